import type { Account, Evidence, Item, Story } from '../model/account.js';
import type { Report } from '../model/report.js';
import { showDate } from '../digest/dates.js';
import { counted, place } from '../digest/digest.js';
import { Glyph, glyphOf, Section, Tags, wordOf, type Links } from './parts.js';
import { printable } from './source.js';

/** One item with every word it rests on, how the reports differ in it, the rule that made it, and how to cite it. */
export function ItemView({ account, story, item, links }: { readonly account: Account; readonly story: Story; readonly item: Item; readonly links: Links }) {
  const parties = account.parties.filter(({ id }) => item.parties.includes(id));
  const variants = story.variants.filter(({ items }) => items.includes(item.id));
  return (
    <>
      <ul class="items">
        <li>
          <Glyph glyph={glyphOf(item)} />
          <bdi class="title">{item.title}</bdi>
          <p class="note">{`${wordOf(item)} · ${counted(item.support.reports, item.support.origins)}${item.absent.length > 0 ? ` · not mentioned: ${item.absent.join(' ')}` : ''}${item.when === null ? '' : ` · ${showDate(item.when)}`}`}</p>
          {(item.computed ?? '').split('\n').filter(Boolean).map((line) => <p class="note" key={line}><span class="sum">ƒ {line}</span></p>)}
        </li>
      </ul>
      <Section id="evidence" title="The words" count={item.evidence.length}>
        {item.evidence.map((one) => <Words key={place(one)} one={one} report={account.reports.find(({ siglum }) => siglum === one.report)} links={links} />)}
      </Section>
      {variants.length > 0 ? (
        <Section id="variants" title="Where the words differ" count={variants.length}>
          <ul class="items">
            {variants.map(({ id, kind, explanation, readings }) => (
              <li key={id}>
                <span class="kicker">{kind.replace('-', ' ')}</span>
                <p>{explanation}</p>
                <div class="readings">
                  {readings.map((reading, index) => <div key={index}><bdi class="words">{reading.text === '' ? '(nothing)' : reading.text}</bdi> <Tags evidence={reading.evidence} links={links} /></div>)}
                </div>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Section id="made" title="How it was made">
        <p>{`Rule ${item.rule}.${parties.length > 0 ? ` Parties: ${parties.map(({ name, roles }) => (roles.length > 0 ? `${name} (${roles.join('; ')})` : name)).join(', ')}.` : ''}`}</p>
      </Section>
      <Section id="cite" title="Cite">
        {item.evidence.map((one) => {
          const report = account.reports.find(({ siglum }) => siglum === one.report);
          return report ? <Cite key={place(one)} one={one} report={report} /> : null;
        })}
      </Section>
    </>
  );
}

function Words({ one, report, links }: { readonly one: Evidence; readonly report: Report | undefined; readonly links: Links }) {
  if (!report) return null;
  const before = report.text.slice(Math.max(0, one.start - 160), one.start);
  const after = report.text.slice(one.end, one.end + 160);
  const live = liveLink(report, one);
  return (
    <div class="pair">
      <p class="text">
        <bdi>
          {before.length === 160 ? '… ' : ''}
          {printable(before.replace(/^\S*\s/, ''))}
          <mark>{printable(one.exact)}</mark>
          {printable(after.replace(/\s\S*$/, ''))}
          {after.length === 160 ? ' …' : ''}
        </bdi>
      </p>
      <p class="note">
        <a href={links.evidence(one)}>{place(one)}</a> in <bdi>{report.name}</bdi>, {report.outlet ?? 'no outlet named'}
        {live === null ? null : <>{' · '}<a href={live} rel="noopener noreferrer nofollow">the page itself</a> (may have changed)</>}
      </p>
    </div>
  );
}

/** A link to the words on the live page (WICG Scroll-to-Text-Fragment); only for http and https addresses. */
function liveLink(report: Report, { exact }: Evidence): string | null {
  if (report.url === null || !/^https?:\/\//i.test(report.url)) return null;
  const words = exact.trim().split(/\s+/);
  const encode = (text: string): string => encodeURIComponent(text.replace(/[\ud800-\udfff]/g, '')).replace(/-/g, '%2D');
  const text = words.length <= 8 ? encode(words.join(' ')) : `${encode(words.slice(0, 4).join(' '))},${encode(words.slice(-4).join(' '))}`;
  return `${report.url.split('#')[0]}#:~:text=${text}`;
}

/** A quotation with where it stands, in three forms to copy. */
function Cite({ one, report }: { readonly one: Evidence; readonly report: Report }) {
  const words = one.exact.replace(/\s+/g, ' ');
  const where = [report.outlet, report.published ? showDate(report.published.value) : null, report.name, `characters ${one.start}–${one.end}`, report.id].filter(Boolean).join(', ');
  const key = `${one.report.toLowerCase()}-${one.start}-${one.end}`;
  const bib = (text: string): string => text.replace(/[\\{}]/g, '').replace(/[#$%&_]/g, '\\$&');
  const forms = [
    ['Plain', `“${words}” ${where}.`],
    ['Markdown', `> ${words.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')}\n>\n> ${where.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')}${report.url === null ? '' : ` <${report.url.replace(/[<>\s]/g, '')}>`}`],
    ['BibTeX', `@misc{${key},\n  title = {${bib(words.slice(0, 120))}},\n  publisher = {${bib(report.outlet ?? '')}},\n  date = {${report.published?.value ?? ''}},\n  note = {${bib(`${report.name}, characters ${one.start}-${one.end}, ${report.id}`)}}\n}`],
  ] as const;
  return (
    <details>
      <summary>{place(one)}</summary>
      {forms.map(([label, text]) => (
        <div key={label}>
          <span class="kicker">{label}</span>
          <pre class="cite" tabIndex={0} aria-label={`${label} citation`}>{text}</pre>
        </div>
      ))}
    </details>
  );
}
