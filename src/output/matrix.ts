import type { Account } from '../model/account.js';
import { csvOf } from './csv.js';

/** Items by reports as a table (RFC 4180): the words of each report, empty where it does not mention the item. */
export function accountToMatrix(account: Account): string {
  const sigla = account.reports.map(({ siglum }) => siglum);
  const rows = account.stories.flatMap((story) =>
    story.items
      .filter(({ dismissed }) => dismissed === null)
      .map((item) => [
        story.id,
        item.id,
        item.kind,
        item.mark,
        item.title,
        `${item.support.reports}`,
        `${item.support.origins}`,
        ...sigla.map((siglum) =>
          item.evidence
            .filter(({ report }) => report === siglum)
            .map(({ exact }) => exact)
            .join(' … '),
        ),
      ]),
  );
  return csvOf([['story', 'item', 'kind', 'mark', 'title', 'reports', 'texts', ...sigla], ...rows]);
}
