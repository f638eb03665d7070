import { compareText } from '../../model/order.js';
import type { KeyedReport, PartyOf, Place } from '../keyed.js';
import { placeIn } from '../keyed.js';
import { agreementsIn, conflict, kindred, type LocalAgreement, type Traits, union } from './mention.js';

/** One agreement, by whatever names the reports call it. */
export interface SharedAgreement {
  /** What each report calls it, in the order of reports. */
  readonly tellings: readonly LocalAgreement[];
  /** `2024-03-04`, or `2024-03` where only its month is told; null for neither. */
  readonly day: string | null;
  /** Where its day is told, the fullest first; empty where it is not. */
  readonly dated: readonly Place[];
  /** Parties of the account that made it, as the words say. */
  readonly parties: readonly string[];
  /** Why the tellings are held to be of one. */
  readonly joined: readonly AgreementGround[];
}

/** What two tellings have in common by which they are of one agreement. */
export type AgreementGround = 'day' | 'month' | 'name' | 'parties';

interface Group {
  readonly tellings: LocalAgreement[];
  traits: Traits;
  readonly grounds: Set<AgreementGround>;
}

/** Tellings that share one key, at most: a key that more have tells nothing. */
const MOST_IN_BUCKET = 64;

/**
 * Joins what reports call by different names: "the March 4 deal", "the March accord", "the understanding". Two are one
 * where they bear one name, or one day or month with a party in common, or two parties in common, and nothing against
 * it: another day, other parties, other matter. A party counts where it made the agreement or is spoken of in a
 * sentence with it. Tellings meet over such keys only, in buckets of bounded size: near linear. In the order of reports
 * and text.
 *
 * @example the "deal" of 4 March between Oran and Dolmar in one report and "the March accord with Dolmar" in another
 */
export function matchAgreements(reports: readonly KeyedReport[], partyOf: PartyOf): SharedAgreement[] {
  const locals = reports.flatMap((report) => agreementsIn(report, partyOf));
  const groups = locals.map((one): Group => ({ tellings: [one], traits: one, grounds: new Set() }));
  const at = locals.map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (at[root] !== root) root = at[root] = at[at[root]!]!;
    return root;
  };
  for (const { ground, members } of bucketsOf(locals)) {
    for (let i = 1; i < members.length; i++) {
      for (let k = 0; k < i; k++) {
        const [a, b] = [find(members[k]!), find(members[i]!)];
        const [one, other] = [groups[Math.min(a, b)]!, groups[Math.max(a, b)]!];
        if (a === b || conflict(one.traits, other.traits)) continue;
        if (ground === 'parties' && !kindred(one.traits, other.traits)) continue;
        one.tellings.push(...other.tellings);
        one.traits = union(one.traits, other.traits);
        for (const reason of [ground, ...other.grounds]) one.grounds.add(reason);
        at[Math.max(a, b)] = Math.min(a, b);
        break;
      }
    }
  }
  return groups.flatMap((group, index) => (find(index) === index ? [agreementOf(group)] : []));
}

function agreementOf({ tellings, traits, grounds }: Group): SharedAgreement {
  const dated = tellings.filter(({ day }) => day !== null);
  dated.sort((a, b) => (b.day?.length ?? 0) - (a.day?.length ?? 0));
  return {
    tellings: [...tellings].sort((a, b) => compareText(a.report.key, b.report.key)),
    day: traits.day,
    dated: dated.flatMap((one) => (one.dated === null ? [] : [placeIn(one.report, one.dated)])),
    parties: [...traits.parties],
    joined: [...grounds].sort(),
  };
}

interface Bucket {
  readonly ground: AgreementGround;
  readonly members: number[];
}

/** The surest first: names, days, months, then pairs of parties. */
function bucketsOf(locals: readonly LocalAgreement[]): Bucket[] {
  const buckets = new Map<string, Bucket>();
  const put = (ground: AgreementGround, key: string, index: number): void => {
    const bucket = buckets.get(`${ground} ${key}`);
    if (!bucket) buckets.set(`${ground} ${key}`, { ground, members: [index] });
    else if (bucket.members.length < MOST_IN_BUCKET) bucket.members.push(index);
  };
  locals.forEach((one, index) => {
    const parties = [...new Set([...one.parties, ...one.about])].sort(compareText).slice(0, 6);
    if (one.name !== null) put('name', one.name, index);
    // A whole day is nearly enough by itself: any party of the report will do.
    if (one.day !== null && one.day.length === 10)
      for (const party of one.around) put('day', `${one.day} ${party}`, index);
    for (const party of parties) {
      if (one.day !== null) put('month', `${one.day.slice(0, 7)} ${party}`, index);
    }
    for (let i = 0; i < parties.length; i++)
      for (let k = i + 1; k < parties.length; k++) put('parties', `${parties[i]} ${parties[k]}`, index);
  });
  const order: readonly AgreementGround[] = ['name', 'day', 'month', 'parties'];
  return [...buckets]
    .filter(([, { members }]) => members.length > 1)
    .sort(([a, x], [b, y]) => order.indexOf(x.ground) - order.indexOf(y.ground) || compareText(a, b))
    .map(([, bucket]) => bucket);
}
