import { useContext } from 'preact/hooks';
import { type Collated, collate } from '../digest/collate.js';
import type { Story } from '../model/account.js';
import type { Report } from '../model/report.js';
import { Families } from './lineage-families.js';
import { LineageGraph, percent } from './lineage-graph.js';
import { copiesOf, FIRST, type ShownPair, shownPairs, textPairs } from './lineage-pairs.js';
import { type Links, Named, Outlet, pairAnchor, Section, StoryMark, Tags } from './parts.js';
import { middleCut } from './shorten.js';
import { State } from './state.js';

/** More reports than this make no graph that anybody reads: families are listed. */
const DRAWN = 12;
/** More reports than this make no table of shares that anybody reads. */
const TABLE = 30;
/**
 * Who shares whose text: a graph, then shares each way, the longest run, direction only with its evidence, and the
 * passages side by side.
 */
export function Lineage({
  story,
  reports,
  links,
}: {
  readonly story: Story;
  readonly reports: readonly Report[];
  readonly links: Links;
}) {
  const mark = useContext(StoryMark);
  const pairs = textPairs(story);
  const shown = shownPairs(story);
  const same = sameTexts(story);
  const apart = story.others.map(({ report }) => report);
  const note =
    apart.length > 0 ? (
      <p class="note">
        <Named
          text={
            `Left out: ${apart.join(' ')}, kept apart because ` +
            `${apart.length === 1 ? 'it tells' : 'they tell'} of another event.`
          }
        />
      </p>
    ) : null;
  if (story.reports.length < 2) {
    return (
      <Section id="lineage" title="Who shares whose text">
        <State what="One report, one text." why="Shared text is what two or more reports of one event have in common.">
          Give more reports of this event, or join stories under Reports.
        </State>
        {note}
      </Section>
    );
  }
  return (
    <Section id="lineage" title="Who shares whose text">
      {pairs.length === 0 && same.length === 0 ? (
        <State
          what="No origin is shared."
          why={
            `No run of six words or more stands in two of these ${story.reports.length} reports: ` +
            'each is a text of its own.'
          }
        />
      ) : null}
      {story.reports.length <= DRAWN ? (
        <LineageGraph story={story} reports={reports} links={links} />
      ) : (
        <Families story={story} reports={reports} links={links} />
      )}
      {note}
      {same.length > 0 ? (
        <p>
          <Named text={`The same text: ${same.map((sigla) => sigla.join(' ')).join(' · ')}.`} />
        </p>
      ) : null}
      {shown.length > 0 ? <h3 id={`pairs${mark}`}>Side by side</h3> : null}
      {shown.slice(0, FIRST).map((pair) => (
        <Pair pair={pair} links={links} key={`${pair.a}-${pair.b}`} />
      ))}
      {shown.length > FIRST ? (
        <details>
          <summary>{`${shown.length - FIRST} pairs that share less`}</summary>
          {shown.slice(FIRST).map((pair) => (
            <Pair pair={pair} links={links} brief key={`${pair.a}-${pair.b}`} />
          ))}
        </details>
      ) : null}
      {pairs.length > shown.length ? (
        <p class="note">
          {`${pairs.length - shown.length} more pairs share less; `}
          any two stand side by side under Compare.
        </p>
      ) : null}
      {story.reports.length <= TABLE && story.lineage.length > 0 ? <Shares story={story} /> : null}
    </Section>
  );
}

/** Sigla of reports that are one text, where there are several. */
function sameTexts(story: Story): string[][] {
  const groups = new Map<string, string[]>();
  for (const [siglum, first] of copiesOf(story)) groups.set(first, [...(groups.get(first) ?? []), siglum]);
  return [...groups.values()].filter(({ length }) => length > 1);
}

function Shares({ story }: { readonly story: Story }) {
  const share = (of: string, inside: string): number => {
    for (const { a, b, shareOfA, shareOfB } of story.lineage) {
      if (a === of && b === inside) return shareOfA;
      if (b === of && a === inside) return shareOfB;
    }
    return 0;
  };
  return (
    <>
      <p class="note">
        Of the words of the report in the row, how many stand, in the same order, in the report of the column:
      </p>
      <div class="scroll" tabIndex={0} role="region" aria-label="Shares of text">
        <table>
          <caption>Shares of words</caption>
          <thead>
            <tr>
              <th scope="col">of</th>
              {story.reports.map((siglum) => (
                <th scope="col" key={siglum}>
                  in <Outlet siglum={siglum} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {story.reports.map((row) => (
              <tr key={row}>
                <th scope="row">
                  <Outlet siglum={row} />
                </th>
                {story.reports.map((column) => (
                  <td class="c" key={column}>
                    {row === column
                      ? '–'
                      : share(row, column) < 0.0005
                        ? '0'
                        : `${(share(row, column) * 100).toFixed(1)}%`}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** Characters that are shown of words which two reports have alike, in brief: the whole is a click away. */
const ALIKE = 120;

/** Two reports with their passages; `brief` where what they have alike is shown by its first and last words. */
function Pair({
  pair,
  links,
  brief = false,
}: {
  readonly pair: ShownPair;
  readonly links: Links;
  readonly brief?: boolean;
}) {
  const passages = pair.passages.length + pair.left;
  const arrow = pair.direction === 'a-to-b' ? '→' : pair.direction === 'b-to-a' ? '←' : '–';
  return (
    <details id={pairAnchor(pair.a, pair.b)}>
      <summary>
        <strong>
          <Outlet siglum={pair.a} />
          {` ${arrow} `}
          <Outlet siglum={pair.b} />
        </strong>
        <Named
          text={
            ` ${percent(pair.shareOfA)} of ${pair.a} stands in ${pair.b}, ` +
            `${percent(pair.shareOfB)} of ${pair.b} in ${pair.a}: ${pair.sharedWords} words, ` +
            `longest run ${pair.longestRun}, ${passages} ` +
            `${passages === 1 ? 'passage' : 'passages'}. `
          }
        />
        <span class="note">
          <Named text={pair.basis} />
        </span>
      </summary>
      {pair.passages.map(({ a, b }, index) => {
        const runs = collate(a.exact, b.exact);
        return runs.every(({ kind }) => kind !== 'differ') ? (
          <div key={index}>
            <Tags evidence={[a, b]} links={links} /> <span class="note">word for word</span>
            <p class="words">
              <bdi>{brief ? middleCut(a.exact, ALIKE) : a.exact}</bdi>
            </p>
          </div>
        ) : (
          <div class="pair" key={index}>
            <div>
              <Tags evidence={[a]} links={links} />
              <Side runs={runs} side="a" brief={brief} />
            </div>
            <div>
              <Tags evidence={[b]} links={links} />
              <Side runs={runs} side="b" brief={brief} />
            </div>
          </div>
        );
      })}
      {pair.left > 0 ? (
        <p class="note">{`${pair.left} more; the two stand side by side, whole, under Compare.`}</p>
      ) : null}
    </details>
  );
}

/**
 * One side of a comparison in its own words; those that only this side has stand out by line style, not color alone.
 */
function Side({
  runs,
  side,
  brief,
}: {
  readonly runs: readonly Collated[];
  readonly side: 'a' | 'b';
  readonly brief: boolean;
}) {
  const Own = side === 'a' ? 'del' : 'ins';
  return (
    <p>
      <bdi>
        {runs.map((run, index) =>
          run.kind !== 'differ' ? (
            brief ? (
              middleCut(run[side], ALIKE)
            ) : (
              run[side]
            )
          ) : run[side] === '' ? null : (
            <Own key={index}>{run[side]}</Own>
          ),
        )}
      </bdi>
    </p>
  );
}
