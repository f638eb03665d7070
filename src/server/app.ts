import { Hono } from 'hono';
import type { Account } from '../model/account.js';
import { POLICY } from '../page/shell.js';
import { pageAt } from '../page/site.js';
import { accountToCsv } from '../output/csv.js';
import { accountToGraphml } from '../output/graphml.js';
import { accountToHtml } from '../output/html.js';
import { accountToIcs } from '../output/ics.js';
import { accountToJson } from '../output/json.js';
import { accountToMarkdown } from '../output/markdown.js';
import { accountToTei } from '../output/tei.js';
import { accountToWebAnnotation } from '../output/web-annotation.js';
import { guard, headers, type Gate } from './guard.js';

const EXPORTS: Readonly<Record<string, readonly [type: string, write: (account: Account) => string]>> = {
  'account.html': ['text/html', accountToHtml],
  'account.json': ['application/json', accountToJson],
  'account.md': ['text/markdown', accountToMarkdown],
  'account.csv': ['text/csv', accountToCsv],
  'account.ics': ['text/calendar', accountToIcs],
  'account.tei.xml': ['application/tei+xml', accountToTei],
  'account.graphml': ['application/graphml+xml', accountToGraphml],
  'account.annotations.jsonld': ['application/ld+json', accountToWebAnnotation],
};

/** The local page as a value: requests in, answers out, no port. `current` gives the account as it stands. */
export function createApp(current: () => Account, gate: Gate): Hono {
  const app = new Hono();
  app.use(headers(POLICY));
  app.use(guard(gate));
  app.get('/export/:file', (context) => {
    const found = EXPORTS[context.req.param('file')];
    if (!found) return context.text(`No such export. There are: ${Object.keys(EXPORTS).join(', ')}`, 404);
    context.header('content-disposition', `attachment; filename="${context.req.param('file')}"`);
    return context.body(found[1](current()), 200, { 'content-type': `${found[0]}; charset=utf-8` });
  });
  app.get('/report/:siglum/raw', (context) => {
    const report = current().reports.find(({ siglum }) => siglum === context.req.param('siglum'));
    return report ? context.text(report.text) : context.text('No such report.', 404);
  });
  app.get('*', (context) => {
    const { pathname, searchParams } = new URL(context.req.url);
    const json = pathname.endsWith('.json');
    const path = (json ? pathname.slice(0, -5) : pathname).split('/').filter(Boolean).map(decoded);
    const query: Record<string, string[]> = Object.create(null);
    for (const [key, value] of searchParams) (query[key] ??= []).push(value);
    const { status, html, data } = pageAt(current(), { path: json && path[0] === 'account' ? [] : path, query });
    return json ? context.json(data as object, status) : context.html(html, status);
  });
  app.onError((error, context) => context.text(`This is a bug in Readout: ${error.message}`, 500));
  return app;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
