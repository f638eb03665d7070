import type { Item, Party } from '../model/account.js';
import type { Correction } from '../model/correction.js';
import type { Report } from '../model/report.js';
import type { StoryGroup } from '../relate/relate.js';
import { compareSigla } from '../relate/siglum.js';
import { contentId } from '../text/hash.js';
import { inOrder, type StoryContext, siglaOf } from './context.js';
import { finishItem } from './item/item.js';

/** Parties of the account, and the party that a report's party is. */
export interface LinkedParties {
  readonly parties: readonly Party[];
  readonly partyOf: (siglum: string, party: string) => string | null;
}

/**
 * Story groups as the reader wants them: joined first, then reports set apart. Without a correction that fits, the
 * groups as they are.
 */
export function correctStories(
  groups: readonly StoryGroup[],
  reports: readonly Report[],
  corrections: readonly Correction[],
): readonly StoryGroup[] {
  const siglum = new Map(reports.map((report) => [report.name, report.siglum]));
  const ids = new Map(reports.map((report) => [report.siglum, report.id]));
  let current = [...groups];
  for (const correction of corrections) {
    if (correction.kind === 'same-story') {
      const wanted = new Set(correction.reports.flatMap((name) => siglum.get(name) ?? []));
      const joined = current.filter((group) => group.reports.some((one) => wanted.has(one)));
      if (joined.length < 2) continue;
      const members = joined.flatMap((group) => group.reports).sort(compareSigla);
      current = [
        ...current.filter((group) => !joined.includes(group)),
        {
          id: storyId(members, ids),
          reports: members,
          others: joined.flatMap(({ others }) => others).filter(({ report }) => !members.includes(report)),
          reasons: [`joined by the reader${correction.reason === '' ? '' : `: ${correction.reason}`}`],
        },
      ];
    }
    if (correction.kind === 'own-story') {
      const own = siglum.get(correction.report);
      const home = current.find(
        (group) => own !== undefined && group.reports.includes(own) && group.reports.length > 1,
      );
      if (own === undefined || !home) continue;
      const rest = home.reports.filter((one) => one !== own);
      const why = `set apart by the reader${correction.reason === '' ? '' : `: ${correction.reason}`}`;
      current = [
        ...current.filter((group) => group !== home),
        { ...home, id: storyId(rest, ids), reports: rest, others: [...home.others, { report: own, why }] },
        { id: storyId([own], ids), reports: [own], others: [], reasons: [why] },
      ];
    }
  }
  return current.sort((a, b) => compareSigla(a.reports[0] ?? '', b.reports[0] ?? ''));
}

/** Parties as the reader wants them: names joined under the first, then single uses of a name set apart. */
export function correctParties(
  linked: LinkedParties,
  reports: readonly Report[],
  corrections: readonly Correction[],
): LinkedParties {
  const moved = new Map<string, string>();
  let parties = [...linked.parties];
  const own = new Map<string, string>();
  for (const correction of corrections) {
    if (correction.kind === 'same-party') {
      const [lead] = correction.names;
      const head = parties.find(({ name }) => name === lead);
      if (!head) continue;
      const rest = parties.filter((party) => party !== head && correction.names.includes(party.name));
      if (rest.length === 0) continue;
      for (const party of rest) moved.set(party.id, head.id);
      const all = [head, ...rest];
      parties = parties
        .filter((party) => !rest.includes(party))
        .map((party) =>
          party === head
            ? {
                ...head,
                roles: [...new Set(all.flatMap(({ roles }) => roles))],
                mentions: inOrder(all.flatMap(({ mentions }) => mentions)),
              }
            : party,
        );
    }
    if (correction.kind === 'own-party') {
      const report = reports.find(({ name }) => name === correction.report);
      const local = report?.parties.find(({ name }) => name === correction.name);
      const from = report && local ? resolve(linked.partyOf(report.siglum, local.id), moved) : null;
      const home = parties.find(({ id }) => id === from);
      if (!report || !local || !home) continue;
      const mentions = home.mentions.filter((one) => one.report === report.siglum);
      if (mentions.length === home.mentions.length) continue;
      const id = contentId('party', local.type, local.name, report.id);
      own.set(`${report.siglum} ${local.id}`, id);
      parties = [
        ...parties.map((party) =>
          party === home ? { ...home, mentions: home.mentions.filter((one) => one.report !== report.siglum) } : party,
        ),
        { id, name: local.name, type: local.type, roles: local.roles, mentions },
      ];
    }
  }
  return {
    parties,
    partyOf: (siglum, party) => own.get(`${siglum} ${party}`) ?? resolve(linked.partyOf(siglum, party), moved),
  };
}

/** Items as the reader wants them: joined, split by report, or set aside with the reason. */
export function correctItems(
  items: readonly Item[],
  context: StoryContext,
  corrections: readonly Correction[],
): Item[] {
  let current = [...items];
  for (const correction of corrections) {
    if (correction.kind === 'same-item') {
      const joined = current.filter(({ id }) => correction.items.includes(id));
      const [lead] = joined;
      if (!lead || joined.length < 2) continue;
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
      current = current.flatMap((one) => (one === lead ? [item] : joined.includes(one) ? [] : [one]));
    }
    if (correction.kind === 'own-item') {
      const report = context.reports.find(({ name }) => name === correction.report);
      const home = current.find(({ id }) => id === correction.item);
      if (
        !report ||
        !home ||
        siglaOf(home.evidence).length < 2 ||
        !home.evidence.some((one) => one.report === report.siglum)
      )
        continue;
      const side = (mine: boolean): Item =>
        finishItem(
          {
            ...home,
            rule: 'reader/own-item',
            readings: home.readings.flatMap((reading) => {
              const evidence = reading.evidence.filter((one) => (one.report === report.siglum) === mine);
              return evidence.length > 0 ? [{ ...reading, evidence }] : [];
            }),
          },
          context,
        );
      current = current.flatMap((one) => (one === home ? [side(false), side(true)] : [one]));
    }
    if (correction.kind === 'dismiss')
      current = current.map((one) =>
        one.id === correction.item
          ? { ...one, dismissed: correction.reason === '' ? 'set aside by the reader' : correction.reason }
          : one,
      );
  }
  return current;
}

function resolve(id: string | null, moved: ReadonlyMap<string, string>): string | null {
  let at = id;
  for (let step = 0; at !== null && moved.has(at) && step <= moved.size; step++) at = moved.get(at) ?? null;
  return at;
}

function storyId(sigla: readonly string[], ids: ReadonlyMap<string, string>): string {
  return contentId('story', ...sigla.map((siglum) => ids.get(siglum) ?? siglum).sort());
}
