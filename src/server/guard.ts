import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { type Notice, noticePage } from '../page/notice.js';

/** What the guard must know of the server. */
export interface Gate {
  readonly port: number;
  /** Stands in the address that is printed; whoever does not have it sees nothing. */
  readonly token: string;
  /** True where the connection that a request came on is another person's of this machine, by the server's own word. */
  readonly others?: (connection: object) => boolean;
  /** Lets the browser extension add pages, and nothing else; absent where none are taken. */
  readonly pairing?: string;
}

/** Cookies know no ports: two pages open at once need two names. */
const cookieOf = (port: number): string => `readout-${port}`;

const FOREIGN: Notice = {
  title: 'Refused',
  what: 'Requests from other sites are refused.',
  why: 'Only pages of this address may ask for its reports.',
  next: 'Open the address that “readout open” printed in a tab of its own.',
  back: null,
};
export const NO_FORM: Notice = {
  title: 'Refused',
  what: 'Only forms of this page may change anything.',
  why: 'The request did not come from one of them.',
  next: 'Use the forms under a report, an item or Parties.',
  back: null,
};
const NO_KEY: Notice = {
  title: 'Locked',
  what: 'This page is shown to one person alone.',
  why: 'The address that “readout open” printed carries the key; this browser has not opened it, or has forgotten it.',
  next: 'Open the address in the terminal again, the whole of it.',
  back: null,
};
const NOT_YOURS: Notice = {
  title: 'Refused',
  what: 'This page is shown to one person alone.',
  why: 'The connection belongs to another user of this machine, whatever key it brings.',
  next: 'Start “readout open” as the user who reads.',
  back: null,
};
const OLD_KEY: Notice = {
  title: 'An old key',
  what: 'The key in this address opens nothing any more.',
  why: 'Each run of “readout open” makes a new one, so an address from an earlier run is worthless.',
  next: 'Open the address that the run in your terminal printed; if none runs, start “readout open” again.',
  back: null,
};

/** A notice as the whole answer. */
export function refused(
  context: Context,
  status: 400 | 401 | 403 | 404 | 409 | 413 | 421 | 500,
  notice: Notice,
): Response {
  return context.html(noticePage(notice), status);
}

function hostsOf(port: number): ReadonlySet<string> {
  return new Set([`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`]);
}

/** True for a Host that is a loopback name with our own port. */
export function isHere({ port }: Gate, host: string | undefined): boolean {
  return hostsOf(port).has((host ?? '').toLowerCase());
}

/**
 * Lets only the person at this machine in. The Host must be a loopback name with our own port, which a rebound name is
 * not (421 else); a request that another site caused is refused (Sec-Fetch-Site, Origin); the token must come by
 * address once and then by cookie. State changes only by POST from our own pages.
 */
export function guard({ port, token, others = () => false }: Gate): MiddlewareHandler {
  const cookie = cookieOf(port);
  const hosts = hostsOf(port);
  return async (context, next) => {
    const { req } = context;
    if (!hosts.has((req.header('host') ?? '').toLowerCase()))
      return refused(context, 421, {
        title: 'Not served here',
        what: 'Readout does not answer to this name.',
        why: 'It serves this machine alone, as 127.0.0.1 and localhost; another name may be a trick of another site.',
        next: 'Open the address that “readout open” printed, as it stands.',
        back: null,
      });
    const site = req.header('sec-fetch-site');
    const navigation = req.header('sec-fetch-mode') === 'navigate' && req.method === 'GET';
    if (site !== undefined && site !== 'same-origin' && site !== 'none' && !navigation)
      return refused(context, 403, FOREIGN);
    const origin = req.header('origin');
    if (origin !== undefined && !hosts.has(origin.replace(/^http:\/\//, '').toLowerCase()))
      return refused(context, 403, FOREIGN);
    if (
      req.method !== 'GET' &&
      req.method !== 'HEAD' &&
      (req.method !== 'POST' || (site !== undefined ? site !== 'same-origin' : origin === undefined))
    )
      return refused(context, 403, NO_FORM);
    const asked = req.query('token');
    const key = asked !== undefined && same(asked, token);
    // Asked last, and only of those who bring the key: it takes longer than all the rest.
    if ((key || same(getCookie(context, cookie) ?? '', token)) && others(context.env ?? {}))
      return refused(context, 403, NOT_YOURS);
    if (key) {
      setCookie(context, cookie, token, { httpOnly: true, sameSite: 'Strict', path: '/' });
      const clean = new URL(req.url);
      clean.searchParams.delete('token');
      return context.redirect(`${clean.pathname}${clean.search}`, 303);
    }
    if (!same(getCookie(context, cookie) ?? '', token))
      return refused(context, 401, asked === undefined ? NO_KEY : OLD_KEY);
    return next();
  };
}

/** Headers for every answer, errors included. */
export function headers(policy: string): MiddlewareHandler {
  return async (context, next) => {
    await next();
    const set = (name: string, value: string): void => context.res.headers.set(name, value);
    set(
      'content-security-policy',
      `${policy}; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'`,
    );
    set('x-content-type-options', 'nosniff');
    set('referrer-policy', 'same-origin');
    set('cross-origin-opener-policy', 'same-origin');
    set('cross-origin-resource-policy', 'same-origin');
    set('cache-control', 'no-store');
  };
}

/** Compares two secrets in a time that tells nothing of them. */
export function same(a: string, b: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
