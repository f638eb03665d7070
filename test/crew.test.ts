import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { type CrewOptions, crewed, jobsFor, type Outcome } from '../src/app/crew.js';

const folder = mkdtempSync(join(tmpdir(), 'readout-crew-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A worker that gives texts back in capitals, and dies, hangs or eats all memory over some of them. */
const program = join(folder, 'worker.mjs');
writeFileSync(
  program,
  `import { parentPort } from 'node:worker_threads';
const one = (text) => {
  if (text === 'die') process.exit(9);
  if (text === 'hang') for (;;) {}
  if (text === 'eat') { const all = []; for (;;) all.push(Array.from({ length: 1e5 }, () => ({}))); }
  if (text === 'throw') throw new Error('no such word');
  return text.toUpperCase();
};
parentPort.on('message', ({ nr, payload }) => {
  try {
    parentPort.postMessage({ nr, value: payload.map(one) });
  } catch (error) {
    parentPort.postMessage({ nr, fault: error.message });
  }
});
parentPort.postMessage({ ready: true });
`,
);

const options = (jobs: number, patience = 20_000): CrewOptions<string[]> => ({
  jobs,
  program: pathToFileURL(program),
  patience: () => patience,
  parts: (texts) => (texts.length < 2 ? null : texts.map((text) => [text])),
  memory: 32,
});

/** Outcomes in one text: results as they are, faults in brackets. */
async function run(pieces: readonly string[][], given: CrewOptions<string[]>): Promise<string> {
  const outcomes: Outcome<string[], string[]>[] = [];
  for await (const outcome of crewed<string[], string[]>(pieces, given)) outcomes.push(outcome);
  return outcomes.map((one) => ('fault' in one ? `(${one.payload.join()}: ${one.fault})` : one.value.join())).join(' ');
}

describe('worker threads', () => {
  it('give outcomes in the order of the pieces, however many there are', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.constantFrom('a', 'bb', 'ccc', 'throw'), { minLength: 1, maxLength: 3 }), {
          maxLength: 40,
        }),
        fc.integer({ min: 2, max: 4 }),
        async (pieces, jobs) => {
          expect(await run(pieces, options(jobs))).toBe(await run(pieces, options(1)));
        },
      ),
      { numRuns: 8 },
    );
  });

  it('that die cost the piece they are at, and of a piece with parts the one part', async () => {
    const pieces = [['a'], ['b', 'die', 'c'], ['d'], ['die'], ['e', 'f']];
    const told = await run(pieces, options(2));
    expect(told).toBe('A B (die: the thread that read it ended) C D (die: the thread that read it ended) E,F');
  });

  it('that hang are given up', async () => {
    expect(await run([['a'], ['hang'], ['b']], options(2, 700))).toBe('A (hang: it takes too long) B');
  });

  it('that take all memory are given up', async () => {
    expect(await run([['a'], ['eat'], ['b']], options(2, 200_000))).toBe('A (eat: it takes too much memory) B');
  });

  it('that cannot be started are an error, and not a fault of every piece', async () => {
    const none = { ...options(2), program: pathToFileURL(join(folder, 'nowhere.mjs')) };
    await expect(run([['a'], ['b']], none)).rejects.toThrow('could not be started');
  });

  it('take in no more than some pieces ahead', async () => {
    let [taken, most, done] = [0, 0, 0];
    const pieces = function* (): Generator<string[]> {
      for (let k = 0; k < 500; k++) {
        most = Math.max(most, ++taken - done);
        yield ['x'];
      }
    };
    for await (const _ of crewed<string[], string[]>(pieces(), options(2))) done++;
    expect(done).toBe(500);
    expect(most).toBeLessThan(25);
  });
});

describe('the number of threads', () => {
  it('is one for few documents, and never more than documents', () => {
    expect(jobsFor(5)).toBe(1);
    expect(jobsFor(23)).toBe(1);
    expect(jobsFor(3, 8)).toBe(3);
    expect(jobsFor(1000, 3)).toBe(3);
  });
});
