import type { Draft, Statement } from '../../model/report.js';
import { hull, type Span } from '../../model/span.js';
import type { Names } from '../name/find.js';
import { arbitrate } from './arbitrate.js';
import { withFollowing } from './follow.js';
import { adjectiveRelation, nounRelation } from './noun.js';
import type { Relation } from './relation.js';
import { phraseRelation } from './sourced.js';
import { verbRelation } from './verb.js';
import { viewOf, type View } from './view.js';

/** Finds the attribution relations of a report, in text order, each with its source as a party of the report where that can be decided. */
export function findStatements(draft: Draft, _names: Names): Statement[] {
  const view = viewOf(draft);
  const relations: Relation[] = [];
  for (const sentence of view.sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      const relation = verbRelation(view, i, sentence) ?? phraseRelation(view, i, sentence) ?? nounRelation(view, i, sentence) ?? adjectiveRelation(view, i, sentence);
      if (relation) relations.push(relation);
    }
  }
  const kept = arbitrate(relations);
  return withFollowing(view, kept.map(({ relation }) => relation)).map((relation) => statementOf(view, relation));
}

function statementOf(_view: View, relation: Relation): Statement {
  const { start, end } = hull([...relation.content, ...relation.source, ...(relation.cue ? [relation.cue] : [])]) as Span;
  const { cue, source, content, addressee, stance, rule } = relation;
  return { id: `statement:${start}-${end}`, start, end, form: 'indirect', content, cue, source, party: null, candidates: [], addressee, channel: null, channelKind: null, place: null, stance, sourceKind: 'named', within: null, rule };
}
