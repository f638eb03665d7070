import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { ReadoutError } from '../model/issue.js';
import { type Gate, isHere, same } from './guard.js';

/** A page as the browser had it when its reader sent it. */
export interface SentPage {
  readonly url: string;
  readonly html: string;
}

/** Bytes of a sent page, at most. */
const LARGEST_PAGE = 20_000_000;
/** Characters of an address, at most. */
const LONGEST_ADDRESS = 4_000;

/** Origins of extensions: Chromium's are ids of 32 letters, Firefox's are random. */
const EXTENSION = /^(?:chrome-extension:\/\/[a-p]{32}|moz-extension:\/\/[0-9a-f-]{36})$/;

/** What the extension shows its reader. */
type Told = { readonly message: string };

/**
 * Takes pages that the browser extension sends to `/send`; leaves all else alone. Only an extension may ask, at our own
 * name and port; it must have the pairing code, which opens nothing else; and the first extension that has it is the
 * only one from then on. `receive` gives the name of what was added.
 *
 * Answers 403 to another origin, 401 to a wrong code, 413 to a page too large, 400 to what is no page, 409 where
 * `receive` throws a ReadoutError.
 */
export function receiving(gate: Gate, receive: (page: SentPage) => string): MiddlewareHandler {
  let paired: string | null = null;
  const limit = bodyLimit({
    maxSize: LARGEST_PAGE,
    onError: (context) => context.json(told(`A page may have ${LARGEST_PAGE / 1_000_000} MB at most.`), 413),
  });
  return async (context, next) => {
    const { req } = context;
    if (req.path !== '/send') return next();
    const origin = req.header('origin') ?? '';
    if (!isHere(gate, req.header('host')) || !EXTENSION.test(origin) || (paired !== null && paired !== origin))
      return context.json(told('Only the extension that was paired may send pages.'), 403);
    context.header('access-control-allow-origin', origin);
    context.header('vary', 'Origin');
    if (req.method === 'OPTIONS') {
      context.header('access-control-allow-methods', 'POST');
      context.header('access-control-allow-headers', 'authorization, content-type');
      return context.body(null, 204);
    }
    const code = /^Bearer ([0-9a-f]{32})$/.exec(req.header('authorization') ?? '')?.[1];
    if (req.method !== 'POST' || code === undefined || !same(code, gate.pairing ?? ''))
      return context.json(told('The code is an old one, or wrong. Take the one that Readout shows now.'), 401);
    paired = origin;
    return limit(context, async () => {
      const page = sentPage(await req.text());
      context.res = page
        ? added(receive, page)
        : Response.json(told('This is no page with an address.'), { status: 400 });
      context.res.headers.set('access-control-allow-origin', origin);
    });
  };
}

function told(message: string): Told {
  return { message };
}

function added(receive: (page: SentPage) => string, page: SentPage): Response {
  try {
    return Response.json(told(`Added: ${receive(page)}. Reload Readout to see it.`));
  } catch (error) {
    if (!(error instanceof ReadoutError)) throw error;
    return Response.json(told(`${error.message}. ${error.help}`), { status: 409 });
  }
}

/** The page in a request; null for anything else. */
function sentPage(body: string): SentPage | null {
  try {
    const { url, html }: Record<string, unknown> = Object(JSON.parse(body));
    if (typeof url !== 'string' || typeof html !== 'string' || url.length > LONGEST_ADDRESS) return null;
    return /^(?:https?|file):$/.test(new URL(url).protocol) ? { url, html } : null;
  } catch {
    return null;
  }
}
