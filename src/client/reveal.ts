import { named, unfold, within } from './dom.js';
import { drawnOf, light } from './draw.js';
import type { Span } from './marks.js';

/** Where words stand, as addresses say it: `#R3-1268-1425`. */
export function placeIn(hash: string): (Span & { readonly report: string }) | null {
  const [, report, start, end] = /#([RP]\d+)-(\d+)-(\d+)$/.exec(hash) ?? [];
  return report ? { report, start: Number(start), end: Number(end) } : null;
}

/** Shows what the address points at: folds around it are opened, its words are lit from first to last. */
export function reveal(): void {
  const { hash } = location;
  const element = named(hash);
  const place = placeIn(hash);
  if (element) unfold(element);
  if (place) {
    const texts = drawnOf(place.report);
    light(texts, place);
    // Words that no element was made for are found by their position.
    const parent = element ? null : texts[0]?.words.range(place)?.startContainer.parentElement;
    if (parent) {
      unfold(parent);
      parent.scrollIntoView({ block: 'center' });
    }
  }
  element?.scrollIntoView({ block: element.offsetHeight < innerHeight / 2 ? 'center' : 'start' });
}

/** Links to words light them when they have focus or the pointer, where the words stand on the same page. */
export function lightAhead(): void {
  for (const type of ['focusin', 'pointerover']) {
    document.addEventListener(
      type,
      (event) => {
        const place = placeIn(within<HTMLAnchorElement>(event, 'a[href*="#R"], a[href*="#P"]')?.hash ?? '');
        const texts = place ? drawnOf(place.report) : [];
        if (place && texts.length > 0) light(texts, place);
      },
      { passive: true },
    );
  }
}
