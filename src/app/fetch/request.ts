import { lookup as systemLookup } from 'node:dns/promises';
import { type IncomingMessage, request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { hostOf, innerOf } from './address.js';

/** An IP address that a name leads to. */
export interface Resolved {
  readonly address: string;
  readonly family: number;
}

export interface RequestRules {
  /** Hosts that may lie on this machine or its network. */
  readonly hosts: ReadonlySet<string>;
  readonly resolve: (host: string) => Promise<readonly Resolved[]>;
  /** Bytes of one answer, as they are sent. */
  readonly bytes: number;
  /** Milliseconds from the first byte sent to the last received. */
  readonly time: number;
}

/** An answer as it came. */
export interface Answer {
  readonly status: number;
  /** Status line and header lines, each ended by CR LF. */
  readonly head: string;
  /** By name in small letters; of one name the first holds. */
  readonly headers: ReadonlyMap<string, string>;
  /** As it was packed; only its chunks are joined. */
  readonly body: Uint8Array;
  /** The IP address that answered. */
  readonly ip: string;
}

/** Why there is no answer. */
export class FetchFault extends Error {
  constructor(
    readonly kind: 'refused' | 'too-large' | 'too-slow' | 'network',
    message: string,
  ) {
    super(message);
  }
}

export const resolveByName = (host: string): Promise<readonly Resolved[]> => systemLookup(host, { all: true });

/**
 * Asks for an address once, without following redirects; what is `posted` is sent to it. The connection goes to an IP
 * address that was checked, and to no other: a name that answers differently a second time gains nothing.
 *
 * @throws FetchFault
 */
export async function ask(
  url: URL,
  headers: Readonly<Record<string, string>>,
  rules: RequestRules,
  posted?: Uint8Array,
): Promise<Answer> {
  const host = hostOf(url);
  if (isIP(host) !== 0) check(host, [host], rules);
  const send = url.protocol === 'https:' ? secureRequest : plainRequest;
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    const end = (error: unknown): void => {
      clearTimeout(timer);
      reject(faultOf(error));
    };
    const method = posted ? 'POST' : 'GET';
    let answered = false;
    const sent = send(url, { method, headers, agent: false, lookup: checkedLookup(rules) }, (message) => {
      answered = true;
      body(message, rules.bytes).then((bytes) => {
        clearTimeout(timer);
        resolve(answerOf(message, bytes));
      }, end);
    });
    timer = setTimeout(() => {
      const late = new FetchFault('too-slow', `took more than ${Math.round(rules.time / 1_000)} seconds`);
      sent.destroy(late);
      end(late);
    }, rules.time);
    sent.on('error', end);
    // A server that changes to another protocol is left without an error.
    sent.on('close', () => {
      if (!answered) end(new FetchFault('network', 'broke off'));
    });
    sent.end(posted);
  });
}

function checkedLookup(rules: RequestRules): LookupFunction {
  return (host, options, callback) => {
    rules.resolve(host).then(
      (found) => {
        try {
          const first = found[0];
          if (!first) throw new FetchFault('network', `${host} leads to no address`);
          check(
            host,
            found.map(({ address }) => address),
            rules,
          );
          if (options.all) callback(null, [...found]);
          else callback(null, first.address, first.family);
        } catch (error) {
          callback(error as NodeJS.ErrnoException, '', 0);
        }
      },
      (error: NodeJS.ErrnoException) => callback(error, '', 0),
    );
  };
}

function check(host: string, addresses: readonly string[], { hosts }: RequestRules): void {
  const inner = hosts.has(host) ? undefined : innerOf(addresses);
  if (inner !== undefined)
    throw new FetchFault(
      'refused',
      `${host === inner ? host : `${host} (${inner})`} is on this machine or its own network`,
    );
}

async function body(message: IncomingMessage, most: number): Promise<Uint8Array> {
  const tooLarge = (): FetchFault => new FetchFault('too-large', `sends more than ${most} bytes`);
  if (Number(message.headers['content-length'] ?? 0) > most) {
    message.destroy();
    throw tooLarge();
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of message) {
    length += (chunk as Uint8Array).length;
    if (length > most) {
      message.destroy();
      throw tooLarge();
    }
    chunks.push(chunk as Uint8Array);
  }
  if (!message.complete) throw new FetchFault('network', 'broke off');
  return Buffer.concat(chunks);
}

function answerOf(message: IncomingMessage, bytes: Uint8Array): Answer {
  const { statusCode = 0, statusMessage = '', rawHeaders, httpVersion, socket } = message;
  const lines = [`HTTP/${httpVersion} ${statusCode} ${statusMessage}`];
  const headers = new Map<string, string>();
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    const [name, value] = [rawHeaders[at]!, rawHeaders[at + 1]!];
    // The chunks are joined: what is kept is no longer chunked.
    lines.push(`${/^transfer-encoding$/i.test(name) ? `X-Archive-Orig-${name}` : name}: ${value}`);
    if (!headers.has(name.toLowerCase())) headers.set(name.toLowerCase(), value);
  }
  const head = lines.map((line) => `${line}\r\n`).join('');
  return { status: statusCode, head, headers, body: bytes, ip: socket.remoteAddress ?? '' };
}

const NETWORK: Readonly<Record<string, string>> = {
  ENOTFOUND: 'has no such host',
  EAI_AGAIN: 'could not be looked up',
  ECONNREFUSED: 'takes no connection',
  ECONNRESET: 'broke off',
  ETIMEDOUT: 'does not answer',
  EHOSTUNREACH: 'cannot be reached',
  ENETUNREACH: 'cannot be reached',
};

function faultOf(error: unknown): FetchFault {
  if (error instanceof FetchFault) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const told = code === '' && error instanceof Error ? error.message.split('\n', 1)[0]! : code;
  return new FetchFault('network', NETWORK[code] ?? `could not be fetched (${told})`);
}
