import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Layout, SourceDocument } from '../src/model/report.js';
import { compareSpans, overlaps, type Span, spanFault } from '../src/model/span.js';
import { findLayout } from '../src/read/layout/find.js';
import { type Case, runCases } from './cases.js';

runCases(new URL('cases/layout.txt', import.meta.url).pathname, print);
runCases(new URL('cases/layout-furniture.txt', import.meta.url).pathname, print);

/** One line a piece of the layout, in text order. */
function print({ text, fields }: Case): string {
  const layout = layoutOf(text, fields['headline'] ?? null);
  const cut = ({ start, end }: Span): string => text.slice(start, end).replaceAll('\n', '⏎');
  const lines = [
    ...layout.paragraphs.map((span) => ({ ...span, line: `${span.role}: ${cut(span)}` })),
    ...layout.furniture.map((span) => ({ ...span, line: `furniture (${span.why}): ${cut(span)}` })),
    ...(layout.dateline
      ? [
          {
            ...layout.dateline,
            line: `dateline: ${cut(layout.dateline)} | ${layout.dateline.place ?? '-'} | ${layout.dateline.agency ?? '-'}`,
          },
        ]
      : []),
    ...(layout.byline ? [{ ...layout.byline, line: `byline: ${cut(layout.byline)}` }] : []),
    ...layout.credits.map((span) => ({ ...span, line: `credit ${span.agency}: ${cut(span)}` })),
  ];
  return lines
    .sort(compareSpans)
    .map(({ line }) => line)
    .join('\n');
}

function layoutOf(text: string, headline: string | null = null): Layout {
  const document: SourceDocument = {
    name: 'case',
    text,
    headline,
    url: null,
    outlet: null,
    language: null,
    published: null,
    issues: [],
  };
  return findLayout(document);
}

const LINES = [
  'Harbor council agrees to widen the eastern pier',
  'By Ilse Maran',
  'World',
  'PORT VELA (AP) — Dockers met on Monday.',
  'Advertisement',
  '___',
  'Read more: Pier plan delayed',
  'The mayor said the work would begin in May.',
  '“We are ready,” she said.',
  'Article continues after this advertisementThe union',
  'met the mayor in',
  'the town hall.',
  'Related stories',
  'Ferry strike ends',
  '(Reporting by Ana Sol; Editing by Teo Lund)',
  '/abc',
  'gm',
  'Reuters contributed to this report.',
  '',
  '',
  '  ',
  '© 2024 Vela Post. All rights reserved.',
  '𝒳 “',
  '1 / 3',
  'Photo: Ana Sol, AP',
];
const texts = fc
  .array(fc.oneof(fc.constantFrom(...LINES), fc.string({ maxLength: 30 })), { maxLength: 25 })
  .map((lines) => lines.join('\n'));

describe('laws of the layout', () => {
  test('every span holds, furniture and paragraphs are in order and never overlap, and nothing but white space is left over', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { furniture, paragraphs, dateline, byline, credits, headline } = layoutOf(text);
        const parts = [...furniture, ...paragraphs, ...[dateline, byline].filter((span) => span !== null)].sort(
          compareSpans,
        );
        for (const span of [...parts, ...credits, ...(headline ? [headline] : [])])
          expect(spanFault(text, span)).toBeNull();
        let at = 0;
        for (const span of parts) {
          expect(at).toBeLessThanOrEqual(span.start);
          expect(text.slice(at, span.start)).toMatch(/^[\s\u200b\ufeff\u0000-\u001f]*$/);
          at = span.end;
        }
        expect(text.slice(at)).toMatch(/^[\s\u200b\ufeff\u0000-\u001f]*$/);
        for (const paragraph of paragraphs)
          for (const piece of furniture) expect(overlaps(paragraph, piece)).toBe(false);
      }),
      { seed: 7, numRuns: 1500 },
    );
  });

  test('CR LF and LF give the same layout', () => {
    fc.assert(
      fc.property(texts, (raw) => {
        const text = raw.replaceAll('\r', '');
        const windows = text.replaceAll('\n', '\r\n');
        const back = (at: number): number => windows.slice(0, at).replaceAll('\r\n', '\n').length;
        const mapped = JSON.parse(JSON.stringify(layoutOf(windows)), (key, value: unknown) =>
          (key === 'start' || key === 'end') && typeof value === 'number' ? back(value) : value,
        ) as unknown;
        expect(mapped).toEqual(JSON.parse(JSON.stringify(layoutOf(text))));
      }),
      { seed: 11, numRuns: 1500 },
    );
  });
});

/** Doubling the input may take a little more than twice the time, never four times. */
describe('time grows with length alone', () => {
  const kinds: Readonly<Record<string, string>> = {
    'blank lines': '\n',
    digits: '7',
    commas: ',',
    quotes: '“',
    spaces: ' ',
    brackets: '(',
    'short lines': 'a\n',
    advertisements: 'Article continues after this advertisement',
    capitals: 'PORT VELA (',
    links: 'Related stories\nFerry ends\n',
    words: 'no stop and no end ',
  };
  for (const [kind, unit] of Object.entries(kinds)) {
    test(kind, () => {
      const time = (length: number): number => {
        const text = unit.repeat(Math.ceil(length / unit.length));
        const times = [1, 2, 3].map(() => {
          const start = performance.now();
          layoutOf(text);
          return performance.now() - start;
        });
        return Math.min(...times);
      };
      time(50_000);
      expect(time(400_000)).toBeLessThan(3.5 * time(200_000) + 400);
    });
  }
});
