import type { Account, Evidence, Item, Mark, Story } from '../model/account.js';
import { KINDS } from '../model/kinds.js';
import type { PrimaryText } from '../model/primary.js';
import { FORMAT, type Report } from '../model/report.js';
import { contentId } from '../text/hash.js';
import { inOrder, siglaOf } from './context.js';
import type { Verdict } from './verify.js';

const MARKS: ReadonlySet<Mark> = new Set<Mark>(['same', 'compatible', 'differs', 'single', 'near']);
/** Marks that say that several reports stand in the item. */
const OF_SEVERAL: ReadonlySet<Mark> = new Set<Mark>(['same', 'compatible', 'differs']);

/**
 * What of an account must follow from the rest of it: sigla in order, ids from content, marks and counts from evidence,
 * and every report, party, story and item that is called must be there. Spans are what `verifyAccount` reads. Takes any
 * parsed JSON; a failure is named by its JSON Pointer (RFC 6901).
 *
 * @example verifyWhole(JSON.parse(written)).failures // → [] for an account as it was written
 */
export function verifyWhole(account: unknown): Verdict {
  const check = new Whole();
  try {
    check.account(account as Account);
  } catch {
    check.that('', 'parts of an account are missing: this is none that Readout wrote');
  }
  return check.verdict();
}

class Whole {
  #checked = 0;
  readonly #failures: { where: string; what: string }[] = [];
  readonly #reports = new Map<string, Report>();
  readonly #parties = new Set<string>();

  that(where: string, fault: string | null): void {
    this.#checked++;
    if (fault !== null) this.#failures.push({ where: where || '/', what: fault });
  }

  #equal(where: string, found: unknown, due: unknown): void {
    const [is, should] = [JSON.stringify(found), JSON.stringify(due)];
    this.that(where, is === should ? null : `${is} does not follow from the account: it should be ${should}`);
  }

  verdict(): Verdict {
    return { checked: this.#checked, failures: this.#failures };
  }

  account({ format, reports, parties, stories, primary = [] }: Account): void {
    this.#equal('/format', format, FORMAT);
    for (const report of reports) this.#reports.set(report.siglum, report);
    this.#unique(
      '/reports',
      'siglum',
      reports.map(({ siglum }) => siglum),
    );
    this.#unique(
      '/parties',
      'id',
      parties.map(({ id }) => id),
    );
    this.#unique(
      '/stories',
      'id',
      stories.map(({ id }) => id),
    );
    for (const { id } of parties) this.#parties.add(id);
    reports.forEach((report, at) => this.#report(report, at));
    this.#stories(stories);
    stories.forEach((story, at) => this.#story(story, `/stories/${at}`));
    const items = new Set(stories.flatMap((story) => story.items.map(({ id }) => id)));
    primary.forEach((one, at) => this.#primary(one, items, at));
  }

  /** A primary text is none of the reports; who has something of it follows from what is told of it. */
  #primary({ report, reports, uses, sentences }: PrimaryText, items: ReadonlySet<string>, at: number): void {
    const where = `/primary/${at}`;
    this.#equal(`${where}/report/siglum`, report.siglum, `P${at + 1}`);
    const having = new Set(uses.map(({ here }) => here.report));
    const due = [...this.#reports.keys()].filter((siglum) => having.has(siglum));
    this.#equal(`${where}/reports`, reports, due);
    uses.forEach((one, index) => this.#allThere(`${where}/uses/${index}/items`, items, one.items));
    sentences.forEach(({ quoted, told }, index) =>
      this.#allThere(`${where}/sentences/${index}`, having, [...quoted, ...told]),
    );
  }

  #unique(where: string, what: string, ids: readonly string[]): void {
    const seen = new Set<string>();
    const twice = ids.find((id) => seen.size === seen.add(id).size);
    this.that(where, twice === undefined ? null : `the ${what} ${JSON.stringify(twice)} stands twice`);
  }

  #report(report: Report, at: number): void {
    const where = `/reports/${at}`;
    this.#equal(`${where}/format`, report.format, FORMAT);
    this.#equal(`${where}/siglum`, report.siglum, `R${at + 1}`);
    const { text, url, outlet, published } = report;
    // A day that was worked out from other reports is not of the report itself.
    const day = published === null || published.from === 'inferred' ? null : published.value;
    this.#equal(`${where}/id`, report.id, contentId('report', text, url, outlet, day));
    this.#calls(report, where);
  }

  /** Within a report, parties and statements are called by ids that it holds. */
  #calls({ names, parties, openMentions, statements, figures }: Report, where: string): void {
    const own = new Set(parties.map(({ id }) => id));
    const said = new Set(statements.map(({ id }) => id));
    names.forEach((one, at) => this.#there(`${where}/names/${at}/party`, own, one.party));
    openMentions.forEach((one, at) => this.#allThere(`${where}/openMentions/${at}/candidates`, own, one.candidates));
    statements.forEach((one, at) => {
      if (one.party !== null) this.#there(`${where}/statements/${at}/party`, own, one.party);
      if (one.within !== null) this.#there(`${where}/statements/${at}/within`, said, one.within);
      this.#allThere(`${where}/statements/${at}/candidates`, own, one.candidates);
    });
    figures.forEach((one, at) => {
      if (one.statement !== null) this.#there(`${where}/figures/${at}/statement`, said, one.statement);
    });
  }

  #there(where: string, known: ReadonlySet<string>, id: string): void {
    this.that(where, known.has(id) ? null : `${JSON.stringify(id)} is called and is not there`);
  }

  #allThere(where: string, known: ReadonlySet<string>, ids: readonly string[]): void {
    ids.forEach((id, at) => this.#there(`${where}/${at}`, known, id));
  }

  /** Every report is of the story, and of the origin, that it names. */
  #stories(stories: readonly Story[]): void {
    const storyOf = new Map(stories.flatMap(({ id, reports }) => reports.map((siglum) => [siglum, id] as const)));
    const families = new Map<string | null, string[]>();
    for (const { id, origin } of this.#reports.values()) {
      const family = families.get(origin);
      if (family) family.push(id);
      else families.set(origin, [id]);
    }
    const due = new Map([...families].map(([origin, ids]) => [origin, contentId('origin', ...ids.sort())]));
    [...this.#reports.values()].forEach(({ siglum, story, origin }, at) => {
      this.#equal(`/reports/${at}/story`, story, storyOf.get(siglum) ?? null);
      this.#equal(`/reports/${at}/origin`, origin, due.get(origin));
    });
  }

  #story(story: Story, where: string): void {
    const members = story.reports;
    this.#unique(`${where}/reports`, 'report', members);
    const own = new Set(members);
    this.#equal(
      `${where}/reports`,
      members,
      [...this.#reports.keys()].filter((siglum) => own.has(siglum)),
    );
    this.#equal(`${where}/id`, story.id, contentId('story', ...members.map((siglum) => this.#id(siglum)).sort()));
    this.#origins(story, where);
    this.#unique(
      `${where}/items`,
      'id',
      story.items.map(({ id }) => id),
    );
    story.items.forEach((item, at) => this.#item(item, own, `${where}/items/${at}`));
    const items = new Set(story.items.map(({ id }) => id));
    story.variants.forEach((one, at) => this.#allThere(`${where}/variants/${at}/items`, items, one.items));
    story.timeline.forEach((one, at) => this.#allThere(`${where}/timeline/${at}/items`, items, one.items));
    story.lineage.forEach((one, at) => {
      this.#allThere(`${where}/lineage/${at}`, own, [one.a, one.b]);
      this.that(`${where}/lineage/${at}`, one.a === one.b ? 'a report is set against itself' : shareFault(one));
    });
  }

  /** The origins of a story are those of its reports, each with those of its reports that are of it. */
  #origins({ origins, reports }: Story, where: string): void {
    const due = new Map<string, string[]>();
    for (const siglum of reports) {
      const origin = this.#reports.get(siglum)?.origin ?? '';
      due.set(origin, [...(due.get(origin) ?? []), siglum]);
    }
    this.#equal(
      `${where}/origins`,
      origins.map(({ id, reports: own }) => [id, own]),
      [...due],
    );
  }

  #item(item: Item, members: ReadonlySet<string>, where: string): void {
    const sigla = siglaOf(item.evidence);
    this.that(`${where}/kind`, Object.hasOwn(KINDS, item.kind) ? null : `${item.kind} is no kind of item`);
    this.that(`${where}/evidence`, item.evidence.length > 0 ? null : 'an item without evidence');
    this.#equal(
      `${where}/evidence`,
      item.evidence.map(placeOf),
      inOrder(item.readings.flatMap(({ evidence }) => evidence)).map(placeOf),
    );
    const places = item.evidence.flatMap(({ report, start, end }) => [this.#id(report), start, end]);
    this.#equal(`${where}/id`, item.id, contentId('item', item.kind, item.speaker, ...places));
    const origins = new Set(sigla.map((siglum) => this.#reports.get(siglum)?.origin ?? siglum));
    this.#equal(`${where}/support`, item.support, { reports: sigla.length, origins: origins.size });
    this.that(`${where}/mark`, markFault(item, sigla.length));
    const there = new Set(sigla);
    const wrong = item.absent.find((siglum) => there.has(siglum) || !members.has(siglum));
    this.that(`${where}/absent`, wrong === undefined ? null : `${wrong} is told to be silent, and is not`);
    this.#allThere(`${where}/parties`, this.#parties, item.parties);
  }

  #id(siglum: string): string {
    return this.#reports.get(siglum)?.id ?? siglum;
  }
}

function placeOf({ report, start, end }: Evidence): string {
  return `${report} ${start}–${end}`;
}

function markFault({ mark, near }: Item, reports: number): string | null {
  if (!MARKS.has(mark)) return `${JSON.stringify(mark)} is no mark`;
  if (OF_SEVERAL.has(mark) !== reports > 1) return `${mark} is no mark of an item of ${reports} reports`;
  if ((mark === 'near') !== near.length > 0 && reports < 2) return `${mark} with ${near.length} places near it`;
  return null;
}

function shareFault({ shareOfA, shareOfB, sharedWords, longestRun }: Story['lineage'][number]): string | null {
  const share = [shareOfA, shareOfB].every((one) => 0 <= one && one <= 1);
  return share && 0 <= longestRun && longestRun <= sharedWords ? null : 'shares that cannot be';
}
