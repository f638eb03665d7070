import { citationsOf, sourceLine } from '../digest/citation.js';
import { showDate } from '../digest/dates.js';
import { counted, place } from '../digest/digest.js';
import { headlineOf } from '../digest/names.js';
import type { Account, Evidence, Item, Story } from '../model/account.js';
import type { Report } from '../model/report.js';
import type { Span } from '../model/span.js';
import { Glyph, glyphOf, type Links, Named, Outlet, Section, Tags, wordOf } from './parts.js';
import { printable } from './printable.js';
import { marksOf, numberItems } from './segments.js';
import { type Numbers, Text, Twin } from './source.js';

/** One item with every word it rests on, how the reports differ in it, the rule that made it, and how to cite it. */
export function ItemView({
  account,
  story,
  item,
  links,
}: {
  readonly account: Account;
  readonly story: Story;
  readonly item: Item;
  readonly links: Links;
}) {
  const named = account.parties
    .filter(({ id }) => item.parties.includes(id))
    .map(({ name, roles }) => (roles.length > 0 ? `${name} (${roles.join('; ')})` : name))
    .join(', ');
  const others = new Map([...numberItems(account)].filter(([id]) => id !== item.id));
  const places = item.evidence.flatMap((one) => {
    const report = account.reports.find(({ siglum }) => siglum === one.report);
    return report ? [{ report: one.report, ...extract(one, report) }] : [];
  });
  const variants = story.variants.filter(({ items }) => items.includes(item.id));
  return (
    <>
      <ul class="items">
        <li>
          <Glyph glyph={glyphOf(item)} />
          <bdi class="title">{item.title}</bdi>
          <p class="note">
            <Named
              text={
                `${wordOf(item)} · ` +
                `${counted(item.support.reports, item.support.origins)}` +
                `${item.absent.length > 0 ? ` · not mentioned: ${item.absent.join(' ')}` : ''}` +
                `${item.when === null ? '' : ` · ${showDate(item.when)}`}`
              }
            />
          </p>
          {(item.computed ?? '')
            .split('\n')
            .filter(Boolean)
            .map((line) => (
              <p class="note" key={line}>
                <span class="sum">
                  ƒ <Named text={line} />
                </span>
              </p>
            ))}
        </li>
      </ul>
      <div class="beside">
        <Section id="evidence" title="The words" count={item.evidence.length}>
          {item.evidence.map((one) => (
            <Words
              key={place(one)}
              one={one}
              report={account.reports.find(({ siglum }) => siglum === one.report)}
              story={story}
              numbers={others}
              links={links}
            />
          ))}
        </Section>
        <Twin id="here" title="Also in these words" places={places} numbers={others} links={links} />
      </div>
      {variants.length > 0 ? (
        <Section id="variants" title="Where the words differ" count={variants.length}>
          <ul class="items">
            {variants.map(({ id, kind, explanation, readings }) => (
              <li key={id}>
                <span class="kicker">{kind.replace('-', ' ')}</span>{' '}
                <bdi>
                  <Named text={explanation} />
                </bdi>
                <div class="readings">
                  {readings.map((reading, index) => (
                    <div key={index}>
                      <bdi class="words">{reading.text === '' ? '(nothing)' : reading.text}</bdi>{' '}
                      <Tags evidence={reading.evidence} links={links} />
                    </div>
                  ))}
                </div>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Section id="made" title="How it was made">
        <p>{`Rule ${item.rule}.${named === '' ? '' : ` Parties: ${named}.`}`}</p>
      </Section>
      <Section id="cite" title="Cite">
        {item.evidence.map((one) => {
          const report = account.reports.find(({ siglum }) => siglum === one.report);
          return report ? (
            <Cite key={place(one)} one={one} report={report} item={item} open={one === item.evidence[0]} />
          ) : null;
        })}
      </Section>
    </>
  );
}

/** How much of the text around an item's words is shown with them. */
const AROUND = 160;

/** The words of an evidence and some around them, cut between words. */
function extract(one: Evidence, { text }: Report): Span {
  const before = text.slice(Math.max(0, one.start - AROUND), one.start);
  const after = text.slice(one.end, one.end + AROUND);
  return {
    start: before.length < AROUND ? 0 : one.start - before.length + Math.max(0, before.search(/(?<=\s)\S|$/)),
    end: after.length < AROUND ? text.length : one.end + after.replace(/\s+\S*$/, '').length,
  };
}

function Words({
  one,
  report,
  story,
  numbers,
  links,
}: {
  readonly one: Evidence;
  readonly report: Report | undefined;
  readonly story: Story;
  readonly numbers: Numbers;
  readonly links: Links;
}) {
  if (!report) return null;
  const span = extract(one, report);
  const { text } = report;
  const headline = headlineOf(report);
  const live = liveLink(report, one);
  return (
    <div class="extract" data-siglum={report.siglum} data-cite={sourceLine(report)}>
      <Text
        report={report}
        span={span}
        marks={marksOf(report, [story], false).filter(({ kind }) => kind !== 'shared')}
        numbers={numbers}
      >
        {span.start > 0 ? <span data-apart>… </span> : null}
        {printable(text.slice(span.start, one.start))}
        <mark>{printable(one.exact)}</mark>
        {printable(text.slice(one.end, span.end))}
        {span.end < text.length ? <span data-apart> …</span> : null}
      </Text>
      <p class="note">
        <a href={links.evidence(one)}>
          <bdi>
            <Outlet siglum={one.report} />
          </bdi>
          {` ${one.start}–${one.end}`}
        </a>
        {headline === null ? null : (
          <>
            {' · '}
            <bdi>{headline}</bdi>
          </>
        )}
        {report.published ? ` · ${showDate(report.published.value)}` : ' · no date'}
        {' · '}
        <bdi>{report.name}</bdi>
        {live === null ? null : (
          <>
            {' · '}
            <a href={live} rel="noopener noreferrer nofollow">
              the page itself
            </a>{' '}
            (may have changed)
          </>
        )}
      </p>
    </div>
  );
}

/** A link to the words on the live page (WICG Scroll-to-Text-Fragment); only for http and https addresses. */
function liveLink(report: Report, { exact }: Evidence): string | null {
  if (report.url === null || !/^https?:\/\//i.test(report.url)) return null;
  const words = exact.trim().split(/\s+/);
  const encode = (text: string): string =>
    encodeURIComponent(text.replace(/[\ud800-\udfff]/g, '')).replace(/-/g, '%2D');
  const text =
    words.length <= 8
      ? encode(words.join(' '))
      : `${encode(words.slice(0, 4).join(' '))},${encode(words.slice(-4).join(' '))}`;
  return `${report.url.split('#')[0]}#:~:text=${text}`;
}

/** A quotation with where it stands, in four forms to copy. */
function Cite({
  one,
  report,
  item,
  open,
}: {
  readonly one: Evidence;
  readonly report: Report;
  readonly item: Item;
  readonly open: boolean;
}) {
  return (
    <details open={open}>
      <summary>
        <Named text={place(one)} />
      </summary>
      {citationsOf(one, report, item).map(({ form, text }) => (
        <div key={form} class="citation">
          <span class="kicker">{form}</span>
          <pre class="cite" tabIndex={0} role="region" aria-label={`${form} citation of ${place(one)}`}>
            {text}
          </pre>
        </div>
      ))}
    </details>
  );
}
