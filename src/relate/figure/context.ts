import type { Figure, Report, Time, Token } from '../../model/report.js';
import { textOf, type Span } from '../../model/span.js';
import { classOf, DENIED, HALFWAY, HOLDERS, isAct, LIGHT, PLACE_NAMES, PLACE_NOISE, PLANNED } from './en.js';
import { scaleOf, type Scale } from './value.js';

/** A figure with what its report says around it: all that is needed to set it beside another. */
export interface FigureInContext {
  readonly siglum: string;
  readonly figure: Figure;
  readonly scale: Scale;
  /** As written: "almost a third". */
  readonly words: string;
  /** What is counted, as written; null when the report does not say. */
  readonly measure: string | null;
  /** Classes of the head of the measure, and of what it is a number of: "number of migrants met" → migrant. */
  readonly heads: readonly string[];
  /** Classes of the other words of the measure. */
  readonly terms: readonly string[];
  /** Classes of the acts the clause tells of: arrest, deploy. */
  readonly acts: readonly string[];
  /** Proper names and other words of the place; empty when none is told. */
  readonly place: readonly string[];
  readonly placeWords: string | null;
  /** TIMEX3 value of the reference time; null when none is told or resolved. */
  readonly time: string | null;
  readonly timeWords: string | null;
  readonly baseline: string | null;
  readonly status: 'told' | 'planned' | 'denied';
  /** The sentence tells of a middle: "halfway". */
  readonly halfway: boolean;
}

/** All figures of a report in context, in text order. */
export function contextsOf(report: Report): FigureInContext[] {
  const reader = new Reader(report);
  return report.figures.map((figure) => reader.read(figure));
}

class Reader {
  private readonly tokens: readonly Token[];
  private readonly times: ReadonlyMap<string, Time>;

  constructor(private readonly report: Report) {
    this.tokens = report.tokens ?? [];
    this.times = new Map(report.times.map((time) => [time.id, time]));
  }

  read(figure: Figure): FigureInContext {
    const { text, siglum } = this.report;
    const scale = scaleOf(figure);
    const sentence = spanAt(this.report.sentences, figure.start) ?? { start: Math.max(0, figure.start - 200), end: Math.min(text.length, figure.end + 200) };
    const words = textOf(text, figure);
    const measured = this.measureWords(figure, scale);
    const clause = this.clause(figure, sentence);
    const time = figure.time === null ? undefined : this.times.get(figure.time);
    const place = figure.place ? placeWords(textOf(text, figure.place)) : [];
    const acts = new Set<string>();
    for (const lemma of [...clause.acts, ...measured.heads, ...measured.terms]) if (isAct(lemma)) acts.add(classOf(lemma));
    return {
      siglum, figure, scale, words, measure: figure.measure ? textOf(text, figure.measure) : null,
      heads: [...new Set(measured.heads.map(classOf))], terms: [...new Set(measured.terms.map(classOf))], acts: [...acts],
      place, placeWords: figure.place ? textOf(text, figure.place) : null,
      time: time?.value ?? null, timeWords: time ? textOf(text, time) : null, baseline: figure.baseline ? textOf(text, figure.baseline) : null,
      status: clause.status, halfway: HALFWAY.test(text.slice(sentence.start, sentence.end)),
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
    return { heads, terms: [...nouns.slice(k + 1), ...others].filter((word) => !heads.includes(word) && textWord(word)) };
    function textWord(word: string): boolean {
      return word.length > 1 && text !== '';
    }
  }

  private words(span: Span): { lemma: string; tag: string }[] {
    if (this.tokens.length === 0) return textOf(this.report.text, span).toLowerCase().split(/[^a-z0-9.'’]+/).filter(Boolean).map((word) => ({ lemma: word.replace(/s$/, ''), tag: /^(of|in|on|at|for|from|by|to|and|the|with)$/.test(word) ? 'IN' : 'NN' }));
    const found: { lemma: string; tag: string }[] = [];
    for (let k = firstFrom(this.tokens, span.start); k < this.tokens.length; k++) {
      const token = this.tokens[k];
      if (!token || span.end <= token.start) break;
      found.push({ lemma: token.lemma.toLowerCase(), tag: token.xpos });
    }
    return found;
  }

  /** The acts told in the figure's clause, and whether the clause tells them as done, planned or denied. */
  private clause(figure: Figure, sentence: Span): { acts: string[]; status: FigureInContext['status'] } {
    const acts: string[] = [];
    let status: FigureInContext['status'] = 'told';
    if (this.tokens.length === 0) return { acts, status };
    const first = firstFrom(this.tokens, sentence.start);
    const at = firstFrom(this.tokens, figure.start);
    let verbs = 0;
    for (let k = at - 1; first <= k && at - 14 < k; k--) {
      const token = this.tokens[k];
      if (!token) break;
      if (/^(;|:)$/.test(token.xpos)) break;
      if (token.xpos === ',' && verbs > 0) break;
      const lemma = token.lemma.toLowerCase();
      if (/^(VB|NN)/.test(token.xpos) && isAct(lemma) && !LIGHT.has(lemma)) acts.push(lemma);
      if (/^(VB|MD)/.test(token.xpos)) {
        verbs++;
        if (verbs > 3) break;
        if (PLANNED.has(lemma) && verbs <= 3 && (token.xpos === 'MD' || this.leadsTo(k, at))) status = status === 'denied' ? status : 'planned';
        if (token.xpos.startsWith('VBD') && verbs > 1 && !PLANNED.has(lemma)) break;
      }
      if (DENIED.has(lemma) && at - k < 5 && lemma !== 'no') status = 'denied';
    }
    for (let k = at; k < this.tokens.length && k < at + 16; k++) {
      const token = this.tokens[k];
      if (!token || sentence.end <= token.start || /^[;:]$/.test(token.xpos)) break;
      const lemma = token.lemma.toLowerCase();
      if (token.xpos === ',' && k > at + 3) break;
      if (/^(VB|NN)/.test(token.xpos) && isAct(lemma) && !LIGHT.has(lemma)) acts.push(lemma);
      if (token.xpos === 'MD' && k < at + 6) status = 'planned';
    }
    return { acts, status };
  }

  /** True when a verb of intent leads to an infinitive before the figure, or takes the figure itself: "pledged to send 300", "promised 40 million". */
  private leadsTo(verb: number, at: number): boolean {
    for (let k = verb + 1; k < at; k++) {
      const token = this.tokens[k];
      if (token?.lemma === 'to') return true;
      if (token && /^(IN|,|:)$/.test(token.xpos) && token.lemma !== 'about') return false;
    }
    return true;
  }
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

function spanAt(spans: readonly Span[], position: number): Span | null {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (!span) return null;
    if (position < span.start) high = middle - 1;
    else if (span.end <= position) low = middle + 1;
    else return span;
  }
  return null;
}

function lastWord(unit: string): string {
  return unit.slice(unit.lastIndexOf(' ') + 1);
}

/** The telling words of a place, names in one form: "the southern U.S. border" → us, border. */
export function placeWords(place: string): string[] {
  const words = place.toLowerCase().replace(/united states/g, 'u.s.').replace(/united kingdom/g, 'u.k.').split(/[^a-z0-9.'’\u00c0-\u024f]+/);
  const found = new Set<string>();
  for (const word of words) {
    const continent = (word === 'america' || word === 'american') && /\b(?:central|south|latin|north) america/.test(place.toLowerCase());
    const name = !continent && Object.hasOwn(PLACE_NAMES, word) ? PLACE_NAMES[word] : word.replace(/[.'’]s?$/, '');
    if (name && !PLACE_NOISE.has(name)) found.add(name);
  }
  return [...found];
}
