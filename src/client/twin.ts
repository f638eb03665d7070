import { all, make } from './dom.js';
import { drawnAt } from './draw.js';
import { itemOf } from './items.js';

/**
 * Where a page has no list of a report's items beside its text, one is made when it is asked for: what the marks say,
 * in the order of the text.
 */
export function offerTwins(): void {
  if (document.querySelector('li[data-n]')) return;
  for (const article of all('article[data-siglum]')) {
    const siglum = article.dataset['siglum'] ?? '';
    const fold = make('details');
    fold.append(make('summary', `Items in ${siglum}, in the order of the text`));
    fold.addEventListener('toggle', () => fill(fold, article), { once: true });
    article.append(fold);
  }
}

function fill(fold: HTMLElement, article: HTMLElement): void {
  const siglum = article.dataset['siglum'] ?? '';
  const list = fold.appendChild(make('ol', '', { class: 'items' }));
  const seen = new Set<number>();
  for (const { item, kind, start, end } of drawnAt(article.querySelector('.text'))?.marks ?? []) {
    const listed = itemOf(item);
    if (!listed || seen.has(item)) continue;
    seen.add(item);
    const line = list.appendChild(make('li'));
    line.append(
      make('span', `${item}`, { class: 'glyph' }),
      make('a', listed.title, { href: listed.href }),
      ` ${kind} `,
      make('a', `${start}–${end}`, { href: `#${siglum}-${start}-${end}` }),
    );
  }
}
