import type { Draft, Sentence, SentenceEvidence, SentenceTokens, Statement, Token } from '../../model/report.js';
import { CERTAINTY_NOUNS, DEONTIC_MODALS, SEEMING_VERBS, STANCE_ADVERBS, VALUING_ADJECTIVES } from './en.js';

/** A stretch of a statement's content, and how its source is known. */
interface Covered {
  readonly start: number;
  readonly end: number;
  readonly kind: SentenceEvidence;
  /**
   * True for what a source says, false for what the report tells of an act or a mind ("they promised to pay", "they
   * hope for rain").
   */
  readonly said: boolean;
  /** True for source and cue, which are the report's own words about the saying. */
  readonly clause: boolean;
  /** True for source and cue of a clause of saying: they count with its content, however short that is. */
  readonly main: boolean;
  /** Id of the statement. */
  readonly statement: string;
}

/** Share of a sentence that someone's words, with the words that name them, must have before it counts as theirs. */
const ENOUGH = 0.25;

/**
 * Each sentence with how its content is sourced, and whether the report judges in it in its own voice.
 * A sentence is sourced when a quarter of it or more is the content of a statement with its source and cue; of several
 * the widest content decides.
 * Acts and attitudes that the report itself tells of are no sources. A judgement is looked for only outside of what
 * others say.
 */
export function findEvidence(draft: Draft, statements: readonly Statement[]): Sentence[] {
  const covered = statements
    .filter(({ within, sourceKind }) => within === null && sourceKind !== 'none')
    .flatMap((statement) => coveredBy(statement))
    .sort((a, b) => a.start - b.start);
  let next = 0;
  let here: Covered[] = [];
  return draft.sentences.map((sentence) => {
    here = here.filter(({ end }) => end > sentence.start);
    while (next < covered.length && (covered[next] as Covered).start < sentence.end)
      here.push(covered[next++] as Covered);
    here = here.filter(({ end }) => end > sentence.start);
    const evidence = evidenceOf(sentence, here);
    const { start, end } = sentence;
    return {
      start,
      end,
      evidence,
      judgement: judges(
        draft,
        sentence,
        here.filter(({ clause }) => !clause),
      ),
    };
  });
}

/** The stretches of text that a statement covers: its content, its source and its cue. */
function coveredBy({ id, content, source, cue, form, sourceKind, rule }: Statement): Covered[] {
  const kind = sourceKind as SentenceEvidence;
  const said = passesOn(rule, form !== 'indirect');
  return [
    ...content.map(({ start, end }) => ({ start, end, kind, said, clause: false, main: false, statement: id })),
    ...[...source, ...(cue ? [cue] : [])].map(({ start, end }) => ({
      ...{ start, end, kind, said: false, clause: true, main: !PHRASES.has(rule), statement: id },
    })),
  ];
}

/**
 * Words reported, words in marks, and clauses that somebody is said to think pass on a source's content; acts and
 * leanings are told by the report itself.
 */
function passesOn(rule: string, quoted: boolean): boolean {
  return rule.startsWith('statement/') || quoted || CLAUSES.has(rule);
}

const CLAUSES = new Set(['attitude/that', 'attitude/bare', 'attitude/wh', 'attitude/aside', 'attitude/adjective']);

/** Rules whose content is a phrase within another clause: "her claim that ..., the council met". */
const PHRASES: ReadonlySet<string> = new Set(['statement/noun', 'act/noun', 'statement/object', 'statement/prep']);

function evidenceOf({ start, end }: SentenceTokens, here: readonly Covered[]): SentenceEvidence {
  let evidence: SentenceEvidence = 'none';
  let widest = 0;
  const clauses = new Map<string, number>();
  for (const part of here)
    if (part.main) clauses.set(part.statement, (clauses.get(part.statement) ?? 0) + within(part, start, end));
  for (const part of here) {
    if (!part.said) continue;
    const width = within(part, start, end);
    const total = width + (clauses.get(part.statement) ?? 0);
    if (width > widest && total >= (end - start) * ENOUGH) [evidence, widest] = [part.kind, width];
  }
  if (evidence === 'none') return clauseAlone(start, end, here) ?? 'none';
  return evidence;
}

/** How many characters of a part lie in a sentence. */
function within(part: Covered, start: number, end: number): number {
  return Math.min(end, part.end) - Math.max(start, part.start);
}

/** A sentence that is nothing but "she asked", cut from its quotation by a question mark, goes with the quotation. */
function clauseAlone(start: number, end: number, here: readonly Covered[]): SentenceEvidence | null {
  const parts = here.filter(({ clause }) => clause);
  const width = parts.reduce((sum, part) => sum + within(part, start, end), 0);
  return here.every(({ clause }) => clause) && width * 2 > end - start ? (parts[0]?.kind ?? null) : null;
}

function judges(draft: Draft, sentence: SentenceTokens, here: readonly Covered[]): boolean {
  if (draft.layout.headline && sentence.start < draft.layout.headline.end && draft.layout.headline.start < sentence.end)
    return false;
  const own = outsideOf(here);
  let words = 0;
  let question = false;
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = draft.tokens[i] as Token;
    if (!own(token)) continue;
    words++;
    const text = draft.text.slice(token.start, token.end).toLowerCase();
    if (text === '?') question = true;
    if (isStance(draft, i, text, sentence)) return true;
  }
  return question && words > 3 && here.length === 0;
}

/** Tells whether a token lies outside of all spans; to be asked in text order. */
function outsideOf(here: readonly Covered[]): (token: Token) => boolean {
  let next = 0;
  let reached = -1;
  return (token) => {
    while (next < here.length && (here[next] as Covered).start < token.end)
      reached = Math.max(reached, (here[next++] as Covered).end);
    return reached <= token.start;
  };
}

function isStance(draft: Draft, i: number, text: string, sentence: SentenceTokens): boolean {
  const token = draft.tokens[i] as Token;
  const next = draft.tokens[i + 1];
  const nextText = next ? draft.text.slice(next.start, next.end).toLowerCase() : '';
  if (token.xpos.startsWith('RB') && STANCE_ADVERBS.has(text)) return true;
  if ((text === 'no' || text === 'little') && CERTAINTY_NOUNS.has(nextText)) return true;
  if (
    token.xpos.startsWith('VB') &&
    SEEMING_VERBS.has(token.lemma) &&
    (nextText === 'to' || next?.xpos.startsWith('JJ') === true) &&
    (token.lemma !== 'look' || next?.xpos.startsWith('JJ') === true)
  )
    return true;
  if (token.xpos === 'MD' && DEONTIC_MODALS.has(text)) return true;
  return token.xpos.startsWith('JJ') && VALUING_ADJECTIVES.has(text) && afterCopula(draft, i, sentence);
}

/** "is wrong", "was clearly reckless": a copula no more than two words before. */
function afterCopula(draft: Draft, i: number, { first }: SentenceTokens): boolean {
  for (let k = i - 1; k >= first && i - k <= 2; k--) if ((draft.tokens[k] as Token).lemma === 'be') return true;
  return false;
}
