import type { Story } from '../model/account.js';
import type { Report } from '../model/report.js';
import { showDate } from '../digest/dates.js';
import { Section, type Links } from './parts.js';
import { fragment, marksOf, segmentsOf, type Segment } from './segments.js';

export type Numbers = ReadonlyMap<string, { readonly number: number }>;

/** The whole text of a report, as it was read: items underlined and numbered, furniture struck and labeled. */
export function Source({ report, stories, numbers, links, folded, alone = false }: { readonly report: Report; readonly stories: readonly Story[]; readonly numbers: Numbers; readonly links: Links; readonly folded: boolean; readonly alone?: boolean }) {
  const { siglum, name, outlet, published, text } = report;
  const about = [outlet ?? 'no outlet named', published ? `${showDate(published.value)} (${published.from})` : 'no publication date', `${text.length} characters`, report.id].join(' · ');
  const Heading = alone ? 'h2' : 'h3';
  const segments = segmentsOf({ start: 0, end: text.length }, marksOf(report, stories, alone));
  const body = (
    <div class="text" dir="auto">
      {segments.map((segment) => <Run key={segment.start} segment={segment} siglum={siglum} text={text} numbers={numbers} links={links} />)}
    </div>
  );
  return (
    <article id={siglum} aria-labelledby={`${siglum}-name`}>
      <Heading id={`${siglum}-name`}>
        {siglum} <bdi>{name}</bdi>
      </Heading>
      <p class="note">{about}</p>
      {folded ? (
        <details>
          <summary>{`Read ${siglum}`}</summary>
          {body}
        </details>
      ) : body}
    </article>
  );
}

function Run({ segment, siglum, text, numbers, links }: { readonly segment: Segment; readonly siglum: string; readonly text: string; readonly numbers: Numbers; readonly links: Links }) {
  const kinds = [...new Set(segment.marks.map(({ kind }) => kind))].filter((kind) => kind !== 'place');
  const ids = [...new Set(segment.begins.map((mark) => fragment(siglum, mark)))];
  const ending = [...new Set(segment.ends.flatMap(({ item }) => (item === null ? [] : [item])))];
  return (
    <>
      {ids.slice(1).map((id) => <span id={id} key={id} />)}
      {ids.length > 0 || kinds.length > 0 ? (
        <span id={ids[0]} class={kinds.map((kind) => (kind === 'furniture' ? kind : `m-${kind}`)).join(' ') || undefined} title={kinds.includes('furniture') ? 'not of the story' : undefined}>
          {printable(text.slice(segment.start, segment.end))}
        </span>
      ) : (
        printable(text.slice(segment.start, segment.end))
      )}
      {ending.length > 0 ? (
        <sup>
          {ending.map((id) => (
            <a href={links.item(id)} key={id}>{numbers.get(id)?.number ?? ''}</a>
          ))}
        </sup>
      ) : null}
    </>
  );
}

/** Characters that steer direction or are invisible are shown by number, so that nothing hides in a text. */
export function printable(text: string): string {
  return text.replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, (char) => `<U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`);
}

export function Sources({ reports, stories, numbers, links }: { readonly reports: readonly Report[]; readonly stories: readonly Story[]; readonly numbers: Numbers; readonly links: Links }) {
  return (
    <Section id="sources" title="The reports" count={reports.length}>
      {reports.map((report) => <Source key={report.siglum} report={report} stories={stories} numbers={numbers} links={links} folded={reports.length > 8} />)}
    </Section>
  );
}
