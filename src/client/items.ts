import { all, named } from './dom.js';

/** An item as a page lists it: what it is called, and where it stands whole. */
export interface Listed {
  readonly title: string;
  readonly href: string;
}

let listed: Map<number, Listed> | null = null;

/** The item of a number: from the list beside the text, else from where the number in the text leads to. */
export function itemOf(number: number): Listed | null {
  if (listed === null) {
    listed = new Map();
    for (const line of all('li[data-n]')) {
      const link = line.querySelector<HTMLAnchorElement>('a.item');
      if (link)
        listed.set(Number(line.dataset['n']), { title: link.textContent, href: link.getAttribute('href') ?? '' });
    }
    for (const link of all<HTMLAnchorElement>('.text sup a')) {
      const href = link.getAttribute('href') ?? '';
      const at = Number(link.textContent);
      if (!listed.has(at)) listed.set(at, { href, title: href.startsWith('#') ? titleAt(href) : `item ${at}` });
    }
  }
  return listed.get(number) ?? null;
}

function titleAt(hash: string): string {
  const target = named(hash);
  return (target?.querySelector('.title, .words, [scope=row], bdi') ?? target)?.textContent.trim().slice(0, 160) ?? '';
}
