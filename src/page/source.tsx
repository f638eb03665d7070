import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { sourceLine } from '../digest/citation.js';
import { showDate } from '../digest/dates.js';
import { editionWords } from '../digest/edition.js';
import { headlineOf, textsOf } from '../digest/names.js';
import type { Account, Agreement, Item, Story } from '../model/account.js';
import type { PrimaryText } from '../model/primary.js';
import type { Report } from '../model/report.js';
import type { Span } from '../model/span.js';
import { sha256Hex } from '../text/hash.js';
import { glyphOf, type Links, Named, Names, Outlet, Section, Tags, wordOf } from './parts.js';
import { printable } from './printable.js';
import { useRoot } from './root.js';
import {
  CLASSES,
  fragment,
  type Marked,
  type MarkKind,
  marksOf,
  numberItems,
  type Segment,
  segmentsOf,
  writtenMarks,
} from './segments.js';

export type Numbers = ReadonlyMap<string, { readonly number: number; readonly item: Item }>;

/**
 * A stretch of a report's text with what lies on it, for the script to draw; `children` hold its characters, each once.
 */
export function Text({
  report,
  span,
  marks,
  numbers,
  children,
}: {
  readonly report: Report;
  readonly span: Span;
  readonly marks: readonly Marked[];
  readonly numbers: Numbers;
  readonly children: ComponentChildren;
}) {
  return (
    <div
      class="text"
      dir="auto"
      data-report={report.siglum}
      data-from={span.start === 0 ? undefined : span.start}
      data-length={span.end - span.start}
      data-marks={writtenMarks(span, marks, numbers)}
    >
      {children}
    </div>
  );
}

/**
 * How a page shows its reports: one with a page to itself, a few among other things, many folded, very many with no
 * lines but those the script draws.
 */
export type Fullness = 'alone' | 'few' | 'many' | 'lean';

/**
 * More characters of reports than this in one file, and lines under words are left to the script: numbers and places
 * stay.
 */
const LEAN = 200_000;

/**
 * The whole text of a report, as it was read: items underlined and numbered, furniture struck and labeled. Among many
 * reports, where nearly all words are shared with some other, sharing is left to the script to draw.
 */
export function Source({
  report,
  stories,
  agreements = [],
  primary = [],
  numbers,
  links,
  fullness,
  linked,
}: {
  readonly report: Report;
  readonly stories: readonly Story[];
  readonly agreements?: readonly Agreement[] | undefined;
  readonly primary?: readonly PrimaryText[] | undefined;
  readonly numbers: Numbers;
  readonly links: Links;
  readonly fullness: Fullness;
  readonly linked?: ReadonlySet<string> | undefined;
}) {
  const alone = fullness === 'alone';
  const folded = fullness === 'many' || fullness === 'lean';
  const { siglum, name, outlet, published, text, edition } = report;
  const version = edition ? editionWords(edition) : null;
  const headline = headlineOf(report);
  const about = [
    published ? `${showDate(published.value)} (${published.from})` : 'no publication date',
    ...(report.retrieved === undefined ? [] : [`got from its address ${report.retrieved}`]),
    ...(version === null ? [] : [version]),
    ...(edition?.urgency === undefined ? [] : [`urgency ${edition.urgency}`]),
    `${text.length} characters`,
    alone ? `text sha256 ${sha256Hex(text).slice(0, 12)}…` : report.id,
  ].join(' · ');
  const Heading = alone ? 'h2' : 'h3';
  const span = { start: 0, end: text.length };
  const marks = marksOf(report, stories, alone, agreements, primary);
  const closes = ({ item, kind }: Marked): boolean => fullness !== 'lean' || item !== null || kind === 'furniture';
  const body = (
    <Text report={report} span={span} marks={marks} numbers={numbers}>
      {segmentsOf(
        span,
        marks.filter(({ kind }) => shows(kind, fullness)),
        closes,
      ).map((segment) => (
        <Run
          key={segment.start}
          segment={segment}
          siglum={siglum}
          text={text}
          numbers={numbers}
          links={links}
          fullness={fullness}
          linked={linked}
        />
      ))}
    </Text>
  );
  return (
    <article id={siglum} aria-labelledby={`${siglum}-name`} data-siglum={siglum} data-cite={sourceLine(report)}>
      <Heading id={`${siglum}-name`}>
        <bdi>
          <Outlet siglum={siglum} />
        </bdi>
        {headline === null ? null : (
          <>
            {': '}
            <bdi>{headline}</bdi>
          </>
        )}
      </Heading>
      <p class="note">
        {report.primary ? <span>{`${report.primary.kind ?? 'primary text'}, no report · `}</span> : null}
        <bdi>{outlet ?? 'no outlet named'}</bdi>
        {' · '}
        <bdi>{name}</bdi>
        {` · ${about}`}
      </p>
      {alone ? <MarkSwitches /> : null}
      {folded ? (
        <details>
          <summary>
            <Named text={`Read ${siglum}`} />
          </summary>
          {body}
        </details>
      ) : (
        body
      )}
    </article>
  );
}

/** The lines under the words, each kind with a switch; without the script a legend stands in the help. */
function MarkSwitches() {
  return (
    <div data-comfort hidden class="pick">
      <fieldset>
        <legend>Lines under words</legend>
        {Object.entries(CLASSES).map(([kind, name]) => (
          <label key={kind}>
            <input type="checkbox" checked data-mark={kind} /> <span class={name}>{MARKED[kind as MarkKind]}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}

const MARKED: Readonly<Partial<Record<MarkKind, string>>> = {
  statement: 'said',
  figure: 'figure',
  commitment: 'promise, duty or threat',
  event: 'event',
  time: 'day or hour',
  shared: 'shared with another report',
};

function Run({
  segment,
  siglum,
  text,
  numbers,
  links,
  fullness,
  linked,
}: {
  readonly segment: Segment;
  readonly siglum: string;
  readonly text: string;
  readonly numbers: Numbers;
  readonly links: Links;
  readonly fullness: Fullness;
  readonly linked: ReadonlySet<string> | undefined;
}) {
  const kinds = [...new Set(segment.marks.map(({ kind }) => kind))].filter(
    (kind) => kind === 'furniture' || (fullness !== 'lean' && CLASSES[kind] !== undefined),
  );
  const ids = [...new Set(segment.begins.map((mark) => fragment(siglum, mark)))].filter(
    (id) => linked?.has(id) ?? true,
  );
  const ending = [...new Set(segment.ends.flatMap(({ item }) => (item === null ? [] : [item])))];
  return (
    <>
      {ids.slice(1).map((id) => (
        <i id={id} key={id} />
      ))}
      {ids.length > 0 || kinds.length > 0 ? (
        <i
          id={ids[0]}
          class={kinds.map((kind) => (kind === 'furniture' ? kind : `m-${CLASSES[kind]}`)).join(' ') || undefined}
          title={kinds.includes('furniture') ? 'not of the story' : undefined}
        >
          {printable(text.slice(segment.start, segment.end))}
        </i>
      ) : (
        printable(text.slice(segment.start, segment.end))
      )}
      {ending.length > 0 ? (
        <sup>
          {ending.map((id) => {
            const entry = numbers.get(id);
            return (
              <a
                href={links.item(id)}
                aria-label={fullness === 'alone' && entry ? `${entry.number}: ${entry.item.title}` : undefined}
                key={id}
              >
                {entry?.number ?? ''}
              </a>
            );
          })}
        </sup>
      ) : null}
    </>
  );
}

function shows(kind: MarkKind, fullness: Fullness): boolean {
  if (kind === 'shared') return fullness === 'alone' || fullness === 'few';
  return kind !== 'time' || fullness !== 'lean';
}

/** All reports of one file; `linked` are the places that anything in it leads to. */
export function Sources({
  reports,
  stories,
  agreements,
  primary,
  numbers,
  links,
  linked,
}: {
  readonly reports: readonly Report[];
  readonly stories: readonly Story[];
  readonly agreements: readonly Agreement[] | undefined;
  readonly primary: readonly PrimaryText[] | undefined;
  readonly numbers: Numbers;
  readonly links: Links;
  readonly linked: ReadonlySet<string>;
}) {
  const length = reports.reduce((sum, { text }) => sum + text.length, 0);
  const fullness = reports.length <= 8 ? 'few' : length <= LEAN ? 'many' : 'lean';
  return (
    <Section id="sources" title="The reports" count={reports.filter((one) => !one.primary).length}>
      {reports.map((report) => (
        <Source
          key={report.siglum}
          report={report}
          stories={stories}
          agreements={agreements}
          primary={primary}
          numbers={numbers}
          links={links}
          fullness={fullness}
          linked={linked}
        />
      ))}
    </Section>
  );
}

/**
 * The items of some stretches of text as a list in the order of the text: what the marks say to those who do not see
 * them.
 */
export function Twin({
  id,
  title,
  places,
  numbers,
  links,
}: {
  readonly id: string;
  readonly title: string;
  readonly places: readonly (Span & { readonly report: string })[];
  readonly numbers: Numbers;
  readonly links: Links;
}) {
  const inside = [...numbers.values()]
    .flatMap(({ number, item }) => {
      const evidence = item.evidence.filter((one) =>
        places.some(({ report, start, end }) => one.report === report && one.start < end && start < one.end),
      );
      const at = Math.min(
        ...evidence.map(
          (one) =>
            places.findIndex(({ report, start, end }) => one.report === report && one.start < end && start < one.end) *
              1e9 +
            one.start,
        ),
      );
      return evidence.length > 0 ? [{ number, item, evidence, at }] : [];
    })
    .sort((a, b) => a.at - b.at || a.number - b.number);
  return (
    <Section id={id} title={title} count={inside.length}>
      <ol class="items">
        {inside.map(({ number, item, evidence }) => (
          <li key={item.id} data-n={number}>
            <span class="glyph">{number}</span>
            <span class={`g-${item.mark}`} title={wordOf(item)}>
              {glyphOf(item)}
            </span>{' '}
            <a class="item" href={links.item(item.id)}>
              <bdi>{item.title}</bdi>
            </a>{' '}
            <span class="tags">{item.kind}</span> <Tags evidence={evidence} links={links} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** A report, and beside it the items that stand in it, each a way to its words and back. */
export function ReportView({
  report,
  account,
  links,
}: {
  readonly report: Report;
  readonly account: Account;
  readonly links: Links;
}) {
  const numbers = numberItems(account);
  const names = useContext(Names);
  const texts = textsOf(account);
  const at = texts.indexOf(report);
  const [before, after] = [texts[at - 1], texts[at + 1]];
  const kin = account.stories
    .flatMap(({ lineage }) => lineage)
    .flatMap(({ a, b, shareOfA, shareOfB, passages }) =>
      passages.length === 0 || (a !== report.siglum && b !== report.siglum)
        ? []
        : [a === report.siglum ? { siglum: b, share: shareOfA } : { siglum: a, share: shareOfB }],
    )
    .sort((x, y) => y.share - x.share)
    .slice(0, 8);
  const root = useRoot();
  const asked = report.story === null ? '' : `&story=${encodeURIComponent(report.story)}`;
  return (
    <div class="beside">
      <div>
        <p class="note around">
          {before ? (
            <a rel="prev" href={`${root}/report/${before.siglum}`}>
              {'← '}
              <Outlet siglum={before.siglum} />
            </a>
          ) : null}
          {after ? (
            <a rel="next" href={`${root}/report/${after.siglum}`}>
              <Outlet siglum={after.siglum} />
              {' →'}
            </a>
          ) : null}
          <a href={`${root}/report/${report.siglum}/raw`}>the raw text</a>
          {account.reports.length > 1 && !report.primary ? (
            <a href={`${root}/compare?base=${report.siglum}${asked}`}>compare</a>
          ) : null}
        </p>
        <Source
          report={report}
          stories={account.stories}
          agreements={account.agreements}
          primary={account.primary}
          numbers={numbers}
          links={links}
          fullness="alone"
        />
        {kin.length > 0 ? (
          <p class="note around">
            <span>{'Tinted words stand in another report too: '}</span>
            {kin.map(({ siglum, share }) => (
              <a href={`${root}/compare?base=${report.siglum}&with=${siglum}${asked}`} key={siglum}>
                <Named text={`${Math.max(1, Math.round(share * 100))}% of it in ${siglum}`} />
              </a>
            ))}
          </p>
        ) : null}
      </div>
      <Twin
        id="here"
        title={`Items in ${names.get(report.siglum) ?? report.siglum}`}
        places={[{ report: report.siglum, start: 0, end: report.text.length }]}
        numbers={numbers}
        links={links}
      />
    </div>
  );
}

/** What a citation says of each report, for the script to copy where a page shows words without their report. */
export function SourceLines({ reports }: { readonly reports: readonly Report[] }) {
  return (
    <div hidden>
      {reports.map((report) => (
        <span data-siglum={report.siglum} data-cite={sourceLine(report)} key={report.siglum} />
      ))}
    </div>
  );
}
