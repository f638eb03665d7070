/** At once to one host, and to all. */
const AT_ONCE = 2;
const IN_ALL = 8;

/**
 * Lets no more than two requests to one host run at once, and eight in all; where a host asks for a pause between two
 * requests, one at a time, that pause apart.
 */
export class Lanes {
  readonly #running = new Map<string, number>();
  readonly #free = new Map<string, number>();
  readonly #waiting: { readonly host: string; readonly pause: number; readonly start: () => void }[] = [];
  #all = 0;

  constructor(private readonly wait: (milliseconds: number) => Promise<void>) {}

  /** Does `work` as soon as the host may be asked; `pause` is in milliseconds. */
  async run<T>(host: string, pause: number, work: () => Promise<T>): Promise<T> {
    await new Promise<void>((start) => {
      this.#waiting.push({ host, pause, start });
      this.#next();
    });
    try {
      if (pause > 0) await this.wait(Math.max(0, (this.#free.get(host) ?? 0) - Date.now()));
      return await work();
    } finally {
      if (pause > 0) this.#free.set(host, Date.now() + pause);
      this.#running.set(host, (this.#running.get(host) ?? 1) - 1);
      this.#all--;
      this.#next();
    }
  }

  #next(): void {
    for (let at = 0; at < this.#waiting.length && this.#all < IN_ALL; ) {
      const { host, pause, start } = this.#waiting[at]!;
      const running = this.#running.get(host) ?? 0;
      if (running >= (pause > 0 ? 1 : AT_ONCE)) {
        at++;
        continue;
      }
      this.#waiting.splice(at, 1);
      this.#running.set(host, running + 1);
      this.#all++;
      start();
    }
  }
}
