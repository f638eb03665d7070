import { named, type StageMaker, unkept } from '../kept.js';
import { type Signature, Signatures } from './block/signature.js';
import type { KeyedReport } from './keyed.js';
import type { SharedError } from './origin/error.js';
import { lineageOf, type SharedLineage } from './origin/lineage.js';
import { type PartneredWitness, type SharedOut, sharedOut } from './origin/segment.js';
import { GramNumbers, type SharedText, type SharingSteps, sharedText, type WitnessPair } from './passage/align.js';
import { chain } from './passage/chain.js';
import { Extender } from './passage/extend.js';
import type { Run } from './passage/runs.js';
import { Coverage } from './passage/tile.js';
import { storiesOfTopic, TOPIC } from './story/group.js';
import { type Profile, profileOf, Stems } from './story/profile.js';
import { inCommon, type Told, toldWords } from './story/reason.js';
import { apart, type GroupingSteps } from './story/stories.js';
import { bagOf } from './story/vectors.js';
import { Vocabulary, type Witness, type WitnessWords, witnessWords } from './witness.js';

/** Two witnesses, what they share, and misspellings that both carry. */
interface SharingPair extends WitnessPair {
  readonly text: SharedText;
  readonly errors: readonly SharedError[];
}

/**
 * The costly steps of relating reports, each a pure function of its argument. Words, stems and grams are numbered in
 * the order in which they are met; nothing that is found hangs on the numbers, only on which are equal.
 */
export interface Steps extends SharingSteps, GroupingSteps {
  readonly words: (one: { readonly report: KeyedReport }) => WitnessWords;
  readonly lineage: (pair: SharingPair) => SharedLineage;
  readonly sharedOut: (one: PartneredWitness) => SharedOut;
  readonly signature: (one: { readonly witness: Witness }) => Signature;
}

/** The steps as `stage` makes them. */
export function stepsOf(stage: StageMaker = unkept): Steps {
  const vocabulary = new Vocabulary();
  const stems = new Stems();
  const numbers = new GramNumbers();
  const extender = new Extender();
  const signatures = new Signatures(stems);
  const coverage = new Coverage();
  const stretched = stage(
    'stretches',
    { x: keyOfWitness, y: keyOfWitness, text: named },
    ({ x, y, text }: WitnessPair & { readonly text: SharedText }) => chain(x, y, text.runs, extender),
  );
  const profile = stage('profile', { witness: keyOfWitness }, ({ witness }: { readonly witness: Witness }) =>
    profileOf(witness, stems),
  );
  const bag = stage('bag', { profile: named }, (one: { readonly profile: Profile }) => bagOf(one.profile, TOPIC));
  return {
    stems,
    words: stage('words', { report: keyOf }, ({ report }) => witnessWords(report, vocabulary)),
    grams: (witnesses) => numbers.index(witnesses),
    shared: stage('shared', { x: keyOfWitness, y: keyOfWitness, runs: writtenRuns }, ({ x, y, runs }) =>
      sharedText(x, y, runs, coverage),
    ),
    lineage: stage(
      'lineage',
      {
        x: keyOfWitness,
        y: keyOfWitness,
        text: named,
        errors: (errors) => errors.flatMap(({ wrong, right, where }) => [wrong, right, where]),
      },
      ({ x, y, text, errors }: SharingPair) => lineageOf(x, y, text, stretched({ x, y, text }), errors),
    ),
    sharedOut: stage(
      'shared out',
      { witness: keyOfWitness, partners: (partners) => partners.flatMap(({ side, text }) => [side, named(text)]) },
      sharedOut,
    ),
    profile,
    bag,
    signature: stage('signature', { witness: keyOfWitness }, ({ witness }) => {
      const own = profile({ witness });
      return signatures.of(witness, own, bag({ profile: own }));
    }),
    topic: stage(
      'topic',
      {
        profiles: (profiles) => profiles.map(named),
        facts: () => null, // The share of English texts that hold a stem, which is always one.
        shared: (links) => links.flatMap(({ a, b, share }) => [a, b, share]),
      },
      storiesOfTopic,
    ),
    told: stage('told words', { report: keyOf }, ({ report }) => toldWords(report)),
    apart: stage('apart', { tolds: keysOfTolds }, ({ tolds }) => apart(tolds)),
    common: stage('in common', { tolds: keysOfTolds }, ({ tolds }) => inCommon(tolds)),
  };
}

function keyOf({ key }: KeyedReport): string {
  return key;
}

function keyOfWitness({ report }: Witness): string {
  return report.key;
}

function keysOfTolds(tolds: readonly Told[]): string[] {
  return tolds.map(({ report }) => report.key);
}

function writtenRuns(runs: readonly Run[]): string {
  return runs.map(({ a, b, length }) => `${a} ${b} ${length}`).join();
}
