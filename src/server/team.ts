import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Archive, StoryHead } from '../archive/archive.js';
import { askedOf } from '../archive/asking.js';
import { type LogPage, logOf } from '../archive/corrections.js';
import { ArchiveError } from '../archive/database.js';
import { FACET_NAMES, facetsOf, listStories, outletsOf, type StoriesAsked } from '../archive/list.js';
import { type Found, search } from '../archive/search.js';
import type { Account } from '../model/account.js';
import { ReadoutError } from '../model/issue.js';
import type { Span } from '../model/span.js';
import { type Notice, noticePage } from '../page/notice.js';
import { anchor } from '../page/parts.js';
import type { Root } from '../page/root.js';
import { fragment } from '../page/segments.js';
import { POLICY } from '../page/shell.js';
import { pageAt } from '../page/site.js';
import { besideOf, helpPage, logPage, searchPage, signInPage, storiesPage, tail } from '../page/team.js';
import { headers, same } from './guard.js';
import { correctionIn } from './posted.js';
import { SERVED } from './served.js';
import type { Session, Sessions } from './sessions.js';
import { askingOf, type TeamGate, teamGuard } from './team-guard.js';

/** An archive that is served to a team. */
export interface Team {
  readonly archive: Archive;
  readonly gate: TeamGate;
  /** Who may correct; null where nobody may. */
  readonly sessions: Sessions | null;
}

/** Entries of a list, and places of one kind that a search shows. */
const MOST = 50;
/** Values of a facet. */
const VALUES = 8;
/** Lines of the log in the view of one story. */
const MOST_LINES = 500;
/** Characters of anything that is asked for. */
const LONGEST = 300;
/** Bytes of a form. */
const LARGEST_FORM = 100_000;
/** Accounts that are held ready. */
const HELD = 8;

/** A request, as the views see it. */
interface Request {
  readonly context: Context;
  readonly team: Team;
  readonly accounts: Accounts;
  /** Path segments after the base path, decoded; the last without `.json`. */
  readonly path: readonly string[];
  readonly json: boolean;
  readonly query: URLSearchParams;
  readonly session: Session | null;
  /** For the pages that are not of a story. */
  readonly root: Root;
}

type View = (request: Request) => Promise<Response>;

/** What is asked for, by the first segment of its path. */
const VIEWS: ReadonlyMap<string, View> = new Map([
  ['', stories],
  ['stories', stories],
  ['search', searching],
  ['log', log],
  ['story', story],
  ['report', report],
  ['item', item],
  ['login', signIn],
  ['help', help],
]);

/** What forms may be sent to. */
const FORMS: readonly (readonly [path: RegExp, form: View])[] = [
  [/^story\/[^/]+\/corrections$/, correct],
  [/^(?:story\/[^/]+\/corrections|log)\/undo$/, undo],
  [/^logout$/, signOut],
];

/** The pages over an archive as a value: requests in, answers out, no port. */
export function createTeamApp(team: Team): Hono {
  const { gate } = team;
  const accounts = new Accounts(team.archive);
  const app = new Hono();
  app.use(headers(POLICY));
  app.use(teamGuard(gate));
  app.use(bodyLimit({ maxSize: LARGEST_FORM, onError: (context) => refuse(context, gate, 413, TOO_LARGE) }));
  app.on(['GET', 'POST'], '*', async (context) => {
    const request = requestOf(context, team, accounts);
    if (request === null) return refuse(context, gate, 404, NOWHERE);
    if (context.req.method === 'POST') return posted(request);
    return (await VIEWS.get(request.path[0] ?? '')?.(request)) ?? refuse(context, gate, 404, NOWHERE);
  });
  app.notFound((context) => refuse(context, gate, 404, NOWHERE));
  app.onError((error, context) => failed(context, gate, error));
  return app;
}

/** A request that is taken apart; null for an address outside the base path. */
function requestOf(context: Context, team: Team, accounts: Accounts): Request | null {
  const { gate, sessions } = team;
  const { pathname, searchParams } = new URL(context.req.url);
  if (pathname !== gate.basePath && !pathname.startsWith(`${gate.basePath}/`)) return null;
  const inner = pathname.slice(gate.basePath.length);
  const json = inner.endsWith('.json') && !inner.includes('/export/');
  const path = (json ? inner.slice(0, -5) : inner).split('/').filter(Boolean).map(decoded);
  const session = sessions?.of(getCookie(context, cookieOf(gate))) ?? null;
  const root: Root = {
    at: gate.basePath,
    home: `${gate.basePath}/`,
    forms: session === null ? null : { csrf: session.csrf },
    bar:
      sessions === null
        ? []
        : [
            session === null
              ? [`${gate.basePath}/login?next=${encodeURIComponent(inner)}`, 'Sign in']
              : [`${gate.basePath}/login`, session.name],
          ],
    receives: false,
  };
  return { context, team, accounts, path, json, query: searchParams, session, root };
}

/** Cookies know no ports: two servers on one machine need two names. */
function cookieOf({ port }: TeamGate): string {
  return `readout-desk-${port}`;
}

async function stories({ context, team: { archive }, path, json, query, root }: Request): Promise<Response> {
  if (path.length > 1) throw new NotHere(NOWHERE);
  const given = (name: string): string => (query.get(name) ?? '').trim().slice(0, LONGEST);
  const asked: StoriesAsked = Object.fromEntries(
    FACET_NAMES.flatMap((name) => (given(name) === '' ? [] : [[name, given(name)]])),
  );
  const from = wholeOf(query.get('from'));
  const { total, stories: shown } = await listStories(archive.database, asked, MOST, from);
  const facets = await facetsOf(archive.database, asked, VALUES);
  if (json) return context.json({ format: 'readout-stories/1', total, from, stories: shown, facets });
  const outlets = await outletsOf(
    archive.database,
    shown.map(({ id }) => id),
  );
  return context.html(
    storiesPage(root, {
      total,
      from,
      stories: shown,
      outlets,
      facets: FACET_NAMES.map((name) => [name, facets[name]]),
      asked: asked as Readonly<Record<string, string>>,
      unread: await archive.unread(),
    }),
  );
}

async function searching({ context, team: { archive }, path, json, query, root }: Request): Promise<Response> {
  if (path.length > 1) throw new NotHere(NOWHERE);
  const fields = Object.fromEntries(
    ['q', 'party', 'figure', 'quote', 'due-before', 'due-after'].flatMap((name) => {
      const value = (query.get(name) ?? '').trim().slice(0, LONGEST);
      return value === '' ? [] : [[name, value] as const];
    }),
  );
  let found: readonly Found[] | null = null;
  let wrong: { what: string; next: string } | null = null;
  try {
    const { q: words, party, figure, quote } = fields;
    const asked = askedOf({
      ...{ words, party, figure, quote },
      dueBefore: fields['due-before'],
      dueAfter: fields['due-after'],
    });
    found = asked === null ? null : await search(archive.database, asked, MOST);
  } catch (error) {
    if (!(error instanceof ReadoutError) || error instanceof ArchiveError) throw error;
    wrong = { what: error.message, next: error.help };
  }
  if (json)
    return context.json(
      { format: 'readout-search/1', found: found ?? [], ...(wrong ?? {}) },
      wrong === null ? 200 : 400,
    );
  return context.html(searchPage(root, { asked: fields, found, most: MOST, wrong }), wrong === null ? 200 : 400);
}

async function log({ context, team: { archive }, path, json, query, root }: Request): Promise<Response> {
  if (path.length > 1) throw new NotHere(NOWHERE);
  const from = wholeOf(query.get('from'));
  const page = await logOf(archive.database, null, MOST, from);
  return json ? context.json({ format: 'readout-log/1', from, ...page }) : context.html(logPage(root, page, from));
}

/** The story of an id in an address, and its account; the address that it has, where that is another one. */
async function storyAt(request: Request): Promise<{ readonly head: StoryHead; readonly elsewhere: Response | null }> {
  const { context, team, path } = request;
  const given = path[1] ?? '';
  const head = await headOf(team.archive, `story:${given}`);
  const own = tail(head.id);
  if (own === given) return { head, elsewhere: null };
  const { pathname, search: asked } = new URL(context.req.url);
  const rest = pathname.slice(`${team.gate.basePath}/story/${encodeURIComponent(given)}`.length);
  // An id that was given once leads on for good; the beginning of one may come to fit another story.
  const address = `${team.gate.basePath}/story/${own}${rest}${asked}`;
  return { head, elsewhere: context.redirect(address, own.startsWith(given) ? 302 : 301) };
}

async function headOf(archive: Archive, id: string): Promise<StoryHead> {
  try {
    if (!/^\w+:[0-9a-f]{4,64}$/.test(id)) throw new ReadoutError('', '');
    return await archive.storyOf(id);
  } catch (error) {
    if (!(error instanceof ReadoutError) || error instanceof ArchiveError) throw error;
    throw new NotHere(NO_STORY);
  }
}

async function story(request: Request): Promise<Response> {
  const { context, team, accounts, path, json, query, root } = request;
  const { head, elsewhere } = await storyAt(request);
  if (elsewhere) return elsewhere;
  const at = `${team.gate.basePath}/story/${tail(head.id)}`;
  const [, , view = '', detail = '', more] = path;
  if (view === '' && !new URL(context.req.url).pathname.endsWith('/')) return context.redirect(`${at}/`, 301);
  const account = await accounts.of(head.id);
  if (view === 'export' && detail !== '') return exported(context, account, detail);
  if (view === 'report' && more === 'raw') {
    const text = account.reports.find(({ siglum }) => siglum === detail)?.text;
    if (text === undefined) throw new NotHere(NO_REPORT);
    return context.text(text);
  }
  const logged: LogPage | null =
    view === 'corrections' ? await logOf(team.archive.database, head.id, MOST_LINES) : null;
  if (json && logged) return context.json({ format: 'readout-log/1', from: 0, ...logged });
  const views: Root = { ...root, at, bar: [[`${root.at}/`, 'Stories'], ...root.bar] };
  const beside = besideOf(views, logged, (siglum) => {
    const id = account.reports.find((one) => one.siglum === siglum)?.id;
    return id === undefined ? null : `${root.at}/report/${tail(id)}`;
  });
  const asked: Record<string, string[]> = Object.create(null);
  for (const [key, value] of query) (asked[key] ??= []).push(value);
  const inner = path.slice(2);
  const { status, html, data } = pageAt(
    account,
    { path: json && view === 'account' ? [] : inner, query: asked },
    beside,
  );
  return json ? context.json(data as object, status) : context.html(html, status);
}

async function exported(context: Context, account: Account, file: string): Promise<Response> {
  const form = SERVED.get(file);
  if (!form) throw new NotHere(NO_FORM);
  context.header('content-disposition', `attachment; filename="${file}"`);
  return context.body(await form.write(account), 200, { 'content-type': `${form.type}; charset=utf-8` });
}

/** The lasting address of a report leads to where it stands now: `?at=10-20` to words of it. */
async function report({ context, team, accounts, path, json, query }: Request): Promise<Response> {
  const id = `report:${path[1] ?? ''}`;
  const head = await headOf(team.archive, id).catch((error: unknown) => {
    throw error instanceof NotHere ? new NotHere(NO_REPORT) : error;
  });
  const { reports, stories } = await accounts.of(head.id);
  const found = reports.find((one) => one.id === id) ?? reports.find((one) => one.id.startsWith(id));
  if (!found) throw new NotHere(NO_REPORT);
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(query.get('at') ?? '') ?? [];
  const asked = { start: Number(start), end: Number(end) };
  const words = start === undefined ? '' : `#${fragment(found.siglum, placeNear(stories, found.siglum, asked))}`;
  const address = `${team.gate.basePath}/story/${tail(head.id)}/report/${found.siglum}${json ? '.json' : ''}`;
  return context.redirect(`${address}${words}`, 302);
}

/** The place of an item that shares most with what is asked for: only those can be pointed at; else what is asked. */
function placeNear(parts: Account['stories'], siglum: string, asked: Span): Span {
  const shared = ({ start, end }: Span): number => Math.min(end, asked.end) - Math.max(start, asked.start);
  const beyond = ({ start, end }: Span): number => end - start - shared({ start, end });
  const [best] = parts
    .flatMap(({ items }) => items)
    .flatMap(({ evidence }) => evidence)
    .filter((one) => one.report === siglum && shared(one) > 0)
    .sort((a, b) => shared(b) - shared(a) || beyond(a) - beyond(b) || a.start - b.start);
  return best ?? asked;
}

/** The lasting address of an item leads to the story that has it now. */
async function item({ context, team, accounts, path, json, query }: Request): Promise<Response> {
  const id = path[1] ?? '';
  const rows = await team.archive.database.all<{ readonly story: string }>(
    'select story from items where id like $1 order by story limit 8',
    `%:${id.replace(/[^0-9a-f]/g, '')}`,
  );
  const hinted = query.get('story');
  const tried = [...new Set([...rows.map((row) => tail(row.story)), ...(hinted === null ? [] : [hinted])])];
  if (hinted !== null) tried.sort((a, b) => Number(b === hinted) - Number(a === hinted));
  for (const one of tried) {
    const head = await headOf(team.archive, `story:${one}`);
    const { stories: parts } = await accounts.of(head.id);
    const found = parts.flatMap(({ items }) => items).find((each) => tail(each.id) === id);
    if (!found) continue;
    const address = `${team.gate.basePath}/story/${tail(head.id)}/item/${anchor(found.id)}`;
    return context.redirect(`${address}${json ? '.json' : ''}`, 302);
  }
  throw new NotHere(NO_ITEM);
}

async function help({ context, root }: Request): Promise<Response> {
  return context.html(helpPage(root));
}

async function signIn({ context, team, query, session, root }: Request): Promise<Response> {
  if (team.sessions === null) throw new NotHere(READ_ONLY);
  return context.html(
    signInPage(root, { name: session?.name ?? null, wrong: null, next: innerPath(query.get('next')) }),
  );
}

/** An address of ours, to go on to; never one of another site. */
function innerPath(given: string | null): string {
  return given !== null && /^\/(?![/\\])[^\u0000-\u001f\\]*$/.test(given) ? given : '/';
}

async function posted(request: Request): Promise<Response> {
  const { context, team, path, session } = request;
  if (team.sessions === null) return refuse(context, team.gate, 403, READ_ONLY);
  const form: Readonly<Record<string, unknown>> = await context.req.parseBody({ all: true });
  if (path.join('/') === 'login') return signedIn(request, form);
  const [, view] = FORMS.find(([shape]) => shape.test(path.join('/'))) ?? [];
  if (!view) return refuse(context, team.gate, 404, NOWHERE);
  if (session === null) return refuse(context, team.gate, 401, SIGN_IN);
  const csrf = form['csrf'];
  if (typeof csrf !== 'string' || !same(csrf, session.csrf)) return refuse(context, team.gate, 403, OLD_FORM);
  return view(request);
}

function signedIn({ context, team, root }: Request, form: Readonly<Record<string, unknown>>): Response {
  const { gate, sessions } = team;
  const text = (name: string): string => (typeof form[name] === 'string' ? form[name].slice(0, LONGEST) : '');
  const { address, secure } = askingOf(context, gate);
  const next = innerPath(text('next'));
  const result = sessions?.signIn(text('name'), text('secret').trim(), address) ?? { refused: true };
  if ('wait' in result) {
    context.header('retry-after', `${result.wait}`);
    const wrong = `Too many tries. Wait ${Math.ceil(result.wait / 60)} minutes, then try again.`;
    return context.html(signInPage(root, { name: null, wrong, next }), 429);
  }
  if ('refused' in result) {
    const wrong = 'This name and token do not belong together, or the token was taken away.';
    return context.html(signInPage(root, { name: null, wrong, next }), 401);
  }
  setCookie(context, cookieOf(gate), result.id, {
    httpOnly: true,
    sameSite: 'Strict',
    path: `${gate.basePath}/`,
    secure,
  });
  return context.redirect(`${gate.basePath}${next}`, 303);
}

async function signOut({ context, team: { gate, sessions } }: Request): Promise<Response> {
  sessions?.signOut(getCookie(context, cookieOf(gate)));
  deleteCookie(context, cookieOf(gate), { path: `${gate.basePath}/` });
  return context.redirect(`${gate.basePath}/`, 303);
}

async function correct(request: Request): Promise<Response> {
  const { context, team, accounts, path, session } = request;
  const head = await headOf(team.archive, `story:${path[1] ?? ''}`);
  const form = await context.req.parseBody({ all: true });
  const { csrf: _csrf, ...fields } = form;
  const correction = correctionIn(fields, await accounts.of(head.id));
  if (!correction) return refuse(context, team.gate, 400, UNUSABLE);
  await team.archive.correct(head.id, correction, session?.name ?? '');
  await accounts.of(head.id);
  return context.redirect(`${team.gate.basePath}/story/${tail(head.id)}/corrections`, 303);
}

async function undo(request: Request): Promise<Response> {
  const { context, team, accounts, path, session } = request;
  const { id } = await context.req.parseBody();
  const done = typeof id === 'string' && (await team.archive.undo(id, session?.name ?? ''));
  if (!done) return refuse(context, team.gate, 409, UNDONE);
  if (path[0] !== 'story') return context.redirect(`${team.gate.basePath}/log`, 303);
  const head = await headOf(team.archive, `story:${path[1] ?? ''}`);
  await accounts.of(head.id);
  return context.redirect(`${team.gate.basePath}/story/${tail(head.id)}/corrections`, 303);
}

/** Accounts that were asked for lately, held as long as nothing of their story has changed. */
class Accounts {
  readonly #archive: Archive;
  readonly #held = new Map<string, Promise<Account>>();

  constructor(archive: Archive) {
    this.#archive = archive;
  }

  /** The account of a story as it is now; asked for by several at once, it is told once. */
  async of(story: string): Promise<Account> {
    const key = `${story} ${await this.#archive.stateOf(story)}`;
    const held = this.#held.get(key);
    if (held) {
      this.#held.delete(key);
      this.#held.set(key, held);
      return held;
    }
    const told = this.#archive.account(story).then(({ account }) => account);
    this.#held.set(key, told);
    told.catch(() => this.#held.delete(key));
    for (const old of this.#held.keys()) {
      if (this.#held.size <= HELD) break;
      this.#held.delete(old);
    }
    return told;
  }
}

function wholeOf(given: string | null): number {
  return given !== null && /^\d{1,7}$/.test(given) ? Number(given) : 0;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Something that is not there, with what is told of it. */
class NotHere extends Error {
  constructor(readonly notice: Told) {
    super(notice.what);
  }
}

type Told = Omit<Notice, 'back'>;

const NOWHERE: Told = {
  title: 'No such page',
  what: 'Nothing stands at this address.',
  why: 'Pages are the list of stories, the search, the log, and the views of each story.',
  next: '',
};
const NO_STORY: Told = {
  title: 'No such story',
  what: 'There is no story of this name in the archive.',
  why: 'Ids of stories keep leading to where their reports are; this one was never given here.',
  next: 'Look for it in the list:',
};
const NO_REPORT: Told = {
  title: 'No such report',
  what: 'There is no report of this name.',
  why: 'It was never in this archive, or its story is not known yet.',
  next: 'Look for its words in the search, or go to the list:',
};
const NO_ITEM: Told = {
  title: 'No such item',
  what: 'No item has this name now.',
  why: 'Items are named for their words: an item that other words joined has another name.',
  next: 'Look for its words in the search, or go to the list:',
};
const NO_FORM: Told = {
  title: 'No such export',
  what: 'The account is not written in this form.',
  why: `There are: ${[...SERVED.keys()].join(', ')}.`,
  next: 'Choose one under Export of the story:',
};
const TOO_LARGE: Told = {
  title: 'Too much',
  what: 'This form is larger than any correction can be.',
  why: `At most ${LARGEST_FORM / 1000} kB are taken.`,
  next: 'Mark a shorter stretch of words.',
};
const READ_ONLY: Told = {
  title: 'To be read only',
  what: 'Nothing can be changed here.',
  why: 'Whoever runs these pages opened them for reading.',
  next: 'Corrections are taken where they were opened with: readout serve --edit --token-file FILE.',
};
const SIGN_IN: Told = {
  title: 'Sign in first',
  what: 'Nothing was changed: you are not signed in, or no longer.',
  why: 'A correction is kept under the name of the one who made it.',
  next: 'Sign in, then send the form again:',
};
const OLD_FORM: Told = {
  title: 'An old form',
  what: 'Nothing was changed: this form is of another session.',
  why: 'It was opened before you signed in.',
  next: 'Open its page again and send it from there:',
};
const UNUSABLE: Told = {
  title: 'Not set right',
  what: 'This correction cannot be used, and nothing was changed.',
  why: 'A field is missing, or the words do not stand in the report exactly once.',
  next: 'Go back in the browser and fill in every field; copy words from the report as they stand.',
};
const UNDONE: Told = {
  title: 'Taken back already',
  what: 'This correction does not hold any more.',
  why: 'Somebody took it back meanwhile.',
  next: 'The log says who:',
};

type Status = 400 | 401 | 403 | 404 | 409 | 413 | 500 | 503;

function refuse(context: Context, { basePath }: TeamGate, status: Status, told: Told): Response {
  if (new URL(context.req.url).pathname.endsWith('.json'))
    return context.json({ error: told.what, why: told.why }, status);
  const back =
    told === SIGN_IN
      ? { href: `${basePath}/login`, label: 'Sign in' }
      : told === UNDONE
        ? { href: `${basePath}/log`, label: 'Corrections' }
        : { href: `${basePath}/`, label: 'All stories' };
  return context.html(noticePage({ ...told, back }, basePath), status);
}

function failed(context: Context, gate: TeamGate, error: Error): Response {
  if (error instanceof NotHere) return refuse(context, gate, 404, error.notice);
  if (error instanceof ArchiveError) {
    context.header('retry-after', '2');
    return refuse(context, gate, 503, {
      title: 'The archive does not answer',
      what: `${error.message}.`,
      why: 'Nothing was changed by this request.',
      next: error.help,
    });
  }
  return refuse(context, gate, 500, {
    title: 'A bug in Readout',
    what: `This page could not be made: ${error.message}`,
    why: 'That is a fault of Readout and not of the reports.',
    next: 'Please report it, with the words above. The other pages still work.',
  });
}
