import type { Party } from '../../model/account.js';
import { compareText } from '../../model/order.js';
import type { PartyType, ReportParty } from '../../model/report.js';
import { fold } from '../../text/fold.js';
import type { KeyedReport, PartyOf, Place } from '../keyed.js';
import { agreeingRoles, bodyForms, type Forms, personForms, sameBody, samePerson } from './forms.js';

/** One person, body or state across the reports, with where each speaks of it. */
export interface LinkedParty extends Omit<Party, 'mentions'> {
  readonly mentions: readonly Place[];
}

/** The parties of a set of reports, and which of them each report's party is. */
export interface LinkedParties {
  /** By type (persons, organizations, places), then by name, in code unit order. */
  readonly parties: readonly LinkedParty[];
  /** Account party of a report's party; null where the report has no such party. */
  readonly partyOf: PartyOf;
}

interface Member {
  readonly key: string;
  readonly text: string;
  readonly party: ReportParty;
  readonly forms: Forms;
}

/**
 * Brings the parties of several reports together: one person under several spellings, with accents dropped, by family
 * name or title alone; one body by its name, its acronym or its inverted form; one place by its name. Two parties of
 * one report are never joined by what a third calls them; a short form joins only where one fuller party fits. What
 * stays undecided stays apart. Ids are made from type and fullest name, so neither the order of the reports nor their
 * number changes them. `formsOf` gives the forms of a report's parties, in their order.
 */
export function linkParties(
  reports: readonly KeyedReport[],
  formsOf: (one: { readonly report: KeyedReport }) => PartyForms = ({ report }) => partyForms(report),
): LinkedParties {
  const members = reports.flatMap((report) => {
    const forms = formsOf({ report });
    return report.parties.map(
      (party, i): Member => ({ key: report.key, text: report.text, party, forms: forms[i] as Forms }),
    );
  });
  members.sort((a, b) => compareText(a.party.id, b.party.id) || compareText(a.key, b.key));
  const groups = (['person', 'organization', 'place'] as const).flatMap((type) =>
    join(
      members.filter((one) => one.party.type === type),
      type,
    ),
  );
  const linked = groups.map((group) => ({ group, name: fullestName(group), type: group[0]!.party.type }));
  linked.sort(
    (a, b) =>
      TYPES.indexOf(a.type) - TYPES.indexOf(b.type) ||
      compareText(fold(a.name), fold(b.name)) ||
      compareText(a.group[0]!.key, b.group[0]!.key),
  );
  const taken = new Set<string>();
  const idOf = new Map<string, string>();
  const parties = linked.map(({ group, name, type }): LinkedParty => {
    let id = `${type}:${slug(name)}`;
    // Namesakes that are kept apart: their roles, else their reports, tell them from each other.
    if (taken.has(id)) id = `${id}:${slug(group[0]!.party.roles[0] ?? group[0]!.key)}`;
    if (taken.has(id))
      id = `${id}:${slug(group.map(({ key }) => key).join('-'))}:${group[0]!.party.mentions[0]?.start ?? 0}`;
    taken.add(id);
    for (const { key, party } of group) idOf.set(`${key}\u001f${party.id}`, id);
    const roles = [...new Set(group.flatMap(({ party }) => party.roles))].sort(compareText);
    return { id, name, type, roles, mentions: evidenceOf(group) };
  });
  return { parties, partyOf: (key, reportParty) => idOf.get(`${key}\u001f${reportParty}`) ?? null };
}

/** The forms that each party of a report goes by, in the order of its parties. */
export type PartyForms = readonly Forms[];

export function partyForms({ parties, text }: KeyedReport): PartyForms {
  return parties.map((party) => (party.type === 'person' ? personForms(party, text) : bodyForms(party, text)));
}

const TYPES: readonly PartyType[] = ['person', 'organization', 'place'];

/** Members found to be one party, and what is asked of them when another may join. */
interface Group {
  readonly members: Member[];
  readonly keys: Set<string>;
  /** One member for each distinct set of forms. */
  readonly distinct: Map<string, Member>;
}

/** True when one of a group's members is accepted. */
function some({ distinct }: Group, accepts: (one: Member) => boolean): boolean {
  for (const one of distinct.values()) if (accepts(one)) return true;
  return false;
}

/** Puts members into groups: the fullest names first, then shorter forms that only one group fits. */
function join(members: readonly Member[], type: PartyType): Member[][] {
  const groups: Group[] = [];
  const byKey = new Map<string, Set<Group>>();
  const enter = (group: Group, member: Member): void => {
    group.members.push(member);
    group.keys.add(member.key);
    const shape = [...member.forms.all, ...[...member.party.roles].sort(compareText)].join('\u001f');
    if (group.distinct.has(shape)) return;
    group.distinct.set(shape, member);
    for (const key of member.forms.keys) {
      const filed = byKey.get(key);
      if (filed) filed.add(group);
      else byKey.set(key, new Set([group]));
    }
  };
  const same = type === 'person' ? samePerson : sameBody;
  const ordered = [...members].sort(
    (a, b) => b.forms.weight - a.forms.weight || compareText(a.party.id, b.party.id) || compareText(a.key, b.key),
  );
  for (const member of ordered) {
    const near = new Set<Group>();
    for (const key of member.forms.asks) for (const group of byKey.get(key) ?? []) near.add(group);
    const fits: Group[] = [];
    for (const group of near)
      if (!group.keys.has(member.key) && some(group, (one) => same(one.forms, member.forms))) fits.push(group);
    const exact = fits.filter((group) => some(group, (one) => one.forms.full === member.forms.full));
    const agree =
      fits.length > 1 ? fits.filter((group) => some(group, (one) => agreeingRoles(one.party, member.party))) : fits;
    const chosen = [fits, exact, agree].find((few) => few.length === 1)?.[0];
    if (chosen) {
      enter(chosen, member);
      continue;
    }
    const group: Group = { members: [], keys: new Set(), distinct: new Map() };
    groups.push(group);
    enter(group, member);
  }
  return groups.map((group) =>
    group.members.sort((a, b) => compareText(a.key, b.key) || compareText(a.party.id, b.party.id)),
  );
}

function evidenceOf(group: readonly Member[]): Place[] {
  return group.flatMap(({ key, text, party }) =>
    party.mentions.map(({ start, end }) => ({ report: key, start, end, exact: text.slice(start, end) })),
  );
}

/** The name with most words, then most characters, then first in code unit order. */
function fullestName(group: readonly Member[]): string {
  const whole = group.map(({ forms }) => forms.name);
  return whole.reduce((best, name) => {
    const words = name.split(/\s+/).length - best.split(/\s+/).length;
    return words > 0 || (words === 0 && (name.length > best.length || (name.length === best.length && name < best)))
      ? name
      : best;
  });
}

function slug(name: string): string {
  return (
    fold(name)
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '') || 'unnamed'
  );
}
