import type { ComponentChildren, VNode } from 'preact';
import { useContext } from 'preact/hooks';
import { showDate } from '../digest/dates.js';
import type { Digest, Section as DigestSection, StoryDigest } from '../digest/digest.js';
import { seenFrom, type Today, todayWords } from '../digest/today.js';
import { changeWords, type VersionChain } from '../digest/versions.js';
import type { TimelineEntry } from '../model/account.js';
import { ALONE } from '../model/kinds.js';
import { Brief } from './brief.js';
import { Contents, type Place } from './contents.js';
import { Here } from './here.js';
import {
  EntryLine,
  Glyph,
  type Links,
  Named,
  Outlet,
  Section,
  type Shape,
  StoryMark,
  Tags,
  TELLINGS,
} from './parts.js';
import { State } from './state.js';

const SHOWN = 7;
/** Each side's words stand in full under Commitments. */
const SHOWN_SAID = 4;
/** More than this nobody unfolds on a first screen; the whole list stands below or under its own view. */
const MOST = 60;
/** So many reports kept apart are named in the line, of more only their number. */
const APART = 2;

/** Cautions that are told one by one. */
const CAUTIONS = 12;

/** Families that are named one by one. */
const FAMILIES = 12;

/** How many reports, how many texts, and which reports are of another event: what every count below rests on. */
export function Banner({
  digest,
  story,
  links,
}: {
  readonly digest: Digest;
  readonly story: StoryDigest | undefined;
  readonly links: Links;
}) {
  const others = story?.others ?? [];
  const many = others.length > APART;
  return (
    <div class="banner">
      <strong>{digest.count}</strong>
      <Cautions cautions={digest.cautions ?? []} />
      <Versions versions={digest.versions ?? []} links={links} />
      {others.length === 0 ? null : (
        <details class="note">
          <summary>
            {'Kept apart, of another event: '}
            <Named text={many ? `${others.length} reports` : others.map(({ report }) => report).join(' ')} />
          </summary>
          <ul>
            {others.map(({ report, why }) => (
              <li key={report}>
                <Named text={why.startsWith(report) ? why : `${report}, ${why}`} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** What senders say of single reports: withdrawn, corrected, not to be published yet. */
function Cautions({ cautions }: { readonly cautions: NonNullable<Digest['cautions']> }) {
  if (cautions.length === 0) return null;
  const line = ({ report, text }: (typeof cautions)[number]) => (
    <li key={`${report} ${text}`}>
      <span class="glyph g-differs" aria-hidden="true">
        !
      </span>
      <bdi>
        <Named text={`${report} ${text}`} />
      </bdi>
    </li>
  );
  return (
    <ul class="items">
      {cautions.slice(0, CAUTIONS).map(line)}
      {cautions.length > CAUTIONS ? <li>{`+${cautions.length - CAUTIONS}`}</li> : null}
    </ul>
  );
}

/** Changes of a version that stand open. */
const CHANGES = 20;

/** Reports that are versions of one, folded, with what changed from each to the next. */
function Versions({ versions, links }: { readonly versions: readonly VersionChain[]; readonly links: Links }) {
  return (
    <>
      {versions.map(({ reports, steps }) => (
        <details class="note" key={reports.join(' ')}>
          <summary>
            {'Versions of one report: '}
            <Named text={reports.join(' ')} />
          </summary>
          <ul>
            {steps.flatMap(({ from, to, changes }) =>
              changes.slice(0, CHANGES).map((one, index) => (
                <li key={`${from} ${to} ${index}`}>
                  <bdi>
                    <Named text={changeWords(one)} />
                  </bdi>{' '}
                  <Tags evidence={[one.before, one.after].filter((place) => place !== null)} links={links} />
                </li>
              )),
            )}
          </ul>
        </details>
      ))}
    </>
  );
}

/** Which reports share one text: those of a family stand together. */
export function Families({ families }: Pick<Digest, 'families'>) {
  const shown = families.length > FAMILIES + 1 ? families.slice(0, FAMILIES) : families;
  return (
    <p class="fams">
      {'One text each: '}
      {shown.map((sigla) => (
        <Family sigla={sigla} key={sigla[0]} />
      ))}
      {shown.length < families.length ? `+${families.length - shown.length}` : null}
    </p>
  );
}

/** Reports of one text, by name; of many the first three. */
function Family({ sigla }: { readonly sigla: readonly string[] }) {
  const shown = sigla.length > 4 ? sigla.slice(0, 3) : sigla;
  return (
    <span class="fam">
      {shown.map((siglum, index) => [index > 0 ? ' · ' : '', <Outlet siglum={siglum} key={siglum} />])}
      {shown.length < sigla.length ? ` +${sigla.length - shown.length}` : null}
    </span>
  );
}

/**
 * What a desk looks at first: differences, what is due, agreements, what is not resolved. `facts` are days that were
 * worked out; `whole` names the sections that stand in full under their own name on the same page.
 */
export function FirstScreen({
  story,
  facts,
  links,
  whole = [],
  more = [],
  today,
  under,
  children,
}: {
  readonly story: StoryDigest;
  /** The day from which what is due is seen. */
  readonly today: Today | null;
  readonly facts: readonly TimelineEntry[];
  readonly links: Links;
  readonly whole?: readonly string[];
  /** Places of what stands below, for the index, and what stands there. */
  readonly more?: readonly Place[];
  /** What stands between the brief and the sections. */
  readonly under?: ComponentChildren;
  readonly children?: ComponentChildren;
}) {
  const mark = useContext(StoryMark);
  const of = (id: DigestSection['id']): DigestSection | undefined =>
    story.sections.find((section) => section.id === id);
  const due = of('due');
  const single = story.count.startsWith('1 report ');
  const places = placesOf(story, facts, whole);
  return (
    <>
      <Brief story={story} links={links} today={today} />
      {under}
      <Contents
        places={[...places, ...more].map((place) => ({ ...place, id: `${place.id}${mark}` }))}
        label={mark === '' ? 'On this page' : `In story ${mark.slice(1)}`}
      >
        <div class="first">
          {single ? (
            <Section id="first-where-they-differ" title="Nothing to compare yet">
              <State
                what="One report."
                why="Readout sets reports of one event beside each other; this event is told by one."
              >
                Give more reports of it, or join two stories under Reports, if they are one event.
              </State>
            </Section>
          ) : (
            <Part
              section={of('differ')}
              whole={whole}
              title="Where they differ"
              empty={
                <State
                  what="Nothing differs."
                  why={
                    'No figure, term, date, attribution or wording was found in which two of these ' +
                    'reports part. What only one of them says stands apart.'
                  }
                />
              }
              links={links}
            />
          )}
          <Part section={of('within')} links={links} />
          <Part
            section={due && { ...due, entries: seenFrom(due.entries, today) }}
            before={<SeenFrom today={today} />}
            title="Due"
            empty={<State what="Nothing is due." why="No promise, duty or deadline in these reports has a date." />}
            links={links}
          />
          <Part section={of('compliance')} links={links} />
          {facts.length > 0 ? <Facts facts={facts} links={links} /> : null}
          {single ? null : (
            <Part
              section={of('agree')}
              whole={whole}
              title="Where they agree"
              empty={
                <State
                  what="Nothing is told twice."
                  why="No statement, figure, commitment or event stands in more than one of these reports."
                />
              }
              links={links}
            />
          )}
          <Alone story={story} links={links} />
          <Part section={of('undecided')} links={links} />
        </div>
        {children}
      </Contents>
    </>
  );
}

/** From which day what is due is seen, and where the page can be asked, another one. */
export function SeenFrom({ today }: { readonly today: Today | null }) {
  const here = useContext(Here);
  if (today === null) return null;
  return (
    <div class="note seen-from">
      {todayWords(today)}
      {here === '' ? null : (
        <form method="get" class="pick">
          {[...new URLSearchParams(here.split('?')[1] ?? '')]
            .filter(([name]) => name !== 'today')
            .map(([name, value]) => (
              <input type="hidden" name={name} value={value} key={name} />
            ))}
          <label>
            Another day: <input type="date" name="today" value={today.day} required />
          </label>
          <button type="submit">See</button>
        </form>
      )}
    </div>
  );
}

/** Sections of the first screen, in their order. */
const ORDER = ['differ', 'within', 'due', 'compliance', 'agree', 'undecided'] as const;

function placesOf(story: StoryDigest, facts: readonly TimelineEntry[], whole: readonly string[]): Place[] {
  return ORDER.flatMap((id) => {
    const section = story.sections.find((one) => one.id === id);
    const place =
      section && !whole.includes(id)
        ? [{ id: `first-${id}`, title: section.title, count: section.entries.length }]
        : [];
    return id === 'compliance' && facts.length > 0
      ? [...place, { id: 'first-worked-out', title: 'Worked out', count: facts.length }]
      : place;
  });
}

function Part({
  section,
  title,
  empty,
  links,
  whole = [],
  before,
}: {
  readonly section: DigestSection | undefined;
  /** What stands before the lines. */
  readonly before?: VNode;
  readonly whole?: readonly string[];
  readonly title?: string;
  readonly empty?: VNode;
  readonly links: Links;
}) {
  // It stands in full below.
  if (section && whole.includes(section.id)) return null;
  if (!section)
    return title && empty ? (
      <Section id={`first-${title.replace(/\W+/g, '-').toLowerCase()}`} title={title}>
        {empty}
      </Section>
    ) : null;
  const shown = section.id === 'compliance' ? SHOWN_SAID : SHOWN;
  const head = section.entries.slice(0, shown);
  const rest = section.entries.slice(shown, MOST);
  const shape = section.id === 'agree' || section.id === 'undecided' ? 'title' : 'short';
  return (
    <Section id={`first-${section.id}`} title={section.title} count={section.entries.length}>
      {before}
      <Lines entries={head} links={links} shape={shape} />
      {rest.length === 0 ? null : (
        <details>
          <summary>
            {section.entries.length > MOST
              ? `the first ${MOST} of ${section.entries.length}`
              : `all ${section.entries.length}`}
          </summary>
          <Lines entries={rest} links={links} shape={shape} />
        </details>
      )}
    </Section>
  );
}

/** Days that no report gives and the reports together do, each with its sum and the words it rests on. */
function Facts({ facts, links }: { readonly facts: readonly TimelineEntry[]; readonly links: Links }) {
  return (
    <Section id="first-worked-out" title="Worked out" count={facts.length}>
      <ul class="items">
        {facts.map(({ when, computed, evidence }, index) => (
          <li key={index}>
            <Glyph glyph="ƒ" />
            {when === null ? null : <strong class="title">{showDate(when)}</strong>}{' '}
            <Tags evidence={evidence} links={links} />
            <p class="note">
              <span class="sum">{computed}</span>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** How much stands in one report only, and where to read it. */
function Alone({ story, links }: { readonly story: StoryDigest; readonly links: Links }) {
  const mark = useContext(StoryMark);
  const counts = ALONE.map(({ kind, section }) => ({
    view: section,
    word: kind,
    count: story.sections.find((one) => one.id === section)?.entries.filter(({ glyph }) => glyph === '①').length ?? 0,
  })).filter(({ count }) => count > 0);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  return (
    <Section id="first-alone" title="In one report only" count={total}>
      <p>
        {counts.map(({ view, word, count }, index) => [
          index > 0 ? ' · ' : '',
          <a href={links.view(view, mark)} key={view}>{`${count} ${word}${count === 1 ? '' : 's'}`}</a>,
        ])}
      </p>
    </Section>
  );
}

/** Lines that a list shows before it folds the rest: some screens of them. */
const UNFOLDED = 160;
/** Entries that are not worth folding. */
const NOT_WORTH = 5;

/** How many entries stand before the fold: each counts by the lines that it takes. */
function foldAt(entries: DigestSection['entries']): number {
  let lines = 0;
  const at = entries.findIndex(({ readings, notes }) => {
    lines += 1 + Math.min(readings.length, TELLINGS) + Math.min(notes.length, TELLINGS);
    return UNFOLDED < lines;
  });
  return at < 0 || entries.length < at + NOT_WORTH ? entries.length : at;
}

/** Entries, with a heading wherever their group changes; what is beyond some screens is folded. */
export function Lines({
  entries,
  links,
  shape = 'whole',
  name,
}: {
  readonly entries: DigestSection['entries'];
  readonly links: Links;
  readonly shape?: Shape;
  /** What the ids of the headings begin with; none where nothing leads to them. */
  readonly name?: string;
}) {
  const fold = foldAt(entries);
  const list = (from: number, to: number) => (
    <ul class="items">
      {entries.slice(from, to).map((entry, index) => [
        entry.group !== null && (index === 0 || entry.group !== entries[from + index - 1]?.group) ? (
          <li
            class="group"
            key={`g${index}`}
            id={
              name !== undefined && entry.group !== entries[from + index - 1]?.group
                ? `${name}-${from + index}`
                : undefined
            }
          >
            <bdi>{entry.group}</bdi>
          </li>
        ) : null,
        <EntryLine key={index} entry={entry} links={links} shape={shape} />,
      ])}
    </ul>
  );
  return (
    <>
      {list(0, fold)}
      {fold < entries.length ? (
        <details>
          <summary>{`${entries.length - fold} more`}</summary>
          {list(fold, entries.length)}
        </details>
      ) : null}
    </>
  );
}
