import { setTimeout as sleep } from 'node:timers/promises';
import type { Limits } from '../../input/limits.js';
import { problem } from '../../input/source.js';
import type { Issue } from '../../model/issue.js';
import { addressOf, hostOf } from './address.js';
import { Lanes } from './lane.js';
import { type Answer, ask, FetchFault, type RequestRules, type Resolved, resolveByName } from './request.js';
import { ALLOW_ALL, LONGEST_ROBOTS, type Robots, robotsFor } from './robots.js';

/** An answer that was kept before, to ask whether it still holds. */
export interface KeptAnswer {
  /** The address that it is the answer of. */
  readonly target: string;
  readonly date: string;
  readonly etag: string | null;
  readonly modified: string | null;
  /** The answer, head and body, as it was kept. */
  readonly block: Uint8Array;
}

/** What an address answers. */
export interface Fetched {
  /** As it was asked for. */
  readonly asked: string;
  /** Where redirects led. */
  readonly target: string;
  /** When, `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly date: string;
  readonly ip: string;
  /** The request line and its header lines. */
  readonly request: string;
  /** Head and body. */
  readonly block: Uint8Array;
  /** The answer that was kept before and still holds; null for a new one. */
  readonly unchanged: KeptAnswer | null;
}

export interface FetchOptions {
  readonly agent: string;
  /** Hosts that may lie on this machine or its network. */
  readonly hosts?: readonly string[];
  readonly limits: Limits;
  /** What was kept of an address before. */
  readonly before?: (address: string) => KeptAnswer | null;
  /** Called with how many of all are done. */
  readonly tell?: (done: number, all: number) => void;
  /** How names are looked up, and how time passes: for tests. */
  readonly resolve?: (host: string) => Promise<readonly Resolved[]>;
  readonly wait?: (milliseconds: number) => Promise<void>;
  /** Milliseconds for one answer, where it is to be other than usual. */
  readonly time?: number;
}

const REDIRECTS = 5;
const TRIES = 3;
/** Milliseconds before a second try; four times as long before a third. */
const BACK_OFF = 1_000;
/** Nobody waits longer than this many seconds because a server asks for it. */
const LONGEST_WAIT = 60;
/** Milliseconds for one answer. */
const TIME = 60_000;
const AGAIN = new Set([408, 425, 429, 500, 502, 503, 504]);
const ACCEPT = 'text/html,application/xhtml+xml,application/atom+xml,application/rss+xml,*/*;q=0.8';

/**
 * Fetches addresses as their sites ask it: `robots.txt` first, two at a time a host, again after a pause where a server
 * is busy, only what changed where an answer was kept before. In the order in which they were given; what cannot be
 * fetched is a problem, and costs itself only.
 */
export async function fetchAll(
  addresses: readonly string[],
  options: FetchOptions,
): Promise<{
  readonly fetched: readonly Fetched[];
  readonly problems: readonly Issue[];
  /** The problem of each address that has none to give. */
  readonly failed: ReadonlyMap<string, Issue>;
}> {
  const fetcher = new Fetcher(options);
  const failed = new Map<string, Issue>();
  let done = 0;
  const found = await Promise.all(
    [...new Set(addresses)].map(async (address) => {
      try {
        return await fetcher.fetch(address);
      } catch (error) {
        if (!(error instanceof FetchFault)) throw error;
        failed.set(address, issueOf(address, error));
        return null;
      } finally {
        options.tell?.(++done, addresses.length);
      }
    }),
  );
  const fetched = found.filter((one) => one !== null);
  const problems = addresses.flatMap((address) => failed.get(address) ?? []);
  return { fetched, problems: [...new Set(problems)], failed };
}

class Fetcher {
  readonly #rules: RequestRules;
  readonly #wait: (milliseconds: number) => Promise<void>;
  readonly #lanes: Lanes;
  readonly #robots = new Map<string, Promise<Robots>>();

  constructor(private readonly options: FetchOptions) {
    this.#rules = {
      hosts: new Set((options.hosts ?? []).map((host) => host.toLowerCase().replace(/^\[|\]$/g, ''))),
      resolve: options.resolve ?? resolveByName,
      bytes: options.limits.bytes,
      time: options.time ?? TIME,
    };
    this.#wait = options.wait ?? ((milliseconds) => sleep(milliseconds));
    this.#lanes = new Lanes(this.#wait);
  }

  /** @throws FetchFault */
  async fetch(asked: string): Promise<Fetched> {
    const before = this.options.before?.(asked) ?? null;
    let url = addressOf(asked);
    for (let hop = 0; hop <= REDIRECTS; hop++) {
      const robots = await this.#robotsOf(url);
      if (!robots.allows(`${url.pathname}${url.search}`))
        throw new FetchFault('refused', `is not to be fetched by robots: ${url.host} asks so in its robots.txt`);
      const held = before?.target === url.href ? before : null;
      const headers = this.#headers(held);
      const answer = await this.#patiently(url, headers, robots);
      const next = redirected(answer, url);
      if (next === null) return this.#fetched(asked, url, headers, answer, held);
      url = next;
    }
    throw new FetchFault('network', `leads on more than ${REDIRECTS} times`);
  }

  #headers(held: KeptAnswer | null): Record<string, string> {
    return {
      'user-agent': this.options.agent,
      accept: ACCEPT,
      'accept-encoding': 'gzip, deflate, br',
      ...(held?.etag ? { 'if-none-match': held.etag } : {}),
      ...(held?.modified ? { 'if-modified-since': held.modified } : {}),
    };
  }

  #fetched(
    asked: string,
    url: URL,
    headers: Readonly<Record<string, string>>,
    answer: Answer,
    held: KeptAnswer | null,
  ): Fetched {
    const unchanged = answer.status === 304 ? held : null;
    if (unchanged === null && (answer.status < 200 || answer.status > 299))
      throw new FetchFault('network', `answers ${answer.status}`);
    const lines = [`GET ${url.pathname}${url.search} HTTP/1.1`, `Host: ${url.host}`];
    for (const [name, value] of Object.entries(headers)) lines.push(`${name}: ${value}`);
    return {
      asked,
      target: url.href,
      date: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
      ip: answer.ip,
      request: `${lines.join('\r\n')}\r\n\r\n`,
      block: unchanged?.block ?? Buffer.concat([Buffer.from(`${answer.head}\r\n`, 'latin1'), answer.body]),
      unchanged,
    };
  }

  /** Asks again after a pause where the server, or the way to it, fails for the moment. */
  async #patiently(url: URL, headers: Readonly<Record<string, string>>, robots: Robots): Promise<Answer> {
    const pause = 1_000 * Math.min(robots.delay, LONGEST_WAIT);
    for (let attempt = 1; ; attempt++) {
      const last = attempt === TRIES;
      const answer = await this.#lanes
        .run(hostOf(url), pause, () => ask(url, headers, this.#rules))
        .catch((error: unknown) => {
          if (last || !(error instanceof FetchFault) || error.kind !== 'network') throw error;
          return null;
        });
      if (answer && (last || !AGAIN.has(answer.status))) return answer;
      await this.#wait(answer ? waitOf(answer, attempt) : backOff(attempt));
    }
  }

  #robotsOf(url: URL): Promise<Robots> {
    const known = this.#robots.get(url.origin);
    if (known) return known;
    const robots = this.#readRobots(new URL('/robots.txt', url));
    this.#robots.set(url.origin, robots);
    return robots;
  }

  /** What cannot be found allows all; what cannot be had for the moment allows nothing (RFC 9309, 2.3.1). */
  async #readRobots(first: URL): Promise<Robots> {
    let url = first;
    for (let hop = 0; hop <= REDIRECTS; hop++) {
      const answer = await this.#patiently(url, { 'user-agent': this.options.agent, accept: 'text/plain' }, ALLOW_ALL);
      const next = redirected(answer, url);
      if (next !== null) {
        url = next;
        continue;
      }
      if (answer.status >= 500 || answer.status === 429)
        throw new FetchFault('network', `cannot be asked: the robots.txt of ${first.host} answers ${answer.status}`);
      if (answer.status >= 300 || answer.status < 200) return ALLOW_ALL;
      const text = Buffer.from(answer.body.subarray(0, LONGEST_ROBOTS)).toString('utf8');
      return robotsFor(text, this.options.agent.replace(/[^a-z_-].*$/is, ''));
    }
    return ALLOW_ALL;
  }
}

/** Where an answer leads on; null for any other answer. */
function redirected({ status, headers }: Answer, from: URL): URL | null {
  const location = headers.get('location');
  if (![301, 302, 303, 307, 308].includes(status) || location === undefined) return null;
  if (!URL.canParse(location, from.href)) throw new FetchFault('network', 'leads on to what is no address');
  const next = new URL(location, from.href);
  if ((next.protocol !== 'http:' && next.protocol !== 'https:') || next.username !== '' || next.password !== '')
    throw new FetchFault('refused', 'leads on to an address that is not fetched');
  next.hash = '';
  return next;
}

function backOff(attempt: number): number {
  return BACK_OFF * 4 ** (attempt - 1);
}

/** How long to wait, in milliseconds: as long as the server asks (RFC 9110, 10.2.3), within what anybody waits. */
function waitOf({ headers, status }: Answer, attempt: number): number {
  const asked = headers.get('retry-after') ?? '';
  const seconds = /^\d{1,6}$/.test(asked) ? Number(asked) : (Date.parse(asked) - Date.now()) / 1_000;
  if (!Number.isFinite(seconds)) return backOff(attempt);
  if (seconds > LONGEST_WAIT)
    throw new FetchFault('network', `answers ${status} and asks to come back in ${Math.round(seconds)} seconds`);
  return Math.max(backOff(attempt), 1_000 * seconds);
}

const HELP: Readonly<Record<FetchFault['kind'], string>> = {
  refused: 'Save the page in your browser (File, Save As) and give the file.',
  'too-large': 'Save it and give the file, or raise the limit: READOUT_LIMITS=bytes=NUMBER.',
  'too-slow': 'Try again later, or save the page in your browser and give the file.',
  network: 'Check the address in a browser; try again later, or save the page there and give the file.',
};

function issueOf(address: string, { kind, message }: FetchFault): Issue {
  const inner = message.endsWith('its own network');
  const help = inner ? 'If it is yours and you mean it, name it: --allow-host HOST.' : HELP[kind];
  return problem(
    kind === 'refused' ? 'input/not-fetched' : 'input/fetch-failed',
    inner ? `${address} was not fetched: ${message}` : `${address} ${message}`,
    help,
  );
}
