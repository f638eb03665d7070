import type { VNode } from 'preact';
import { type Section as DigestSection, digestOf, type Entry } from '../digest/digest.js';
import { namesOf, textsOf } from '../digest/names.js';
import { seenFrom, type Today, todayOf } from '../digest/today.js';
import type { Account, Evidence, Story } from '../model/account.js';
import type { Issue } from '../model/issue.js';
import type { Report } from '../model/report.js';
import { Compare, Picker } from './compare.js';
import { Contents, type Place } from './contents.js';
import { AsData, Export } from './export.js';
import { Figures } from './figures.js';
import { Banner, Families, FirstScreen, Lines, SeenFrom } from './first-screen.js';
import { type Changed, ChangeNotice, Corrections, ItemForms, MissingDates, Parties, ReportForms } from './forms.js';
import { Bar, SearchForm, ViewLinks } from './header.js';
import { Help } from './help.js';
import { Here } from './here.js';
import { ItemView } from './item.js';
import { Lineage } from './lineage.js';
import { Matrix } from './matrix.js';
import { anchor, type Links, Section } from './parts.js';
import { Primaries } from './primary.js';
import { Reports, SetAside } from './reports.js';
import { Results } from './results.js';
import { LOCAL_ROOT, type Root, RootOf, useRoot } from './root.js';
import { searchAccount } from './search.js';
import { fragment } from './segments.js';
import { documentOf, POLICY } from './shell.js';
import { ReportView, SourceLines } from './source.js';
import { State } from './state.js';
import { Timeline } from './timeline.js';
import { firstsOf, WhoFirst } from './who-first.js';

/** What an address of the local page asks for. */
export interface Address {
  /** Path segments, decoded. */
  readonly path: readonly string[];
  readonly query: Readonly<Record<string, readonly string[]>>;
}

/** What a page shows beside the account. */
export interface Beside {
  /** Where corrections are kept; null when they are not. */
  readonly file: string | null;
  /** What could not be read, or not kept. */
  readonly problems: readonly Issue[];
  /** Where the views stand; the local page where nothing is said. */
  readonly root?: Root;
  /** What the last change did, where it is to be told now. */
  readonly changed?: Changed | null;
  /** What the view of corrections shows where they are not kept in a file. */
  readonly corrections?: VNode;
  /** What stands under a report: its siglum is given. */
  readonly underReport?: (siglum: string) => VNode | null;
}

/** A page and its status; null content never occurs: an unknown address gets a page that says so. */
export interface Page {
  readonly status: 200 | 404;
  readonly html: string;
  /** What the page shows, as plain data: the `.json` twin. */
  readonly data: unknown;
}

const VIEWS: readonly (readonly [path: string, label: string])[] = [
  ['', 'Account'],
  ['statements', 'Statements'],
  ['figures', 'Figures'],
  ['commitments', 'Commitments'],
  ['timeline', 'Timeline'],
  ['first', 'Who first'],
  ['matrix', 'Matrix'],
  ['lineage', 'Lineage'],
  ['compare', 'Compare'],
  ['reports', 'Reports'],
  ['parties', 'Parties'],
  ['corrections', 'Corrections'],
];

/** Stories that the head of a page names. */
const STORIES = 8;

/** Links of the views: every report and every item has an address of its own, after what stands before them all. */
function linksFrom(root: string, keep = ''): Links {
  return {
    evidence: ({ report, start, end }: Evidence) => `${root}/report/${report}#${fragment(report, { start, end })}`,
    item: (id) => `${root}/item/${anchor(id)}`,
    report: (siglum) => `${root}/report/${siglum}`,
    pair: (a, b) => `${root}/compare?base=${a}&with=${b}`,
    view: (name) => `${root}/${name}${keep}`,
  };
}

/** Gives the page for an address: the same account and address give the same bytes. */
export function pageAt(
  account: Account,
  { path, query }: Address,
  beside: Beside = { file: null, problems: [] },
): Page {
  const [view = '', detail = ''] = path;
  const root = beside.root ?? LOCAL_ROOT;
  const chosen = query['story']?.[0];
  const base = view === 'compare' ? query['base']?.[0] : undefined;
  const at = Math.max(
    0,
    account.stories.findIndex(({ id, reports }) =>
      chosen === undefined && base !== undefined ? reports.includes(base) : id === chosen,
    ),
  );
  const story = account.stories[at];
  const digest = digestOf(account);
  const summary = digest.stories[at];
  if (!story || !summary)
    return shell(account, 'Nothing to show yet', view, at, <Empty problems={beside.problems} />, 200, null, root);
  const seen = contentOf(account, story, at, view, detail, query, beside);
  if (!seen) return shell(account, 'No such page', view, at, <Nowhere view={view} />, 404, null, root);
  return shell(
    account,
    seen.title,
    view,
    at,
    <Here.Provider value={hereOf(path, query)}>
      {beside.changed ? <ChangeNotice changed={beside.changed} /> : null}
      {view === '' && beside.problems.length > 0 ? (
        <p class="note">
          <span class="glyph-in g-differs" aria-hidden="true">
            !{' '}
          </span>
          {`${beside.problems.length} ${beside.problems.length === 1 ? 'input' : 'inputs'} could not be read. `}
          <a href={`${root.at}/reports`}>Which and why</a>
        </p>
      ) : null}
      {seen.content}
    </Here.Provider>,
    200,
    seen.data,
    root,
    detail,
  );
}

/** Links into reports that keep what was searched for, so that it is lit there. */
function keeping(links: Links, words: string): Links {
  const asked = `?q=${encodeURIComponent(words)}`;
  return { ...links, evidence: (one) => links.evidence(one).replace('#', () => `${asked}#`) };
}

/** The address of a view, as a form carries it to come back. */
function hereOf(path: readonly string[], query: Address['query']): string {
  const asked = Object.entries(query)
    .filter(([key]) => key !== 'q')
    .flatMap(([key, values]) => values.map((value) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`))
    .join('&');
  return `/${path.map(encodeURIComponent).join('/')}${asked === '' ? '' : `?${asked}`}`;
}

interface Seen {
  readonly title: string;
  readonly content: VNode;
  readonly data: unknown;
}

function contentOf(
  account: Account,
  story: Story,
  at: number,
  view: string,
  detail: string,
  query: Address['query'],
  beside: Beside,
): Seen | null {
  const digest = digestOf(account);
  const summary = digest.stories[at];
  if (!summary) return null;
  const members = account.reports.filter(({ siglum }) => story.reports.includes(siglum));
  const today = todayOf(members, query['today']?.[0]);
  const root = beside.root?.at ?? '';
  const links = linksFrom(root);
  const seen = (title: string, content: VNode, data: unknown): Seen => ({ title, content, data });
  const lists = (ids: readonly string[], fits: (entry: Entry) => boolean = () => true): VNode | null => {
    const sections = ids
      .flatMap((id) => summary.sections.filter((one) => one.id === id))
      .map((one) => ({ ...one, entries: one.id === 'due' ? seenFrom(one.entries, today) : one.entries.filter(fits) }))
      .filter(({ entries }) => entries.length > 0);
    if (sections.length === 0) return null;
    return (
      <Contents
        places={sections.flatMap((section) => placesIn(section))}
        label={`Index from ${sections[0]?.title ?? ''}`}
      >
        {sections.map(({ id, title, entries }) => (
          <Section id={id} key={id} title={title} count={entries.length}>
            <Lines entries={entries} links={links} name={`${id}-group`} />
          </Section>
        ))}
      </Contents>
    );
  };
  switch (view) {
    case '':
      return seen(
        summary.title || 'One report',
        <FirstScreen
          story={summary}
          today={today}
          facts={story.timeline.filter(({ items }) => items.length === 0)}
          links={linksFrom(root, keepOf(at, story))}
          under={
            <>
              <MissingDates reports={members} />
              <Families families={digest.families} />
              <StoryLinks account={account} at={at} />
            </>
          }
        >
          <Primaries primary={digest.primary ?? []} links={links} />
        </FirstScreen>,
        summary,
      );
    case 'statements':
      return seen(
        'Statements',
        lists(['differ', 'agree', 'statements'], ({ kind }) => kind === 'statement' || kind === null) ?? (
          <State what="No statements." why="Nobody is reported to have said anything in these reports." />
        ),
        story.items.filter(({ kind }) => kind === 'statement'),
      );
    case 'figures':
      return seen(
        'Figures',
        <Figures story={story} reports={account.reports} links={links} />,
        story.items.filter(({ kind }) => kind === 'figure'),
      );
    case 'commitments':
      return seen(
        'Commitments',
        commitments(story, lists, today),
        story.items.filter(({ kind }) => kind === 'commitment'),
      );
    case 'timeline':
      return seen('Timeline', <Timeline story={story} reports={account.reports} links={links} />, story.timeline);
    case 'first':
      return seen(
        'Who first',
        <WhoFirst story={story} reports={account.reports} links={links} />,
        firstsOf(story, account.reports).map(({ item: { id, title }, ...one }) => ({ id, title, ...one })),
      );
    case 'matrix':
      return seen(
        'Matrix',
        <Matrix story={story} links={links} />,
        story.items.map(({ id, title, mark, support, absent }) => ({ id, title, mark, support, absent })),
      );
    case 'lineage':
      return seen('Lineage', <Lineage story={story} reports={account.reports} links={links} />, story.lineage);
    case 'compare':
      return compare(account, story, query, links, seen);
    case 'reports':
      return seen(
        'Reports',
        <>
          <MissingDates reports={account.reports} />
          <Reports account={account} problems={beside.problems} />
        </>,
        account.reports.map(({ siglum, name, outlet, published, origin, story: of }) => ({
          siglum,
          name,
          outlet,
          published,
          origin,
          story: of,
        })),
      );
    case 'report': {
      const report = textsOf(account).find(({ siglum }) => siglum === detail);
      if (!report) return null;
      return seen(
        namesOf(textsOf(account)).get(report.siglum) ?? report.name,
        <>
          <ReportView report={report} account={account} links={links} />
          {beside.underReport?.(report.siglum)}
          {report.primary ? null : <ReportForms account={account} siglum={report.siglum} />}
        </>,
        { ...report, tokens: undefined },
      );
    }
    case 'item': {
      const home = account.stories.find(({ items }) => items.some(({ id }) => anchor(id) === detail));
      const item = home?.items.find(({ id }) => anchor(id) === detail);
      return home && item
        ? seen(
            item.title,
            <>
              <ItemView account={account} story={home} item={item} links={links} />
              <ItemForms account={account} item={item} />
            </>,
            item,
          )
        : null;
    }
    case 'parties':
      return seen('Parties', <Parties account={account} />, account.parties);
    case 'corrections':
      return seen(
        'Corrections',
        beside.corrections ?? <Corrections account={account} file={beside.file} problems={beside.problems} />,
        account.corrections,
      );
    case 'export':
      return seen('Export', <Export />, null);
    case 'help':
      return seen('Help', <Help />, null);
    case 'search': {
      const words = query['q']?.[0] ?? '';
      const found = searchAccount(account, words);
      return seen(`Search: ${words}`, <Results words={words} found={found} links={keeping(links, words)} />, found);
    }
    default:
      return null;
  }
}

/** Entries from which on a heading within a section stands in the index. */
const GROUPED = 3;

/** A section in the index, and those of its headings under which much stands. */
function placesIn({ id, title, entries }: DigestSection): Place[] {
  const counts = new Map<string, number>();
  for (const { group } of entries) if (group !== null) counts.set(group, (counts.get(group) ?? 0) + 1);
  const groups = entries.flatMap(({ group }, index): Place[] =>
    id === 'statements' && group !== null && group !== entries[index - 1]?.group && GROUPED <= (counts.get(group) ?? 0)
      ? [{ id: `${id}-group-${index}`, title: group, count: counts.get(group) ?? 0 }]
      : [],
  );
  return [{ id, title, count: entries.length }, ...groups.slice(0, 15)];
}

/** What keeps the story of an address; the first needs nothing. */
function keepOf(at: number, { id }: Story): string {
  return at > 0 ? `?story=${encodeURIComponent(id)}` : '';
}

/** What is due first; then all that agree or differ, and the rest. */
function commitments(
  story: Story,
  lists: (ids: readonly string[], fits?: (entry: Entry) => boolean) => VNode | null,
  today: Today | null,
): VNode {
  const agreements = lists(['agreements']);
  if (agreements === null && !story.items.some(({ kind }) => kind === 'commitment'))
    return <State what="No commitments." why="No promise, duty, plan, threat or refusal was found in these reports." />;
  const due = lists(['due']);
  return (
    <>
      {due === null ? null : <SeenFrom today={today} />}
      {due ?? (
        <Section id="due" title="Due">
          <State
            what="Nothing is due on a day."
            why="No commitment in these reports names a day, or a length of time from one."
          />
        </Section>
      )}
      {agreements}
      {lists(['differ', 'agree'], ({ kind }) => kind === 'commitment')}
      {lists(['compliance', 'commitments'])}
    </>
  );
}

function compare(
  account: Account,
  story: Story,
  query: Address['query'],
  links: Links,
  seen: (title: string, content: VNode, data: unknown) => Seen,
): Seen {
  const members = account.reports.filter(({ siglum }) => story.reports.includes(siglum));
  const closest = [...story.lineage].sort((x, y) => y.sharedWords - x.sharedWords)[0];
  const pick = (siglum: string | undefined): Report | undefined => members.find((report) => report.siglum === siglum);
  const base = pick(query['base']?.[0]) ?? pick(closest?.a) ?? members[0];
  const asked = [...new Set((query['with'] ?? []).flatMap((one) => pick(one) ?? []))].filter(
    ({ siglum }) => siglum !== base?.siglum,
  );
  const [wanted, left] = [asked.slice(0, 3), asked.slice(3)];
  const nearest = [...story.lineage]
    .filter(({ a, b }) => a === base?.siglum || b === base?.siglum)
    .sort((x, y) => y.sharedWords - x.sharedWords)[0];
  const fallback = [
    pick(nearest?.a === base?.siglum ? nearest?.b : nearest?.a) ??
      members.find(({ siglum }) => siglum !== base?.siglum),
  ].flatMap((one) => one ?? []);
  const others = wanted.length > 0 ? wanted : fallback;
  const plain = query['hide']?.[0] === 'form';
  const form = (
    <Picker of={story} members={members} base={base} others={others} story={query['story']?.[0]} plain={plain} />
  );
  if (!base || others.length === 0)
    return seen(
      'Compare',
      <>
        {form}
        <State
          what="Nothing to compare yet: one text."
          why="Compare sets two to four reports of one story side by side."
        >
          Give more reports of this event, or join two stories under Reports.
        </State>
      </>,
      null,
    );
  return seen(
    'Compare',
    <>
      {form}
      {left.length > 0 ? (
        <p
          class="note"
          role="status"
        >{`Four reports stand side by side at most; left out: ${left.map(({ siglum }) => siglum).join(' ')}.`}</p>
      ) : null}
      <Compare account={account} story={story} base={base} others={others} links={links} plain={plain} />
    </>,
    {
      base: base.siglum,
      with: others.map(({ siglum }) => siglum),
      lineage: story.lineage.filter(({ a, b }) => a === base.siglum || b === base.siglum),
    },
  );
}

function Nowhere({ view }: { readonly view: string }) {
  const root = useRoot();
  const known =
    view === 'report'
      ? 'There is no report of this name: reports are R1, R2 and so on.'
      : view === 'item'
        ? 'No item of this account has this name. Items are named for their words, so an item ' +
          'changes its name when its reports change.'
        : 'No view has this name.';
  return (
    <State what="Nothing stands at this address." why={known}>
      <a href={`${root}/`}>Back to the account</a>
      {', or search for what you look for in the field above.'}
    </State>
  );
}

function Empty({ problems }: { readonly problems: readonly Issue[] }) {
  return (
    <>
      <State
        what="No reports yet."
        why={problems.length > 0 ? 'Nothing that was given could be read.' : 'Readout was given no text.'}
      >
        {'Run '}
        <code>readout open PATH...</code>
        {' with files, folders or globs. Nothing leaves this computer.'}
      </State>
      {problems.length > 0 ? <SetAside problems={problems} read={0} /> : null}
    </>
  );
}

function shell(
  account: Account,
  title: string,
  view: string,
  at: number,
  content: VNode,
  status: 200 | 404,
  data: unknown,
  root: Root,
  detail = '',
): Page {
  const digest = digestOf(account);
  const story = account.stories[at];
  const keep = story ? keepOf(at, story) : '';
  const header = (
    <header class="top">
      <div class="bar">
        <a class="brand" href={root.home}>
          Readout
        </a>
        <SearchForm root={root} label="Search the reports" hint="Search" />
        <Bar root={root} />
        <a href={`${root.at}/export`} class="quiet" aria-current={view === 'export' ? 'page' : undefined}>
          Export
        </a>
      </div>
      <div class="heading">
        <h1>
          <bdi>{title}</bdi>
        </h1>
        {story ? <StoryLine account={account} at={at} view={view} keep={keep} /> : null}
      </div>
      <ViewLinks root={root} views={VIEWS} view={view} keep={keep} />
    </header>
  );
  return {
    status,
    html: documentOf({
      title,
      policy: `${POLICY}; form-action 'self'`,
      header: <RootOf.Provider value={root}>{header}</RootOf.Provider>,
      help: `${root.at}/help`,
      names: namesOf(textsOf(account)),
      children: (
        <RootOf.Provider value={root}>
          {view === '' && status === 200 && story ? (
            <Banner digest={digest} story={digest.stories[at]} links={linksFrom(root.at)} />
          ) : null}
          {content}
          {status === 200 && account.stories.length > 0 ? <AsData view={view} detail={detail} keep={keep} /> : null}
          <SourceLines reports={textsOf(account)} />
        </RootOf.Provider>
      ),
    }),
    data,
  };
}

/** Which story a view is of, and how many there are. */
function StoryLine({
  account,
  at,
  view,
  keep,
}: {
  readonly account: Account;
  readonly at: number;
  readonly view: string;
  readonly keep: string;
}) {
  const root = useRoot();
  const many = account.stories.length;
  const which = many > 1 ? `story ${at + 1} of ${many}` : '';
  if (view === '')
    return which === '' ? null : (
      <p class="of">
        <a href="#stories">{which}</a>
      </p>
    );
  return (
    <p class="of">
      <a href={`${root}/${keep}`}>
        <bdi>{digestOf(account).stories[at]?.title || 'One report'}</bdi>
      </a>
      {which === '' ? '' : `, ${which}`}
    </p>
  );
}

/** The stories of the account, the one that is shown marked. */
function StoryLinks({ account, at }: { readonly account: Account; readonly at: number }) {
  const root = useRoot();
  const { stories } = digestOf(account);
  const shown = Math.max(STORIES, at + 1);
  if (stories.length < 2) return null;
  return (
    <nav class="stories" aria-label="Stories" id="stories">
      <span>{'Stories: '}</span>
      {stories.slice(0, shown).map(({ id, title }, index) => (
        <a
          key={id}
          class="fam"
          href={index === 0 ? `${root}/` : `${root}/?story=${encodeURIComponent(id)}`}
          aria-current={index === at ? 'true' : undefined}
        >
          {title || `story ${index + 1}`}
        </a>
      ))}
      {stories.length > shown ? (
        <a href={`${root}/reports`}>{`and ${stories.length - shown} more, under Reports`}</a>
      ) : null}
    </nav>
  );
}
