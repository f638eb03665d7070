import { readHttp } from '../../input/archive/http.js';
import { type Limits, limitsFrom } from '../../input/limits.js';
import { kindOf, readBytes } from '../../input/read.js';
import type { Issue } from '../../model/issue.js';
import type { SourceDocument } from '../../model/report.js';
import { sha256Hex } from '../../text/hash.js';
import { type Fetched, type FetchOptions, fetchAll, type KeptAnswer } from '../fetch/fetch.js';
import { PLATFORM } from '../platform.js';
import { version } from '../write.js';
import { afterFailure, handIn, type Intake, type SourceState, sourceEvent, tellIssues } from './source.js';

/** How feeds are asked for. */
export interface FeedOptions extends Partial<Pick<FetchOptions, 'hosts' | 'resolve' | 'wait' | 'time'>> {
  /** Pages are fetched where a feed holds only the beginning of a report. */
  readonly pages: boolean;
}

/** What is kept of a feed from one round to the next. */
interface FeedState extends SourceState {
  readonly target?: string;
  readonly etag?: string | null;
  readonly modified?: string | null;
  /** Entries whose pages were fetched, with a hash of what the feed said of them. */
  readonly pages?: Readonly<Record<string, string>>;
  /** True once it was told that entries hold only beginnings. */
  readonly teasers?: boolean;
}

/** Milliseconds for one answer. */
const TIME = 30_000;

/**
 * Asks all feeds that are due, together and as their sites ask it, and hands in what they hold. A feed that fails costs
 * itself only: it is told once, and left alone for a while.
 */
export async function askFeeds(addresses: readonly string[], options: FeedOptions, intake: Intake): Promise<void> {
  const states = new Map<string, FeedState>();
  for (const address of addresses) {
    const state = JSON.parse((await intake.watched.source(address)) ?? '{}') as FeedState;
    if ((state.next ?? 0) <= intake.clock()) states.set(address, state);
  }
  const limits = limitsFrom(process.env['READOUT_LIMITS']);
  const asking = { ...options, time: options.time ?? TIME, agent: `Readout/${version()}`, limits };
  const { fetched, failed } = await fetchAll([...states.keys()], {
    ...asking,
    before: (address) => heldOf(states.get(address) ?? {}),
  });
  const answers = new Map(fetched.map((one) => [one.asked, one]));
  for (const [address, state] of states) {
    if (intake.stopped()) return;
    const answer = answers.get(address);
    const problem = failed.get(address);
    if (answer) await takeFeed(address, answer, state, asking, intake);
    else if (problem) await keepFailure(address, state, problem, intake);
  }
}

/** What asks a server whether its answer still holds; the answer itself is in the archive already. */
function heldOf({ target, etag = null, modified = null }: FeedState): KeptAnswer | null {
  return target === undefined ? null : { target, date: '', etag, modified, block: new Uint8Array() };
}

async function keepFailure(address: string, state: FeedState, { message }: Issue, intake: Intake): Promise<void> {
  const now = intake.clock();
  const next = { ...state, ...afterFailure(state, now) };
  const why = message.replace(`${address} `, '');
  const events = next.failures === 1 ? [sourceEvent('source-failed', address, why, now)] : [];
  await intake.watched.keepSource(address, JSON.stringify(next), events, intake.archive.now());
}

async function takeFeed(
  address: string,
  answer: Fetched,
  state: FeedState,
  options: FetchOptions & FeedOptions,
  intake: Intake,
): Promise<void> {
  const back = (state.failures ?? 0) > 0 ? [sourceEvent('source-back', address, null, intake.clock())] : [];
  const { failures: _failures, next: _next, ...known } = state;
  if (answer.unchanged) return intake.watched.keepSource(address, JSON.stringify(known), back, intake.archive.now());
  const read = readFeedAnswer(address, answer, options.limits);
  if ('code' in read) return keepFailure(address, state, read, intake);
  tellIssues(intake, read.problems);
  const whole = read.documents.filter((document) => !isTeaser(document));
  const beginnings = read.documents.filter(isTeaser);
  await handIn(intake, whole);
  const pages = options.pages ? await takePages(address, beginnings, known.pages ?? {}, options, intake) : {};
  const untold = !options.pages && beginnings.length > 0 && !known.teasers;
  if (untold)
    intake.note(
      `${address}: ${beginnings.length} of ${read.documents.length} entries hold the beginning of a report only`,
      'They are left out; --pages fetches the pages that they lead to.',
    );
  const next: FeedState = { ...known, ...validators(answer), pages, ...(untold ? { teasers: true } : {}) };
  await intake.watched.keepSource(address, JSON.stringify(next), back, intake.archive.now());
}

function validators({ target, block }: Fetched): Pick<FeedState, 'target' | 'etag' | 'modified'> {
  const headers = readHttp(block, PLATFORM, 0)?.headers;
  return { target, etag: headers?.get('etag') ?? null, modified: headers?.get('last-modified') ?? null };
}

function readFeedAnswer(
  address: string,
  { block, date }: Fetched,
  limits: Limits,
): Issue | { readonly documents: readonly SourceDocument[]; readonly problems: readonly Issue[] } {
  const bytes = readHttp(block, PLATFORM, limits.unpacked)?.body ?? new Uint8Array();
  const { host, pathname } = new URL(address);
  const name = `${host}${pathname}`;
  const text = PLATFORM.decode({ name, bytes }, true).text ?? '';
  const kind = kindOf(name, text);
  if (kind !== 'feed' && kind !== 'json-feed') return noFeed(address);
  const read = readBytes({ name, bytes }, PLATFORM, limits);
  if (read.documents.length === 0 && read.problems.length > 0)
    return read.problems.every(({ code }) => code === 'input/no-text') && /<\/(?:rss|feed|rdf:rdf)>|^\s*\{/i.test(text)
      ? { documents: [], problems: [] }
      : (read.problems[0] ?? noFeed(address));
  return {
    documents: read.documents.map((document) => ({ ...document, name: nameOf(host, document), retrieved: date })),
    problems: read.problems,
  };
}

function noFeed(address: string): Issue {
  return {
    code: 'input/not-fetched',
    severity: 'error',
    message: `${address} answers with what is no whole feed`,
    help: 'Give the address of an RSS, Atom or JSON Feed.',
  };
}

/** The name of an entry's report, which does not hang on its place in the feed. */
function nameOf(host: string, { edition, url, headline, text }: SourceDocument): string {
  const own = edition?.story ?? url ?? sha256Hex(`${headline ?? ''} ${text}`).slice(0, 12);
  return own.includes(host) ? own.replace(/^https?:\/\//, '') : `${host} ${own}`;
}

function isTeaser({ issues }: SourceDocument): boolean {
  return issues.some(({ code }) => code === 'input/teaser');
}

/** Fetches the pages of entries that are new or say something else than before; gives what is known of them now. */
async function takePages(
  feed: string,
  entries: readonly SourceDocument[],
  known: Readonly<Record<string, string>>,
  options: FetchOptions,
  intake: Intake,
): Promise<Readonly<Record<string, string>>> {
  const keyed = entries.flatMap((entry) => {
    const url = entry.url !== null && URL.canParse(entry.url, feed) ? new URL(entry.url, feed).href : null;
    return url === null || !/^https?:/.test(url) ? [] : [{ entry, url, hash: sha256Hex(entry.text).slice(0, 16) }];
  });
  const asked = keyed.filter(({ url, hash }) => known[url] !== hash);
  const { before: _before, ...plain } = options;
  const { fetched, failed } = await fetchAll(
    asked.map(({ url }) => url),
    plain,
  );
  const answers = new Map(fetched.map((one) => [one.asked, one]));
  for (const { entry, url } of asked) {
    const answer = answers.get(url);
    if (answer) await handIn(intake, pageOf(answer, entry, options.limits));
  }
  tellIssues(intake, [...failed.values()]);
  // A page that could not be had is asked for again as long as the feed names it.
  return Object.fromEntries(keyed.filter(({ url }) => !failed.has(url)).map(({ url, hash }) => [url, hash]));
}

/** The report of a page, with what its feed says where the page does not. */
function pageOf({ block, target, date }: Fetched, entry: SourceDocument, limits: Limits): SourceDocument[] {
  const bytes = readHttp(block, PLATFORM, limits.unpacked)?.body ?? new Uint8Array();
  const name = target.replace(/^https?:\/\//, '');
  return readBytes({ name, bytes }, PLATFORM, limits).documents.map((document) => ({
    ...document,
    name,
    url: document.url ?? target,
    outlet: document.outlet ?? entry.outlet,
    published: document.published ?? entry.published,
    retrieved: date,
    ...(entry.edition && !document.edition ? { edition: entry.edition } : {}),
  }));
}
