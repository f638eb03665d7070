import { make } from './dom.js';
import { Words } from './words.js';

let words: { readonly exact: string; readonly start: number } | null = null;

/**
 * Words that are selected in a report go into the form that sets words right, which comes to the foot of the window;
 * it goes back to its place by its button, by Escape and when the selection is gone.
 */
export function offerSetRight(): void {
  const form = document.querySelector<HTMLFormElement>('.words-form');
  if (!form) return;
  const leave = make('button', 'Not now', { type: 'button', class: 'leave' });
  leave.addEventListener('click', () => leaveSetRight());
  form.append(leave);
  for (const type of ['pointerup', 'keyup'])
    document.addEventListener(type, ({ target }) => {
      if (target instanceof Node && form.contains(target)) return;
      words = selected();
      form.classList.toggle('near', words !== null);
      if (words === null) return;
      field(form, 'exact').value = words.exact;
      field(form, 'start').value = `${words.start}`;
    });
  // Words that were typed stand somewhere else than those that were selected.
  field(form, 'exact').addEventListener('input', () => {
    field(form, 'start').value = '';
  });
}

/** Puts the form back; false where it was not near. */
export function leaveSetRight(): boolean {
  const form = document.querySelector('.words-form.near');
  form?.classList.remove('near');
  return form !== null;
}

function field(form: HTMLFormElement, name: string): HTMLInputElement {
  return form.elements.namedItem(name) as HTMLInputElement;
}

function selected(): typeof words {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  const text = element?.closest<HTMLElement>('article .text[data-report]');
  if (!text?.contains(endContainer)) return null;
  const all = new Words(text);
  const span = { start: all.position(startContainer, startOffset), end: all.position(endContainer, endOffset) };
  const exact = all.whole ? all.read(span) : '';
  const white = exact.length - exact.trimStart().length;
  return exact.trim() === '' ? null : { exact: exact.trim(), start: span.start + white };
}
