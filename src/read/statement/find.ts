import type { Statement } from '../../model/report.js';
import { compareSpans, hull, type Span } from '../../model/span.js';
import type { ReportSyntax } from '../grammar/syntax.js';
import type { Names } from '../name/find.js';
import { arbitrate, type Kept } from './arbitrate.js';
import { settingOf } from './channel.js';
import { withFollowing } from './follow.js';
import { formOf } from './form.js';
import { type Place, placeAt } from './place.js';
import type { Relation } from './relation.js';
import { STATEMENT_RULES } from './rules.js';
import { mentionsOf, partyOf, sourceKindOf } from './source.js';

/**
 * Finds the attribution relations of a report, in text order, each with its source as a party of the report where that
 * can be decided.
 */
export function findStatements(syntax: ReportSyntax, names: Names): Statement[] {
  const kept = withFollowing(syntax, arbitrate(propose(syntax)));
  return finish(syntax, kept, names);
}

/** Every cue word of the report that has a content and a source. */
function propose(syntax: ReportSyntax): Relation[] {
  const relations: Relation[] = [];
  const { paragraphs } = syntax;
  for (const sentence of syntax.sentences) {
    const headline = paragraphs[sentence.paragraph]?.role !== 'body';
    for (let i = sentence.first; i < sentence.last; i++) {
      const place = placeAt(syntax, i, sentence, headline);
      const relation = place && proposed(place);
      if (relation) relations.push(relation);
    }
  }
  return relations;
}

/** What the first rule that fires at a place proposes. */
function proposed(place: Place): Relation | null {
  for (let rank = 0; rank < STATEMENT_RULES.length; rank++) {
    const rule = STATEMENT_RULES[rank] as (typeof STATEMENT_RULES)[number];
    const found = rule.at(place);
    if (found) return { ...found, rule: rule.id, rank };
  }
  return null;
}

/** Statements with everything that is known of them, ordered by start. */
function finish(syntax: ReportSyntax, kept: readonly Kept[], names: Names): Statement[] {
  const mentions = mentionsOf(names);
  const ids = identifiers(kept);
  let previous: Statement['sourceKind'] = 'none';
  let sentence = 0;
  let name = 0;
  const order = kept.map((_, index) => index).sort((a, b) => position(kept[a] as Kept) - position(kept[b] as Kept));
  const statements: Statement[] = [];
  for (const index of order) {
    const { relation, within } = kept[index] as Kept;
    const { start, end } = outline(relation);
    const at = relation.cue?.start ?? start;
    while (sentence + 1 < syntax.sentences.length && (syntax.sentences[sentence]?.end ?? 0) <= at) sentence++;
    const inside = syntax.sentences[sentence];
    if (!inside) continue;
    while (name < names.names.length && (names.names[name]?.end ?? 0) <= Math.max(inside.start, at - 400)) name++;
    const { party, candidates } = partyOf(syntax, mentions, relation);
    const sourceKind = sourceKindOf(syntax, relation, party, previous);
    previous = sourceKind;
    statements.push({
      id: ids[index] as string,
      start,
      end,
      form: formOf(syntax, relation.content),
      content: relation.content,
      cue: relation.cue,
      source: relation.source,
      party,
      candidates,
      addressee: relation.addressee,
      ...settingOf(syntax, relation, inside, names.names, name),
      stance: relation.stance,
      sourceKind,
      within: within < 0 ? null : (ids[within] as string),
      rule: relation.rule,
    });
  }
  return statements.sort(compareSpans);
}

function position({ relation }: Kept): number {
  return relation.cue?.start ?? outline(relation).start;
}

function outline({ content, source, cue }: Relation): Span {
  return hull([...content, ...source, ...(cue ? [cue] : [])]) as Span;
}

/** Ids from the place in the text; where two statements have one outline the place of the cue tells them apart. */
function identifiers(kept: readonly Kept[]): string[] {
  const seen = new Map<string, number>();
  const plain = kept.map(({ relation }) => {
    const { start, end } = outline(relation);
    const id = `statement:${start}-${end}`;
    seen.set(id, (seen.get(id) ?? 0) + 1);
    return id;
  });
  return plain.map((id, index) => {
    const cue = kept[index]?.relation.cue;
    return (seen.get(id) ?? 0) > 1 && cue ? `${id}:${cue.start}` : id;
  });
}
