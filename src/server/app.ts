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
import { correctionOf } from '../input/corrections.js';
import type { Correction } from '../model/correction.js';
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

/** What the page shows and may change. */
export interface Desk {
  /** The account as it stands. */
  readonly account: () => Account;
  /** Where corrections are kept; null when they are not. */
  readonly file: string | null;
  readonly correct: (correction: Correction) => void;
  readonly undo: (index: number) => void;
}

/** The local page as a value: requests in, answers out, no port. */
export function createApp(desk: Desk, gate: Gate): Hono {
  const current = (): Account => desk.account();
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
  app.post('/corrections', async (context) => {
    const form = await context.req.parseBody({ all: true });
    const correction = correctionOf(fieldsOf(form, current()));
    if (!correction) return context.text('This correction cannot be used: a field is missing, or the words do not stand in the report exactly once.', 400);
    desk.correct(correction);
    return context.redirect('/corrections', 303);
  });
  app.post('/corrections/undo', async (context) => {
    const { index } = await context.req.parseBody();
    desk.undo(Number(index));
    return context.redirect('/corrections', 303);
  });
  app.get('*', (context) => {
    const { pathname, searchParams } = new URL(context.req.url);
    const json = pathname.endsWith('.json');
    const path = (json ? pathname.slice(0, -5) : pathname).split('/').filter(Boolean).map(decoded);
    const query: Record<string, string[]> = Object.create(null);
    for (const [key, value] of searchParams) (query[key] ??= []).push(value);
    const { status, html, data } = pageAt(current(), { path: json && path[0] === 'account' ? [] : path, query }, desk.file);
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

/** The fields of a posted form; words to mark as furniture are looked up in their report and must stand there once. */
function fieldsOf(form: Readonly<Record<string, unknown>>, account: Account): Record<string, unknown> {
  const fields: Record<string, unknown> = { ...form };
  if (fields['kind'] !== 'furniture' || typeof fields['exact'] !== 'string') return fields;
  const text = account.reports.find(({ name }) => name === fields['report'])?.text ?? '';
  const exact = fields['exact'];
  const start = text.indexOf(exact);
  if (start < 0 || exact === '' || 0 <= text.indexOf(exact, start + 1)) return {};
  return { ...fields, start, end: start + exact.length };
}
