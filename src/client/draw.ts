import { all } from './dom.js';
import { type Marked, marksIn, nested, type Span } from './marks.js';
import { Words } from './words.js';

/** A text whose marks are drawn: its words, and what lies on them. */
export interface Drawn {
  readonly words: Words;
  readonly marks: readonly Marked[];
}

const drawn = new Map<HTMLElement, Drawn>();

/** True where the browser can draw marks over text without elements for them (CSS Custom Highlight API, level 1). */
export function canDraw(): boolean {
  return typeof Highlight === 'function' && 'highlights' in CSS;
}

/**
 * Draws the marks of every text that is open, and of the others when they are opened. A text is switched from the
 * elements that the server wrote to drawn marks only when every character stands where it should; never both.
 */
export function drawAll(): void {
  if (!canDraw()) return;
  const waiting = all('.text[data-marks]').filter((text) => !text.closest('details:not([open])'));
  const some = (): void => {
    const until = performance.now() + 12;
    while (waiting.length > 0 && performance.now() < until) draw(waiting.shift()!);
    if (waiting.length > 0) setTimeout(some);
  };
  some();
  document.addEventListener(
    'toggle',
    ({ target }) => {
      if (target instanceof HTMLDetailsElement && target.open) all('.text[data-marks]', target).forEach(draw);
    },
    true,
  );
}

/** The text that an element stands in, with its marks drawn; null where they are not. */
export function drawnAt(element: Element | null): Drawn | null {
  const text = element?.closest<HTMLElement>('.text[data-marks]');
  return text ? draw(text) : null;
}

/** The mark that a number in a text stands for: of all places of its item, the one that ends there. */
export function markOf(link: Element | null): { readonly text: Drawn; readonly mark: Marked } | null {
  const text = link?.matches('sup a') ? drawnAt(link) : null;
  if (!link || !text) return null;
  const at = text.words.position(link, 0);
  const [mark] = text.marks
    .filter(({ item }) => item === Number(link.textContent))
    .sort((a, b) => Math.abs(a.end - at) - Math.abs(b.end - at));
  return mark ? { text, mark } : null;
}

/** Every text of a report that is drawn, by its siglum. */
export function drawnOf(siglum: string): Drawn[] {
  return canDraw() ? all(`.text[data-marks][data-report="${siglum}"]`).flatMap((text) => draw(text) ?? []) : [];
}

/** Lights one span, and nothing else, in all texts that hold it. */
export function light(texts: readonly Drawn[], span: Span): void {
  if (!canDraw()) return;
  const here = layer('here');
  here.clear();
  for (const { words } of texts) {
    const range = words.range(span);
    if (range) here.add(range);
  }
}

function draw(text: HTMLElement): Drawn | null {
  const before = drawn.get(text);
  if (before || !canDraw()) return before ?? null;
  const words = new Words(text);
  if (!words.whole) return null;
  const marks = marksIn(text.dataset['marks'] ?? '');
  if (drawsLines()) {
    const inner = nested(marks);
    for (const mark of marks) {
      const range = words.range(mark);
      if (range) layer(inner.has(mark) && mark.kind === 'statement' ? 'within' : mark.kind).add(range);
    }
    text.classList.add('drawn');
  }
  const made = { words, marks };
  drawn.set(text, made);
  return made;
}

/** Some browsers draw the background of a highlight, but no line under it: there the server's lines stay. */
function drawsLines(): boolean {
  return getComputedStyle(document.body, '::highlight(statement)').textDecorationLine === 'underline';
}

/** Marks by their kind, also those that the reader has switched off. */
const layers = new Map<string, Highlight>();

function layer(name: string): Highlight {
  const before = layers.get(name);
  if (before) return before;
  const made = new Highlight();
  layers.set(name, made);
  CSS.highlights.set(name, made);
  if (name === 'here') made.priority = 1;
  return made;
}

/** The legend of marks: each kind of line is taken away and drawn again by its switch. */
export function offerSwitches(): void {
  for (const field of all<HTMLInputElement>('[data-mark]')) {
    const names = field.dataset['mark'] === 'statement' ? ['statement', 'within'] : [field.dataset['mark'] ?? ''];
    field.addEventListener('change', () => {
      for (const name of names) {
        const marks = layers.get(name);
        if (field.checked && marks) CSS.highlights.set(name, marks);
        else CSS.highlights.delete(name);
      }
    });
  }
}
