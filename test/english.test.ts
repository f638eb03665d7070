import { describe } from 'vitest';
import { english } from '../src/app/weights.js';
import { type Span, textOf } from '../src/model/span.js';
import { runCases } from './cases.js';

/** Lines between blank lines are one paragraph. */
function paragraphsOf(text: string): Span[] {
  const spans: Span[] = [];
  for (const found of text.matchAll(/[^\n]+(?:\n[^\n]+)*/g))
    spans.push({ start: found.index, end: found.index + found[0].length });
  return spans;
}

describe('sentences and words', () => {
  runCases(new URL('cases/english-words.txt', import.meta.url).pathname, ({ text }) => {
    const { sentences, tokens } = english().read(text, paragraphsOf(text));
    return sentences
      .map((s) =>
        tokens
          .slice(s.first, s.last)
          .map((t) => textOf(text, t))
          .join(' '),
      )
      .join('\n');
  });
});

describe('tags and lemmas', () => {
  runCases(new URL('cases/english-tags.txt', import.meta.url).pathname, ({ text }) => {
    const { sentences, tokens } = english().read(text, paragraphsOf(text));
    return sentences
      .map((s) =>
        tokens
          .slice(s.first, s.last)
          .filter((t) => t.upos !== 'PUNCT')
          .map((t) => `${textOf(text, t)}/${t.xpos}/${t.lemma}`)
          .join(' '),
      )
      .join('\n');
  });
});

describe('heads', () => {
  const shown = new Set([
    'root',
    'nsubj',
    'nsubj:pass',
    'obj',
    'iobj',
    'ccomp',
    'xcomp',
    'parataxis',
    'advcl',
    'appos',
    'conj',
    'acl:relcl',
    'obl',
    'obl:agent',
    'nmod',
    'nmod:poss',
    'nummod',
  ]);
  runCases(new URL('cases/english-heads.txt', import.meta.url).pathname, ({ text }) => {
    const { tokens } = english().read(text, paragraphsOf(text));
    return tokens
      .filter((t) => shown.has(t.deprel))
      .map((t) => `${t.deprel}(${t.head === null ? '-' : textOf(text, tokens[t.head]!)}, ${textOf(text, t)})`)
      .join('\n');
  });
});
