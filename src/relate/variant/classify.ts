import type { VariantKind } from '../../model/account.js';
import { oneEditApart } from '../../text/edit.js';
import { FUNCTION_WORDS } from '../../text/en.js';
import { stem } from '../../text/stem.js';
import {
  CHANNELS,
  CUES,
  HEDGE_CORES,
  HEDGES,
  isNumberWord,
  isQualifier,
  PRONOUNS,
  plainSpelling,
  TITLES,
  valueOf,
} from './en.js';
import { isLike } from './pairwise.js';

/** What one witness has at a place: its words in order, and how they are written. */
export interface ReadingWords {
  readonly forms: readonly string[];
  /** Which are names: with a capital, and no first word of a sentence by itself. */
  readonly capital: readonly boolean[];
  /** Which begin with a capital, first words of sentences too. */
  readonly upper: readonly boolean[];
  /** True where the word after them is a name. */
  readonly beforeName: boolean;
  /** Penn tags, where they are known. */
  readonly tags?: readonly (string | undefined)[];
}

export interface Classified {
  readonly kind: VariantKind;
  /** True where the difference can change the sense. */
  readonly substantive: boolean;
}

/** An attribution that stands apart from what it credits has at most so many words. */
const CREDIT = 12;
const QUALIFIED = 3;
/** Words of a title with a first name, at most. */
const CALLED = 6;
const NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'no', 'never', 'without', 'nor', 'neither', 'none']);

/** The kind of difference between two readings, of which one may be empty: `a` is the base's. */
export function classify(a: ReadingWords, b: ReadingWords): Classified {
  if (a.forms.length === 0) return oneSided(b, 'added');
  if (b.forms.length === 0) return oneSided(a, 'cut');
  const [x, y] = [a.forms, b.forms];
  if (x.join('').replaceAll("'", '') === y.join('').replaceAll("'", ''))
    return { kind: 'spelling', substantive: false };
  if (days(x, y)) return { kind: 'time', substantive: true };
  const figure = figures(x, y) ?? counts(x, y);
  if (figure) return figure;
  const [channelsA, channelsB] = [x.filter((form) => CHANNELS.has(form)), y.filter((form) => CHANNELS.has(form))];
  if (channelsA.length > 0 && channelsB.length > 0 && !channelsA.some((form) => channelsB.includes(form)))
    return { kind: 'channel', substantive: true };
  if (hedged(x, y)) return { kind: 'hedge', substantive: true };
  const [creditA, creditB] = [credits(a), credits(b)];
  if (creditA !== creditB) return { kind: 'attribution-lost', substantive: true };
  const alike = x.length === y.length && x.every((form, i) => isLike(form, y[i] as string)) ? like(x, y) : null;
  if (alike?.kind === 'spelling') return alike;
  const name = names(a, b);
  if (name) return name;
  if (alike) return alike;
  const negated = x.some((form) => NEGATIONS.has(form)) !== y.some((form) => NEGATIONS.has(form));
  const matter = [...x, ...y].some((form) => !FUNCTION_WORDS.has(form));
  return { kind: 'altered', substantive: negated || matter };
}

/** A reading that only one side has. */
function oneSided(reading: ReadingWords, kind: 'added' | 'cut'): Classified {
  const { forms } = reading;
  if (forms.every((form) => HEDGES.has(form) || HELPING.has(form)) && forms.some((form) => HEDGE_CORES.has(form)))
    return { kind: 'hedge', substantive: true };
  if (isCondition(reading)) return { kind: 'condition', substantive: true };
  if (credits(reading)) return { kind: 'attribution-lost', substantive: true };
  if (forms.some((form) => NEGATIONS.has(form))) return { kind, substantive: true };
  if (titleOrName(reading)) return { kind: 'name', substantive: false };
  if (qualifies(reading)) return { kind: 'qualifier', substantive: true };
  return { kind, substantive: forms.some((form) => !FUNCTION_WORDS.has(form)) };
}

/** Adjectives and adverbs only, by their tags or by their form. */
function qualifies({ forms, tags }: ReadingWords): boolean {
  if (forms.length > QUALIFIED) return false;
  const one = (form: string, i: number): boolean =>
    tags?.[i] === undefined ? isQualifier(form) : /^(?:JJ|RB)/.test(tags[i]);
  return forms.some(one) && forms.every((form, i) => form === 'and' || one(form, i));
}

/** Numbers on both sides: the same value is another way of writing it, another value a difference. */
function figures(x: readonly string[], y: readonly string[]): Classified | null {
  const [p, q] = [x.filter(isNumberWord), y.filter(isNumberWord)];
  if (p.length === 0 || q.length === 0) return null;
  const [v, w] = [valueOf(p), valueOf(q)];
  if (v !== null && w !== null && Math.abs(v - w) > 1e-9 * Math.abs(v)) return { kind: 'figure', substantive: true };
  return v !== null && v === w && p.length === x.length && q.length === y.length
    ? { kind: 'spelling', substantive: false }
    : null;
}

/** How often, how many: two such readings are two counts, also where one is vague (`twice | several times`). */
function counts(x: readonly string[], y: readonly string[]): Classified | null {
  const counted = (forms: readonly string[]): boolean =>
    forms.some((form) => COUNTS.has(form) || isNumberWord(form)) &&
    forms.every((form) => COUNTS.has(form) || isNumberWord(form) || COUNTED.has(form));
  return counted(x) && counted(y) ? { kind: 'figure', substantive: true } : null;
}

const COUNTS: ReadonlySet<string> = new Set(
  'once twice thrice several many few numerous countless couple handful dozens scores hundreds thousands'.split(' '),
);
/** Words beside a count that change nothing in it. */
const COUNTED: ReadonlySet<string> = new Set([
  'a',
  'of',
  'time',
  'times',
  'at',
  'least',
  'more',
  'than',
  'about',
  'some',
]);

/** Words that help a verb: beside a modal they belong to the hedge (`may have | -`, `may | will`). */
const HELPING: ReadonlySet<string> = new Set(['have', 'has', 'had', 'will', 'shall', 'did', 'does', 'do']);

/** True for words that say on what it hangs: `if the crews are freed`, `unless`, `subject to a vote`. */
function isCondition({ forms }: ReadingWords): boolean {
  const [first, second] = forms;
  if (first === 'subject') return second === 'to';
  if (first === 'provided') return second === 'that' || forms.length > 2;
  return forms.length > 2 && (first === 'if' || first === 'unless');
}

/** True where the two readings are days, and others. */
function days(x: readonly string[], y: readonly string[]): boolean {
  const day = (form: string): boolean => DAY_WORDS.has(form) || isNumberWord(form);
  const named = (forms: readonly string[]): boolean => forms.every(day) && forms.some((form) => DAY_WORDS.has(form));
  return named(x) && named(y);
}

const DAY_WORDS: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april june ' +
    'july august september october november december yesterday today tomorrow'
  ).split(' '),
);

/** True where the readings are the same but for words that hedge. */
function hedged(x: readonly string[], y: readonly string[]): boolean {
  const bare = (form: string): boolean => !HEDGES.has(form) && !HELPING.has(form);
  const [p, q] = [x.filter(bare), y.filter(bare)];
  return p.join(' ') === q.join(' ') && [...x, ...y].some((form) => HEDGE_CORES.has(form));
}

/** True for words that credit somebody: `Ana Vell said`, `according to officials`, `he told reporters`. */
function credits({ forms, capital }: ReadingWords): boolean {
  if (forms.length > CREDIT || !forms.some((form, i) => CUES.has(form) && !capital[i])) return false;
  if (forms.includes('according') || forms.includes('reportedly')) return true;
  return forms.some((form, i) => capital[i] || PRONOUNS.has(form) || SOURCES.has(form));
}

const SOURCES: ReadonlySet<string> = new Set(
  (
    'officials official police authorities government ministry spokesman spokeswoman spokesperson ' +
    'sources source witnesses residents investigators prosecutors lawyers analysts experts report ' +
    'reports agency'
  ).split(' '),
);

/** Two ways of naming somebody: a name, a title, a pronoun. Two names without a word in common may be two people. */
function names(a: ReadingWords, b: ReadingWords): Classified | null {
  const [p, q] = [naming(a, naming(b, false) === 'pronoun'), naming(b, naming(a, false) === 'pronoun')];
  if (!p || !q || (p === 'pronoun' && q === 'pronoun')) return null;
  // One name in two spellings may be one; first name and last name both spelt otherwise are not taken for one.
  const one = Math.min(a.forms.length, b.forms.length) === 1;
  if (
    p === 'name' &&
    q === 'name' &&
    !a.forms.some((form) =>
      b.forms.some((other) => other === form || (one && form.length > 3 && oneEditApart(form, other))),
    )
  )
    return { kind: 'name', substantive: true };
  return p === 'name' || q === 'name' ? { kind: 'name', substantive: false } : null;
}

/** How a reading names somebody; against a pronoun, a capital at the head of a sentence makes a name too. */
function naming({ forms, capital, upper }: ReadingWords, againstPronoun: boolean): 'name' | 'pronoun' | 'role' | null {
  const [first] = forms;
  if (
    forms.length <= 2 &&
    first !== undefined &&
    PRONOUNS.has(first) &&
    (forms.length === 1 || forms[1]?.startsWith("'"))
  )
    return 'pronoun';
  if (
    forms.every(
      (form, i) =>
        capital[i] || form === "'s" || form === 'of' || form === 'the' || TITLES.has(form) || NAME_PARTICLES.has(form),
    ) &&
    capital.some(Boolean)
  )
    return 'name';
  if (againstPronoun && upper.every((is, i) => (is && !FUNCTION_WORDS.has(forms[i] as string)) || forms[i] === "'s"))
    return 'name';
  if (first === 'the' && forms.slice(1).every((form) => TITLES.has(form) || form === "'s") && forms.length > 1)
    return 'role';
  return null;
}

const NAME_PARTICLES: ReadonlySet<string> = new Set([
  'de',
  'del',
  'la',
  'van',
  'von',
  'der',
  'bin',
  'al',
  'el',
  'da',
  'dos',
  'di',
]);

/** Titles and first names beside a name. */
function titleOrName({ forms, capital, beforeName }: ReadingWords): boolean {
  const last = forms.length - 1;
  if (
    beforeName &&
    forms.length <= CALLED &&
    (capital[last] || TITLES.has(forms[last] as string)) &&
    !forms.some((form) => CUES.has(form) || (FUNCTION_WORDS.has(form) && !TITLES.has(form)))
  )
    return true;
  return (
    forms.every((form, i) => capital[i] || TITLES.has(form) || form === "'s") &&
    forms.some((form, i) => capital[i] && !FUNCTION_WORDS.has(form))
  );
}

/** Words that are alike one for one: spelling where no inflection parts them. */
function like(x: readonly string[], y: readonly string[]): Classified {
  const spelled = x.every(
    (form, i) =>
      form === y[i] ||
      plainSpelling(form) === plainSpelling(y[i] as string) ||
      (stem(form) !== stem(y[i] as string) && oneEditApart(form, y[i] as string)),
  );
  return spelled ? { kind: 'spelling', substantive: false } : { kind: 'altered', substantive: false };
}
