import type { Item } from '../model/account.js';
import type { Correction } from '../model/correction.js';
import { compareText } from '../model/order.js';
import {
  byPlace,
  type KeyedReport,
  type LinkedParties,
  type LinkedParty,
  type StoryGroup,
  samePlace,
} from '../relate/bundle.js';
import { contentId } from '../text/hash.js';
import { type StoryContext, siglaOf } from './context.js';
import { finishItem } from './item/item.js';
import { DISMISSED } from './words.js';

/**
 * Story groups as the reader wants them: joined first, then reports set apart. Without a correction that fits, the
 * groups as they are.
 */
export function correctStories(
  groups: readonly StoryGroup[],
  reports: readonly KeyedReport[],
  corrections: readonly Correction[],
): readonly StoryGroup[] {
  const keys = new Map(reports.map((report) => [report.name, report.key]));
  const ids = new Map(reports.map((report) => [report.key, report.id]));
  let current = [...groups];
  for (const correction of corrections) {
    if (correction.kind === 'same-story')
      current = joinStories(
        current,
        new Set(correction.reports.flatMap((name) => keys.get(name) ?? [])),
        correction.reason,
        ids,
      );
    if (correction.kind === 'own-story')
      current = setStoryApart(current, keys.get(correction.report), correction.reason, ids);
  }
  return current.sort((a, b) => compareText(a.reports[0] ?? '', b.reports[0] ?? ''));
}

function joinStories(
  groups: StoryGroup[],
  wanted: ReadonlySet<string>,
  reason: string,
  ids: ReadonlyMap<string, string>,
): StoryGroup[] {
  const joined = groups.filter((group) => group.reports.some((one) => wanted.has(one)));
  if (joined.length < 2) return groups;
  const members = joined.flatMap((group) => group.reports).sort(compareText);
  return [
    ...groups.filter((group) => !joined.includes(group)),
    {
      id: storyId(members, ids),
      reports: members,
      others: joined.flatMap(({ others }) => others).filter(({ report }) => !members.includes(report)),
      reasons: [{ kind: 'joined', reason }],
    },
  ];
}

function setStoryApart(
  groups: StoryGroup[],
  own: string | undefined,
  reason: string,
  ids: ReadonlyMap<string, string>,
): StoryGroup[] {
  const home = groups.find((group) => own !== undefined && group.reports.includes(own) && group.reports.length > 1);
  if (own === undefined || !home) return groups;
  const rest = home.reports.filter((one) => one !== own);
  const why = { kind: 'set-apart', reason } as const;
  return [
    ...groups.filter((group) => group !== home),
    { ...home, id: storyId(rest, ids), reports: rest, others: [...home.others, { report: own, why }] },
    { id: storyId([own], ids), reports: [own], others: [], reasons: [why] },
  ];
}

/** Parties as the reader wants them: names joined under the first, then single uses of a name set apart. */
export function correctParties(
  linked: LinkedParties,
  reports: readonly KeyedReport[],
  corrections: readonly Correction[],
): LinkedParties {
  let current = linked;
  for (const correction of corrections) {
    if (correction.kind === 'same-party') current = joinParties(current, correction.names);
    if (correction.kind === 'own-party') current = setPartyApart(current, reports, correction);
  }
  return current;
}

function joinParties({ parties, partyOf }: LinkedParties, names: readonly string[]): LinkedParties {
  const head = parties.find(({ name }) => name === names[0]);
  const rest = parties.filter((party) => party !== head && names.includes(party.name));
  if (!head || rest.length === 0) return { parties, partyOf };
  const all = [head, ...rest];
  const joined: LinkedParty = {
    ...head,
    roles: [...new Set(all.flatMap(({ roles }) => roles))],
    mentions: all
      .flatMap(({ mentions }) => mentions)
      .sort(byPlace)
      .filter((one, index, list) => index === 0 || !samePlace(one, list[index - 1] as typeof one)),
  };
  const moved = new Set(rest.map(({ id }) => id));
  return {
    parties: parties.filter((party) => !rest.includes(party)).map((party) => (party === head ? joined : party)),
    partyOf: (report, party) => {
      const id = partyOf(report, party);
      return id !== null && moved.has(id) ? head.id : id;
    },
  };
}

function setPartyApart(
  linked: LinkedParties,
  reports: readonly KeyedReport[],
  correction: Correction & { readonly kind: 'own-party' },
): LinkedParties {
  const { parties, partyOf } = linked;
  const report = reports.find(({ name }) => name === correction.report);
  const local = report?.parties.find(({ name }) => name === correction.name);
  const home = report && local && parties.find(({ id }) => id === partyOf(report.key, local.id));
  if (!report || !local || !home) return linked;
  const mentions = home.mentions.filter((one) => one.report === report.key);
  if (mentions.length === home.mentions.length) return linked;
  const id = contentId('party', local.type, local.name, report.id);
  const rest = { ...home, mentions: home.mentions.filter((one) => one.report !== report.key) };
  return {
    parties: [
      ...parties.map((party) => (party === home ? rest : party)),
      { id, name: local.name, type: local.type, roles: local.roles, mentions },
    ],
    partyOf: (key, party) => (key === report.key && party === local.id ? id : partyOf(key, party)),
  };
}

/**
 * Items as the reader wants them: joined, split by report, or set aside with the reason; the same list where none is.
 */
export function correctItems(
  items: readonly Item[],
  context: StoryContext,
  corrections: readonly Correction[],
): readonly Item[] {
  let current = items;
  for (const correction of corrections) {
    if (correction.kind === 'same-item') current = joinItems(current, correction.items, context);
    if (correction.kind === 'own-item') current = splitItem(current, correction, context);
    if (correction.kind === 'dismiss' && current.some(({ id }) => id === correction.item)) {
      const dismissed = correction.reason === '' ? DISMISSED : correction.reason;
      current = current.map((one) => (one.id === correction.item ? { ...one, dismissed } : one));
    }
  }
  return current;
}

function joinItems(items: readonly Item[], ids: readonly string[], context: StoryContext): readonly Item[] {
  const joined = items.filter(({ id }) => ids.includes(id));
  const [lead] = joined;
  if (!lead || joined.length < 2) return items;
  const item = finishItem(
    {
      ...lead,
      mark: joined.every(({ mark }) => mark === 'same') ? 'same' : 'compatible',
      parties: [...new Set(joined.flatMap(({ parties }) => parties))],
      readings: joined.flatMap(({ readings }) => readings),
      rule: 'reader/same-item',
    },
    context,
  );
  return items.flatMap((one) => (one === lead ? [item] : joined.includes(one) ? [] : [one]));
}

function splitItem(
  items: readonly Item[],
  correction: Correction & { readonly kind: 'own-item' },
  context: StoryContext,
): readonly Item[] {
  const siglum = context.roll.members.find(({ name }) => name === correction.report)?.siglum;
  const home = items.find(({ id }) => id === correction.item);
  if (siglum === undefined || !home || siglaOf(home.evidence).length < 2) return items;
  if (!home.evidence.some((one) => one.report === siglum)) return items;
  const side = (mine: boolean): Item => {
    const readings = home.readings.flatMap((reading) => {
      const evidence = reading.evidence.filter((one) => (one.report === siglum) === mine);
      return evidence.length > 0 ? [{ ...reading, evidence }] : [];
    });
    return finishItem({ ...home, rule: 'reader/own-item', readings }, context);
  };
  return items.flatMap((one) => (one === home ? [side(false), side(true)] : [one]));
}

function storyId(keys: readonly string[], ids: ReadonlyMap<string, string>): string {
  return contentId('story', ...keys.map((key) => ids.get(key) ?? key).sort());
}
