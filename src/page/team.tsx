import type { ComponentChildren, VNode } from 'preact';
import { showDate } from '../digest/dates.js';
import type { Correction } from '../model/correction.js';
import { describe } from './forms.js';
import { Bar, SearchForm, ViewLinks } from './header.js';
import { Help } from './help.js';
import { Section } from './parts.js';
import { ChangeForm, type Root, RootOf, useRoot } from './root.js';
import { documentOf, POLICY } from './shell.js';
import { short } from './shorten.js';
import type { Beside } from './site.js';
import { State } from './state.js';

/** A story in a list. */
export interface StoryLine {
  readonly id: string;
  readonly title: string;
  readonly first_day: string | null;
  readonly last_day: string | null;
  readonly place: string | null;
  readonly reports: number;
  readonly texts: number | null;
  readonly differ: number | null;
}

/** A value by which stories can be told apart. */
interface Counted {
  readonly value: string;
  readonly stories: number;
}

/** What the list of stories shows. */
export interface StoriesShown {
  readonly total: number;
  readonly from: number;
  readonly stories: readonly StoryLine[];
  /** Outlets of each story, by its id. */
  readonly outlets: ReadonlyMap<string, readonly string[]>;
  /** Facets in their order, each with its values. */
  readonly facets: readonly (readonly [name: string, values: readonly Counted[]])[];
  /** What was asked for, by name of the facet. */
  readonly asked: Readonly<Record<string, string>>;
  /** How many documents wait to be read. */
  readonly unread: number;
}

/** A place that a search found. */
export interface FoundLine {
  readonly story: string | null;
  readonly title: string | null;
  readonly kind: string;
  readonly report: string | null;
  readonly name: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly start: number | null;
  readonly stop: number | null;
  readonly item: string | null;
  readonly words: string;
}

/** A line of the log of corrections. */
export interface LogLine {
  readonly id: string;
  readonly act: 'made' | 'undone';
  readonly correction: Correction;
  readonly reader: string;
  readonly moment: string;
  readonly story: string | null;
  readonly title: string | null;
  readonly holds: boolean;
}

const PAGE = 50;

/** The part of an id that stands in an address: `story:1a2b` is at `/story/1a2b`. */
export function tail(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

/** A page of the archive that is not one of a story. */
function teamPage(root: Root, view: string, title: string, children: ComponentChildren): string {
  const views = [
    ['', 'Stories'],
    ['search', 'Search'],
    ['log', 'Corrections'],
  ] as const;
  const header = (
    <header class="top">
      <div class="bar">
        <a class="brand" href={`${root.at}/`}>
          Readout
        </a>
        <SearchForm root={root} label="Search all reports" hint="Search all reports" />
        <Bar root={root} />
      </div>
      <div class="heading">
        <h1>
          <bdi>{title}</bdi>
        </h1>
      </div>
      <ViewLinks root={root} views={views} view={view} />
    </header>
  );
  return documentOf({
    title,
    policy: `${POLICY}; form-action 'self'`,
    header,
    help: `${root.at}/help`,
    children: <RootOf.Provider value={root}>{children}</RootOf.Provider>,
  });
}

/** The address of a list with other values asked for; an empty one asks for nothing. */
function addressOf(view: string, asked: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== ''));
  return `${view}${query.size > 0 ? `?${query}` : ''}`;
}

const FACET_LABELS: Readonly<Record<string, string>> = {
  day: 'Day',
  place: 'Place',
  party: 'Who is named',
  outlet: 'Outlet',
  differs: 'What differs',
};

/** The list of stories with its facets. */
function StoriesList({ shown }: { readonly shown: StoriesShown }) {
  const { stories, total, from, asked, unread } = shown;
  const root = useRoot();
  const filtered = Object.keys(asked).length > 0;
  return (
    <>
      <p class="banner" role="status">
        <strong>{counted(total, 'story', 'stories')}</strong>
        {total > stories.length ? <span>{`${from + 1} to ${from + stories.length}, the newest first`}</span> : null}
        {unread > 0 ? (
          <span class="note">{`${counted(unread, 'report waits', 'reports wait')} to be read`}</span>
        ) : null}
      </p>
      {total > 0 ? (
        <a class="to-facets" href="#facets">
          Narrow the list
        </a>
      ) : null}
      <Chosen asked={asked} />
      <div class="indexed">
        <div>
          {stories.length === 0 ? (
            <State
              what={filtered ? 'No story is so.' : 'No stories yet.'}
              why={filtered ? 'Nothing in the archive has all that was asked for.' : 'The archive holds no reports.'}
            >
              {filtered ? <a href={`${root}/`}>Show all stories</a> : 'Put reports into it: readout add PATH...'}
            </State>
          ) : (
            <ol class="items" aria-label="Stories">
              {stories.map((story) => (
                <StoryEntry story={story} outlets={shown.outlets.get(story.id) ?? []} key={story.id} />
              ))}
            </ol>
          )}
          <Pages view={`${root}/`} asked={asked} from={from} shown={stories.length} total={total} />
          <AsJson address={`${root}${addressOf('/stories.json', { ...asked, from: from > 0 ? `${from}` : '' })}`} />
        </div>
        <FacetLists shown={shown} />
      </div>
    </>
  );
}

function StoryEntry({ story, outlets }: { readonly story: StoryLine; readonly outlets: readonly string[] }) {
  const root = useRoot();
  const { id, title, first_day, last_day, place, reports, texts, differ } = story;
  const days =
    first_day === null
      ? 'no date'
      : first_day === last_day || last_day === null
        ? showDate(first_day)
        : `${showDate(first_day)} to ${showDate(last_day)}`;
  const printed = texts === null ? '' : ` in ${counted(texts, 'text', 'texts')}`;
  const facts = [days, place, `${counted(reports, 'report', 'reports')}${printed}`].filter(Boolean);
  return (
    <li>
      {differ !== null && differ > 0 ? (
        <b class="glyph g-differs" role="img" aria-label="differ">
          ≠
        </b>
      ) : null}
      <bdi class="title">
        <a href={`${root}/story/${tail(id)}/`}>{title}</a>
      </bdi>
      <p class="note">
        <bdi>{facts.join(' · ')}</bdi>
        {texts === null ? ' · not told yet' : null}
        {differ !== null && differ > 0 ? ` · ${counted(differ, 'item differs', 'items differ')}` : null}
      </p>
      {outlets.length > 0 ? (
        <p class="note">
          <bdi>{outlets.slice(0, 6).join(' · ')}</bdi>
          {outlets.length > 6 ? ` +${outlets.length - 6}` : null}
        </p>
      ) : null}
    </li>
  );
}

/** What was asked for, each with a way to ask for it no more. */
function Chosen({ asked }: { readonly asked: Readonly<Record<string, string>> }) {
  const root = useRoot();
  const entries = Object.entries(asked);
  if (entries.length === 0) return null;
  return (
    <p class="chosen">
      {entries.map(([name, value]) => (
        <a class="fam" href={`${root}${addressOf('/', { ...asked, [name]: '' })}`} key={name}>
          {`${FACET_LABELS[name] ?? name}: `}
          <bdi>{value}</bdi>
          <span aria-hidden="true"> ×</span>
          <span class="skip"> (take away)</span>
        </a>
      ))}
    </p>
  );
}

function FacetLists({ shown: { facets, asked } }: { readonly shown: StoriesShown }) {
  const root = useRoot();
  const list = (name: string, values: readonly Counted[]): VNode => (
    <ul>
      {values.map(({ value, stories }) => (
        <li key={value}>
          <a
            href={`${root}${addressOf('/', { ...asked, [name]: value })}`}
            aria-current={asked[name] === value ? 'true' : undefined}
          >
            <bdi>{name === 'day' ? showDate(value) : value}</bdi> <span>{stories}</span>
          </a>
        </li>
      ))}
    </ul>
  );
  return (
    <nav class="facets" id="facets" aria-label="Narrow the list">
      {facets.map(([name, values]) =>
        values.length === 0 ? null : (
          <div key={name}>
            <h2>{FACET_LABELS[name] ?? name}</h2>
            {list(name, values)}
          </div>
        ),
      )}
    </nav>
  );
}

function Pages({
  view,
  asked,
  from,
  shown,
  total,
}: {
  readonly view: string;
  readonly asked: Readonly<Record<string, string>>;
  readonly from: number;
  readonly shown: number;
  readonly total: number;
}) {
  if (from === 0 && shown >= total) return null;
  const before = Math.max(0, from - PAGE);
  return (
    <nav class="note around" aria-label="Pages">
      {from > 0 ? (
        <a rel="prev" href={addressOf(view, { ...asked, from: before === 0 ? '' : `${before}` })}>
          ← newer
        </a>
      ) : null}
      {from + shown < total ? (
        <a rel="next" href={addressOf(view, { ...asked, from: `${from + shown}` })}>
          older →
        </a>
      ) : null}
    </nav>
  );
}

function AsJson({ address }: { readonly address: string }) {
  return (
    <p class="note data">
      {'This view as data: '}
      <a href={address}>JSON</a>
    </p>
  );
}

/** Fields of the search, in their order: name, label, example. */
const FIELDS: readonly (readonly [name: string, label: string, example: string])[] = [
  ['q', 'Words', 'night crossings'],
  ['party', 'Who is named', 'Okafor'],
  ['figure', 'Figure', '40 or 30-50'],
  ['quote', 'Words quoted', 'rest hours'],
];
const DAYS: readonly (readonly [name: string, label: string])[] = [
  ['due-after', 'Due from'],
  ['due-before', 'Due before'],
];

/** What the search shows. */
export interface SearchShown {
  readonly asked: Readonly<Record<string, string>>;
  /** Null where nothing was asked for. */
  readonly found: readonly FoundLine[] | null;
  /** Places of one kind that are shown at most. */
  readonly most: number;
  /** What is wrong with what was asked. */
  readonly wrong: { readonly what: string; readonly next: string } | null;
}

/** The search over all reports and items: its form, and what it found. */
function ArchiveSearch({ asked, found, most, wrong }: SearchShown) {
  const root = useRoot();
  const items = found?.filter(({ kind }) => kind === 'item') ?? [];
  const places = found?.filter(({ kind }) => kind !== 'item') ?? [];
  return (
    <>
      <form method="get" action={`${root}/search`} class="pick" aria-label="Search all reports">
        {FIELDS.map(([name, label, example]) => (
          <label key={name}>
            {label} <input type="text" name={name} value={asked[name] ?? ''} placeholder={example} maxLength={300} />
          </label>
        ))}
        {DAYS.map(([name, label]) => (
          <label key={name}>
            {label} <input type="date" name={name} value={asked[name] ?? ''} />
          </label>
        ))}
        <button type="submit">Search</button>
      </form>
      <p class="note">{'All words must stand in a report; "in quotes" as they stand; begin* for all that begin so.'}</p>
      {wrong ? (
        <State what={wrong.what} why="So nothing was searched for.">
          {wrong.next}
        </State>
      ) : null}
      {found === null ? null : (
        <p class="note" role="status">
          {found.length === 0
            ? 'Nothing was found.'
            : [
                `${counted(places.length, 'place', 'places')} in reports`,
                ...(items.length > 0 ? [counted(items.length, 'item', 'items')] : []),
              ].join(', ')}
          {Math.max(items.length, places.length) >= most ? `. At most ${most} of a kind are shown: narrow it.` : ''}
        </p>
      )}
      {items.length > 0 ? (
        <Section id="items" title="Items" count={items.length}>
          <FoundList lines={items} />
        </Section>
      ) : null}
      {places.length > 0 ? (
        <Section id="places" title="In the reports" count={places.length}>
          <FoundList lines={places} />
        </Section>
      ) : null}
      {found === null ? null : <AsJson address={`${root}${addressOf('/search.json', asked)}`} />}
    </>
  );
}

function FoundList({ lines }: { readonly lines: readonly FoundLine[] }) {
  const root = useRoot();
  return (
    <ul class="items found">
      {lines.map((line, index) => {
        const { story, title, kind, name, outlet, published, words } = line;
        return (
          <li key={index}>
            <a href={`${root}${placeOf(line)}`} class={kind === 'item' || kind === 'report' ? undefined : 'words'}>
              <bdi>{short(words.replace(/\s+/g, ' '), 300)}</bdi>
            </a>
            <p class="note">
              <bdi>
                {[kind, outlet ?? name, published === null ? null : showDate(published)].filter(Boolean).join(' · ')}
              </bdi>
              {story === null || title === null ? null : (
                <>
                  {' · in '}
                  <a href={`${root}/story/${tail(story)}/`}>
                    <bdi>{short(title, 90)}</bdi>
                  </a>
                </>
              )}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

/** The lasting address of what was found. */
function placeOf({ kind, item, report, start, stop, story }: FoundLine): string {
  if (kind === 'item' && item !== null) return `/item/${tail(item)}${story === null ? '' : `?story=${tail(story)}`}`;
  if (report === null) return '/';
  return `/report/${tail(report)}${start === null ? '' : `?at=${start}-${stop}`}`;
}

/** Who set what right, the newest first: of all stories, or of one. */
function Log({
  lines,
  total,
  from,
  one,
}: {
  readonly lines: readonly LogLine[];
  readonly total: number;
  readonly from: number;
  /** True in the view of one story, which need not be named. */
  readonly one: boolean;
}) {
  const root = useRoot();
  // Of several lines on one correction the newest tells how it stands, and takes it back.
  const newest = new Map([...lines].reverse().map((line) => [line.id, line]));
  return (
    <>
      <p class="note">
        {'What people of this desk set right, with who and when. A correction changes the account of its story; '}
        {'the log is no part of any account.'}
      </p>
      {total === 0 ? (
        <State what="Nothing was set right yet." why="What Readout makes of the reports stands as it is.">
          Items, reports and parties of a story have forms to set them right, for those who are signed in.
        </State>
      ) : null}
      <ol class="items log" aria-label="Corrections">
        {lines.map((line) => (
          <li key={`${line.id} ${line.act} ${line.moment} ${line.reader}`}>
            <p class="act">
              <strong>
                <bdi>{line.reader || 'unnamed'}</bdi>
              </strong>
              {line.act === 'made' ? ' set right ' : ' took back '}
              <time dateTime={line.moment}>{moment(line.moment)}</time>
            </p>
            <bdi>{describe(line.correction)}</bdi>
            {line.correction.reason === '' ? null : (
              <p class="note">
                <bdi>{line.correction.reason}</bdi>
              </p>
            )}
            {one || line.story === null || line.title === null ? null : (
              <p class="note">
                {'in '}
                <a href={`${root}/story/${tail(line.story)}/`}>
                  <bdi>{line.title}</bdi>
                </a>
              </p>
            )}
            {line.act === 'made' && line.holds && newest.get(line.id) === line ? (
              <ChangeForm action={one ? '/corrections/undo' : '/log/undo'}>
                <input type="hidden" name="id" value={line.id} />
                <button type="submit">
                  Undo<span class="skip">{`: ${describe(line.correction)}`}</span>
                </button>
              </ChangeForm>
            ) : null}
          </li>
        ))}
      </ol>
      {one ? null : <Pages view={`${root}/log`} asked={{}} from={from} shown={lines.length} total={total} />}
      {one ? null : <AsJson address={`${root}${addressOf('/log.json', { from: from > 0 ? `${from}` : '' })}`} />}
    </>
  );
}

/** The form by which somebody who corrects signs in. */
function SignIn({ wrong, next }: { readonly wrong: string | null; readonly next: string }) {
  const root = useRoot();
  return (
    <>
      {wrong === null ? null : (
        <p role="alert" class="state">
          {wrong}
        </p>
      )}
      <form method="post" action={`${root}/login`} class="pick">
        <input type="hidden" name="next" value={next} />
        <label>
          Name <input type="text" name="name" required maxLength={100} autoComplete="username" />
        </label>
        <label>
          Token <input type="password" name="secret" required maxLength={200} autoComplete="current-password" />
        </label>
        <button type="submit">Sign in</button>
      </form>
      <p class="note">
        Only who corrects needs to sign in; everybody may read. Signing in sets one cookie, which goes with signing out
        or after twelve hours.
      </p>
    </>
  );
}

/** The lasting address of a report, in its own view. */
function LastingAddress({ address }: { readonly address: string }) {
  return (
    <p class="note">
      {'Lasting address of this report: '}
      <a href={address}>{address}</a>
    </p>
  );
}

/** What the views of a story in an archive show beside its account. */
export function besideOf(
  root: Root,
  log: { readonly lines: readonly LogLine[]; readonly total: number } | null,
  addressOfReport: (siglum: string) => string | null,
): Beside {
  return {
    file: null,
    problems: [],
    root,
    corrections: <Log lines={log?.lines ?? []} total={log?.total ?? 0} from={0} one={true} />,
    underReport: (siglum) => {
      const address = addressOfReport(siglum);
      return address === null ? null : <LastingAddress address={address} />;
    },
  };
}

/** Who is signed in, and the way out. */
function SignedIn({ name }: { readonly name: string }) {
  return (
    <>
      <p>
        {'You are signed in as '}
        <strong>
          <bdi>{name}</bdi>
        </strong>
        . What you set right is kept under this name.
      </p>
      <ChangeForm action="/logout">
        <button type="submit">Sign out</button>
      </ChangeForm>
    </>
  );
}

/** The page of the list of stories. */
export function storiesPage(root: Root, shown: StoriesShown): string {
  return teamPage(root, '', 'Stories', <StoriesList shown={shown} />);
}

/** The page of the search over all reports. */
export function searchPage(root: Root, shown: SearchShown): string {
  const { q } = shown.asked;
  return teamPage(
    root,
    'search',
    q === undefined ? 'Search all reports' : `Search: ${q}`,
    <ArchiveSearch {...shown} />,
  );
}

/** The page of the log of all corrections. */
export function logPage(
  root: Root,
  { lines, total }: { readonly lines: readonly LogLine[]; readonly total: number },
  from: number,
): string {
  return teamPage(root, 'log', 'Corrections', <Log lines={lines} total={total} from={from} one={false} />);
}

/** The page on which people sign in, or see who they are. */
export function signInPage(
  root: Root,
  { name, wrong, next }: { readonly name: string | null; readonly wrong: string | null; readonly next: string },
): string {
  return name === null
    ? teamPage(root, 'login', 'Sign in', <SignIn wrong={wrong} next={next} />)
    : teamPage(root, 'login', 'Signed in', <SignedIn name={name} />);
}

/** What keys and marks mean. */
export function helpPage(root: Root): string {
  return teamPage(root, 'help', 'Keys and marks', <Help />);
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A moment of the log: `2024-03-07T10:15:00Z` is "7 March 2024, 10:15 UTC". */
function moment(stamp: string): string {
  return `${showDate(stamp.slice(0, 10))}, ${stamp.slice(11, 16)} UTC`;
}
