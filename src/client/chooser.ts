import { make, within } from './dom.js';
import { type Drawn, drawnAt, light, markOf } from './draw.js';
import { itemOf } from './items.js';
import { itemsAt, type Span } from './marks.js';

/** The open chooser, if any, and what had focus before it. */
let chooser: HTMLElement | null = null;
let before: HTMLElement | null = null;

/**
 * A click on words opens a list of all items that they belong to, the smallest first; so does Enter on a number where
 * several overlap.
 */
export function offerItems(): void {
  document.addEventListener('click', (event) => {
    const text = within(event, 'a,button,summary,input') ? null : drawnAt(within(event, '.text'));
    if (!text || !(getSelection()?.isCollapsed ?? true)) return;
    const at = positionAt(text, event.clientX, event.clientY);
    if (at !== null) choose(text, { start: at, end: at + 1 }, event.clientX, event.clientY);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = within(event, '.text sup a');
    const found = markOf(link);
    if (!link || !found || itemsAt(found.text.marks, found.mark).length < 2) return;
    event.preventDefault();
    const { left, bottom } = link.getBoundingClientRect();
    choose(found.text, found.mark, left, bottom);
  });
}

/** Closes the chooser; false when none was open. */
export function closeChooser(): boolean {
  if (!chooser) return false;
  const back = before;
  chooser.remove();
  chooser = null;
  back?.focus({ preventScroll: true });
  return true;
}

function choose(text: Drawn, span: Span, x: number, y: number): void {
  closeChooser();
  const items = itemsAt(text.marks, span).flatMap((mark) => {
    const item = itemOf(mark.item);
    return item ? [{ ...item, mark }] : [];
  });
  if (items.length === 0) return;
  before =
    document.activeElement instanceof HTMLElement && document.activeElement !== document.body
      ? document.activeElement
      : null;
  const list = make('ol');
  for (const { title, href, mark } of items) {
    const line = list.appendChild(make('li'));
    const link = line.appendChild(make('a', title, { href }));
    line.append(make('span', mark.kind, { class: 'kicker' }));
    for (const type of ['focus', 'pointerenter']) link.addEventListener(type, () => light([text], mark));
    link.addEventListener('click', closeChooser);
  }
  const box = make('div', '', {
    class: 'chooser',
    role: 'dialog',
    'aria-label': items.length === 1 ? 'The item of these words' : `${items.length} items on these words`,
  });
  const close = make('button', 'Close', { type: 'button' });
  close.addEventListener('click', closeChooser);
  box.append(list, close);
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !box.contains(relatedTarget)) {
      before = null;
      closeChooser();
    }
  });
  document.body.append(box);
  chooser = box;
  box.style.left = `${Math.max(8, Math.min(x, innerWidth - box.offsetWidth - 8))}px`;
  box.style.top = `${Math.max(8, Math.min(y + 12, innerHeight - box.offsetHeight - 8))}px`;
  list.querySelector('a')?.focus({ preventScroll: true });
}

document.addEventListener('pointerdown', ({ target }) => {
  if (target instanceof Node && !chooser?.contains(target)) closeChooser();
});

/** The position under a point of the screen; null beside the words. */
function positionAt({ words }: Drawn, x: number, y: number): number | null {
  const caret = 'caretPositionFromPoint' in document ? document.caretPositionFromPoint(x, y) : null;
  if (!caret || !words.element.contains(caret.offsetNode)) return null;
  const at = words.position(caret.offsetNode, caret.offset);
  for (const start of [at, at - 1]) {
    const place = words.range({ start, end: start + 1 });
    if (!place) continue;
    const range = document.createRange();
    range.setStart(place.startContainer, place.startOffset);
    range.setEnd(place.endContainer, place.endOffset);
    const { left, right, top, bottom } = range.getBoundingClientRect();
    if (left <= x && x <= right && top <= y && y <= bottom) return start;
  }
  return null;
}
