import type { Lineage, Passage, Story } from '../model/account.js';
import type { Report } from '../model/report.js';
import { wordDiff } from '../digest/word-diff.js';
import { Section, Tags, type Links } from './parts.js';
import { printable } from './source.js';

/** A stretch of the base report and what another report has in its place. */
interface Row {
  readonly base: { readonly start: number; readonly end: number };
  /** Null where the stretch is in the base only. */
  readonly passage: Passage | null;
  /** True where the other report has it at another place in its order. */
  readonly moved: boolean;
}

/** Reports side by side in the order of the base: shared passages in step with their words marked, unshared text folded. */
export function Compare({ story, base, others, links }: { readonly story: Story; readonly base: Report; readonly others: readonly Report[]; readonly links: Links }) {
  return (
    <>
      {others.map((other) => {
        const pair = pairOf(story, base.siglum, other.siglum);
        return (
          <Section id={`compare-${other.siglum}`} key={other.siglum} title={`${base.siglum} beside ${other.siglum}`}>
            {pair === null ? <p class="note">No run of six or more words stands in both.</p> : <Pair base={base} other={other} pair={pair} links={links} />}
          </Section>
        );
      })}
    </>
  );
}

function Pair({ base, other, pair, links }: { readonly base: Report; readonly other: Report; readonly pair: Lineage; readonly links: Links }) {
  const flipped = pair.a !== base.siglum;
  const passages = pair.passages.map((passage) => (flipped ? { ...passage, a: passage.b, b: passage.a } : passage)).sort((x, y) => x.a.start - y.a.start);
  const share = flipped ? pair.shareOfB : pair.shareOfA;
  return (
    <>
      <p>{`${pair.sharedWords} words in common, ${(share * 100).toFixed(1)}% of ${base.siglum}; ${passages.length} ${passages.length === 1 ? 'passage' : 'passages'}, longest run ${pair.longestRun} words. ${pair.basis}`}</p>
      <Density report={base} spans={passages.map(({ a }) => a)} />
      <Density report={other} spans={passages.map(({ b }) => b)} />
      {rowsOf(base, passages).map(({ base: span, passage, moved }) => (passage ? (
        <div class="pair" key={span.start}>
          <div>
            <Tags evidence={[passage.a]} links={links} />
            <Words a={passage.a.exact} b={passage.b.exact} side="only-a" />
          </div>
          <div>
            <Tags evidence={[passage.b]} links={links} />
            {moved ? <span class="note"> ⇄ moved</span> : null}
            <Words a={passage.a.exact} b={passage.b.exact} side="only-b" />
          </div>
        </div>
      ) : (
        <details key={span.start}>
          <summary class="note">{`${wordCount(base.text.slice(span.start, span.end))} words only in ${base.siglum}`}</summary>
          <p class="text"><bdi>{printable(base.text.slice(span.start, span.end).trim())}</bdi></p>
        </details>
      )))}
    </>
  );
}

function Words({ a, b, side }: { readonly a: string; readonly b: string; readonly side: 'only-a' | 'only-b' }) {
  return (
    <p>
      <bdi>{wordDiff(a, b).map(({ kind, text }, index) => (kind === 'same' ? printable(text) : kind !== side ? null : side === 'only-a' ? <del key={index}>{printable(text)}</del> : <ins key={index}>{printable(text)}</ins>))}</bdi>
    </p>
  );
}

/** Where in a report shared text lies, as a strip. */
function Density({ report, spans }: { readonly report: Report; readonly spans: readonly { readonly start: number; readonly end: number }[] }) {
  const length = Math.max(1, report.text.length);
  return (
    <svg class="plot" viewBox="0 0 620 16" width="620" height="16" role="img" aria-label={`${report.siglum}: ${spans.length} shared passages along the text`}>
      <text x="0" y="12">{report.siglum}</text>
      <line class="axis" x1="40" x2="620" y1="8" y2="8" />
      {spans.map(({ start, end }, index) => <rect key={index} x={Math.round(40 + (start / length) * 580)} y="3" width={Math.max(2, Math.round(((end - start) / length) * 580))} height="10" class="bar" />)}
    </svg>
  );
}

function rowsOf(base: Report, passages: readonly Passage[]): Row[] {
  const inStep = new Set(longestRising(passages.map(({ b }) => b.start)));
  const rows: Row[] = [];
  let at = 0;
  passages.forEach((passage, index) => {
    if (at < passage.a.start && base.text.slice(at, passage.a.start).trim() !== '') rows.push({ base: { start: at, end: passage.a.start }, passage: null, moved: false });
    rows.push({ base: passage.a, passage, moved: !inStep.has(index) });
    at = Math.max(at, passage.a.end);
  });
  if (base.text.slice(at).trim() !== '') rows.push({ base: { start: at, end: base.text.length }, passage: null, moved: false });
  return rows;
}

/** Indexes of a longest rising subsequence: what stands in the same order on both sides (Fredman 1975, n log n). */
function longestRising(values: readonly number[]): number[] {
  const tails: number[] = [];
  const before: number[] = [];
  values.forEach((value, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = index;
  });
  const rising: number[] = [];
  for (let at = tails[tails.length - 1] ?? -1; 0 <= at; at = before[at] ?? -1) rising.push(at);
  return rising.reverse();
}

function pairOf(story: Story, one: string, other: string): Lineage | null {
  return story.lineage.find(({ a, b }) => (a === one && b === other) || (a === other && b === one)) ?? null;
}

function wordCount(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
