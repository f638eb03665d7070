import type { English } from '../english/index.js';
import { type Draft, type Figure, FORMAT, type Report, type SourceDocument, type Statement } from '../model/report.js';
import { contains, type Span } from '../model/span.js';
import { contentId } from '../text/hash.js';
import { findAgreements } from './agreement/find.js';
import { findCommitmentsAndClaims } from './commitment/find.js';
import { findEvents } from './event/find.js';
import { findEvidence } from './evidence/find.js';
import { findFigures } from './figure/find.js';
import { syntaxOf } from './grammar/syntax.js';
import { findLayout } from './layout/find.js';
import { withoutFragments } from './layout/fragments.js';
import { findNames } from './name/find.js';
import { withDays, withNumbers, withoutDenied, withSpeakers } from './set-right.js';
import { findStatements } from './statement/find.js';
import { findTimes } from './time/find.js';

/**
 * Reads one document into a report. Nothing outside the document has any influence on its annotations,
 * so adding a report never changes another's. `siglum`, `story` and `origin` are given later, when reports are read
 * together.
 *
 * The order of steps: layout says what is text, English gives sentences and syntax, then each kind is found
 * from what stands before it (names, times, figures, statements, commitments, events, evidence). The grammar, one view
 * of the sentences that all kinds from statements on read, is made once, when names and times are known.
 */
export function readReport(document: SourceDocument, english: English): Report {
  const seen = findLayout(document);
  const first = english.read(document.text, seen.paragraphs);
  const layout = withoutFragments(document.text, seen, first.sentences, first.tokens);
  const { sentences, tokens } = layout === seen ? first : english.read(document.text, layout.paragraphs);
  const { text, published, outlet } = document;
  const posts = document.posts ? { posts: document.posts } : {};
  const draft: Draft = { text, published, outlet, layout, ...posts, sentences, tokens };
  const names = findNames(draft);
  const corrected = document.corrected ?? [];
  const times = withDays(findTimes({ ...draft, parties: names.parties }), corrected);
  const syntax = syntaxOf(draft, names.names, times);
  const mended: Draft = { ...draft, tokens: syntax.tokens };
  const said = withSpeakers(findStatements(syntax, names), names, text, corrected);
  const statements = withoutDenied(said, 'statement', corrected);
  const counted = withoutDenied(withNumbers(findFigures(mended, times), corrected), 'figure', corrected);
  const figures = counted.map((figure) => withStatement(figure, statements));
  const found = { names, times, statements, published };
  const bound = findCommitmentsAndClaims(syntax, found);
  const commitments = withoutDenied(bound.commitments, 'commitment', corrected);
  const taken = new Set(commitments.flatMap(({ due }) => due ?? []));
  return {
    format: FORMAT,
    name: document.name,
    id: contentId('report', text, document.url, outlet, published?.value ?? null),
    siglum: '',
    url: document.url,
    outlet,
    language: document.language,
    text,
    published,
    headline: layout.headline,
    ...(document.headline === null ? {} : { title: document.headline }),
    dateline: layout.dateline,
    byline: layout.byline,
    credits: layout.credits,
    furniture: layout.furniture,
    paragraphs: layout.paragraphs,
    sentences: findEvidence(mended, statements),
    names: names.names,
    parties: names.parties,
    openMentions: names.openMentions,
    statements,
    figures,
    times,
    ...bound,
    commitments,
    agreements: findAgreements(syntax, found),
    events: withoutDenied(findEvents(syntax, { ...found, taken }), 'event', corrected),
    story: null,
    origin: null,
    ...(document.edition ? { edition: document.edition } : {}),
    ...posts,
    ...(document.retrieved ? { retrieved: document.retrieved } : {}),
    ...(document.primary ? { primary: document.primary } : {}),
    tokens: syntax.tokens,
    issues: document.issues,
  };
}

/** The figure with the innermost statement whose content holds it. */
function withStatement(figure: Figure, statements: readonly Statement[]): Figure {
  let best: Statement | null = null;
  let size = Infinity;
  for (const statement of statements) {
    for (const span of statement.content) {
      if (contains(span, figure) && length(span) < size) [best, size] = [statement, length(span)];
    }
  }
  return best ? { ...figure, statement: best.id } : figure;
}

function length({ start, end }: Span): number {
  return end - start;
}
