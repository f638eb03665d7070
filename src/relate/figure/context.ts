import type { Figure, Time, Token } from '../../model/report.js';
import { type Span, spanAt, textOf } from '../../model/span.js';
import type { KeyedReport } from '../keyed.js';
import {
  ANYONE,
  classOf,
  DENIED,
  HALFWAY,
  HOLDERS,
  isAct,
  LIGHT,
  OUTCOMES,
  PLACE_NAMES,
  PLACE_NOISE,
  PLANNED,
} from './en.js';
import { periodOf } from './period.js';
import { type Scale, scaleOf } from './value.js';

/** A figure with what its report says around it: all that is needed to set it beside another. */
export interface FigureInContext {
  readonly key: string;
  readonly figure: Figure;
  readonly scale: Scale;
  /** As written: "almost a third". */
  readonly words: string;
  /** What is counted, as written; null when the report does not say. */
  readonly measure: string | null;
  /** Classes of the head of the measure, and of what it is a number of: "number of boats met" → boat. */
  readonly heads: readonly string[];
  /** Classes of the other words of the measure. */
  readonly terms: readonly string[];
  /** Classes of the acts the clause tells of: arrest, deploy. */
  readonly acts: readonly string[];
  /** Class of the act the figure itself is told of, and the word for it; null where the clause tells none. */
  readonly act: string | null;
  readonly actWord: string | null;
  /** Proper names and other words of the place; empty when none is told. */
  readonly place: readonly string[];
  readonly placeWords: string | null;
  /** TIMEX3 value of the reference time; null when none is told or resolved. */
  readonly time: string | null;
  readonly timeWords: string | null;
  readonly baseline: string | null;
  readonly status: 'told' | 'planned' | 'denied';
  /** Where the figure's sentence begins in its report. */
  readonly sentence: number;
  /** Names told before the figure in its sentence. */
  readonly who: readonly string[];
  /** Classes of the other telling words of its sentence. */
  readonly topic: readonly string[];
  /** The sentence tells of a middle: "halfway". */
  readonly halfway: boolean;
  /** The figure of the same report that says what this one counts: "the number" of the sentence before; else null. */
  readonly pointsTo: string | null;
  /** The whole that a part is told of: 2,600 in "1,900 of its 2,600 dockers". */
  readonly whole: boolean;
  /** Counts people of no further kind: people, others, the dead, those of one nation. */
  readonly anyone: boolean;
  /** Told of a time long before the report was published. */
  readonly older: boolean;
  /** Lemma of the verb that the counted things do or undergo; for a light verb with an object, the object's. */
  readonly verb: string | null;
  /** The row of sentences in which several reports tell alike what its own tells; null where they do not. */
  readonly row: number | null;
}

/** The row that a sentence of a report stands in, by where the sentence begins. */
export type RowAt = (report: string, sentence: number) => number | null;

/** All figures of a report in context, in text order. */
export function contextsOf(report: KeyedReport, rowAt: RowAt = () => null): FigureInContext[] {
  const reader = new Reader(report, rowAt);
  return withPointed(
    report.figures.map((figure) => reader.read(withDirection(figure))),
    report,
  );
}

/**
 * "The union puts the number at 2,400": a number that says of nothing what it counts is of what the first figure of the
 * sentence before counts.
 */
function withPointed(all: readonly FigureInContext[], { text, sentences }: KeyedReport): FigureInContext[] {
  const before = new Map(sentences.slice(1).map(({ start }, at) => [start, sentences[at]?.start ?? 0] as const));
  const first = new Map<number, FigureInContext>();
  for (const one of all) if (one.scale.kind === 'count' && !first.has(one.sentence)) first.set(one.sentence, one);
  return all.map((one) => {
    if (one.scale.kind !== 'count' || !pointsBack(one, text)) return one;
    const meant = first.get(before.get(one.sentence) ?? -1);
    if (!meant || pointsBack(meant, text)) return one;
    const { heads, terms, acts, act, actWord, verb, anyone, measure } = meant;
    return { ...one, heads, terms, acts, act, actWord, verb, anyone, measure, pointsTo: meant.figure.id };
  });
}

/** `The number`, `that figure`, `the total`, with nothing that says of what. */
function pointsBack({ figure, heads }: FigureInContext, text: string): boolean {
  const { measure } = figure;
  if (!measure || heads.length !== 1 || !HOLDERS.has(heads[0] ?? '')) return false;
  const before = text.slice(Math.max(0, measure.start - 6), measure.end);
  return /\b(?:the|that|this|its)\s+\S+$/i.test(before) && !/^\s+of\b/.test(text.slice(measure.end, measure.end + 4));
}

/** A change told by a noun (“a 4% rise”) goes the same way as one told by a verb. */
function withDirection(figure: Figure): Figure {
  return figure.shift ? { ...figure, change: figure.shift } : figure;
}

class Reader {
  private readonly tokens: readonly Token[];
  private readonly times: ReadonlyMap<string, Time>;

  constructor(
    private readonly report: KeyedReport,
    private readonly rowAt: RowAt,
  ) {
    this.tokens = report.tokens ?? [];
    this.times = new Map(report.times.map((time) => [time.id, time]));
  }

  read(figure: Figure): FigureInContext {
    const { text, key } = this.report;
    const scale = scaleOf(figure);
    const sentence = spanAt(this.report.sentences, figure.start) ?? {
      start: Math.max(0, figure.start - 200),
      end: Math.min(text.length, figure.end + 200),
    };
    const words = textOf(text, figure);
    const measured = this.measureWords(figure, scale);
    const clause = this.clause(figure, sentence);
    const time = figure.time === null ? undefined : this.times.get(figure.time);
    const place = figure.place ? placeWords(textOf(text, figure.place)) : [];
    const acts = new Set<string>();
    for (const lemma of [clause.act, ...measured.heads, ...measured.terms])
      if (lemma !== null && isAct(lemma)) acts.add(classOf(lemma));
    return {
      key,
      figure,
      scale,
      words,
      measure: figure.measure ? textOf(text, figure.measure) : null,
      act: clause.act === null ? null : classOf(clause.act),
      actWord: clause.actWord,
      heads: [...new Set(measured.heads.map(classOf))],
      terms: [...new Set(measured.terms.map(classOf))],
      acts: [...acts],
      place,
      placeWords: figure.place ? textOf(text, figure.place) : null,
      time: time?.value ?? null,
      timeWords: time ? textOf(text, time) : null,
      baseline: figure.baseline ? textOf(text, figure.baseline) : null,
      status: clause.status,
      sentence: sentence.start,
      ...this.surroundings(figure, sentence),
      row: this.rowAt(key, sentence.start),
      verb: this.verbOver(figure),
      whole: this.isWhole(figure),
      pointsTo: null,
      older: isOlder(time?.value ?? null, this.report.published?.value ?? null),
      anyone: this.countsAnyone(figure, measured.heads),
      halfway: HALFWAY.test(text.slice(sentence.start, sentence.end)),
    };
  }

  /** Lemmas of the measure: its head (or what a holder such as "number of" holds), and the rest. */
  private measureWords(figure: Figure, scale: Scale): { heads: string[]; terms: string[] } {
    const { text } = this.report;
    const nouns: string[] = [];
    const others: string[] = [];
    const span = figure.measure;
    if (span) {
      let phrase: string[] = [];
      const close = (): void => {
        const head = phrase.pop();
        if (head !== undefined) nouns.push(head);
        others.push(...phrase);
        phrase = [];
      };
      for (const { lemma, tag } of this.words(span)) {
        if (/^(NN|NNS|NNP|NNPS|JJ|VBN|VBD|VBG|FW|CD)/.test(tag)) {
          if (/^VB/.test(tag)) {
            close();
            nouns.push(lemma);
          } else phrase.push(lemma);
        } else close();
      }
      close();
    }
    const heads: string[] = [];
    let k = 0;
    while (k < nouns.length - 1 && HOLDERS.has(nouns[k] ?? '')) k++;
    const head = nouns[k];
    if (head !== undefined) heads.push(head);
    if (scale.kind === 'count' && figure.unit !== null) {
      const unit = lastWord(scale.unit).toLowerCase();
      if (unit !== '' && !heads.includes(unit)) heads.push(unit);
    }
    return {
      heads,
      terms: [...nouns.slice(k + 1), ...others].filter((word) => !heads.includes(word) && textWord(word)),
    };
    function textWord(word: string): boolean {
      return word.length > 1 && text !== '';
    }
  }

  /**
   * True where the head of the measure names people of no kind, or of one nation: "40 people", "40 Kestrians", "40".
   */
  private countsAnyone({ measure }: Figure, heads: readonly string[]): boolean {
    if (heads.every((head) => ANYONE.has(classOf(head)))) return true;
    return measure !== null && this.words(measure).some(({ tag, lemma }) => tag === 'NNPS' && heads.includes(lemma));
  }

  private words(span: Span): { lemma: string; tag: string }[] {
    if (this.tokens.length === 0)
      return textOf(this.report.text, span)
        .toLowerCase()
        .split(/[^a-z0-9.'’]+/)
        .filter(Boolean)
        .map((word) => ({
          lemma: word.replace(/s$/, ''),
          tag: /^(of|in|on|at|for|from|by|to|and|the|with)$/.test(word) ? 'IN' : 'NN',
        }));
    const found: { lemma: string; tag: string }[] = [];
    for (let k = firstFrom(this.tokens, span.start); k < this.tokens.length; k++) {
      const token = this.tokens[k];
      if (!token || span.end <= token.start) break;
      found.push({ lemma: token.lemma.toLowerCase(), tag: token.xpos });
    }
    return found;
  }

  /** The act nearest to the figure in its clause, and whether the clause tells it as done, planned or denied. */
  private clause(
    figure: Figure,
    sentence: Span,
  ): { act: string | null; actWord: string | null; status: FigureInContext['status'] } {
    if (this.tokens.length === 0) return { act: null, actWord: null, status: 'told' };
    const before = this.beforeIn(figure, sentence);
    const after = this.afterIn(figure, sentence, before.distance);
    const governing = this.governing(figure);
    const at =
      governing >= 0 ? governing : after.actAt >= 0 ? after.actAt : before.actAt >= 0 ? before.actAt : after.weak;
    const token = this.tokens[at];
    return {
      act: token ? token.lemma.toLowerCase() : null,
      actWord: token ? textOf(this.report.text, token) : null,
      status: after.planned ? 'planned' : before.status,
    };
  }

  /**
   * The outcome of which the counted people are subject or object: "40 were killed", "wounded 40"; -1 where none is.
   */
  private governing(figure: Figure): number {
    let at = firstFrom(this.tokens, figure.end) - 1;
    for (let hop = 0; hop < 4; hop++) {
      const token = this.tokens[at];
      if (!token || token.head === null) return -1;
      const { deprel, head } = token;
      if (/^(?:nsubj|obj|conj)/.test(deprel)) {
        const verb = this.tokens[head];
        if (verb && isOutcome(verb)) return head;
        if (!deprel.startsWith('conj')) return this.leftAs(figure, at);
      }
      if (!/^(?:nummod|conj|compound|amod|det|nmod|advmod)/.test(deprel)) return -1;
      at = head;
    }
    return this.leftAs(figure, at);
  }

  /**
   * The outcome right behind the counted people, or told in the measure: "left 40 people dead", "50 people with burns
   * and injuries".
   */
  private leftAs({ end, measure }: Figure, counted: number): number {
    const last = Math.max(counted, firstFrom(this.tokens, end) - 1);
    const next = this.tokens[last + 1];
    if (next && isOutcome(next)) return last + 1;
    if (!measure) return -1;
    for (let k = firstFrom(this.tokens, measure.start); (this.tokens[k]?.start ?? Infinity) < measure.end; k++) {
      const token = this.tokens[k];
      if (token && k !== counted && OUTCOMES.has(classOf(token.lemma.toLowerCase()))) return k;
    }
    return -1;
  }

  /** "1,900 of its 2,600 dockers", "40 of the 60 seats": a number, "of", and perhaps a determiner before it. */
  private isWhole(figure: Figure): boolean {
    let at = firstFrom(this.tokens, figure.start) - 1;
    if (/^(?:PRP\$|DT|PDT)$/.test(this.tokens[at]?.xpos ?? '')) at--;
    return this.tokens[at]?.lemma === 'of' && this.tokens[at - 1]?.xpos === 'CD';
  }

  /** "350 people took shelter" → shelter, "three shells landed" → land; null where the counted things do nothing. */
  private verbOver(figure: Figure): string | null {
    let at = firstFrom(this.tokens, figure.end) - 1;
    for (let hop = 0; hop < 4; hop++) {
      const token = this.tokens[at];
      if (!token || token.head === null) return null;
      if (/^(?:nsubj|obj)/.test(token.deprel)) return this.telling(token.head, at);
      if (!/^(?:nummod|conj|compound|amod|det|nmod|advmod)/.test(token.deprel)) return null;
      at = token.head;
    }
    return null;
  }

  private telling(verb: number, counted: number): string | null {
    const lemma = this.tokens[verb]?.lemma.toLowerCase() ?? '';
    if (!LIGHT.has(lemma)) return lemma;
    for (let k = verb + 1; k < this.tokens.length && k < verb + 8; k++)
      if (k !== counted && this.tokens[k]?.head === verb && this.tokens[k]?.deprel === 'obj')
        return this.tokens[k]?.lemma.toLowerCase() ?? null;
    return null;
  }

  /** The act nearest before the figure, how far it is, and how the clause tells it. */
  private beforeIn(
    figure: Figure,
    sentence: Span,
  ): { readonly actAt: number; readonly distance: number; readonly status: FigureInContext['status'] } {
    const first = firstFrom(this.tokens, sentence.start);
    const at = firstFrom(this.tokens, figure.start);
    let status: FigureInContext['status'] = 'told';
    let actAt = -1;
    let verbs = 0;
    let figures = 0;
    for (let k = at - 1; first <= k && at - 14 < k; k--) {
      const token = this.tokens[k];
      if (!token || /^[;:]$/.test(token.xpos)) break;
      if (token.xpos === ',' && verbs > 0) break;
      if (token.xpos === 'CD') figures++;
      const lemma = token.lemma.toLowerCase();
      // An act told of another number before this one is not this one's.
      if (actAt < 0 && figures === 0 && isActToken(token)) actAt = k;
      if (/^(VB|MD)/.test(token.xpos)) {
        if (++verbs > 3) break;
        if (status !== 'denied' && this.plans(token, k, at)) status = 'planned';
        if (token.xpos.startsWith('VBD') && verbs > 1 && !PLANNED.has(lemma)) break;
      }
      if (DENIED.has(lemma) && at - k < 5 && lemma !== 'no') status = 'denied';
    }
    return { actAt, distance: actAt < 0 ? Infinity : at - actAt, status };
  }

  private plans({ lemma, xpos }: Token, verb: number, at: number): boolean {
    return PLANNED.has(lemma.toLowerCase()) && (xpos === 'MD' || this.leadsTo(verb, at));
  }

  /**
   * The act behind the figure that is nearer than `distance`; `weak` is one past another number, which is only taken
   * where none is nearer.
   */
  private afterIn(
    figure: Figure,
    sentence: Span,
    distance: number,
  ): { readonly actAt: number; readonly weak: number; readonly planned: boolean } {
    const end = firstFrom(this.tokens, figure.end);
    let [actAt, weak, nearest] = [-1, -1, distance];
    let planned = false;
    let crossed = false;
    for (let k = end; k < this.tokens.length && k < end + 16; k++) {
      const token = this.tokens[k];
      if (!token || sentence.end <= token.start || closes(token, k - end)) break;
      if (k > end && token.xpos === 'CD') crossed = true;
      if (isActToken(token)) {
        if (crossed && weak < 0) weak = k;
        if (!crossed && k - end < nearest) [actAt, nearest] = [k, k - end];
      }
      if (token.xpos === 'MD' && k < end + 5) planned = true;
    }
    return { actAt, weak, planned };
  }

  /** Names before the figure in its sentence, and the other telling words of the sentence. */
  private surroundings(figure: Figure, sentence: Span): { who: string[]; topic: string[] } {
    const who = new Set<string>();
    const topic = new Set<string>();
    const first = Math.max(firstFrom(this.tokens, sentence.start), firstFrom(this.tokens, figure.start) - 40);
    for (let k = first; k < this.tokens.length && k < first + 80; k++) {
      const token = this.tokens[k];
      if (!token || sentence.end <= token.start) break;
      const lemma = token.lemma.toLowerCase();
      if (/^NNPS?$/.test(token.xpos) && token.end <= figure.start) who.add(lemma);
      if (/^(NN|NNS|NNP|NNPS|VB|VBD|VBN|VBG|VBZ|VBP)$/.test(token.xpos) && !LIGHT.has(lemma) && lemma.length > 2)
        topic.add(classOf(lemma));
    }
    return { who: [...who], topic: [...topic] };
  }

  /**
   * True when a verb of intent leads to an infinitive before the figure, or takes the figure itself: "pledged to send
   * 300", "promised 40 million".
   */
  private leadsTo(verb: number, at: number): boolean {
    for (let k = verb + 1; k < at; k++) {
      const token = this.tokens[k];
      if (token?.lemma === 'to') return true;
      if (token && /^(IN|,|:)$/.test(token.xpos) && token.lemma !== 'about') return false;
    }
    return true;
  }
}

/** True for a verb or noun that tells of an act, and for what became of people: "40 dead", "two missing". */
function isActToken({ xpos, lemma }: Token): boolean {
  const word = lemma.toLowerCase();
  return isAct(word) && (/^(VB|NN)/.test(xpos) || (xpos === 'JJ' && OUTCOMES.has(classOf(word))));
}

/** So many days before the report, what is counted is of another happening. */
const OLDER = 60;

function isOlder(time: string | null, published: string | null): boolean {
  const [told, day] = [periodOf(time), periodOf(published)];
  return told !== null && day !== null && told[1] + OLDER < day[0];
}

function isOutcome({ xpos, lemma }: Token): boolean {
  const word = lemma.toLowerCase();
  return /^(?:VB|JJ)/.test(xpos) && isAct(word) && OUTCOMES.has(classOf(word));
}

/** True for a mark at which the words behind a figure are no longer of it. */
function closes({ xpos }: Token, distance: number): boolean {
  return /^[;:]$/.test(xpos) || (xpos === ',' && distance > 3);
}

function firstFrom(tokens: readonly Token[], position: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lastWord(unit: string): string {
  return unit.slice(unit.lastIndexOf(' ') + 1);
}

/** The telling words of a place, names in one form: "the northern U.S. coast" → us, coast. */
export function placeWords(place: string): string[] {
  const words = place
    .toLowerCase()
    .replace(/united states/g, 'u.s.')
    .replace(/united kingdom/g, 'u.k.')
    .split(/[^a-z0-9.'’\u00c0-\u024f]+/);
  const found = new Set<string>();
  for (const word of words) {
    const continent =
      (word === 'america' || word === 'american') &&
      /\b(?:central|south|latin|north) america/.test(place.toLowerCase());
    const name = !continent && Object.hasOwn(PLACE_NAMES, word) ? PLACE_NAMES[word] : word.replace(/[.'’]s?$/, '');
    if (name && !PLACE_NOISE.has(name)) found.add(name);
  }
  return [...found];
}
