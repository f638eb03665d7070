import type { ChannelKind, Name, SentenceTokens, Token } from '../../model/report.js';
import { contains, overlaps, type Span } from '../../model/span.js';
import { nounPhraseStart } from '../grammar/noun-phrase.js';
import { lemmaAt, type ReportSyntax, spanOf, word, xpos } from '../grammar/syntax.js';
import { isNounTag } from '../grammar/word-class.js';
import { CHANNEL_NEEDS, CHANNEL_OPENERS, CHANNEL_VERBS, CHANNELS, ISSUING, PROPER_CHANNELS } from './en-sources.js';
import type { Relation } from './relation.js';

/** Where and by what way something was said, as the words around the cue tell. */
export interface Setting {
  readonly channel: Span | null;
  readonly channelKind: ChannelKind | null;
  readonly place: Span | null;
}

/**
 * Looks outside content and source, in the sentence of the cue: first behind the cue, then before it, then at source
 * and cue themselves.
 */
export function settingOf(
  syntax: ReportSyntax,
  relation: Relation,
  sentence: SentenceTokens,
  names: readonly Name[],
  firstName: number,
): Setting {
  const outside = (token: Token): boolean =>
    !relation.content.some((span) => overlaps(span, token)) && !relation.source.some((span) => overlaps(span, token));
  let found: { span: Span; kind: ChannelKind } | null = null;
  const cue = Math.max(relation.cueToken, sentence.first);
  for (let i = cue + 1; i < sentence.last && i - cue < 30 && !found; i++)
    found = channelAt(syntax, i, sentence, outside);
  for (let i = cue - 1; i >= sentence.first && cue - i < 30 && !found; i--)
    found = channelAt(syntax, i, sentence, outside);
  found ??= ownChannel(syntax, relation);
  return {
    channel: found?.span ?? null,
    channelKind: found?.kind ?? null,
    place: placeOf(syntax, relation, sentence, names, firstName),
  };
}

function channelAt(
  syntax: ReportSyntax,
  i: number,
  sentence: SentenceTokens,
  outside: (token: Token) => boolean,
): { span: Span; kind: ChannelKind } | null {
  const token = syntax.tokens[i] as Token;
  if (!isNounTag(token.xpos) || !outside(token)) return null;
  const kind = kindAt(syntax, i);
  if (!kind) return null;
  const start = nounPhraseStart(syntax, i, sentence.first);
  if (start < 0 || start === sentence.first) return null;
  if (
    !CHANNEL_OPENERS.has(word(syntax, start - 1)) &&
    !(ISSUING.has(lemmaAt(syntax, start - 1)) && xpos(syntax, i + 1) === 'VBG')
  )
    return null;
  const span = spanOf(syntax, start, i + 1);
  return span ? { span, kind } : null;
}

/** The kind of channel the noun at `i` names, when it is one there. */
function kindAt(syntax: ReportSyntax, i: number): ChannelKind | null {
  const token = syntax.tokens[i] as Token;
  const text = word(syntax, i);
  const lemma = token.lemma.toLowerCase();
  const key = CHANNELS.has(text) ? text : lemma;
  const kind = CHANNELS.get(key);
  if (!kind) return null;
  const needs = CHANNEL_NEEDS.get(key);
  if (token.xpos.startsWith('NNP') && !PROPER_CHANNELS.has(text)) return null;
  if (key === 'x' && syntax.text[token.start] !== 'X') return null;
  return needs && !needs.has(word(syntax, i - 1)) ? null : kind;
}

/** "tweeted", "an email said": the cue or the source is the channel. */
function ownChannel(syntax: ReportSyntax, relation: Relation): { span: Span; kind: ChannelKind } | null {
  const cue = syntax.tokens[relation.cueToken];
  const said = cue ? CHANNEL_VERBS.get(lemmaAt(syntax, relation.cueToken)) : undefined;
  if (cue && said) return { span: { start: cue.start, end: cue.end }, kind: said };
  const source = relation.source[0];
  if (!source || relation.sourceHead < 0) return null;
  const tag = xpos(syntax, relation.sourceHead);
  const kind = tag === 'NN' || tag === 'NNS' ? kindAt(syntax, relation.sourceHead) : null;
  return kind && kind !== 'broadcast' && kind !== 'speech' ? { span: source, kind } : null;
}

/** Characters around the cue in which a place belongs to it. */
const NEAR = 400;

/** A place name behind "in" or "at", outside content and source. */
function placeOf(
  syntax: ReportSyntax,
  relation: Relation,
  sentence: SentenceTokens,
  names: readonly Name[],
  firstName: number,
): Span | null {
  const cue = relation.cue ?? sentence;
  for (let k = firstName; k < names.length && (names[k] as Name).start < Math.min(sentence.end, cue.end + NEAR); k++) {
    const name = names[k] as Name;
    if (name.end < cue.start - NEAR) continue;
    if (
      name.type !== 'place' ||
      relation.content.some((span) => overlaps(span, name)) ||
      relation.source.some((span) => contains(span, name))
    )
      continue;
    const before = syntax.text.slice(Math.max(sentence.start, name.start - 4), name.start);
    const near = relation.clause.start <= name.start && name.end <= relation.clause.end;
    if (/(?:^|\s)(?:in|at) $/i.test(before) && (near || name.start - sentence.start < 4))
      return { start: name.start, end: name.end };
  }
  return null;
}
