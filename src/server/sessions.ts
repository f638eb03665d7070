import { randomBytes } from 'node:crypto';
import { hashOf, type NamedToken } from '../app/token-file.js';
import { same } from './guard.js';

/** Somebody who is signed in. */
export interface Session {
  readonly name: string;
  /** Stands in every form of this session, so that no other page can send one. */
  readonly csrf: string;
}

interface KeptSession extends Session {
  /** What the token was when they signed in: with another one, or none, the session has ended. */
  readonly hash: string;
  readonly ends: number;
}

/** Milliseconds that a session lasts. */
const LASTS = 12 * 3_600_000;
const MOST_SESSIONS = 1_000;

/** Failures of one address, and of all, in a window of time; then nobody of it may try until the window has passed. */
const WINDOW = 5 * 60_000;
const FAILURES_OF_ONE = 10;
const FAILURES_OF_ALL = 200;
/** Addresses that are remembered; the oldest are forgotten first, and the limit for all still holds. */
const ADDRESSES = 10_000;

/** What came of signing in: a session and its cookie, or the seconds to wait, or neither. */
export type SigningIn =
  | { readonly id: string; readonly session: Session }
  | { readonly wait: number }
  | { readonly refused: true };

/** Who is signed in. Nothing of it is written down: it ends with the process. */
export class Sessions {
  readonly #sessions = new Map<string, KeptSession>();
  readonly #failures = new Map<string, { count: number; readonly since: number }>();
  readonly #tokens: () => readonly NamedToken[];
  readonly #now: () => number;

  /** `tokens` gives those that hold now; `now` the milliseconds of a clock. */
  constructor(tokens: () => readonly NamedToken[], now: () => number) {
    this.#tokens = tokens;
    this.#now = now;
  }

  /** Signs somebody in from an address; every name costs the same time, known or not. */
  signIn(name: string, secret: string, address: string): SigningIn {
    const wait = Math.max(this.#wait(address, FAILURES_OF_ONE), this.#wait('', FAILURES_OF_ALL));
    if (wait > 0) return { wait: Math.ceil(wait / 1000) };
    const known = this.#tokens().find((one) => one.name === name.trim());
    const right = same(hashOf(known?.salt ?? 'none', secret), known?.hash ?? '');
    if (!known || !right) {
      this.#failed(address);
      this.#failed('');
      return { refused: true };
    }
    this.#failures.delete(address);
    const session = {
      name: known.name,
      hash: known.hash,
      csrf: randomBytes(24).toString('base64url'),
      ends: this.#now() + LASTS,
    };
    const id = randomBytes(24).toString('base64url');
    for (const [old, { ends }] of this.#sessions) if (ends < this.#now()) this.#sessions.delete(old);
    forgetOldest(this.#sessions, MOST_SESSIONS - 1);
    this.#sessions.set(id, session);
    return { id, session };
  }

  /** The session of a cookie, while it lasts and its token holds; null else. */
  of(id: string | undefined): Session | null {
    const session = id === undefined ? undefined : this.#sessions.get(id);
    if (!session || id === undefined) return null;
    const token = this.#tokens().find(({ name }) => name === session.name);
    if (this.#now() < session.ends && token?.hash === session.hash) return session;
    this.#sessions.delete(id);
    return null;
  }

  signOut(id: string | undefined): void {
    if (id !== undefined) this.#sessions.delete(id);
  }

  /** Milliseconds until an address may try again. */
  #wait(address: string, most: number): number {
    const failures = this.#failures.get(address);
    if (!failures || failures.count < most) return 0;
    return Math.max(0, failures.since + WINDOW - this.#now());
  }

  #failed(address: string): void {
    const failures = this.#failures.get(address);
    if (failures && this.#now() < failures.since + WINDOW) failures.count++;
    else {
      this.#failures.delete(address);
      forgetOldest(this.#failures, ADDRESSES - 1);
      this.#failures.set(address, { count: 1, since: this.#now() });
    }
  }
}

function forgetOldest<Value>(map: Map<string, Value>, most: number): void {
  for (const key of map.keys()) {
    if (map.size <= most) return;
    map.delete(key);
  }
}
