import type { Rule } from '../rule.js';
import type { ContentKind } from './content-kind.js';
import { introduced, labelled, signed, soSaid, transcribed } from './label.js';
import { adjective, nounClause, nounPhrase } from './noun.js';
import { inPoll, underLaw } from './paper.js';
import { byAgent, hearsay } from './passive.js';
import type { Place, VerbPlace } from './place.js';
import { type Family, familyOf, type Proposal } from './relation.js';
import { accordingTo, asPut, inOwnWords, pointOfView } from './sourced.js';
import { asClause, asideClause, contentClause, invertedClause, relativeObject } from './verb.js';

type At = (place: Place) => Proposal | null;

/** The rule of a verb in the active voice whose words so read belong to a family. */
function verb(family: Family, kind: string, at: (place: VerbPlace) => Proposal | null): At {
  return (place) => {
    const { clause } = place;
    if (clause === null || clause.passive || familyOf(clause.cue, kind) !== family) return null;
    return at(place as VerbPlace);
  };
}

/** The rule of a verb with content of one kind behind it. */
function content(family: Family, kind: ContentKind): At {
  return verb(family, kind, (place) => (place.clause.right?.kind === kind ? contentClause(place) : null));
}

/** The rule of a verb in the passive voice. */
function passive(family: Family, at: (place: VerbPlace) => Proposal | null): At {
  return (place) => {
    const { clause } = place;
    if (clause?.passive !== true || familyOf(clause.cue, 'passive') !== family) return null;
    return at(place as VerbPlace);
  };
}

/**
 * Everything that attributes words, acts or minds to somebody, in the order in which it is tried; where two attribute
 * the
 * same words the earlier is kept. `statement` passes on what a source says, `act` tells what somebody did by speaking,
 * `attitude` what somebody thinks or favors.
 */
export const STATEMENT_RULES: readonly Rule<Place, Proposal>[] = [
  {
    id: 'statement/as-clause',
    says: 'A clause of saying with "as" between commas goes with the clause beside it.',
    example: 'As Ana Wren said, the pier is unsafe.',
    not: 'Ana Wren said the pier is unsafe.',
    at: verb('statement', 'as-clause', asClause),
  },
  {
    id: 'attitude/as-clause',
    says: 'A clause of thinking with "as" between commas goes with the clause beside it.',
    example: 'As Ana Wren believes, the pier is unsafe.',
    not: 'As Ana Wren said, the pier is unsafe.',
    at: verb('attitude', 'as-clause', asClause),
  },
  {
    id: 'statement/inverted',
    says: 'Words in marks, or a clause and a comma, then a verb of saying with its subject behind it.',
    example: '“The pier is unsafe,” said Ana Wren.',
    not: '“The pier is unsafe,” Ana Wren said.',
    at: verb('statement', 'inverted', invertedClause),
  },
  {
    id: 'statement/aside',
    says:
      'Words in marks, or a clause and a comma, then subject and verb of saying; what goes on ' +
      'behind belongs to it.',
    example: 'The pier, Ana Wren said, is unsafe.',
    not: 'Ana Wren said the pier is unsafe.',
    at: verb('statement', 'aside', asideClause),
  },
  {
    id: 'attitude/aside',
    says: 'A clause and a comma, then subject and verb of thinking.',
    example: 'The pier is unsafe, Ana Wren believes.',
    not: 'The pier is unsafe, Ana Wren said.',
    at: verb('attitude', 'aside', asideClause),
  },
  {
    id: 'statement/according-to',
    says: 'A source behind "according to", "per", "in the words of" goes with the clause beside it.',
    example: 'The pier is unsafe, according to the port authority.',
    not: 'The work went according to plan.',
    at: accordingTo,
  },
  {
    id: 'statement/as-put',
    says: '"as … put it" goes with the clause beside it.',
    example: 'The pier is a ruin, as Ana Wren put it.',
    not: 'The pier is a ruin, as Ana Wren knows.',
    at: asPut,
  },
  {
    id: 'statement/own-words',
    says: '"in … words", "in … view" with a possessor goes with the clause beside it.',
    example: 'In Ana Wren’s words, the pier is a ruin.',
    not: 'In a few words, the pier is a ruin.',
    at: inOwnWords,
  },
  {
    id: 'statement/point-of-view',
    says: '"from … point of view" with a possessor goes with the clause beside it.',
    example: 'From the union’s point of view, the pier is a ruin.',
    not: 'From the union’s office, the pier is a ruin.',
    at: pointOfView,
  },
  {
    id: 'statement/so-said',
    says: 'A sentence "So said …" goes with the quotation right before it.',
    example: '“The pier is unsafe.”\n\nSo said Ana Wren, the mayor.',
    not: 'The pier is unsafe.\n\nSo said Ana Wren, the mayor.',
    at: soSaid,
  },
  {
    id: 'statement/transcript',
    says: 'A name and a colon at the head of a paragraph, where paragraphs beside are headed so: all of it is said.',
    example: 'WREN: The pier is unsafe.\n\nMARR: It is safe for years to come.',
    not: 'Price: The pier costs nothing.\n\nDate: It opens in May.',
    at: transcribed,
  },
  {
    id: 'statement/in-poll',
    says: 'A poll or census behind "in" goes with the figure or lead beside it.',
    example: 'Ana Wren leads Bo Marr by 44% to 39% in a Norvik Post poll.',
    not: 'Ana Wren took part in a Norvik Post poll.',
    at: inPoll,
  },
  {
    id: 'statement/under-law',
    says: 'A law, bill or deal behind "under" at the head of a clause goes with what it allows or binds to.',
    example: 'Under the Harbour Safety Act, every ferry must carry two boats.',
    not: 'Under the Harbour Safety sign, every ferry stops.',
    at: underLaw,
  },
  {
    id: 'statement/quote',
    says: 'A verb of saying with words in marks behind it.',
    example: 'Ana Wren said, “The pier is unsafe.”',
    not: 'Ana Wren said that the pier is unsafe.',
    at: content('statement', 'quote'),
  },
  {
    id: 'attitude/quote',
    says: 'A verb of thinking with words in marks behind it.',
    example: 'Ana Wren thought, “The pier is unsafe.”',
    not: 'Ana Wren said, “The pier is unsafe.”',
    at: content('attitude', 'quote'),
  },
  {
    id: 'statement/colon',
    says: 'A verb of saying with a colon and words behind it.',
    example: 'Ana Wren said: “The pier is unsafe.”',
    not: 'Ana Wren said “the pier is unsafe.”',
    at: content('statement', 'colon'),
  },
  {
    id: 'attitude/colon',
    says: 'A verb of thinking with a colon and words behind it.',
    example: 'Ana Wren believes: “The pier is unsafe.”',
    not: 'Ana Wren said: “The pier is unsafe.”',
    at: content('attitude', 'colon'),
  },
  {
    id: 'statement/that',
    says: 'A verb of saying with a clause behind it that "that" opens.',
    example: 'Ana Wren said that the pier is unsafe.',
    not: 'Ana Wren said that.',
    at: content('statement', 'that'),
  },
  {
    id: 'attitude/that',
    says: 'A verb of thinking with a clause behind it that "that" opens.',
    example: 'Ana Wren believes that the pier is unsafe.',
    not: 'Ana Wren said that the pier is unsafe.',
    at: content('attitude', 'that'),
  },
  {
    id: 'statement/wh',
    says: 'A verb of asking with a question clause behind it.',
    example: 'Ana Wren asked whether the pier is unsafe.',
    not: 'Ana Wren left when the pier was unsafe.',
    at: content('statement', 'wh'),
  },
  {
    id: 'statement/bare',
    says: 'A verb of saying with a clause behind it that no word opens.',
    example: 'Ana Wren said the pier is unsafe.',
    not: 'Ana Wren saw the pier is unsafe.',
    at: content('statement', 'bare'),
  },
  {
    id: 'attitude/bare',
    says: 'A verb of thinking with a clause behind it that no word opens.',
    example: 'Ana Wren believes the pier is unsafe.',
    not: 'Ana Wren said the pier is unsafe.',
    at: content('attitude', 'bare'),
  },
  {
    id: 'act/infinitive',
    says: 'A verb by which one promises, asks or refuses, with an infinitive behind it.',
    example: 'Ana Wren promised to repair the pier.',
    not: 'Ana Wren went to repair the pier.',
    at: content('act', 'infinitive'),
  },
  {
    id: 'attitude/infinitive',
    says: 'A verb of wanting or hoping with an infinitive behind it.',
    example: 'Ana Wren hopes to repair the pier.',
    not: 'Ana Wren promised to repair the pier.',
    at: content('attitude', 'infinitive'),
  },
  {
    id: 'act/gerund',
    says: 'A verb by which one denies or admits, with a form in -ing behind it.',
    example: 'Ana Wren denied closing the pier.',
    not: 'Ana Wren began closing the pier.',
    at: content('act', 'gerund'),
  },
  {
    id: 'attitude/gerund',
    says: 'A verb of thinking or favoring with a form in -ing behind it.',
    example: 'Ana Wren considers closing the pier.',
    not: 'Ana Wren denied closing the pier.',
    at: content('attitude', 'gerund'),
  },
  {
    id: 'act/small',
    says: 'A verb of calling with an object and what is said of it.',
    example: 'Ana Wren called the pier “a ruin”.',
    not: 'Ana Wren called the council.',
    at: content('act', 'small'),
  },
  {
    id: 'act/as',
    says: 'A verb of describing with an object and "as".',
    example: 'Ana Wren portrayed the pier as a ruin.',
    not: 'Ana Wren used the pier as a stage.',
    at: content('act', 'as'),
  },
  {
    id: 'attitude/as',
    says: 'A verb of regarding with an object and "as".',
    example: 'Ana Wren regards the pier as a ruin.',
    not: 'Ana Wren described the pier as a ruin.',
    at: content('attitude', 'as'),
  },
  {
    id: 'act/thanked',
    says: 'A verb of thanking with whom and "for".',
    example: 'Ana Wren thanked the crew for saving the pier.',
    not: 'Ana Wren thanked the crew.',
    at: content('act', 'thanked'),
  },
  {
    id: 'statement/prep',
    says: 'A verb that may report a clause, with its content behind a preposition.',
    example: 'Ana Wren warned of a storm.',
    not: 'Ana Wren warned that a storm is near.',
    at: content('statement', 'prep'),
  },
  {
    id: 'act/prep',
    says: 'A verb by which one acts in speaking, with its content behind a preposition.',
    example: 'Ana Wren called for a new pier.',
    not: 'Ana Wren looked for a new pier.',
    at: content('act', 'prep'),
  },
  {
    id: 'attitude/prep',
    says: 'A verb of thinking or favoring with its content behind a preposition.',
    example: 'Ana Wren worries about the pier.',
    not: 'Ana Wren walked about the pier.',
    at: content('attitude', 'prep'),
  },
  {
    id: 'statement/passive',
    says: 'A passive of a verb that may report a clause: the source stands behind "by".',
    example: 'The loss was reported by the port authority.',
    not: 'The loss was covered by the port authority.',
    at: passive('statement', byAgent),
  },
  {
    id: 'act/passive',
    says: 'A passive of a verb by which one acts in speaking: the source stands behind "by".',
    example: 'The plan was praised by the union.',
    not: 'The plan was paid by the union.',
    at: passive('act', byAgent),
  },
  {
    id: 'attitude/passive',
    says: 'A passive of a verb of thinking or favoring: the source stands behind "by".',
    example: 'The plan was supported by the union.',
    not: 'The plan was praised by the union.',
    at: passive('attitude', byAgent),
  },
  {
    id: 'statement/signed',
    says: 'A name behind a quotation and a dash.',
    example: '“The pier is unsafe.” — Ana Wren',
    not: '“The pier is unsafe” — and nobody knew.',
    at: signed,
  },
  {
    id: 'statement/label',
    says: 'A name and a colon before words in marks, or before a headline.',
    example: 'Ana Wren: “The pier is unsafe.”',
    not: 'Ana Wren has three boats: the Gull, the Tern and the Skua.',
    at: labelled,
  },
  {
    id: 'statement/hearsay',
    says: 'A passive that hands on a statement or belief from nobody: "is said to", "it was reported that".',
    example: 'The pier is said to be unsafe.',
    not: 'The pier is meant to be safe.',
    at: (place) => (place.clause?.passive === true ? hearsay(place as VerbPlace) : null),
  },
  {
    id: 'statement/noun',
    says: 'A noun of saying with its possessor, and a clause that "that" opens.',
    example: 'Nobody heard Ana Wren’s warning that the pier is unsafe.',
    not: 'Nobody heard the warning that the pier is unsafe.',
    at: nounClause,
  },
  {
    id: 'act/noun',
    says: 'A noun by which one acts in speaking, with its possessor and its content behind "to" or a preposition.',
    example: 'Nobody heard Ana Wren’s call for a new pier.',
    not: 'Nobody heard a call for a new pier.',
    at: nounPhrase,
  },
  {
    id: 'attitude/adjective',
    says: 'An adjective of the mind with a clause behind it that "that" opens.',
    example: 'Ana Wren is confident that the pier is safe.',
    not: 'Ana Wren is so tall that the pier is small.',
    at: adjective,
  },
  {
    id: 'statement/introduced',
    says: 'A clause without a verb of saying before a colon and words in marks.',
    example: 'Ana Wren had a warning for the council: “The pier is unsafe.”',
    not: 'Ana Wren had three boats: the Gull, the Tern and the Skua.',
    at: introduced,
  },
  {
    id: 'statement/object',
    says: 'A verb that may report a clause, with a noun phrase behind it as its content.',
    example: 'Ana Wren announced a new pier.',
    not: 'Ana Wren bought a new pier.',
    at: content('statement', 'object'),
  },
  {
    id: 'act/object',
    says: 'A verb by which one acts in speaking, with a noun phrase behind it as its content.',
    example: 'Ana Wren praised the new pier.',
    not: 'Ana Wren announced the new pier.',
    at: content('act', 'object'),
  },
  {
    id: 'attitude/object',
    says: 'A verb of thinking or favoring with a noun phrase behind it as its content.',
    example: 'Ana Wren supports the new pier.',
    not: 'Ana Wren praised the new pier.',
    at: content('attitude', 'object'),
  },
  {
    id: 'act/relative-object',
    says: 'A clause of "which" with a verb by which one acts in speaking: what stands before it is the content.',
    example: 'The plan, which the union condemned, will be dropped.',
    not: 'The plan, which the union paid, will be dropped.',
    at: verb('act', 'relative-object', relativeObject),
  },
  {
    id: 'statement/relative-object',
    says: 'A clause of "which" with a verb that may report a clause: what stands before it is the content.',
    example: 'The charge, which Ana Wren denies, was dropped.',
    not: 'The charge, which Ana Wren paid, was dropped.',
    at: verb('statement', 'relative-object', relativeObject),
  },
  {
    id: 'attitude/relative-object',
    says: 'A clause of "which" with a verb of thinking or favoring: what stands before it is the content.',
    example: 'The plan, which Ana Wren supports, was dropped.',
    not: 'The plan, which Ana Wren praised, was dropped.',
    at: verb('attitude', 'relative-object', relativeObject),
  },
];
