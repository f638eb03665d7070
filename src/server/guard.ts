import { createHash, timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

/** What the guard must know of the server. */
export interface Gate {
  readonly port: number;
  /** Stands in the address that is printed; whoever does not have it sees nothing. */
  readonly token: string;
}

const COOKIE = 'readout';

/**
 * Lets only the person at this machine in. The Host must be a loopback name with our own port, which a rebound name is
 * not (421 else); a request that another site caused is refused (Sec-Fetch-Site, Origin); the token must come by address
 * once and then by cookie. State changes only by POST from our own pages.
 */
export function guard({ port, token }: Gate): MiddlewareHandler {
  const hosts = new Set([`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`]);
  return async (context, next) => {
    const { req } = context;
    if (!hosts.has((req.header('host') ?? '').toLowerCase())) return context.text('This address is not served here.', 421);
    const site = req.header('sec-fetch-site');
    const navigation = req.header('sec-fetch-mode') === 'navigate' && req.method === 'GET';
    if (site !== undefined && site !== 'same-origin' && site !== 'none' && !navigation) return context.text('Requests from other sites are refused.', 403);
    const origin = req.header('origin');
    if (origin !== undefined && !hosts.has(origin.replace(/^http:\/\//, '').toLowerCase())) return context.text('Requests from other sites are refused.', 403);
    if (req.method !== 'GET' && req.method !== 'HEAD' && (req.method !== 'POST' || (site !== undefined ? site !== 'same-origin' : origin === undefined))) return context.text('Only forms of this page may change anything.', 403);
    const asked = req.query('token');
    if (asked !== undefined && same(asked, token)) {
      setCookie(context, COOKIE, token, { httpOnly: true, sameSite: 'Strict', path: '/' });
      const clean = new URL(req.url);
      clean.searchParams.delete('token');
      return context.redirect(`${clean.pathname}${clean.search}`, 303);
    }
    if (!same(getCookie(context, COOKIE) ?? '', token)) return context.text('Open the address that "readout open" printed: it carries the key to this page.', 401);
    return next();
  };
}

/** Headers for every answer, errors included. */
export function headers(policy: string): MiddlewareHandler {
  return async (context, next) => {
    await next();
    const set = (name: string, value: string): void => context.res.headers.set(name, value);
    set('content-security-policy', `${policy}; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'`);
    set('x-content-type-options', 'nosniff');
    set('referrer-policy', 'same-origin');
    set('cross-origin-opener-policy', 'same-origin');
    set('cross-origin-resource-policy', 'same-origin');
    set('cache-control', 'no-store');
  };
}

function same(a: string, b: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
