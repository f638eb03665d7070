import { type ComponentChildren, Fragment } from 'preact';
import { useContext } from 'preact/hooks';
import { type Collated, collate, count } from '../digest/collate.js';
import { showDate } from '../digest/dates.js';
import { headlineOf } from '../digest/names.js';
import type { Account, Story, Variant } from '../model/account.js';
import type { Report } from '../model/report.js';
import type { Span } from '../model/span.js';
import { type Collation, collation, type Moved, pairOf, type Row } from './collation.js';
import { type Links, Named, Names, Outlet, Tags } from './parts.js';
import { printable } from './printable.js';
import { useRoot } from './root.js';
import { type Marked, marksOf, numberItems } from './segments.js';
import { short } from './shorten.js';
import { type Numbers, Text, Twin } from './source.js';

/** What a comparison shows and how: kept in one value, since every cell needs it. */
interface Desk {
  readonly story: Story;
  readonly base: Report;
  readonly others: readonly Report[];
  readonly columns: readonly { readonly report: Report; readonly marks: readonly Marked[] }[];
  readonly numbers: Numbers;
  readonly links: Links;
  /** Differences between these reports that are more than other words: who is credited, how sure, how many. */
  readonly told: readonly Variant[];
  /** True to pass over differences of case and punctuation. */
  readonly plain: boolean;
}

/** How a run that is not the same in both is set apart. */
const SEPARATE: Readonly<Record<Collated['kind'], string>> = { same: '', form: 'v form', differ: 'v' };

/**
 * Two to four reports in step, in the order of the base: shared sentences in rows with their differing words marked,
 * what they do not share folded between.
 */
export function Compare({
  account,
  story,
  base,
  others,
  links,
  plain,
}: {
  readonly account: Account;
  readonly story: Story;
  readonly base: Report;
  readonly others: readonly Report[];
  readonly links: Links;
  readonly plain: boolean;
}) {
  const made = collation(story, base, others);
  const columns = [base, ...others].map((report) => ({
    report,
    marks: marksOf(report, [story], false).filter(({ kind }) => kind !== 'shared'),
  }));
  const desk: Desk = {
    story,
    base,
    others,
    columns,
    numbers: numberItems(account),
    links,
    plain,
    told: toldOf(story, base, others),
  };
  const shared = made.rows.filter(({ kind }) => kind === 'shared');
  const places = [
    ...shared.map((row) => ({ report: base.siglum, ...(row.base ?? { start: 0, end: 0 }) })),
    ...others.flatMap((other, at) =>
      shared.flatMap((row) => (row.others[at] ? [{ report: other.siglum, ...row.others[at] }] : [])),
    ),
  ];
  return (
    <>
      {others.map((other) => (
        <Sums base={base} other={other} story={story} key={other.siglum} />
      ))}
      <p class="note">
        {'Words that the other does not have here stand in '}
        <span class="v">a box</span>
        {', words that differ by case or punctuation only in '}
        <span class="v form">a dotted one</span>
        {'. On a narrow screen the base’s words stand first: [base | other].'}
      </p>
      <section aria-labelledby="collation-title" class={`collation c${columns.length}`}>
        <h2 class="skip" id="collation-title">
          <Named text={`${base.siglum} beside ${others.map(({ siglum }) => siglum).join(', ')}`} />
        </h2>
        <div class="heads">
          {columns.map(({ report }, at) => (
            <Head report={report} at={at} rows={shared} key={report.siglum} links={links} />
          ))}
        </div>
        {made.rows.map((row, index) => (
          <Fragment key={index}>
            {row.kind === 'shared' ? <Shared row={row} desk={desk} /> : <Apart row={row} desk={desk} made={made} />}
            {made.moved
              .filter((one) => one.row === index)
              .map((one) => (
                <MovedFold one={one} desk={desk} key={`${one.other}-${one.there.start}-${one.base.start}`} />
              ))}
          </Fragment>
        ))}
      </section>
      {shared.length > 0 ? (
        <Twin id="here" title="Items in these rows" places={places} numbers={desk.numbers} links={links} />
      ) : null}
    </>
  );
}

function Sums({ base, other, story }: { readonly base: Report; readonly other: Report; readonly story: Story }) {
  const pair = pairOf(story, base.siglum, other.siglum);
  if (!pair || pair.passages.length === 0)
    return (
      <p>
        <Named text={`${base.siglum} and ${other.siglum}: no run of six or more words stands in both.`} />
      </p>
    );
  const [ofBase, ofOther] = pair.a === base.siglum ? [pair.shareOfA, pair.shareOfB] : [pair.shareOfB, pair.shareOfA];
  return (
    <p>
      <Named
        text={
          `${base.siglum} and ${other.siglum}: ${pair.sharedWords} words in common, ` +
          `${(ofBase * 100).toFixed(1)}% of ${base.siglum}, ${(ofOther * 100).toFixed(1)}% of ` +
          `${other.siglum}; longest run ${pair.longestRun} words. ${pair.basis}`
        }
      />
    </p>
  );
}

/** A report's head: who it is, and where along it the shared rows lie. */
function Head({
  report,
  at,
  rows,
  links,
}: {
  readonly report: Report;
  readonly at: number;
  readonly rows: readonly Row[];
  readonly links: Links;
}) {
  const length = Math.max(1, report.text.length);
  const { siglum, published } = report;
  const headline = headlineOf(report);
  return (
    <div>
      <a href={links.report(siglum)}>
        <strong>
          <bdi>
            <Outlet siglum={siglum} />
          </bdi>
        </strong>
      </a>
      {at === 0 ? ' (base)' : ''}
      <span class="note">{published ? ` ${showDate(published.value)}` : ''}</span>
      {headline === null ? null : <bdi class="words headline">{headline}</bdi>}
      <svg class="plot density" viewBox="0 0 600 14" preserveAspectRatio="none" aria-hidden="true">
        <rect x="0" y="5" width="600" height="4" class="lane" />
        {rows.flatMap(({ number, base, others }) => {
          const span = at === 0 ? base : others[at - 1];
          return span
            ? [
                <a href={`#P${number}`} tabIndex={-1} key={number}>
                  <title>{`P${number}`}</title>
                  <rect
                    x={Math.round((span.start / length) * 600)}
                    y="0"
                    width={Math.max(3, Math.round(((span.end - span.start) / length) * 600))}
                    height="14"
                    class="bar"
                  />
                </a>,
              ]
            : [];
        })}
      </svg>
    </div>
  );
}

function Shared({ row, desk }: { readonly row: Row; readonly desk: Desk }) {
  const { base, others, links, plain } = desk;
  const span = row.base;
  if (!span) return null;
  const text = base.text.slice(span.start, span.end);
  const sets = row.others.map((cell, at) =>
    cell ? softened(collate(text, others[at]?.text.slice(cell.start, cell.end) ?? ''), plain) : null,
  );
  const differ = sets.some((runs) => runs?.some(({ kind }) => kind !== 'same'));
  return (
    <div class={`row${differ ? '' : ' alike'}`} id={`P${row.number}`}>
      <h3>
        <span class={differ ? 'g-differs' : 'g-same'}>{differ ? '≠' : '='}</span>
        {` P${row.number} `}
        <span class="note">
          <Named
            text={sets.flatMap((runs, at) => (runs ? [`${others[at]?.siglum ?? ''} ${kindOf(runs)}`] : [])).join(' · ')}
          />
        </span>
      </h3>
      <div class="cells">
        <Cell desk={desk} at={0} span={span} links={links} base>
          <Marked runs={alone(text, sets)} />
        </Cell>
        {row.others.map((cell, at) => {
          const runs = sets[at];
          const other = others[at];
          if (!cell || !runs || !other)
            return (
              <div class="cell none" key={at}>
                <span class="note">
                  <Named text={`· no such words in ${other?.siglum ?? ''}`} />
                </span>
              </div>
            );
          return (
            <Cell
              desk={desk}
              at={at + 1}
              span={cell}
              links={links}
              same={runs.every(({ kind }) => kind === 'same')}
              key={at}
            >
              <Against runs={runs} />
            </Cell>
          );
        })}
      </div>
      {desk.told
        .filter((variant) => inRow(variant, row, desk))
        .map(({ id, kind, explanation }) => (
          <p class="note" key={id}>
            <strong>{kind.replace('-', ' ')}</strong>{' '}
            <bdi>
              <Named text={explanation} />
            </bdi>
          </p>
        ))}
    </div>
  );
}

/** Words that both have, but in another order: folded, with the sentences around them on both sides. */
function MovedFold({ one, desk }: { readonly one: Moved; readonly desk: Desk }) {
  const { base, others, links, plain } = desk;
  const other = others[one.other];
  if (!other) return null;
  const { base: here, there } = one.around;
  const runs = softened(
    collate(base.text.slice(here.start, here.end), other.text.slice(there.start, there.end)),
    plain,
  );
  return (
    <details class="row" id={movedId(one, other)}>
      <summary class="note">
        {'⇄ '}
        <bdi class="words">{printable(inShort(base.text.slice(one.base.start, one.base.end)))}</bdi>
        <Named text={` stands elsewhere in the order of ${other.siglum}`} />
      </summary>
      <div class="cells">
        <Cell desk={desk} at={0} span={here} links={links} base>
          <Marked runs={runs.flatMap(({ kind, a }) => (a === '' ? [] : [{ kind, text: a }]))} />
        </Cell>
        {others.map((_, at) =>
          at === one.other ? (
            <Cell desk={desk} at={at + 1} span={there} links={links} key={at}>
              <Against runs={runs} />
            </Cell>
          ) : (
            <div class="cell" key={at} />
          ),
        )}
      </div>
    </details>
  );
}

/** Kinds of difference that a row says in words besides the words themselves. */
const TOLD: ReadonlySet<Variant['kind']> = new Set([
  'attribution-lost',
  'attribution-shifted',
  'channel',
  'hedge',
  'qualifier',
  'direct-indirect',
  'figure',
  'name',
  'back-translation',
]);

function toldOf({ variants }: Story, base: Report, others: readonly Report[]): Variant[] {
  const has = (variant: Variant, { siglum }: Report): boolean =>
    variant.readings.some(({ evidence }) => evidence.some(({ report }) => report === siglum));
  return variants.filter(
    (variant) => TOLD.has(variant.kind) && has(variant, base) && others.some((other) => has(variant, other)),
  );
}

/** True where both the base and some other have words of the difference in this row. */
function inRow({ readings }: Variant, row: Row, { base, others }: Desk): boolean {
  const places = readings.flatMap(({ evidence }) => evidence);
  const within = (siglum: string | undefined, span: Span | null): boolean =>
    span !== null && places.some(({ report, start, end }) => report === siglum && start < span.end && span.start < end);
  return within(base.siglum, row.base) && row.others.some((cell, at) => within(others[at]?.siglum, cell));
}

/** The first and last words of a passage. */
function inShort(text: string): string {
  const words = text.trim().split(/\s+/);
  return words.length <= 24 ? words.join(' ') : `${words.slice(0, 14).join(' ')} … ${words.slice(-7).join(' ')}`;
}

function movedId({ base, there }: Moved, { siglum }: Report): string {
  return `M-${siglum}-${there.start}-${base.start}`;
}

/** What stands between rows in each report, folded, with the number of its words. */
function Apart({ row, desk, made }: { readonly row: Row; readonly desk: Desk; readonly made: Collation }) {
  const spans = [row.base, ...row.others];
  return (
    <details class="row apart">
      <summary>
        <span class="cells">
          {spans.map((span, at) => {
            const report = desk.columns[at]?.report;
            if (!span || !report) return <span class="cell" key={at} />;
            const many = count(report.text.slice(span.start, span.end));
            return (
              <span class="cell note" key={at}>
                <Named text={`${many} ${many === 1 ? 'word' : 'words'} only in ${report.siglum}`} />
              </span>
            );
          })}
        </span>
      </summary>
      <div class="cells">
        {spans.map((span, at) => {
          const report = desk.columns[at]?.report;
          if (!span || !report) return <div class="cell" key={at} />;
          const here = made.moved.filter((one) =>
            at === 0 ? false : one.other === at - 1 && span.start <= one.there.start && one.there.end <= span.end,
          );
          return (
            <div key={at}>
              <Cell desk={desk} at={at} span={span} links={desk.links}>
                {printable(report.text.slice(span.start, span.end))}
              </Cell>
              {here.map((one) => (
                <p class="note" key={one.there.start}>
                  <a href={`#${movedId(one, report)}`}>
                    <Named text={`⇄ ${one.words} of these words stand in ${desk.base.siglum} too, elsewhere`} />
                  </a>
                </p>
              ))}
            </div>
          );
        })}
      </div>
    </details>
  );
}

/** Words of one report with the way to them in its text. */
function Cell({
  desk,
  at,
  span,
  links,
  base = false,
  same = false,
  children,
}: {
  readonly desk: Desk;
  readonly at: number;
  readonly span: Span;
  readonly links: Links;
  readonly base?: boolean;
  readonly same?: boolean;
  readonly children: ComponentChildren;
}) {
  const column = desk.columns[at];
  if (!column) return null;
  const { report, marks } = column;
  return (
    <div class={`cell${base ? ' base' : ''}${same ? ' same' : ''}`}>
      <Tags
        evidence={[{ report: report.siglum, ...span, exact: report.text.slice(span.start, span.end) }]}
        links={links}
      />
      <Text report={report} span={span} marks={marks} numbers={desk.numbers}>
        {children}
      </Text>
    </div>
  );
}

/** The base's words, marked where any other has not the same. */
function Marked({ runs }: { readonly runs: readonly { readonly kind: Collated['kind']; readonly text: string }[] }) {
  return (
    <>
      {runs.map(({ kind, text }, index) =>
        kind === 'same' ? printable(text) : <SetApart kind={kind} text={text} key={index} />,
      )}
    </>
  );
}

/** Another report's words against the base's; the base's stand by for narrow screens, where there is one column. */
function Against({ runs }: { readonly runs: readonly Collated[] }) {
  return (
    <>
      {runs.map(({ kind, a, b }, index) =>
        kind === 'same' ? (
          printable(b)
        ) : (
          <SetApart kind={kind} text={b} key={index}>
            <span class="lemma" data-apart>
              {a.trim() === '' ? '–' : printable(a.trim())}
            </span>
          </SetApart>
        ),
      )}
    </>
  );
}

/** Words that are not the same in both, line by line, without the space around them. */
function SetApart({
  kind,
  text,
  children,
}: {
  readonly kind: Collated['kind'];
  readonly text: string;
  readonly children?: ComponentChildren;
}) {
  if (text === '')
    return (
      <mark class={`${SEPARATE[kind]} gone`}>
        {children}
        <span class="lack" data-apart>
          –
        </span>
      </mark>
    );
  return (
    <>
      {text.split(/((?<!\s)(?:\s*\n\s*|\s+$))/).map((part, index) =>
        part.trim() === '' ? (
          part
        ) : (
          <mark class={SEPARATE[kind]} key={index}>
            {index === 0 ? children : null}
            {printable(part)}
          </mark>
        ),
      )}
    </>
  );
}

/** With `plain`, words that differ by case or marks only pass as the same. */
function softened(runs: readonly Collated[], plain: boolean): readonly Collated[] {
  return plain ? runs.map((run) => (run.kind === 'form' ? { ...run, kind: 'same' } : run)) : runs;
}

/** How a report's words differ from the base's, in words. */
function kindOf(runs: readonly Collated[]): string {
  const differ = runs.filter(({ kind }) => kind === 'differ');
  const forms = runs.filter(({ kind }) => kind === 'form');
  if (differ.length > 0) return `differs in ${differ.length} ${differ.length === 1 ? 'place' : 'places'}`;
  if (forms.length === 0) return 'has the same words';
  return forms.every(({ a, b }) => a.trim().toLowerCase() === b.trim().toLowerCase())
    ? 'differs by case'
    : 'differs by marks';
}

/** The base's words by the worst that any other has in their place. */
function alone(
  text: string,
  sets: readonly (readonly Collated[] | null)[],
): { kind: Collated['kind']; text: string }[] {
  const rank = new Uint8Array(text.length);
  for (const [weight, wanted] of [
    [1, 'form'],
    [2, 'differ'],
  ] as const) {
    for (const runs of sets) {
      let at = 0;
      for (const { kind, a } of runs ?? []) {
        if (kind === wanted) rank.fill(weight, at, at + a.length);
        at += a.length;
      }
    }
  }
  const out: { kind: Collated['kind']; text: string }[] = [];
  let from = 0;
  for (let at = 1; at <= text.length; at++) {
    if (at < text.length && rank[at] === rank[from]) continue;
    out.push({ kind: rank[from] === 2 ? 'differ' : rank[from] === 1 ? 'form' : 'same', text: text.slice(from, at) });
    from = at;
  }
  return out;
}

/** A report in a list to choose from: name, siglum, the beginning of its headline. */
function calledInFull(report: Report, names: ReadonlyMap<string, string>): string {
  const { siglum } = report;
  const name = names.get(siglum) ?? siglum;
  const headline = headlineOf(report);
  return [name, name === siglum ? '' : siglum, headline === null ? '' : `– ${short(headline, 60)}`]
    .filter(Boolean)
    .join(' ');
}

/** Which reports to set side by side. */
export function Picker({
  of,
  members,
  base,
  others,
  story,
  plain,
}: {
  readonly of: Story;
  readonly members: readonly Report[];
  readonly base: Report | undefined;
  readonly others: readonly Report[];
  readonly story: string | undefined;
  readonly plain: boolean;
}) {
  const root = useRoot();
  const names = useContext(Names);
  const share = (siglum: string): string => {
    const pair = base ? pairOf(of, base.siglum, siglum) : null;
    const part = pair ? (pair.a === base?.siglum ? pair.shareOfA : pair.shareOfB) : 0;
    return part < 0.005 ? '' : ` ${Math.round(part * 100)}%`;
  };
  return (
    <form method="get" action={`${root}/compare`} class="pick">
      {story === undefined ? null : <input type="hidden" name="story" value={story} />}
      <label>
        Base{' '}
        <select name="base">
          {members.map((report) => (
            <option value={report.siglum} selected={report.siglum === base?.siglum} key={report.siglum}>
              {calledInFull(report, names)}
            </option>
          ))}
        </select>
      </label>
      <fieldset>
        <legend>
          <Named text={`Beside it, up to three${base ? ` (how much of ${base.siglum} each has)` : ''}`} />
        </legend>
        {members
          .filter(({ siglum }) => siglum !== base?.siglum)
          .map(({ siglum }) => (
            <label key={siglum}>
              <input type="checkbox" name="with" value={siglum} checked={others.some((one) => one.siglum === siglum)} />{' '}
              <span>
                <bdi class="sig">
                  <Outlet siglum={siglum} />
                </bdi>
                <span class="note">{share(siglum)}</span>
              </span>
            </label>
          ))}
      </fieldset>
      <label class="tick">
        <input type="checkbox" name="hide" value="form" checked={plain} /> pass over case and punctuation
      </label>
      <button type="submit">Show</button>
    </form>
  );
}
