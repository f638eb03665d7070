import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** What a worker is given, and what it answers. */
export interface Order {
  readonly nr: number;
  readonly payload: unknown;
}
export type Answer =
  | { readonly ready: true }
  | { readonly nr: number; readonly value: unknown }
  | { readonly nr: number; readonly fault: string };

/** What came of a piece of work: its result, or why there is none. */
export type Outcome<P, R> =
  | { readonly payload: P; readonly value: R }
  | { readonly payload: P; readonly fault: string };

export interface CrewOptions<P> {
  /** Worker threads. */
  readonly jobs: number;
  /** The program of a worker, and what it is told at the start. */
  readonly program: URL;
  readonly start?: unknown;
  /** Milliseconds after which a piece of work counts as hung. */
  readonly patience: (payload: P) => number;
  /** Parts of a piece of work over which a worker died, so that a single one of them can be found; null for one. */
  readonly parts?: (payload: P) => readonly P[] | null;
  /** Megabytes that the objects of one worker may take. */
  readonly memory?: number;
}

/** Below so many documents one thread alone reads them: starting another takes as long. */
const SEVERAL = 24;

/** How many threads read so many documents: as many as were asked for, else one for each core. */
export function jobsFor(documents: number, asked?: number): number {
  if (asked !== undefined) return Math.max(1, Math.min(asked, documents));
  return documents < SEVERAL ? 1 : Math.min(availableParallelism(), Math.ceil(documents / (SEVERAL / 2)));
}

/** Pieces of work that a worker holds: one that it does, and the next. */
const HELD = 2;
/** Pieces of work ahead of the one whose turn it is, for each worker. */
const AHEAD = 8;
/** A worker that has said nothing for so long after its start cannot be started. */
const STARTING = 60_000;

/**
 * Does pieces of work in worker threads and gives the outcomes in the order of the pieces, however many threads there
 * are. A worker that dies, runs out of memory or hangs is replaced, and costs the piece it was at; a piece that has
 * parts is done again part by part, so that it costs one part. No more than some pieces for each worker are taken in
 * ahead, so memory does not grow with their number.
 *
 * @throws Error where no worker can be started
 */
export async function* crewed<P, R>(
  pieces: Iterable<P> | AsyncIterable<P>,
  options: CrewOptions<P>,
): AsyncGenerator<Outcome<P, R>, void, undefined> {
  const crew = new Crew<P, R>(options);
  const due: Promise<Outcome<P, R>[]>[] = [];
  try {
    for await (const piece of pieces) {
      const outcomes = crew.outcome(piece);
      // Its turn may come long after it failed: that is told then.
      outcomes.catch(() => undefined);
      due.push(outcomes);
      if (due.length >= options.jobs * AHEAD) yield* await (due.shift() as Promise<Outcome<P, R>[]>);
    }
    while (due.length > 0) yield* await (due.shift() as Promise<Outcome<P, R>[]>);
  } finally {
    await crew.close();
  }
}

/** A piece of work that waits or is being done. */
interface Task<P, R> {
  readonly nr: number;
  readonly payload: P;
  readonly settle: (outcome: Outcome<P, R>) => void;
  readonly fail: (error: Error) => void;
}

interface Member<P, R> {
  readonly worker: Worker;
  readonly held: Task<P, R>[];
  timer: NodeJS.Timeout | null;
  ready: boolean;
  gone: boolean;
}

class Crew<P, R> {
  readonly #options: CrewOptions<P>;
  readonly #waiting: Task<P, R>[] = [];
  readonly #members = new Set<Member<P, R>>();
  #next = 0;
  #broken: Error | null = null;

  constructor(options: CrewOptions<P>) {
    this.#options = options;
  }

  /** The outcome of a piece, or of each of its parts where a worker died over the whole. */
  async outcome(payload: P): Promise<Outcome<P, R>[]> {
    const outcome = await this.#once(payload);
    const parts = 'fault' in outcome ? (this.#options.parts?.(payload) ?? null) : null;
    if (parts === null) return [outcome];
    return (await Promise.all(parts.map((part) => this.outcome(part)))).flat();
  }

  async close(): Promise<void> {
    const members = [...this.#members];
    for (const member of members) this.#dismiss(member);
    await Promise.all(members.map(({ worker }) => worker.terminate()));
  }

  #once(payload: P): Promise<Outcome<P, R>> {
    return new Promise((settle, fail) => {
      if (this.#broken) fail(this.#broken);
      else this.#waiting.push({ nr: this.#next++, payload, settle, fail });
      this.#staff();
    });
  }

  /** Hands out what waits, to new workers where there may be more. */
  #staff(): void {
    while (this.#waiting.length > 0 && this.#members.size < this.#options.jobs && this.#busy()) this.#hire();
    for (let depth = 0; depth < HELD; depth++)
      for (const member of this.#members)
        if (member.held.length <= depth && this.#waiting.length > 0)
          this.#give(member, this.#waiting.shift() as Task<P, R>);
  }

  #busy(): boolean {
    for (const { held } of this.#members) if (held.length === 0) return false;
    return true;
  }

  #hire(): void {
    const { program, start, memory } = this.#options;
    const worker = new Worker(program, {
      workerData: start,
      resourceLimits: memory === undefined ? {} : { maxOldGenerationSizeMb: memory },
    });
    const member: Member<P, R> = { worker, held: [], timer: null, ready: false, gone: false };
    this.#members.add(member);
    worker.on('message', (answer: Answer) => this.#heard(member, answer));
    worker.on('error', (error: NodeJS.ErrnoException) =>
      this.#lost(member, error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'it takes too much memory' : firstLine(error)),
    );
    worker.on('exit', () => this.#lost(member, 'the thread that read it ended'));
    this.#give(member, this.#waiting.shift() as Task<P, R>);
  }

  #give(member: Member<P, R>, task: Task<P, R>): void {
    member.held.push(task);
    member.worker.postMessage({ nr: task.nr, payload: task.payload } satisfies Order);
    if (member.held.length === 1) this.#watch(member);
  }

  /** A clock for the piece that a worker is at. */
  #watch(member: Member<P, R>): void {
    if (member.timer) clearTimeout(member.timer);
    member.timer = null;
    const [first] = member.held;
    if (!first) return;
    const wait = this.#options.patience(first.payload) + (member.ready ? 0 : STARTING);
    member.timer = setTimeout(() => this.#lost(member, 'it takes too long'), wait);
  }

  #heard(member: Member<P, R>, answer: Answer): void {
    if (member.gone) return;
    if ('ready' in answer) member.ready = true;
    else {
      const [task] = member.held.splice(0, 1);
      if (!task || task.nr !== answer.nr) throw new Error('a worker answered out of turn');
      const { payload } = task;
      task.settle('fault' in answer ? { payload, fault: answer.fault } : { payload, value: answer.value as R });
    }
    this.#watch(member);
    this.#staff();
  }

  /** A worker that is gone costs the piece it was at; the others it held are done by another. */
  #lost(member: Member<P, R>, fault: string): void {
    if (member.gone) return;
    this.#dismiss(member);
    void member.worker.terminate();
    if (!member.ready) this.#broken = new Error(`a worker thread could not be started: ${fault}`);
    const [at, ...others] = member.held;
    if (this.#broken) {
      for (const task of [...member.held, ...this.#waiting.splice(0)]) task.fail(this.#broken);
      return;
    }
    this.#waiting.unshift(...others);
    at?.settle({ payload: at.payload, fault });
    this.#staff();
  }

  #dismiss(member: Member<P, R>): void {
    member.gone = true;
    if (member.timer) clearTimeout(member.timer);
    this.#members.delete(member);
  }
}

function firstLine(error: Error): string {
  return error.message.split('\n', 1)[0] ?? error.name;
}
