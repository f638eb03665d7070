import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { digestOf } from '../digest/digest.js';
import { effectOf } from '../digest/effect.js';
import type { Account } from '../model/account.js';
import type { Correction } from '../model/correction.js';
import { type Issue, ReadoutError } from '../model/issue.js';
import type { Changed } from '../page/forms.js';
import { type Notice, noticePage, waitingPage } from '../page/notice.js';
import { POLICY } from '../page/shell.js';
import { pageAt } from '../page/site.js';
import { type Gate, guard, headers, refused } from './guard.js';
import { correctionsIn } from './posted.js';
import { receiving, type SentPage } from './receive.js';
import { SERVED } from './served.js';

/** What the page shows and may change. */
export interface Desk {
  /** The account as it stands. */
  readonly account: () => Account;
  /** Where corrections are kept; null when they are not. */
  readonly file: string | null;
  /** What could not be read, or not kept. */
  readonly problems?: readonly Issue[];
  /** How far the reports are read; null once they are. */
  readonly progress?: () => { readonly read: number; readonly total: number } | null;
  readonly correct: (correction: Correction) => void;
  /** Takes back the correction of an id. */
  readonly undo: (id: string) => void;
  /** Adds a page that the browser sent, and gives the name it has; absent where none are taken. */
  readonly receive?: (page: SentPage) => string;
}

type Form = Readonly<Record<string, unknown>>;

/** Bytes of a form; the longest stretch of words that anybody marks is far shorter. */
const LARGEST_FORM = 100_000;
const HOME = { href: '/', label: 'Back to the account' };

/** The local page as a value: requests in, answers out, no port. */
export function createApp(desk: Desk, gate: Gate): Hono {
  const current = (): Account => desk.account();
  /** What the last change did, until a page has told it. */
  let changed: Changed | null = null;
  const change = (context: Context, form: Form, made: readonly Correction[], act: () => void): Response => {
    const before = digestOf(current());
    return kept(context, () => {
      act();
      changed = { made, effect: effectOf(before, digestOf(current())) };
      return placeAfter(form['back'], current());
    });
  };
  const app = new Hono();
  app.use(headers(POLICY));
  const { receive } = desk;
  if (receive && gate.pairing !== undefined) app.use(receiving(gate, receive));
  app.use(guard(gate));
  app.use(
    bodyLimit({
      maxSize: LARGEST_FORM,
      onError: (context) =>
        refused(context, 413, {
          title: 'Too much',
          what: 'This form is larger than any correction can be.',
          why: `At most ${LARGEST_FORM / 1000} kB are taken.`,
          next: 'Mark a shorter stretch of words.',
          back: HOME,
        }),
    }),
  );
  app.use(async (context, next) => {
    const progress = desk.progress?.() ?? null;
    return progress === null ? next() : waiting(context, progress);
  });
  app.get('/pair', (context) => context.html(noticePage(pairingNotice(gate)), 200));
  app.get('/export/:file', async (context) => {
    const found = SERVED.get(context.req.param('file'));
    if (!found)
      return refused(context, 404, {
        title: 'No such export',
        what: 'The account is not written in this form.',
        why: `There are: ${[...SERVED.keys()].join(', ')}.`,
        next: 'Choose one under',
        back: { href: '/export', label: 'Export' },
      });
    context.header('content-disposition', `attachment; filename="${context.req.param('file')}"`);
    return context.body(await found.write(current()), 200, { 'content-type': `${found.type}; charset=utf-8` });
  });
  app.get('/report/:siglum/raw', (context) => {
    const report = current().reports.find(({ siglum }) => siglum === context.req.param('siglum'));
    return report
      ? context.text(report.text)
      : refused(context, 404, {
          title: 'No such report',
          what: 'There is no report of this name.',
          why: 'Reports are named R1, R2 and so on, in the order of their files.',
          next: 'See all',
          back: { href: '/reports', label: 'Reports' },
        });
  });
  app.post('/corrections', async (context) => {
    const form = await formOf(context);
    const corrections = correctionsIn(form, current());
    if (!corrections)
      return refused(context, 400, {
        title: 'Not set right',
        what: 'This correction cannot be used, and nothing was changed.',
        why:
          'A field is missing, the words or the name do not stand in the report, the words stand there more than ' +
          'once, or a thing was to be joined with itself.',
        next:
          'Go back in the browser and fill in every field; copy words from the report as they ' +
          'stand, long enough to be ' +
          'there only once.',
        back: HOME,
      });
    return change(context, form, corrections, () => {
      for (const one of corrections) desk.correct(one);
    });
  });
  app.post('/corrections/undo', async (context) => {
    const form = await formOf(context);
    const ids = [form['id']].flat().filter((id) => typeof id === 'string' && id !== '');
    return change(context, form, [], () => {
      for (const id of ids) desk.undo(String(id));
    });
  });
  app.get('*', (context) => {
    const { pathname, searchParams } = new URL(context.req.url);
    const json = pathname.endsWith('.json');
    const path = (json ? pathname.slice(0, -5) : pathname).split('/').filter(Boolean).map(decoded);
    const query: Record<string, string[]> = Object.create(null);
    for (const [key, value] of searchParams) (query[key] ??= []).push(value);
    const { status, html, data } = pageAt(
      current(),
      { path: json && path[0] === 'account' ? [] : path, query },
      { file: desk.file, problems: desk.problems ?? [], changed: json ? null : changed },
    );
    if (!json && status === 200) changed = null;
    return json ? context.json(data as object, status) : context.html(html, status);
  });
  app.notFound((context) =>
    refused(context, 404, {
      title: 'No such page',
      what: 'Nothing stands at this address.',
      why: 'Pages are asked for, and forms are sent to /corrections.',
      next: '',
      back: HOME,
    }),
  );
  app.onError((error, context) =>
    refused(context, 500, {
      title: 'A bug in Readout',
      what: `This view could not be made: ${error.message}`,
      why: 'That is a fault of Readout and not of your reports.',
      next: 'Please report it, with the words above. The other views still work.',
      back: HOME,
    }),
  );
  return app;
}

/** While reports are read: how far, on a page that asks again by itself. */
function waiting(context: Context, progress: { readonly read: number; readonly total: number }): Response {
  context.header('retry-after', '1');
  context.header('refresh', '1');
  return new URL(context.req.url).pathname.endsWith('.json')
    ? context.json({ reading: progress }, 503)
    : context.html(waitingPage(progress), 503);
}

/** The fields of a form; none where the body is no form. */
async function formOf(context: Context): Promise<Form> {
  try {
    return await context.req.parseBody({ all: true });
  } catch {
    return {};
  }
}

/** Sends the reader on once a correction is kept; where it cannot be kept, says why. */
function kept(context: Context, change: () => string): Response {
  try {
    return context.redirect(change(), 303);
  } catch (error) {
    if (!(error instanceof ReadoutError)) throw error;
    return refused(context, 409, {
      title: 'Not kept',
      what: error.message,
      why: 'Corrections are kept in a file beside the reports, and it could not be written.',
      next: error.help,
      back: HOME,
    });
  }
}

/** Where the reader was: a view of this page, and one that still stands; else the view of corrections. */
function placeAfter(back: unknown, account: Account): string {
  if (typeof back !== 'string' || !/^\/(?![/\\])[\x21-\x7e]*$/.test(back)) return '/corrections';
  const { pathname } = new URL(back, 'http://localhost');
  const { status } = pageAt(account, { path: pathname.split('/').filter(Boolean).map(decoded), query: {} });
  return status === 200 ? back : '/corrections';
}

/** The code that pairs the browser extension with this run, and what it is for. */
function pairingNotice({ port, pairing }: Gate): Notice {
  const title = 'Send pages from the browser';
  if (pairing === undefined)
    return {
      title,
      what: 'This page takes no pages from the browser.',
      why: 'It was opened without that.',
      next: '',
      back: HOME,
    };
  return {
    title,
    what: `Code: ${port}-${pairing}`,
    why: 'Whoever has this code can add pages to what is read here, and see nothing of it. Each run makes a new one.',
    next:
      'Load the folder “extension” of Readout as an extension, open its button on a page, and type this code once. ' +
      'Added pages are held until Readout ends.',
    back: HOME,
  };
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
