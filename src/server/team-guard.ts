import type { Context, MiddlewareHandler } from 'hono';
import type { Notice } from '../page/notice.js';
import { NO_FORM, refused } from './guard.js';

/** Headers by which a proxy may tell who asked: `X-Forwarded-For`, `-Proto` and `-Host`, or `Forwarded` of RFC 7239. */
export type BelievedHeaders = 'x-forwarded' | 'forwarded';

/** What the guard must know of a server for a team. */
export interface TeamGate {
  readonly port: number;
  /** Stands before every address: nothing, or `/desk`. */
  readonly basePath: string;
  /** Names that are answered to beside those of this machine, each with its port where it has one. */
  readonly names: readonly string[];
  /** True where other machines may ask: addresses of numbers are answered to then, at the own port. */
  readonly beyond: boolean;
  /** Null where no header of a proxy is believed. */
  readonly believed: BelievedHeaders | null;
}

/** Who asks, as far as it is known. */
export interface Asking {
  readonly host: string;
  readonly address: string;
  readonly secure: boolean;
}

/** Addresses of numbers: no name that somebody may turn to another machine. */
const NUMBERS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-f:.]+\])$/;

/** Who asks: from the connection, or from what a believed proxy says. The last entry is the proxy's own. */
export function askingOf(context: Context, { believed }: TeamGate): Asking {
  const { req } = context;
  const direct = {
    host: (req.header('host') ?? '').toLowerCase(),
    address: addressOfSocket(context.env),
    secure: false,
  };
  const said = believed === 'x-forwarded' ? forwardedX(req) : believed === 'forwarded' ? forwarded(req) : {};
  return {
    host: said.host?.toLowerCase() ?? direct.host,
    address: said.address ?? direct.address,
    secure: said.proto?.toLowerCase() === 'https',
  };
}

interface Said {
  readonly host?: string | undefined;
  readonly address?: string | undefined;
  readonly proto?: string | undefined;
}

function forwardedX(req: Context['req']): Said {
  const last = (name: string): string | undefined => req.header(name)?.split(',').at(-1)?.trim() || undefined;
  return { host: last('x-forwarded-host'), address: last('x-forwarded-for'), proto: last('x-forwarded-proto') };
}

function forwarded(req: Context['req']): Said {
  const last = req.header('forwarded')?.split(',').at(-1) ?? '';
  const pairs = new Map(
    last.split(';').map((pair) => {
      const [name = '', ...value] = pair.split('=');
      return [name.trim().toLowerCase(), value.join('=').trim().replace(/^"|"$/g, '')] as const;
    }),
  );
  return { host: pairs.get('host'), address: pairs.get('for'), proto: pairs.get('proto') };
}

function addressOfSocket(env: unknown): string {
  const { incoming }: { readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } } } = Object(env);
  return incoming?.socket?.remoteAddress ?? 'unknown';
}

/** True for a name that this server answers to. */
function isOurs({ port, names, beyond }: TeamGate, host: string): boolean {
  const [, name = '', at = '80'] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(host) ?? [];
  const local = name === '127.0.0.1' || name === 'localhost' || name === '[::1]';
  if ((local || (beyond && NUMBERS.test(name))) && at === `${port}`) return true;
  return names.some((one) => one.toLowerCase() === host);
}

const FOREIGN: Notice = {
  title: 'Refused',
  what: 'Requests from other sites are refused.',
  why: 'Only pages of this address may use it.',
  next: 'Open the address in a tab of its own.',
  back: null,
};

/**
 * Lets those in who ask by a name of ours (421 else: another name may be a trick of another site); lets other sites
 * link here, and do nothing else (403 else); lets only our own forms change anything.
 */
export function teamGuard(gate: TeamGate): MiddlewareHandler {
  return async (context, next) => {
    const { req } = context;
    const { host } = askingOf(context, gate);
    if (!isOurs(gate, host))
      return refused(context, 421, {
        title: 'Not served here',
        what: 'Readout does not answer to this name.',
        why: 'It answers to the names it was told of; another may be a trick of another site.',
        next: 'Whoever runs it adds the name: readout serve --name NAME.',
        back: null,
      });
    const site = req.header('sec-fetch-site');
    const reads = req.method === 'GET' || req.method === 'HEAD';
    const navigation = req.header('sec-fetch-mode') === 'navigate' && reads;
    if (site !== undefined && site !== 'same-origin' && site !== 'none' && !navigation)
      return refused(context, 403, FOREIGN);
    const origin = req.header('origin');
    if (origin !== undefined && !isOrigin(gate, origin)) return refused(context, 403, FOREIGN);
    if (!reads && (req.method !== 'POST' || (origin === undefined && site !== 'same-origin')))
      return refused(context, 403, NO_FORM);
    return next();
  };
}

function isOrigin(gate: TeamGate, origin: string): boolean {
  const [, host] = /^https?:\/\/(.+)$/.exec(origin.toLowerCase()) ?? [];
  return host !== undefined && isOurs(gate, host);
}
