import type { Rule, RuleText } from '../rule.js';
import { bodyOfKind, companyAgain, ministryByField, stateOfGovernment, stateOfSpeakers } from './bodies.js';
import { bodyInFocus, severalInFocus, type Thing } from './body-focus.js';
import {
  type Pronounced,
  type PronounMention,
  personInFocus,
  speakerGoesOn,
  subjectAhead,
  subjectOfSentence,
} from './focus.js';
import { besideName, holderForOwner, holderOfOffice, relativeOfName, severalHolders } from './office.js';
import type { Phrased, Reference } from './reference.js';
import {
  type FullName,
  ofFamily,
  ofFloor,
  ofGeneration,
  ofNearness,
  ofOffice,
  ofPronoun,
  ofSpelling,
  ofTitle,
  type ShortName,
  theOnlyBearer,
} from './short-name.js';

/** Whom a person's name of one part stands for. */
export const SHORT_NAMES: readonly Rule<ShortName, FullName>[] = [
  {
    id: 'name/surname',
    says: 'A name of one part is the person named in full who alone in the report bears it.',
    example: 'Ana Wren spoke on Monday. Wren said the pier was safe.',
    not: 'Ana Wren and Peter Wren spoke on Monday. Ms. Wren said the pier was safe.',
    at: theOnlyBearer,
  },
  {
    id: 'name/generation',
    says: 'Of several who bear a name, “Jr.” and “III” behind it tell which.',
    example: 'Aldo Kerr and his son, Aldo Kerr Jr., own the yard. Kerr Jr. said it would close.',
    not: 'Aldo Kerr and his son, Aldo Kerr Jr., own the yard. Kerr said it would close.',
    at: ofGeneration,
  },
  {
    id: 'name/title',
    says: 'Of several who bear a name, “Mr.” and “Ms.” before it tell which by gender.',
    example: 'Peter Valdt and Helen Valdt own the mill. Ms. Valdt said it would close.',
    not: 'Peter Valdt owns the mill. Mr. Valdt said it would close.',
    at: ofTitle,
  },
  {
    id: 'name/office-before',
    says: 'Of several who bear a name, the office before it tells which.',
    example: 'Judge Ana Marlow met Mayor Eva Marlow. Mayor Marlow said it was late.',
    not: 'Mayor Eva Marlow left. Mayor Marlow said it was late.',
    at: ofOffice,
  },
  {
    id: 'name/spelling',
    says: 'Of several who bear a name, its accents tell which.',
    example: 'Luis Rodriguez met Andres Rodríguez. Rodriguez said it was late.',
    not: 'Luis Rodriguez met Ana Wren. Rodriguez said it was late.',
    at: ofSpelling,
  },
  {
    id: 'name/pronoun-behind',
    says: 'Of several who bear a name, “he” or “she” behind it in its sentence tells which.',
    example: 'Peter Valdt and Helen Valdt own the mill. Valdt said she would sell it.',
    not: 'Peter Valdt and Helen Valdt own the mill. Mr. Valdt said he would sell it.',
    at: ofPronoun,
  },
  {
    id: 'name/floor',
    says: 'Of several who bear a name, the one who spoke a moment ago speaks on.',
    example: 'Karl Denk was buried on Monday. His sister, Rita Denk, said he was kind. “We miss him,” Denk said.',
    not: 'Karl Denk was buried on Monday. His sister, Rita Denk, left. “We miss him,” Ms. Denk said.',
    at: ofFloor,
  },
  {
    id: 'name/family-head',
    says: 'Of several who bear a name, it is the one with an office, the one who is nobody’s relative, or the elder.',
    example: 'Mayor Oren Valdt and his wife, Selma Valdt, came to the gate. Valdt told reporters it was a dark day.',
    not: 'Mayor Oren Valdt came to the gate. Valdt told reporters it was a dark day.',
    at: ofFamily,
  },
  {
    id: 'name/near-namesake',
    says: 'Of several who bear a name, it is the one who alone was named in the last sentences.',
    example:
      'Ana Wren left. It was late. It rained. The pier was wet. The boats lay still. Ilo Wren stayed. Wren slept.',
    not: 'Ana Wren met Ilo Wren. Wren slept.',
    at: ofNearness,
  },
];

/** Which party a noun phrase names again. */
export const PHRASES: readonly Rule<Phrased, Reference>[] = [
  {
    id: 'name/state-speakers',
    says: 'Officials, a government or a delegation with the name or the adjective of a state are the state.',
    example: 'Mexican officials left the talks on Monday.',
    not: 'Harbor officials left the talks on Monday.',
    at: stateOfSpeakers,
  },
  {
    id: 'name/government',
    says: '“The government” is the state named or spoken for just before.',
    example: 'Mexico closed the port. The government said it was sorry.',
    not: 'The port closed on Monday. The government said it was sorry.',
    at: stateOfGovernment,
  },
  {
    id: 'name/kind-of-body',
    says: 'A definite noun for a body is the one named before whose name has a head of that kind.',
    example: 'The National Ferry Agency closed. The agency said it was sorry.',
    not: 'The National Ferry Agency closed. An agency in Dravik stayed open.',
    at: bodyOfKind,
  },
  {
    id: 'name/company',
    says: 'A definite noun for a company is the one company there is, or the one named alone just before.',
    example: 'Lumio Inc. lost customers. The streaming giant said it would raise prices.',
    not: 'Lumio Inc. lost customers. The rival company said it would raise prices.',
    at: companyAgain,
  },
  {
    id: 'name/ministry',
    says: 'A ministry told by its field is a body of its own.',
    example: 'The foreign ministry declined to comment.',
    not: 'A ministry declined to comment.',
    at: ministryByField,
  },
  {
    id: 'name/several-holders',
    says: 'A definite plural noun for persons has those as candidates who were named with such a role; it stays open.',
    example: 'Foreign Minister Ana Wren met Ambassador Ilo Kessel. The two diplomats left at noon.',
    not: 'Foreign Minister Ana Wren met Ilo Kessel. The foreign minister left at noon.',
    at: severalHolders,
  },
  {
    id: 'name/apposition',
    says: 'A role in apposition to a person’s name is the person.',
    example: 'Ana Wren, the Mexican ambassador, left.',
    not: 'Ana Wren met a Mexican ambassador.',
    at: besideName,
  },
  {
    id: 'name/relative',
    says: '“Valdt’s wife” is whoever was brought in as such, or the one as whose relative Valdt was.',
    example: 'Oren Valdt and his wife, Selma Holt, left. Valdt’s wife said nothing.',
    not: 'Oren Valdt and his wife, Selma Holt, left. Valdt’s sister said nothing.',
    at: relativeOfName,
  },
  {
    id: 'name/office',
    says: 'A definite role is the one person named with it; where several hold it, the one alone named just before.',
    example: 'Senator Ilse Marr, who chairs the Harbor Committee, left. The committee chairwoman said nothing.',
    not: 'Senator Ilse Marr, who chairs the Harbor Committee, left. The mayor said nothing.',
    at: holderOfOffice,
  },
  {
    id: 'name/office-of-owner',
    says: '“Its director” is the one person named with that role, told as somebody’s or by its noun alone.',
    example: 'The agency closed. Director Hugo Pell left. Its director had been ill.',
    not: 'The agency closed. Port director Hugo Pell left. Its director had been ill.',
    at: holderForOwner,
  },
];

/** Whom “he” and “she” stand for. */
export const PRONOUNS: readonly Rule<Pronounced, PronounMention>[] = [
  {
    id: 'name/subject-ahead',
    says: '“He” in a clause before the main clause is the main clause’s subject, where nobody else is in focus.',
    example: 'Before he took office, Peter Wren sold the yard.',
    not: 'Peter Wren sold the yard before he took office.',
    at: subjectAhead,
  },
  {
    id: 'name/subject-of-sentence',
    says: '“He” as a subject and “his” are the one person who is a subject before them in the sentence.',
    example: 'Paul Kessel left. Peter Wren said he would stay.',
    not: 'Peter Wren left. He would stay.',
    at: subjectOfSentence,
  },
  {
    id: 'name/speaker-goes-on',
    says: '“He said” and “she added” right after someone’s words are that speaker, whoever was spoken of meanwhile.',
    example: '“It is late,” Peter Wren said. “Paul Kessel never came.” He added that the door was shut.',
    not: 'Peter Wren left. He shut the door.',
    at: speakerGoesOn,
  },
  {
    id: 'name/person-in-focus',
    says: '“He” and “she” are the person in focus: main subjects before others, near before far; else they stay open.',
    example: 'Peter Wren left. He shut the door.',
    not: 'The gale left. It shut the door.',
    at: personInFocus,
  },
];

/** Whom “it” and “they” stand for. */
export const THINGS: readonly Rule<Thing, PronounMention>[] = [
  {
    id: 'name/body-in-focus',
    says: '“It” and “they” are the body or state that is the subject before, in the sentence or before “It said”.',
    example: 'The National Ferry Agency said it would close the pier.',
    not: 'The pier will close, and it is old.',
    at: bodyInFocus,
  },
  {
    id: 'name/several-in-focus',
    says: '“They” behind several persons who are one subject has them as candidates; it stays open.',
    example: 'Ana Wren and Ilo Kessel said they would stay.',
    not: 'Ana Wren said she would stay.',
    at: severalInFocus,
  },
];

/** What is said of a mention without a choice between parties: names that bring their own party in. */
const INTRODUCTIONS: readonly RuleText[] = [
  {
    id: 'name/full-name',
    says: 'A person’s name of several parts is the person, also with a part or an initial more or less.',
    example: 'Ana Wren left on Monday.',
    not: 'Wren left on Monday.',
  },
  {
    id: 'name/single',
    says: 'A person’s name of one part that no one person named in full bears is a person by that name.',
    example: 'Mr. Wren left on Monday.',
    not: 'Peter Wren left on Monday. Mr. Wren was late.',
  },
  {
    id: 'name/namesakes',
    says: 'A family name of several, where nothing tells which is meant, is a person by that name; it stays open.',
    example: 'Ana Marlow met Peter Marlow. Marlow had been ill.',
    not: 'Ana Marlow met Peter Kessel. Marlow had been ill.',
  },
  {
    id: 'name/body',
    says: 'A body’s name is the body, with or without article and legal form.',
    example: 'Veltrane Corp. closed its yard.',
    not: 'Ana Wren closed her yard.',
  },
  {
    id: 'name/first-word',
    says: 'The first word of a body’s name alone is the body, where it is no ordinary word.',
    example: 'Varnholm Shipping Company closed its yard. Varnholm said it was sorry.',
    not: 'Harbor Shipping Company closed its yard. Harbor traffic fell.',
  },
  {
    id: 'name/initials',
    says: 'The initials of a body’s name, or the short form in brackets behind it, are the body.',
    example: 'The National Ferry Agency (NFA) closed. The NFA said it was sorry.',
    not: 'The National Ferry Agency closed. The agency said it was sorry.',
  },
  {
    id: 'name/administration',
    says: 'A person’s name and “administration”, or “his administration”, are the body that governs.',
    example: 'The Wren administration declined to comment.',
    not: 'Peter Wren declined to comment.',
  },
  {
    id: 'name/place',
    says: 'A place’s name is the place, a state’s the state, under its usual name.',
    example: 'The ship left Mexico on Monday.',
    not: 'The ship left on Monday.',
  },
  {
    id: 'name/capital',
    says: 'A capital that speaks, acts or is dealt with is its state.',
    example: 'Paris said the talks with London were over.',
    not: 'The ship left for Paris on Monday.',
  },
  {
    id: 'name/relative-of-pronoun',
    says: '“His wife” is whoever was brought in as the wife of him whom “his” stands for.',
    example: 'Peter Valdt and his wife, Selma Holt, own the mill. Valdt said his wife would sell it.',
    not: 'Peter Valdt owns the mill. Valdt said his wife would sell it.',
  },
];

/** All rules by which a mention is given to a party, in the order in which they are asked. */
export const NAME_RULES: readonly RuleText[] = [...INTRODUCTIONS, ...SHORT_NAMES, ...PHRASES, ...PRONOUNS, ...THINGS];
