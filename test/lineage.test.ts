import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Lineage, Segment, Story } from '../src/model/account.js';
import type { Report } from '../src/model/report.js';
import { type Box, layoutOf } from '../src/page/lineage-layout.js';
import { graphOf } from '../src/page/lineage-nodes.js';
import { shownPairs, textPairs } from '../src/page/lineage-pairs.js';

/** A story as far as the graph reads it: days of publication, families and shares. */
function storyOf(
  days: readonly (string | null)[],
  families: readonly number[],
  pairs: readonly (readonly [number, number, number, number])[],
  segments: readonly Segment[] = [],
): { readonly story: Story; readonly reports: readonly Report[] } {
  const siglum = (index: number): string => `R${index + 1}`;
  const reports = days.map(
    (day, index) =>
      ({ siglum: siglum(index), published: day === null ? null : { value: day, from: 'given' } }) as Report,
  );
  const seen = new Set<string>();
  const lineage = pairs.flatMap(([x, y, shareOfA, shareOfB]): Lineage[] => {
    const [a, b] = [Math.min(x, y) % days.length, Math.max(x, y) % days.length].sort((p, q) => p - q) as [
      number,
      number,
    ];
    if (a === b || seen.has(`${a} ${b}`)) return [];
    seen.add(`${a} ${b}`);
    const [from, to] = [days[a] ?? null, days[b] ?? null];
    const words = { start: 0, end: 5, exact: 'words' };
    return [
      {
        a: siglum(a),
        b: siglum(b),
        sharedWords: Math.round(400 * Math.max(shareOfA, shareOfB)) + 1,
        shareOfA,
        shareOfB,
        longestRun: 8,
        direction: from === null || to === null || from === to ? null : from < to ? 'a-to-b' : 'b-to-a',
        basis: 'days',
        derivationOfA: 'partly',
        derivationOfB: 'partly',
        passages: [
          { a: { report: siglum(a), ...words }, b: { report: siglum(b), ...words }, words: 6, grade: 'verbatim' },
        ],
      },
    ];
  });
  const origins = [...new Set(days.map((_, index) => families[index] ?? 0))].map((family) => ({
    id: `origin:${family}`,
    reports: reports.flatMap((report, index) => ((families[index] ?? 0) === family ? [report.siglum] : [])),
    credit: null,
  }));
  return {
    story: {
      reports: reports.map((report) => report.siglum),
      origins,
      lineage,
      segments,
      others: [],
    } as unknown as Story,
    reports,
  };
}

const stories = fc
  .integer({ min: 2, max: 50 })
  .chain((count) =>
    fc.tuple(
      fc.array(fc.option(fc.integer({ min: 1, max: 28 }).map((day) => `2024-06-${String(day).padStart(2, '0')}`)), {
        minLength: count,
        maxLength: count,
      }),
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }),
      fc.array(
        fc.tuple(
          fc.nat(49),
          fc.nat(49),
          fc.double({ min: 0.001, max: 1, noNaN: true }),
          fc.double({ min: 0.001, max: 1, noNaN: true }),
        ),
        { maxLength: 300 },
      ),
    ),
  )
  .map(([days, families, pairs]) => storyOf(days, families, pairs));

const apart = (one: Box, other: Box): boolean =>
  one.x + one.width <= other.x ||
  other.x + other.width <= one.x ||
  one.y + one.height <= other.y ||
  other.y + other.height <= one.y;

test('every report stands in exactly one box, and every pair is drawn, folded or within one box', () => {
  fc.assert(
    fc.property(stories, ({ story, reports }) => {
      const graph = graphOf(story, reports);
      const whole = graph.lanes.flatMap(({ nodes }) => nodes).filter(({ part }) => part === null);
      expect(whole.flatMap(({ sigla }) => sigla).sort()).toEqual([...story.reports].sort());
      expect(graph.edges.length + graph.folded).toBe(textPairs(story).length);
      expect(
        graph.edges
          .filter(({ pair }) => pair !== null)
          .every(({ pair }) => shownPairs(story).some(({ a, b }) => a === pair?.a && b === pair.b)),
      ).toBe(true);
    }),
    { seed: 6, numRuns: 120 },
  );
});

test('no two boxes overlap, none leaves the drawing, across and down', () => {
  fc.assert(
    fc.property(stories, fc.constantFrom('across' as const, 'down' as const), ({ story, reports }, time) => {
      const { boxes, width, height } = layoutOf(graphOf(story, reports), time);
      boxes.forEach((one, index) =>
        boxes
          .slice(index + 1)
          .forEach((other) => expect(apart(one, other), `${one.node.key} lies on ${other.node.key}`).toBe(true)),
      );
      expect(
        boxes.every(
          ({ x, y, width: wide, height: high }) => 0 <= x && 0 <= y && x + wide <= width && y + high <= height,
        ),
      ).toBe(true);
    }),
    { seed: 6, numRuns: 120 },
  );
});

test('no line runs through a box', () => {
  fc.assert(
    fc.property(stories, fc.constantFrom('across' as const, 'down' as const), ({ story, reports }, time) => {
      const { boxes, ways } = layoutOf(graphOf(story, reports), time);
      for (const { edge, path } of ways) {
        // M x1 y1 H bend … V … H x2: an upright in the gap and two levels.
        const [, x1 = 0, y1 = 0, x2 = 0] = (/^M(\S+) (\S+)H.*?H?([\d.]+)$/.exec(path) ?? []).map(Number);
        const upright = /Q([\d.]+) /.exec(path);
        const bend = upright ? Number(upright[1]) : Math.max(x1, x2);
        const y2 = Number(/Q\S+ (\S+) \S+ \S+H/.exec(path.slice(path.indexOf('V')))?.[1] ?? y1);
        const pieces = [
          [x1, y1, bend, y1],
          [bend, y1, bend, y2],
          [bend, y2, x2, y2],
        ];
        for (const box of boxes.filter(({ node }) => node.key !== edge.a && node.key !== edge.b)) {
          for (const [ax = 0, ay = 0, bx = 0, by = 0] of pieces) {
            const hit =
              Math.min(ax, bx) < box.x + box.width &&
              box.x < Math.max(ax, bx, ax + 0.01) &&
              Math.min(ay, by) < box.y + box.height &&
              box.y < Math.max(ay, by, ay + 0.01);
            expect(hit, `${edge.a}–${edge.b} through ${box.node.key}: ${path}`).toBe(false);
          }
        }
      }
    }),
    { seed: 6, numRuns: 80 },
  );
});

test('reports of one text are one box, placed by the first of them; copies that point both ways give no arrow', () => {
  const { story, reports } = storyOf(
    ['2024-06-03', '2024-06-01', '2024-06-02'],
    [0, 0, 0],
    [
      [0, 1, 1, 1],
      [0, 2, 0.6, 0.6],
      [1, 2, 0.6, 0.6],
    ],
  );
  const graph = graphOf(story, reports);
  expect(graph.lanes.flatMap(({ nodes }) => nodes).map(({ sigla, day }) => [sigla.join(' '), day])).toEqual([
    ['R2 R1', '2024-06-01'],
    ['R3', '2024-06-02'],
  ]);
  expect(graph.edges.map(({ toward }) => toward)).toEqual([null]);
});

test('a report with text of two families stands in both lanes', () => {
  const part: Segment = {
    report: 'R1',
    start: 100,
    end: 200,
    exact: '',
    sharedWith: ['R3'],
    older: false,
    why: 'stands in R3 too',
  };
  const older: Segment = {
    report: 'R2',
    start: 300,
    end: 400,
    exact: '',
    sharedWith: [],
    older: true,
    why: 'another week',
  };
  const { story, reports } = storyOf(
    ['2024-06-01', '2024-06-02', '2024-06-02'],
    [0, 0, 1],
    [
      [0, 1, 0.5, 0.5],
      [0, 2, 0.2, 0.3],
    ],
    [part, older],
  );
  const graph = graphOf(story, reports);
  expect(
    graph.lanes.map(
      ({ kind, nodes }) =>
        `${kind}: ${nodes.map(({ sigla, part: of }) => (of ? `(${sigla.join('')})` : sigla.join(''))).join(' ')}`,
    ),
  ).toEqual(['text: R1 R2', 'text: (R1) R3', 'older: (R2)']);
  expect(graph.edges.filter(({ pair }) => pair !== null).map(({ a, b }) => `${a}–${b}`)).toContain('R1@origin:1–R3');
});

test('an arrow stands only where there is evidence for a direction', () => {
  fc.assert(
    fc.property(stories, ({ story, reports }) => {
      for (const { edge, tip } of layoutOf(graphOf(story, reports), 'across').ways)
        expect(tip === null || edge.pair?.direction !== null).toBe(true);
    }),
    { seed: 6, numRuns: 60 },
  );
});
