import type { Evidence, Party } from '../../model/account.js';
import { compareText } from '../../model/order.js';
import type { PartyType, Report, ReportParty } from '../../model/report.js';
import { fold } from '../../text/fold.js';
import { agreeingRoles, bodyForms, type Forms, personForms, sameBody, samePerson } from './forms.js';
import { isRomanized, sharesOffice } from './romanized.js';

/** The parties of a set of reports, and which of them each report's party is. */
export interface LinkedParties {
  /** By type (persons, organizations, places), then by name, in code unit order. */
  readonly parties: Party[];
  /** Account party of a report's party; null where the report has no such party. */
  partyOf(siglum: string, reportParty: string): string | null;
}

interface Member {
  readonly siglum: string;
  readonly text: string;
  readonly party: ReportParty;
  readonly forms: Forms;
}

/**
 * Brings the parties of several reports together: one person under several spellings, with accents dropped, by family
 * name or title alone; one body by its name, its acronym or its inverted form; one place by its name. Two parties of
 * one report are never joined by what a third calls them; a short form joins only where one fuller party fits. What
 * stays undecided stays apart. Ids are made from type and fullest name, so neither the order of the reports nor their
 * number changes them. `known` keeps the forms of parties between calls.
 */
export function linkParties(
  reports: readonly Report[],
  known: WeakMap<ReportParty, Forms> = new WeakMap(),
): LinkedParties {
  const formsOf = (party: ReportParty, text: string): Forms => {
    const forms = known.get(party) ?? (party.type === 'person' ? personForms(party, text) : bodyForms(party, text));
    known.set(party, forms);
    return forms;
  };
  const members = reports.flatMap(({ siglum, text, parties }) =>
    parties.map((party): Member => ({ siglum, text, party, forms: formsOf(party, text) })),
  );
  members.sort((a, b) => compareText(a.party.id, b.party.id) || compareText(a.siglum, b.siglum));
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
      compareText(a.group[0]!.siglum, b.group[0]!.siglum),
  );
  const taken = new Set<string>();
  const idOf = new Map<string, string>();
  const parties = linked.map(({ group, name, type }): Party => {
    let id = `${type}:${slug(name)}`;
    // Namesakes that are kept apart: their roles, else their reports, tell them from each other.
    if (taken.has(id)) id = `${id}:${slug(group[0]!.party.roles[0] ?? group[0]!.siglum)}`;
    if (taken.has(id))
      id = `${id}:${slug(group.map(({ siglum }) => siglum).join('-'))}:${group[0]!.party.mentions[0]?.start ?? 0}`;
    taken.add(id);
    for (const { siglum, party } of group) idOf.set(`${siglum}\u001f${party.id}`, id);
    const roles = [...new Set(group.flatMap(({ party }) => party.roles))].sort(compareText);
    return { id, name, type, roles, mentions: evidenceOf(group) };
  });
  return { parties, partyOf: (siglum, reportParty) => idOf.get(`${siglum}\u001f${reportParty}`) ?? null };
}

const TYPES: readonly PartyType[] = ['person', 'organization', 'place'];

/** Members found to be one party, and what is asked of them when another may join. */
interface Group {
  readonly members: Member[];
  readonly sigla: Set<string>;
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
    group.sigla.add(member.siglum);
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
    (a, b) => b.forms.weight - a.forms.weight || compareText(a.party.id, b.party.id) || compareText(a.siglum, b.siglum),
  );
  for (const member of ordered) {
    const near = new Set<Group>();
    for (const key of member.forms.asks) for (const group of byKey.get(key) ?? []) near.add(group);
    const fits: Group[] = [];
    for (const group of near)
      if (!group.sigla.has(member.siglum) && some(group, (one) => same(one.forms, member.forms))) fits.push(group);
    if (fits.length === 0 && type === 'person')
      for (const group of near)
        if (!group.sigla.has(member.siglum) && some(group, (one) => isOtherSpelling(one, member))) fits.push(group);
    const exact = fits.filter((group) => some(group, (one) => one.forms.full === member.forms.full));
    const agree =
      fits.length > 1 ? fits.filter((group) => some(group, (one) => agreeingRoles(one.party, member.party))) : fits;
    const chosen = [fits, exact, agree].find((few) => few.length === 1)?.[0];
    if (chosen) {
      enter(chosen, member);
      continue;
    }
    const group: Group = { members: [], sigla: new Set(), distinct: new Map() };
    groups.push(group);
    enter(group, member);
  }
  return groups.map((group) =>
    group.members.sort((a, b) => compareText(a.siglum, b.siglum) || compareText(a.party.id, b.party.id)),
  );
}

/** One office and two romanizations of one name: "President Zelenko", "President Selenko". */
function isOtherSpelling(a: Member, b: Member): boolean {
  return isRomanized(a.forms.parts, b.forms.parts) && sharesOffice(a.party, b.party);
}

function evidenceOf(group: readonly Member[]): Evidence[] {
  return group.flatMap(({ siglum, text, party }) =>
    party.mentions.map(({ start, end }) => ({ report: siglum, start, end, exact: text.slice(start, end) })),
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
