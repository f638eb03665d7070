import type { Lineage, Origin } from '../model/account.js';
import type { Report } from '../model/report.js';
import { contentId } from '../text/hash.js';
import { Memory } from './memory.js';
import { agencyOf } from './origin/direction.js';
import { type SharedError, sharedErrors } from './origin/error.js';
import { familiesOf, standIns } from './origin/family.js';
import { lineageOf } from './origin/lineage.js';
import { derivationsOf, type ReportDerivation, type SharedOut } from './origin/segment.js';
import { byText, PassageMemory, type SharedText, type Sharing, shareText, stretches } from './passage/align.js';
import type { Stretch } from './passage/chain.js';
import { Extender } from './passage/extend.js';
import { bySiglum, compareSigla } from './siglum.js';
import { StoryMemory, storiesOf } from './story/stories.js';
import { Vocabulary, type Witness, type WitnessWords, witnessWords } from './witness.js';

/** Reports of one event. */
export interface StoryGroup {
  readonly id: string;
  /** Sigla, in order. */
  readonly reports: readonly string[];
  /** Reports that share its topic but not its event, and why each is kept apart. */
  readonly others: readonly { readonly report: string; readonly why: string }[];
  /** Why these reports are together, in words. */
  readonly reasons: readonly string[];
}

/** How a set of reports hangs together. Every report is in exactly one origin and one story. */
export interface Related {
  readonly origins: readonly Origin[];
  /** Pairs that share text, by siglum. */
  readonly lineage: readonly Lineage[];
  readonly stories: readonly StoryGroup[];
  /** How much of each report stands in others, and its segments, by siglum. */
  readonly derivations: readonly ReportDerivation[];
}

/**
 * What relating keeps from one run to the next: results of its pure steps, by the numbers of the readings that they
 * were made from.
 */
export class RelateMemory {
  readonly vocabulary = new Vocabulary();
  readonly words = new Memory<WitnessWords>();
  readonly passages = new PassageMemory();
  readonly shared = new Memory<SharedOut>();
  readonly stories = new StoryMemory();
  readonly #extender = new Extender();
  readonly #stretches = new WeakMap<SharedText, readonly Stretch[]>();
  readonly #lineage = new WeakMap<
    SharedText,
    { readonly x: string; readonly y: string; readonly errors: string; readonly lineage: Lineage }
  >();
  #aligned = 0;

  /** How many pairs of texts were aligned. */
  get aligned(): number {
    return this.#aligned;
  }

  /** Begins a run. */
  turn(): void {
    this.words.turn();
    this.passages.turn();
    this.shared.turn();
    this.stories.turn();
  }

  /** The lineage of two witnesses; the alignment of their texts is kept whatever their sigla become. */
  lineage(x: Witness, y: Witness, { text }: Sharing, errors: readonly SharedError[] = []): Lineage {
    const known = this.#lineage.get(text);
    const carried = errors.map(({ wrong, right, where }) => `${wrong} ${right} ${where}`).join();
    if (known && known.x === x.report.siglum && known.y === y.report.siglum && known.errors === carried)
      return known.lineage;
    let stretched = this.#stretches.get(text);
    if (!stretched) {
      stretched = stretches(x, y, text, this.#extender);
      this.#stretches.set(text, stretched);
      this.#aligned++;
    }
    const lineage = lineageOf(x, y, text, stretched, errors);
    this.#lineage.set(text, { x: x.report.siglum, y: y.report.siglum, errors: carried, lineage });
    return lineage;
  }
}

/**
 * Relates reports to each other. The result does not depend on their order. `keys` numbers the readings: reports that
 * are equal but for their sigla have one number, as long as `memory` is used.
 */
export function relate(
  reports: readonly Report[],
  keys: readonly number[] = reports.map((_, i) => i),
  memory: RelateMemory = new RelateMemory(),
): Related {
  memory.turn();
  const witnesses = reports
    .map((report, i): Witness => {
      const key = keys[i] as number;
      return { report, key, ...memory.words.of(key, () => witnessWords(report, memory.vocabulary)) };
    })
    .sort(byText);
  const shared = shareText(witnesses, memory.passages);
  const { sharings } = shared;
  const stand = standIns(witnesses, shared);
  const families = familiesOf(witnesses, shared, stand);
  const errors = sharedErrors(witnesses, sharings);
  return {
    origins: originsOf(
      witnesses.map(({ report }) => report),
      families,
    ),
    lineage: sharings
      .map((sharing, at) =>
        memory.lineage(witnesses[sharing.a] as Witness, witnesses[sharing.b] as Witness, sharing, errors.get(at)),
      )
      .sort((p, q) => compareSigla(p.a, q.a) || compareSigla(p.b, q.b)),
    stories: storiesOf(witnesses, sharings, stand, memory.stories),
    derivations: derivationsOf(witnesses, sharings, memory.shared),
  };
}

function originsOf(reports: readonly Report[], families: readonly number[]): Origin[] {
  const members = new Map<number, Report[]>();
  reports.forEach((report, i) => {
    const family = families[i] as number;
    members.set(family, [...(members.get(family) ?? []), report]);
  });
  return [...members.values()]
    .map((family) => {
      const sorted = [...family].sort(bySiglum);
      const credits = sorted.map(agencyOf).filter((agency) => agency !== null);
      return {
        id: contentId('origin', ...sorted.map(({ id }) => id).sort()),
        reports: sorted.map(({ siglum }) => siglum),
        credit: credits[0] ?? null,
      };
    })
    .sort((p, q) => compareSigla(p.reports[0] ?? '', q.reports[0] ?? ''));
}
