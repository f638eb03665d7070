import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { place } from '../digest/digest.js';
import type { Evidence } from '../model/account.js';

/**
 * Evidence past this many is printed by its place in the report and has no number: nobody looks up the
 * thousand-and-first note.
 */
const NUMBERED = 1000;

/** Numbers the evidence of a page in the order in which it is cited, for paper, where a link leads nowhere. */
export class CitedEvidence {
  readonly #numbers = new Map<string, { readonly number: number; readonly evidence: Evidence }>();

  /** The number under which words stand in the printed list; null where the list is full. */
  numberOf(evidence: Evidence): number | null {
    const key = place(evidence);
    const known = this.#numbers.get(key);
    if (known) return known.number;
    if (this.#numbers.size >= NUMBERED) return null;
    this.#numbers.set(key, { number: this.#numbers.size + 1, evidence });
    return this.#numbers.size;
  }

  get list(): readonly Evidence[] {
    return [...this.#numbers.values()].map(({ evidence }) => evidence);
  }
}

/** Where a page gathers what it cites; null where it is not printed with notes. */
export const Cited = createContext<CitedEvidence | null>(null);

/**
 * Where everything stands that a page cites, by number, on paper only: the words stand beside their numbers. It must
 * come after all that cites.
 */
export function PrintedEvidence() {
  const cited = useContext(Cited);
  if (!cited || cited.list.length === 0) return null;
  return (
    <div class="on-paper" aria-hidden="true">
      <h2>Evidence, by report and characters</h2>
      <pre>{cited.list.map((one, index) => `${index + 1} ${place(one)}`).join('\n')}</pre>
    </div>
  );
}
