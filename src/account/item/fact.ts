import type { Evidence, Item, WithinReport } from '../../model/account.js';
import { overlaps } from '../../model/span.js';
import type { Place } from '../../relate/bundle.js';
import type { Row, Unit } from '../../relate/story.js';
import { type StoryContext, siglaOf } from '../context.js';
import type { Naming } from '../naming.js';
import { snippet } from '../snippet.js';
import { type OpposedKind, opposedWords } from '../words.js';
import { finishItem } from './item.js';

/** What reports tell alike, though no statement, figure or commitment of theirs was set side by side for it. */
export function sharedFacts(context: StoryContext, items: readonly Item[]): Item[] {
  const joining = new Joining(items);
  // Sentences in which one item differs throughout are not said to agree.
  const differing = new Joining(items.filter(({ mark }) => mark === 'differs'));
  return context.relations.propositions.rows.flatMap((row) => {
    const evidence = row.units.map((unit) => context.naming.cite(unit));
    return joining.joinsAll(evidence) || differing.touchesAll(evidence) || row.torn || row.moved
      ? []
      : [factOf(row, context)];
  });
}

function factOf({ units }: Row, context: StoryContext): Item {
  const { naming } = context;
  const readings = new Map<string, { text: string; evidence: Evidence[] }>();
  for (const unit of units) {
    const reading = readings.get(unit.words) ?? { text: snippet(naming.words(unit), 300), evidence: [] };
    reading.evidence.push(naming.cite(unit));
    readings.set(unit.words, reading);
  }
  return finishItem(
    {
      kind: 'fact',
      title: snippet(naming.words(shortest(units)), 120),
      mark: readings.size > 1 ? 'compatible' : 'same',
      parties: [...new Set(units.flatMap(({ parties }) => [...parties]))],
      readings: [...readings.values()],
      computed: null,
      when: null,
      rule: 'fact/same-sentence',
    },
    context,
  );
}

function shortest(units: readonly Unit[]): Unit {
  return units.reduce((best, one) => (one.end - one.start < best.end - best.start ? one : best));
}

/** What reports tell that excludes what others tell. */
export function opposedFacts(context: StoryContext, items: readonly Item[]): Item[] {
  const { groups, silences, quotations } = context.relations.opposed;
  const { rows } = context.relations.propositions;
  const told = new Joining(items.filter(({ mark }) => mark === 'differs'));
  return [
    ...groups.flatMap((group) => opposedItem(group.kind, group.sides, context)),
    ...rows.flatMap(({ moved }) => (moved === null ? [] : opposedItem('moved', moved, context))),
    ...silences.flatMap(({ silent, speaking }) => opposedItem('silent', [silent, speaking], context)),
    ...quotations.flatMap(({ a, b }) =>
      told.joinsAll([a, b].map(context.naming.cite)) ? [] : opposedItem('changed', [[a], [b]], context),
    ),
  ];
}

/** What one report tells in two ways that exclude each other. */
export function opposedWithin(context: StoryContext): WithinReport[] {
  return context.relations.opposed.groups.flatMap((group) => {
    const [first, second] = group.sides.map((side) => side.map(context.naming.cite));
    const evidence = [...(first ?? []), ...(second ?? [])];
    const [report = ''] = siglaOf(evidence);
    return siglaOf(evidence).length > 1 ? [] : [{ report, what: opposedWords.within(group.kind), evidence }];
  });
}

function opposedItem(
  kind: OpposedKind,
  sides: readonly [readonly Place[], readonly Place[]],
  context: StoryContext,
): Item[] {
  const { naming } = context;
  const told = sides.map((side) => readingsOf(side, naming));
  const sigla = sides.map((side) => naming.sigla([...new Set(side.map(({ report }) => report))]));
  const [first = [], second = []] = told;
  if (new Set(sigla.flat()).size < 2) return [];
  return [
    finishItem(
      {
        kind: 'fact',
        title: opposedWords.title(first[0]?.text ?? '', second[0]?.text ?? ''),
        mark: 'differs',
        parties: [],
        readings: [...first, ...second],
        computed: opposedWords.reason(kind, sigla[0] ?? [], sigla[1] ?? []),
        when: null,
        rule: `fact/${kind}`,
      },
      context,
    ),
  ];
}

/** One reading for each way of putting it. */
function readingsOf(places: readonly Place[], naming: Naming): { text: string; evidence: Evidence[] }[] {
  const readings = new Map<string, { text: string; evidence: Evidence[] }>();
  for (const place of places) {
    const words = naming.words(place).toLowerCase();
    const reading = readings.get(words) ?? { text: snippet(naming.words(place), 200), evidence: [] };
    reading.evidence.push(naming.cite(place));
    readings.set(words, reading);
  }
  return [...readings.values()];
}

/** Which reports items set side by side, and where. */
class Joining {
  readonly #byStretch = new Map<string, { readonly place: Evidence; readonly item: Item }[]>();

  constructor(items: readonly Item[]) {
    for (const item of items) {
      if (item.support.reports < 2) continue;
      for (const place of item.evidence)
        for (const key of stretches(place)) {
          const list = this.#byStretch.get(key);
          if (list) list.push({ place, item });
          else this.#byStretch.set(key, [{ place, item }]);
        }
    }
  }

  #near(sentence: Evidence): readonly { readonly place: Evidence; readonly item: Item }[] {
    return stretches(sentence).flatMap((key) => this.#byStretch.get(key) ?? []);
  }

  /** True where one item has most of every one of these sentences. */
  joinsAll(sentences: readonly Evidence[]): boolean {
    return this.#inAll(sentences, (place, sentence) => 2 * shared(place, sentence) >= sentence.end - sentence.start);
  }

  /** True where one item has words in every one of these sentences. */
  touchesAll(sentences: readonly Evidence[]): boolean {
    return this.#inAll(sentences, () => true);
  }

  #inAll(sentences: readonly Evidence[], holds: (place: Evidence, sentence: Evidence) => boolean): boolean {
    let common: ReadonlySet<Item> | null = null;
    for (const sentence of sentences) {
      const here: ReadonlySet<Item> = new Set(
        this.#near(sentence).flatMap(({ place, item }) =>
          overlaps(place, sentence) && holds(place, sentence) ? [item] : [],
        ),
      );
      const before: ReadonlySet<Item> = common ?? here;
      common = new Set([...before].filter((one) => here.has(one)));
      if (common.size === 0) return false;
    }
    return true;
  }
}

/** Characters of a stretch by which places are looked up. */
const STRETCH = 256;

function stretches({ report, start, end }: Evidence): string[] {
  const keys: string[] = [];
  for (let at = Math.floor(start / STRETCH); at * STRETCH < end; at++) keys.push(`${report} ${at}`);
  return keys;
}

function shared(a: Evidence, b: Evidence): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}
