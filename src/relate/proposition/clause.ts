import type { Draft, Report, Time } from '../../model/report.js';
import { compareSpans, contains, type Span } from '../../model/span.js';
import { hasEmptySubject, isDenied, isEmptyNoun, standingOf } from '../../read/grammar/polarity.js';
import {
  childOf,
  isRelation,
  lemmaAt,
  type ReportSyntax,
  sentenceAt,
  syntaxOf,
  tokenAt,
  word,
  xpos,
} from '../../read/grammar/syntax.js';
import { verbGroup } from '../../read/grammar/verb-group.js';
import { isAuxiliary, isVerb } from '../../read/grammar/word-class.js';
import { FUNCTION_WORDS } from '../../text/en.js';
import type { KeyedReport, PartyOf, Place } from '../keyed.js';
import { FILED, FILES, GIVES, HAS, HELD } from './en.js';
import { overlapping } from './within.js';

/** What a report tells as so, or as not so: one verb, or what follows "is", with its words. */
export interface Clause extends Place {
  /** The verb; the noun or adjective after "is"; the noun after "there is". */
  readonly head: string;
  readonly verbal: boolean;
  readonly denied: boolean;
  readonly modality: ReturnType<typeof standingOf>['modality'];
  /** Lemmas of matter beside the head, each once. */
  readonly terms: readonly string[];
  /** The account's party that is its subject; null where it names none. */
  readonly subject: string | null;
  /** The lemma of the subject's head; empty where there is none. */
  readonly subjectWord: string;
  /** True where its head is the noun of the act, so that its subject is not who acts: "no charges were filed". */
  readonly byNoun: boolean;
  /** True where its verb stands for an act told elsewhere: "can do it with an order". */
  readonly proVerb: boolean;
  /** True where its subject is nobody: "no one was hurt", "none of the crew died". */
  readonly nobody: boolean;
  /** The one word among "only", "first", "largest" by which it says that nothing else is so; empty where none does. */
  readonly unique: string;
  /** Its days and years: TIMEX3 value and words as written. */
  readonly times: readonly { readonly value: string; readonly words: string }[];
  /** Index of its sentence. */
  readonly sentence: number;
}

/** The grammar of a report once more, for those who read clauses; null where its words are lost. */
function grammarOf(report: Report | KeyedReport): ReportSyntax | null {
  const { text, tokens, published, outlet, paragraphs, headline, dateline, byline, credits, furniture } = report;
  if (!tokens) return null;
  let at = 0;
  let paragraph = 0;
  const sentences = report.sentences.map(({ start, end }) => {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < start) at++;
    const first = at;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < end) at++;
    while (paragraph + 1 < paragraphs.length && (paragraphs[paragraph]?.end ?? 0) <= start) paragraph++;
    return { start, end, first, last: at, paragraph };
  });
  const layout = { furniture, paragraphs, headline, dateline, byline, credits };
  const draft: Draft = { text, published, outlet, layout, sentences, tokens };
  return syntaxOf(draft, report.names, report.times);
}

/** The clauses of a report, in text order. Linear: each looks at the words that hang under its verb, once. */
export function clausesOf(report: KeyedReport, partyOf: PartyOf): Clause[] {
  const syntax = grammarOf(report);
  if (!syntax) return [];
  const reading = new Reading(report, syntax, partyOf);
  const found: Clause[] = [];
  syntax.tokens.forEach((_, i) => {
    const clause = reading.clause(i);
    if (clause) found.push(clause);
  });
  return found;
}

/** Relations under which another clause begins. */
const OTHER_CLAUSE = ['ccomp', 'advcl', 'acl:relcl', 'parataxis', 'csubj'] as const;
/** Words of one clause, at most. */
const LONGEST = 60;
const UNIQUE = /^(?:only|sole|first|last|\w+est|most|least)$/;
const NOT_UNIQUE = new Set([
  'interest',
  'protest',
  'request',
  'arrest',
  'west',
  'northwest',
  'southwest',
  'guest',
  'test',
  'forest',
  'honest',
  'modest',
  'latest',
  'invest',
  'suggest',
  'rest',
  'contest',
  'conquest',
  'harvest',
  'nest',
  'best',
  'quest',
]);

class Reading {
  readonly #partyAt = new Map<number, string>();
  readonly #times: readonly Time[];
  /** What somebody is told to have denied: contents of statements, in text order. */
  readonly #contested: readonly Span[];

  constructor(
    private readonly report: KeyedReport,
    private readonly syntax: ReportSyntax,
    partyOf: PartyOf,
  ) {
    this.#times = [...report.times].sort(compareSpans);
    this.#contested = report.statements
      .filter(({ stance }) => stance === 'denying')
      .flatMap(({ content }) => content)
      .sort(compareSpans);
    for (const { id, mentions } of report.parties) {
      const party = partyOf(report.key, id);
      if (party === null) continue;
      for (const { start, end } of mentions)
        for (let i = tokenAt(syntax, start); i < syntax.tokens.length && (syntax.tokens[i]?.start ?? 0) < end; i++)
          this.#partyAt.set(i, party);
    }
  }

  clause(i: number): Clause | null {
    const { syntax } = this;
    const copula = childOf(syntax, i, 'cop');
    const verb = copula >= 0 ? copula : i;
    if (copula < 0 && (!isVerb(syntax, i) || isAuxiliaryUse(syntax, i))) return null;
    if (!isTold(syntax, i, verb)) return null;
    const exists = copula < 0 && lemmaAt(syntax, i) === 'be' && childOf(syntax, i, 'expl') >= 0;
    const named = exists ? childOf(syntax, i, 'nsubj') : -1;
    const at = named >= 0 ? named : i;
    const own = this.#words(i);
    if (own.length === 0) return null;
    const standing = standingOf(syntax, verb);
    const object = childOf(syntax, i, 'obj');
    const emptyObject = object >= 0 && isEmptyNoun(syntax, object);
    const emptyPredicate = (copula >= 0 || exists) && isEmptyNoun(syntax, at);
    const none = !standing.denied && (emptyObject || emptyPredicate);
    const subject = exists ? -1 : childOf(syntax, i, 'nsubj');
    const [first, last] = [Math.min(...own), Math.max(...own)];
    const { start } = syntax.tokens[first] ?? { start: 0 };
    const { end } = syntax.tokens[last] ?? { end: 0 };
    const head = this.#act(at, object);
    const byNoun = helpedBy(lemmaAt(syntax, at))?.has(head) ?? false;
    return {
      report: this.report.key,
      start,
      end,
      head,
      verbal: copula < 0 && !exists,
      denied: (standing.denied || none) !== this.#isContested(i, start),
      modality: this.#hangs(i) && standing.modality !== 'told' ? 'open' : standing.modality,
      terms: [
        ...new Set(
          own
            .filter((k) => k !== at)
            .map((k) => lemmaAt(syntax, k))
            .filter(isMatter),
        ),
      ],
      subject: byNoun && GIVES.has(lemmaAt(syntax, at)) ? null : this.#partyOfSubject(subject),
      subjectWord: subject < 0 ? '' : lemmaAt(syntax, subject),
      byNoun,
      nobody: hasEmptySubject(syntax, i),
      proVerb: lemmaAt(syntax, at) === 'do' && object >= 0 && PRO_OBJECTS.has(word(syntax, object)),
      unique: own.map((k) => word(syntax, k)).find((w) => UNIQUE.test(w) && !NOT_UNIQUE.has(w)) ?? '',
      times: this.#timesIn(start, end),
      sentence: syntax.sentenceOf[i] ?? -1,
    };
  }

  /** The verb, or the noun of what it only helps to tell: "filed charges", "no charges were brought" → charge. */
  #act(at: number, object: number): string {
    const lemma = lemmaAt(this.syntax, at);
    const nouns = helpedBy(lemma);
    if (nouns === null) return lemma;
    const passive = object < 0 && verbGroup(this.syntax, at).passive;
    const told = passive ? childOf(this.syntax, at, 'nsubj') : object;
    const noun = told < 0 ? '' : lemmaAt(this.syntax, told);
    if (nouns.has(noun)) return noun;
    return this.#given(at, object, nouns) ?? lemma;
  }

  /** "provided the ministry with no access": what is given may stand behind "with", under the verb or its object. */
  #given(at: number, object: number, nouns: ReadonlySet<string>): string | null {
    if (!GIVES.has(lemmaAt(this.syntax, at)) || object < 0) return null;
    const given = [childOf(this.syntax, at, 'obl'), childOf(this.syntax, object, 'nmod')]
      .map((k) => (k < 0 ? '' : lemmaAt(this.syntax, k)))
      .find((noun) => nouns.has(noun));
    return given ?? null;
  }

  /** The party that is the subject; a name that stands for none of the report's parties is known by itself. */
  #partyOfSubject(subject: number): string | null {
    if (subject < 0) return null;
    const party = this.#partyAt.get(subject) ?? this.#spokenFor(subject);
    if (party !== undefined) return party;
    return this.syntax.tokens[subject]?.upos === 'PROPN' ? `name ${lemmaAt(this.syntax, subject)}` : null;
  }

  /** Whom a spokesperson speaks for: "a spokeswoman for the board", "the board's spokesman". */
  #spokenFor(subject: number): string | undefined {
    if (!SPEAKS_FOR.test(lemmaAt(this.syntax, subject))) return undefined;
    const whom = childOf(this.syntax, subject, 'nmod', 'nmod:poss', 'compound');
    return whom < 0 ? undefined : this.#partyAt.get(whom);
  }

  /** `The minister denied that the firm had paid`: the verb that heads what is denied, none that hangs deeper in it. */
  #isContested(i: number, start: number): boolean {
    const { tokens } = this.syntax;
    const above = tokens[tokens[i]?.head ?? -1];
    return overlapping(this.#contested, { start, end: start + 1 }).some(
      (content) => above === undefined || !contains(content, above),
    );
  }

  /** True where the sentence holds a condition: what would come about is not told as coming. */
  #hangs(i: number): boolean {
    const { first, last } = sentenceAt(this.syntax, i);
    for (let k = first; k < last; k++) if (CONDITIONS.has(word(this.syntax, k))) return true;
    return false;
  }

  #timesIn(start: number, end: number): Clause['times'] {
    const { text } = this.report;
    return overlapping(this.#times, { start, end }).flatMap((time) =>
      start <= time.start && time.end <= end && time.type === 'DATE' && /^\d{4}(?:-\d{2}){0,2}$/.test(time.value ?? '')
        ? [{ value: time.value ?? '', words: text.slice(time.start, time.end).toLowerCase() }]
        : [],
    );
  }

  /** Tokens that hang under the head of a clause, without the clauses that hang in it; a run without gaps. */
  #words(head: number): number[] {
    const { syntax } = this;
    const found: number[] = [];
    const open = [head];
    while (open.length > 0 && found.length < LONGEST) {
      const at = open.pop() as number;
      if (xpos(syntax, at) !== '.') found.push(at);
      for (let k = syntax.child[at] ?? -1; k >= 0; k = syntax.sibling[k] ?? -1) {
        if (OTHER_CLAUSE.some((one) => isRelation(syntax, k, one))) continue;
        if (isRelation(syntax, k, 'conj') && isVerb(syntax, k)) continue;
        if (isRelation(syntax, k, 'punct')) continue;
        open.push(k);
      }
    }
    return found.sort((a, b) => a - b);
  }
}

/**
 * True for a clause that tells something as so or not so: with a subject of its own or one that it shares, no
 * infinitive or gerund, nothing that only says which one is meant (`those who did not pay`), nothing under a verb that
 * is denied (`no proof that it ever sailed`).
 */
function isTold(syntax: ReportSyntax, head: number, verb: number): boolean {
  if (isRelation(syntax, head, 'amod') || picksOut(syntax, head)) return false;
  const { form } = verbGroup(syntax, verb);
  if (form === 'infinitive' || form === 'gerund') return false;
  const alone = childOf(syntax, head, 'nsubj', 'csubj', 'expl') < 0;
  if (alone && !(isRelation(syntax, head, 'conj') && verb === head)) return false;
  for (let k = syntax.leftEdge[head] ?? head; k <= head; k++)
    if (word(syntax, k) === 'ever' && word(syntax, k - 1) !== 'for') return isDenied(syntax, verb);
  return true;
}

/** `those who did not pay`: a relative clause without a comma only says which ones are meant. */
function picksOut(syntax: ReportSyntax, head: number): boolean {
  if (!isRelation(syntax, head, 'acl:relcl')) return false;
  const subject = childOf(syntax, head, 'nsubj');
  return subject >= 0 && RELATIVES.has(word(syntax, subject)) && word(syntax, subject - 1) !== ',';
}

/** The nouns whose act a verb only helps to tell; null for a verb that tells by itself. */
function helpedBy(verb: string): ReadonlySet<string> | null {
  return FILES.has(verb) ? FILED : HAS.has(verb) || GIVES.has(verb) ? HELD : null;
}
const PRO_OBJECTS: ReadonlySet<string> = new Set(['it', 'that', 'this', 'so']);
const SPEAKS_FOR = /^spokes(?:man|woman|person)$/;
const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless']);
const RELATIVES: ReadonlySet<string> = new Set(['who', 'that', 'which']);

/** An auxiliary that helps another verb, or "be" that links. */
function isAuxiliaryUse(syntax: ReportSyntax, i: number): boolean {
  return (
    isRelation(syntax, i, 'aux') || isRelation(syntax, i, 'cop') || (isAuxiliary(syntax, i) && xpos(syntax, i) === 'MD')
  );
}

function isMatter(lemma: string): boolean {
  return !FUNCTION_WORDS.has(lemma) && /[\p{L}\p{N}]/u.test(lemma);
}
