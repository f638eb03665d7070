import { fileURLToPath } from 'node:url';
import { english } from '../src/app/weights.js';
import { complementOf } from '../src/read/grammar/complement.js';
import { standingOf } from '../src/read/grammar/polarity.js';
import { type Range, type ReportSyntax, spanOfRange, syntaxOf, word, xpos } from '../src/read/grammar/syntax.js';
import { verbGroup } from '../src/read/grammar/verb-group.js';
import { VERBS } from '../src/read/grammar/verbs.js';
import { isAuxiliary } from '../src/read/grammar/word-class.js';
import { findLayout } from '../src/read/layout/find.js';
import { findNames } from '../src/read/name/find.js';
import { findTimes } from '../src/read/time/find.js';
import { runCases } from './cases.js';

const path = (name: string): string => fileURLToPath(new URL(`cases/grammar-${name}.txt`, import.meta.url));

function syntaxFor(text: string): ReportSyntax {
  const document = { name: 'case', text, url: null, outlet: null, language: null, headline: null, issues: [] };
  const published = { value: '2024-07-25', from: 'given' } as const;
  const layout = findLayout({ ...document, published });
  const draft = { text, published, outlet: null, layout, ...english().read(text, layout.paragraphs) };
  const names = findNames(draft);
  return syntaxOf(draft, names.names, findTimes({ ...draft, parties: names.parties }));
}

/** Full verbs, in order. */
function verbsOf(syntax: ReportSyntax): number[] {
  return syntax.tokens.flatMap((_, i) => (xpos(syntax, i).startsWith('VB') && !isAuxiliary(syntax, i) ? [i] : []));
}

runCases(path('polarity'), ({ text }) => {
  const syntax = syntaxFor(text);
  return verbsOf(syntax)
    .map((verb) => {
      const { denied, modality, by } = standingOf(syntax, verb);
      return `${word(syntax, verb)}: ${denied ? `denied (${by})` : modality}${denied && modality !== 'told' ? `, ${modality}` : ''}`;
    })
    .join('\n');
});

runCases(path('complement'), ({ text }) => {
  const syntax = syntaxFor(text);
  const words = (range: Range): string => {
    const { start, end } = spanOfRange(syntax, range);
    return text.slice(start, end);
  };
  return verbsOf(syntax)
    .filter((verb) => (VERBS.get(syntax.tokens[verb]!.lemma)?.says ?? '') !== '')
    .flatMap((verb) => {
      const found = complementOf(syntax, verbGroup(syntax, verb));
      if (!found) return [];
      const { kind, from, addressee, subject } = found;
      const start = word(syntax, from);
      return [
        [
          `${word(syntax, verb)} | ${kind} from "${start}"`,
          subject ? `subject ${words(subject)}` : '',
          addressee ? `to ${words(addressee)}` : '',
          found.verb >= 0 ? `verb ${word(syntax, found.verb)}` : '',
        ]
          .filter(Boolean)
          .join(' | '),
      ];
    })
    .join('\n');
});
