import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { showDates } from '../digest/dates.js';
import type { Entry, Note } from '../digest/digest.js';
import { MOST_NAMED, named, titleOf } from '../digest/names.js';
import type { Evidence, Item, Mark, Reading } from '../model/account.js';
import { Cited } from './cited.js';
import { fragment } from './segments.js';
import { parting, short, shortFrom } from './shorten.js';

/** How a page links to evidence: inside one document by fragment, on the local page by address. */
export interface Links {
  readonly evidence: (one: Evidence) => string;
  readonly item: (id: string) => string;
  readonly report: (siglum: string) => string;
  /** Two reports side by side. */
  readonly pair: (a: string, b: string) => string;
  /** A view, or the section that stands for it; `mark` is that of the story, see {@link StoryMark}. */
  readonly view: (name: string, mark: string) => string;
}

/** Links within one document. */
export const WITHIN: Links = {
  evidence: ({ report, start, end }) => `#${fragment(report, { start, end })}`,
  item: (id) => `#${anchor(id)}`,
  report: (siglum) => `#${siglum}`,
  pair: (a, b) => `#${pairAnchor(a, b)}`,
  view: (name, mark) => `#${name}${mark}`,
};

/** An id that can stand in an address. */
export function anchor(id: string): string {
  return id.replace(/[^A-Za-z0-9_-]/g, '-');
}

/** Where two reports stand side by side in one document. */
export function pairAnchor(a: string, b: string): string {
  return `pair-${a}-${b}`;
}

const MARKS: Readonly<Record<Mark, readonly [string, string]>> = {
  same: ['=', 'same words or value'],
  compatible: ['≈', 'compatible'],
  differs: ['≠', 'differ'],
  single: ['①', 'one report only'],
  near: ['≈', 'something like it in another report'],
};
const GLYPH_CLASS: Readonly<Record<string, string>> = { '=': 'same', '≈': 'compatible', '≠': 'differs', '①': 'single' };
const GLYPH_WORD: Readonly<Record<string, string>> = {
  '=': 'same',
  '≈': 'compatible',
  '≠': 'differ',
  '①': 'one report only',
  '·': 'not mentioned',
  '?': 'not resolved',
  ƒ: 'computed',
  '!': 'within one report',
};

/** A mark as glyph, with its word for those who do not see it. */
export function Glyph({ glyph }: { readonly glyph: string }) {
  if (glyph.trim() === '') return null;
  return (
    <b class={`glyph g-${GLYPH_CLASS[glyph] ?? 'none'}`} role="img" aria-label={GLYPH_WORD[glyph]}>
      {glyph}
    </b>
  );
}

export function glyphOf(item: Item): string {
  return MARKS[item.mark][0];
}

export function wordOf(item: Item): string {
  return MARKS[item.mark][1];
}

/** The short name of each report of a page, by siglum; see `namesOf`. */
export const Names = createContext<ReadonlyMap<string, string>>(new Map());

/**
 * A report by its name, its siglum small beside it, for an element that isolates direction (`.tags a`, `.fam`, bdi); by
 * the siglum alone where nothing names it.
 */
export function Outlet({ siglum }: { readonly siglum: string }) {
  const name = useContext(Names).get(siglum) ?? siglum;
  return name === siglum ? (
    siglum
  ) : (
    <>
      {name} <i>{siglum}</i>
    </>
  );
}

/** A sentence of the account, its reports by name and its days as people write them. */
export function Named({ text }: { readonly text: string }) {
  return <>{named(showDates(text), useContext(Names))}</>;
}

/**
 * Where words stand, each a link to them, a report named once; past `limit` only how many more. Of very many reports
 * the sigla must do.
 */
export function Tags({
  evidence,
  links,
  limit = Infinity,
  bare = false,
}: {
  readonly evidence: readonly Evidence[];
  readonly links: Links;
  readonly limit?: number;
  /** True where the report stands at the head of the column: its siglum must do. */
  readonly bare?: boolean;
}) {
  const cited = useContext(Cited);
  const names = useContext(Names);
  const shown = evidence.length > limit + 1 ? evidence.slice(0, limit) : evidence;
  const before = new Map<string, number>();
  const most = names.size > CROWD ? MOST_OF_CROWD : MOST_NAMED;
  const many = new Set(shown.map(({ report }) => report)).size > most;
  return (
    <span class="tags">
      {shown.map((one) => {
        const count = (before.get(one.report) ?? 0) + 1;
        before.set(one.report, count);
        return (
          <a
            key={`${one.report}-${one.start}`}
            href={links.evidence(one)}
            data-e={cited?.numberOf(one) ?? undefined}
            aria-label={
              count === 1 ? undefined : `${(many ? null : names.get(one.report)) ?? one.report}, place ${count}`
            }
          >
            {count > 1 ? `·${count}` : many || bare ? one.report : <Outlet siglum={one.report} />}
          </a>
        );
      })}
      {shown.length < evidence.length ? ` +${evidence.length - shown.length}` : null}
    </span>
  );
}

/** Of so many reports nobody knows all by name, and fewer in a row are named. */
const CROWD = 40;
const MOST_OF_CROWD = 3;

/** Ways of telling an entry, and notes on it, that stand unfolded. */
export const TELLINGS = 6;
/** Ways of telling that are listed at all. */
const MOST_TELLINGS = 30;
/** Places of a way of telling that a short list shows, and a line of the brief. */
const FEW_TAGS = 8;
const LINE_TAGS = 2;

export function Readings({
  readings,
  links,
  limit = 260,
  most = null,
  tags = FEW_TAGS,
}: {
  readonly readings: readonly Reading[];
  readonly links: Links;
  /** Characters of each. */
  readonly limit?: number;
  /** Ways of telling that are shown; null for all, with all their places. */
  readonly most?: number | null;
  /** Places of each that are shown where not all are. */
  readonly tags?: number;
}) {
  const few = most ?? MOST_TELLINGS;
  const shown = readings.length > few + 1 ? readings.slice(0, few) : readings;
  const open = most === null && shown.length > TELLINGS + 2 ? TELLINGS : shown.length;
  const list = (some: readonly Reading[], last: boolean) => (
    <div class="readings">
      {some.map((reading, index) => (
        <div key={index}>
          <bdi>{shortFrom(reading.text, limit, parting(reading, readings))}</bdi>{' '}
          <Tags evidence={reading.evidence} links={links} limit={most === null ? Infinity : tags} />
        </div>
      ))}
      {last && shown.length < readings.length ? (
        <div class="note">{`and ${readings.length - shown.length} more ways of telling it`}</div>
      ) : null}
    </div>
  );
  return (
    <>
      {list(shown.slice(0, open), open === shown.length)}
      {open < shown.length ? (
        <details class="note">
          <summary>{`${readings.length - open} more ways of telling it`}</summary>
          {list(shown.slice(open), true)}
        </details>
      ) : null}
    </>
  );
}

export function Notes({ notes }: { readonly notes: readonly Note[] }) {
  const folded = notes.filter(isFolded);
  const few = folded.length < 2;
  const said = few ? notes : notes.filter((note) => !isFolded(note));
  const long = said.length > TELLINGS + 2;
  return (
    <>
      <NoteLines notes={long ? said.slice(0, TELLINGS) : said} />
      {long ? (
        <details class="note">
          <summary>{`${said.length - TELLINGS} more differences and sums`}</summary>
          <NoteLines notes={said.slice(TELLINGS)} />
        </details>
      ) : null}
      {few ? null : (
        <details class="note">
          <summary>{`${folded.length} figures are not set beside it`}</summary>
          <NoteLines notes={folded} />
        </details>
      )}
    </>
  );
}

/** What stands beside nothing is told on demand: why a figure is not compared with this one. */
function isFolded({ kind, text }: Note): boolean {
  return kind === 'computed' && text.startsWith('not set beside it');
}

/** Characters of a note in a list: who tells it how stands above it, and the item has it whole. */
const LONGEST_NOTE = 400;

/**
 * A long list of sigla with its runs drawn together; the item's own page and every other form have each by itself.
 *
 * @example inRuns('not mentioned: R1 R2 R3 R4 R5 R6 R7 R8 R9 R12') // → 'not mentioned: R1–R9 R12'
 */
export function inRuns(text: string): string {
  return text.replace(/R\d+(?: R\d+)+/g, (list) => {
    const numbers = list.split(' ').map((siglum) => Number(siglum.slice(1)));
    if (numbers.length <= MOST_NAMED) return list;
    const runs: number[][] = [];
    for (const number of numbers) {
      const last = runs[runs.length - 1];
      if (last && number === last[last.length - 1]! + 1) last.push(number);
      else runs.push([number]);
    }
    return runs
      .map((run) => (run.length > 2 ? `R${run[0]}–R${run[run.length - 1]}` : run.map((one) => `R${one}`).join(' ')))
      .join(' ');
  });
}

function NoteLines({ notes }: { readonly notes: readonly Note[] }) {
  return (
    <>
      {notes.map(({ kind, text }, index) => (
        <p class="note" key={index}>
          {kind === 'computed' ? (
            <span class="sum">
              ƒ <Named text={text} />
            </span>
          ) : kind === 'support' ? (
            <Named text={inRuns(text)} />
          ) : (
            <Named text={short(text, LONGEST_NOTE)} />
          )}
        </p>
      ))}
    </>
  );
}

/**
 * How a list shows its entries: whole and to be pointed at, or in short with a link to where it stands whole; a line of
 * the brief has no notes.
 */
export type Shape = 'whole' | 'short' | 'title' | 'line';

/** Characters of a way of telling, and how many are shown, in each shape. */
const LIMITS: Readonly<Record<Shape, number>> = { whole: 260, short: 110, title: 260, line: 64 };
const FEW: Readonly<Record<Exclude<Shape, 'whole'>, number>> = { short: 4, title: 4, line: 2 };
/** Characters of a title in the brief. */
const LINE = 88;

/** One line of a section: mark, title, readings, notes. */
export function EntryLine({
  entry,
  links,
  shape,
}: {
  readonly entry: Entry;
  readonly links: Links;
  readonly shape: Shape;
}) {
  const { id, kind, glyph, title, readings, brief, notes } = entry;
  // The title of an item may quote; what Readout says itself speaks of reports.
  const names = useContext(Names);
  const full = titleOf(entry, names);
  const said = shape === 'line' ? short(full, LINE) : full;
  const [only, second] = readings;
  const same = shape === 'whole' && readings.length > 1 ? repeats(title, readings) : !second && only?.text === title;
  const linked = shape !== 'whole' && id !== null && kind !== null;
  const agreed = glyph === '=' || glyph === '≈';
  const bare = brief || ((shape === 'title' || (shape === 'line' && agreed)) && title !== '');
  return (
    <li id={shape === 'whole' && id !== null && kind !== 'figure' ? anchor(id) : undefined}>
      {shape === 'whole' && glyph === '①' ? null : <Glyph glyph={glyph} />}
      {title !== '' && (!same || bare) ? (
        <bdi class="title">{linked ? <a href={links.item(id)}>{said}</a> : said}</bdi>
      ) : null}
      {bare ? (
        <>
          {' '}
          <Tags
            evidence={readings.flatMap(({ evidence }) => evidence)}
            links={links}
            limit={shape === 'whole' ? Infinity : shape === 'line' ? LINE_TAGS : FEW_TAGS}
          />
        </>
      ) : (
        <Readings
          readings={readings}
          links={links}
          limit={LIMITS[shape]}
          most={shape === 'whole' ? null : FEW[shape]}
          tags={shape === 'line' ? LINE_TAGS : FEW_TAGS}
        />
      )}
      {shape === 'whole' ? (
        <Notes notes={notes} />
      ) : brief || shape === 'line' ? null : (
        <Notes notes={firstNotes(notes, shape)} />
      )}
    </li>
  );
}

/** True for a title that is nothing but the beginnings of the ways of telling, which stand below it. */
function repeats(title: string, readings: readonly Reading[]): boolean {
  const parts = title.split(' / ');
  return (
    parts.length === readings.length &&
    parts.every((part, at) => readings[at]?.text.replace(/\s+/g, ' ').startsWith(part.replace(/…$/, '')))
  );
}

/** What a short list adds to its lines: two sums, else, where no readings stand either, one reason. */
function firstNotes(notes: readonly Note[], shape: Shape): readonly Note[] {
  const sums = notes.filter((note) => note.kind === 'computed' && !isFolded(note)).slice(0, 2);
  const shown = sums.length > 0 || shape !== 'title' ? sums : notes.filter(({ kind }) => kind === 'why').slice(0, 1);
  return shown.map((note) => ({ ...note, text: short(note.text, 150) }));
}

/**
 * Where several stories stand on one page: what makes the ids of a story's sections its own. The first story has none.
 */
export const StoryMark = createContext('');

/** A part of a story with its heading. Only those of the first story are landmarks, so that no two have one name. */
export function Section({
  id,
  title,
  count,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly count?: number;
  readonly children: ComponentChildren;
}) {
  const mark = useContext(StoryMark);
  const own = `${id}${mark}`;
  const heading = (
    <h2 id={`${own}-title`}>
      {title}
      {count === undefined ? '' : ` (${count})`}
    </h2>
  );
  return mark === '' ? (
    <section id={own} aria-labelledby={`${own}-title`}>
      {heading}
      {children}
    </section>
  ) : (
    <div class="section" id={own}>
      {heading}
      {children}
    </div>
  );
}
