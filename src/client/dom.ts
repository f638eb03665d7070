/** Elements are made and filled as text only; the policy of a page forbids anything else. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  text = '',
  attributes: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.textContent = text;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

export function all<E extends Element = HTMLElement>(selector: string, within: ParentNode = document): E[] {
  return [...within.querySelectorAll<E>(selector)];
}

/** The element of a kind that an event happened in. */
export function within<E extends Element = HTMLElement>({ target }: Event, selector: string): E | null {
  return target instanceof Element ? target.closest<E>(selector) : null;
}

/** The element that a `#fragment` names. */
export function named(hash: string): HTMLElement | null {
  let id = hash.slice(1);
  try {
    id = decodeURIComponent(id);
  } catch {
    // An address that is not percent-encoded names its id as it stands.
  }
  return id === '' ? null : document.getElementById(id);
}

/** Opens every fold that an element stands in. */
export function unfold(element: Element): void {
  for (let at: Element | null = element; at; at = at.parentElement)
    if (at instanceof HTMLDetailsElement) at.open = true;
}

let live: HTMLElement | null = null;

/**
 * Says in a corner, and to screen readers, what was done; at the start only makes the place for it, so that they know
 * it.
 */
export function say(text: string): void {
  live ??= document.body.appendChild(make('div', '', { class: 'said', role: 'status' }));
  live.textContent = text;
}
