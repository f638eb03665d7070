import { all, make, say } from './dom.js';
import { markOf } from './draw.js';
import { isOn } from './keep.js';
import type { Span } from './marks.js';
import { placeIn } from './reveal.js';
import { Words } from './words.js';

/** Puts a button before every citation that the page shows. */
export function offerCopies(): void {
  for (const block of all('pre.cite')) {
    const button = make('button', 'Copy', {
      type: 'button',
      'aria-label': `Copy: ${block.getAttribute('aria-label') ?? 'citation'}`,
    });
    button.addEventListener(
      'click',
      () => void copy(block.textContent, block.getAttribute('aria-label') ?? 'The citation'),
    );
    block.before(button);
  }
}

/** What is copied out of a report carries where it stands, unless the reader has switched that off. */
export function citeCopies(): void {
  document.addEventListener('copy', (event) => {
    const selection = getSelection();
    if (!isOn('cite') || !event.clipboardData || !selection || selection.isCollapsed || selection.rangeCount === 0)
      return;
    const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
    const text = (
      startContainer instanceof Element ? startContainer : startContainer.parentElement
    )?.closest<HTMLElement>('.text[data-report]');
    if (!text?.contains(endContainer)) return;
    const words = new Words(text);
    const span = { start: words.position(startContainer, startOffset), end: words.position(endContainer, endOffset) };
    const about = words.whole && span.start < span.end ? citation(text.dataset['report'] ?? '', span) : null;
    if (about === null) return;
    const quoted = words.read(span);
    const rich = make('div');
    rich.append(make('blockquote', quoted), make('p', about));
    event.clipboardData.setData('text/plain', `${quoted}\n\n${about}`);
    event.clipboardData.setData('text/html', rich.outerHTML);
    event.preventDefault();
    say(`Copied with its citation: ${about}`);
  });
}

/** Copies the citation of what has focus: a line, a number in the text, or the page's own item. */
export function citeFocus(): void {
  const focus = document.activeElement;
  const line = focus?.closest('li, tr, .row') ?? null;
  const block = all('pre.cite')[0];
  const cited = numberCited(focus) || (line ? lineCited(line) : '');
  if (cited !== '') void copy(cited, 'The citation');
  else if (block) void copy(block.textContent, 'The citation');
  else say('Nothing to cite has focus: j steps to an item.');
}

/** The words that a number in a text stands for. */
function numberCited(link: Element | null): string {
  const found = markOf(link);
  if (!found) return '';
  const { words } = found.text;
  const about = citation(words.element.dataset['report'] ?? '', found.mark);
  return about === null ? '' : `“${words.read(found.mark)}” ${about}`;
}

/** Every place that a line links to, each with the words that stand before the link. */
function lineCited(line: Element): string {
  const title = line.querySelector('.title, a.item, [scope=row], a > bdi')?.textContent.trim() ?? '';
  const seen = new Set<string>();
  const places = all<HTMLAnchorElement>('a[href*="#R"]', line).flatMap((link) => {
    const place = placeIn(link.getAttribute('href') ?? '');
    const about = place && !seen.has(link.href) ? citation(place.report, place) : null;
    seen.add(link.href);
    if (about === null) return [];
    const words = link.closest('div, td, li')?.querySelector(':scope > bdi:not(.title)')?.textContent.trim();
    return [words ? `“${words}” ${about}` : about];
  });
  return places.length === 0 ? '' : [title, ...places].filter(Boolean).join('\n');
}

function citation(siglum: string, { start, end }: Span): string | null {
  const about = document.querySelector<HTMLElement>(`[data-siglum="${siglum}"]`)?.dataset['cite'];
  return about ? `${about}, characters ${start}–${end}` : null;
}

async function copy(text: string, what: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(`${what} is copied.`);
  } catch {
    say('The browser lets no page copy: select the words.');
  }
}
