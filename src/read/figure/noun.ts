import { EN } from './en.js';
import { closedAt } from './exclude.js';
import { isPlural, singular } from './plural.js';
import type { Syntax } from './syntax.js';
import type { Words } from './words.js';

/** The noun phrase that names what is counted. */
export interface Counted {
  /** Its words with the head in the singular: "heart transplant". */
  readonly unit: string;
  /** Words `[from, to)`, without articles. */
  readonly from: number;
  readonly to: number;
}

const LONGEST = 8;
const NOUN = /^NN/;
const MODIFIER = /^(JJ|JJR|JJS|VBN|VBG|NN|NNP|NNS|NNPS|FW|CD|HYPH|AFX|POS)$/;
/**
 * The noun phrase counted by a number that ends at word `at`: its modifiers and head, from tags where the report
 * has syntax, else from the closed classes and the plural's form. Null where no noun follows.
 */
export function readCounted(w: Words, at: number, syntax: Syntax, limit: number, plural: boolean): Counted | null {
  let from = at;
  if (w.isSign(from, '-') && w.glued(from) && w.glued(from + 1)) {
    // "eight-seat boats": the number is of seats.
    const noun = w.lower(from + 1);
    if (w.isWord(from + 1) && !isPlural(noun) && !closedAt(w, from + 1)) return counted(w, from + 1, from + 2);
    from++;
  }
  const of = w.lower(from) === 'of';
  if (of) {
    from++;
    while (EN.determiners.has(w.lower(from)) && !w.opens[from]) from++;
  }
  if (limit <= from) return null;
  // "six million 300ml jars": a measure may stand before the noun and is a figure of its own.
  if (!of && w.isNumber(from) && w.glued(from + 1) && w.isWord(from + 1)) from += 2;
  return syntax.tokens.length > 0 ? tagged(w, from, syntax, limit, plural, of) : untagged(w, from, limit, plural);
}

function tagged(
  w: Words,
  from: number,
  syntax: Syntax,
  limit: number,
  many: boolean,
  afterOf: boolean,
): Counted | null {
  let k = from;
  let head = -1;
  for (; k < limit && k < from + LONGEST; k++) {
    if (k > from && w.opens[k]) break;
    if (w.isSign(k, '-') && w.glued(k) && w.glued(k + 1)) continue;
    if (w.isSign(k, '"“”‘’\'')) {
      if (k === from || head < 0) continue;
      break;
    }
    if (w.kinds[k] === 'sign') break;
    const token = syntax.at(w.starts[k] ?? 0);
    const lower = w.lower(k);
    if (!token) break;
    // "one of Morva's ports": the owner before the noun is no part of it.
    if (lower === "'s" || lower === '’s') {
      if (!afterOf || k + 1 >= limit) break;
      return tagged(w, k + 1, syntax, limit, many, false);
    }
    // "Slovak and Czech lorries": modifiers may be joined; "20 men and women" ends at its plural.
    if (lower === 'and' && k > from && joins(w, k, syntax, limit)) {
      head = -1;
      continue;
    }
    if (closedAt(w, k)) {
      if (k === from && /^(other|such|very|most)$/.test(lower)) continue;
      break;
    }
    const { xpos } = token;
    if (
      xpos === 'VBZ' &&
      many &&
      isPlural(lower) &&
      k > from - 1 &&
      (head >= 0 || k === from || NOUNISH.test(token.deprel))
    ) {
      head = k;
      break;
    }
    if (xpos === 'CD' && (k === from || head >= 0)) break;
    if (
      !MODIFIER.test(xpos) &&
      !(/^RB/.test(xpos) && (k === from || MODIFIER.test(syntax.at(w.starts[k + 1] ?? 0)?.xpos ?? ''))) &&
      !(xpos === 'VBD' && k === from && NOUN.test(syntax.at(w.starts[k + 1] ?? 0)?.xpos ?? ''))
    )
      break;
    if (EN.months.has(lower) || EN.weekdays.has(lower)) break;
    if (NOUN.test(xpos)) {
      // "in one case activists …": one counts no plural.
      if (!many && !afterOf && xpos === 'NNS' && head >= 0 && !Object.hasOwn(EN.plurals, lower)) break;
      head = k;
      if (xpos === 'NNS' || (xpos === 'NN' && isPlural(lower) && lower !== lower.toUpperCase())) {
        // A plural ends the phrase unless it names a kind of the next noun ("sales records").
        break;
      }
    } else if (head >= 0 && !(w.isCapital(k) && w.isCapital(head))) break;
  }
  // "the 300 Morva's lawyers returned": an owner begins a clause of its own.
  if (head >= 0 && many && !afterOf && /^['’]s$/.test(w.lower(head + 1)) && !isPlural(w.lower(head))) return null;
  // "one objective:" with the noun taken for an adjective; "12 wounded."
  if (
    head < 0 &&
    k === from + 1 &&
    syntax.at(w.starts[from] ?? 0)?.xpos === 'JJ' &&
    (k >= limit || w.opens[k] || w.isSign(k, '.,:;)'))
  )
    head = from;
  if (head < 0) return null;
  return counted(w, from, head + 1);
}

const NOUNISH = /^(nmod|obl|nsubj|obj|conj)/;

/** True when "and" at `at` joins two modifiers of one plural noun. */
function joins(w: Words, at: number, syntax: Syntax, limit: number): boolean {
  const before = syntax.at(w.starts[at - 1] ?? 0)?.xpos ?? '';
  if (!/^(JJ|NNP|NN|VBN)$/.test(before) || isPlural(w.lower(at - 1))) return false;
  for (let k = at + 1; k < limit && k < at + 4; k++) {
    const tag = syntax.at(w.starts[k] ?? 0)?.xpos ?? '';
    if (tag === 'NNS') return k > at + 1;
    if (!/^(JJ|NNP|NN|VBN)$/.test(tag)) return false;
  }
  return false;
}

function untagged(w: Words, from: number, limit: number, plural: boolean): Counted | null {
  let k = from;
  let head = -1;
  for (; k < limit && k < from + LONGEST - 1; k++) {
    if (k > from && w.opens[k]) break;
    if (w.isSign(k, '-') && w.glued(k) && w.glued(k + 1)) continue;
    if (w.isSign(k, '"“”‘’\'') && k === from) continue;
    if (!w.isWord(k)) break;
    const lower = w.lower(k);
    if (
      EN.closed.has(lower) ||
      EN.notCounted.has(lower) ||
      EN.months.has(lower) ||
      EN.weekdays.has(lower) ||
      /^['’]/.test(lower) ||
      (lower.endsWith('ly') && !/family$/.test(lower))
    )
      break;
    head = k;
    if (isPlural(lower)) break;
  }
  if (head < 0) return null;
  if (!plural || isPlural(w.lower(head)) || Object.hasOwn(EN.plurals, w.lower(head))) return counted(w, from, head + 1);
  // No plural among the words: the first word alone is the safest reading.
  return counted(w, from, from + 1);
}

function counted(w: Words, from: number, to: number): Counted {
  let unit = '';
  for (let k = from; k < to; k++) {
    if (w.isSign(k, '"“”‘’\'')) continue;
    if (unit === '' && k < to - 1 && /^(more|other|additional|further|extra|such|very)$/.test(w.lower(k))) continue;
    const raw = k === to - 1 ? singular(w.raw(k)) : w.raw(k);
    unit += (unit === '' || w.glued(k) ? '' : ' ') + raw;
  }
  return { unit, from, to };
}
