import type { Account } from '../model/account.js';
import type { Report } from '../model/report.js';

/** What a report can be called by. */
export interface Nameable {
  readonly siglum: string;
  readonly outlet: string | null;
  /** The file name or address. */
  readonly name: string;
}

/** Characters of a short name: what a chip beside a figure can bear. */
const LONGEST = 20;

/** What a siglum looks like; a name like it would be taken for one. */
const SIGLUM = /^[RP]\d+$/i;

/** Hexadecimal runs with a digit, and numbers: what machines call a file, e.g. `ac32ecf7264`. */
const CODE = /\b(?=[a-f]*\d)[0-9a-f]{6,}\b|\b\d+\b/gi;

/**
 * A short name for each report, no two alike: its outlet, without "The" and the parts of a web address that all have;
 * else the words of its file name. Of reports with one name, in their order, the second is "Courier 2". A report that
 * nothing names, `000_ac32ecf7.txt`, is called by its siglum.
 *
 * @param reports in the order of their sigla
 * @example namesOf([{ siglum: 'R1', outlet: 'The Tolvane Courier', name: 'a.txt' }]) // → Map { R1 → 'Tolvane Courier'
 * }
 */
export function namesOf(reports: readonly Nameable[]): ReadonlyMap<string, string> {
  const wanted = reports.map((report) => ({ siglum: report.siglum, name: shortName(report) }));
  const taken = new Set(wanted.flatMap(({ siglum, name }) => [siglum.toLowerCase(), (name ?? '').toLowerCase()]));
  const given = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const { siglum, name } of wanted) {
    const key = name?.toLowerCase() ?? '';
    let count = (counts.get(key) ?? 0) + 1;
    // An outlet may be called "Courier 2" itself.
    while (1 < count && taken.has(`${key} ${count}`)) count++;
    counts.set(key, count);
    given.set(siglum, name === null ? siglum : count === 1 ? name : `${name} ${count}`);
  }
  return given;
}

/** Everything of an account that has a text: its reports, then the primary texts that they are set against. */
export function textsOf({ reports, primary = [] }: Pick<Account, 'reports' | 'primary'>): readonly Report[] {
  return [...reports, ...primary.map(({ report }) => report)];
}

/** More reports in a row than these are listed by their sigla: names would hide what is said of them. */
export const MOST_NAMED = 8;

/**
 * A sentence of the account with its reports by name: sigla outside quotation marks, `R1 R3` as a list. Sigla that
 * `names` does not have stay, and so do those of a long list or of a run (`R1–R9`).
 *
 * @example named('R1 has “R1 of the code”; R2 R3 leave it out.', names)
 * // → 'Courier has “R1 of the code”; Beacon, Ledger leave it out.'
 */
export function named(text: string, names: ReadonlyMap<string, string>): string {
  return text.replace(/“[^”]*(?:”|$)|\b[RP]\d+(?:(?:,? | and |–)[RP]\d+)*\b/g, (found) =>
    found.startsWith('“') || found.includes('–') || (found.match(/[RP]\d+/g)?.length ?? 0) > MOST_NAMED
      ? found
      : found.replace(/(?<=\d) (?=[RP])/g, ', ').replace(/[RP]\d+/g, (siglum) => names.get(siglum) ?? siglum),
  );
}

/** How Readout itself begins: "R2 has it from …", "R3: a stretch that …". */
const SAYS_ITSELF = /^R\d+(?:: | (?:has|names|credits|places|tells) )/;

/**
 * The title of an entry with its reports by name, where Readout says it; the titles of items are words of the reports.
 */
export function titleOf(
  { id, kind, title }: { readonly id: string | null; readonly kind: string | null; readonly title: string },
  names: ReadonlyMap<string, string>,
): string {
  return (kind === null && id !== null) || SAYS_ITSELF.test(title) ? named(title, names) : title;
}

/** The headline as given beside the report, else as it stands in its text, on one line; null where it has none. */
export function headlineOf({ title, headline, text }: Pick<Report, 'title' | 'headline' | 'text'>): string | null {
  const said = title ?? (headline ? text.slice(headline.start, headline.end) : '');
  return said.replace(/\s+/g, ' ').trim() || null;
}

function shortName({ outlet, name }: Nameable): string | null {
  const said = clean(outlet ?? '');
  const full = said === '' ? fromFile(name) : fromOutlet(said);
  const short = cut(full);
  return !/\p{L}/u.test(short) || SIGLUM.test(short) ? null : short;
}

/** "The Tolvane Courier" → "Tolvane Courier"; "www.courier.example" → "courier.example". */
function fromOutlet(outlet: string): string {
  return hostOf(outlet) ?? outlet.replace(/^the\s+(?=\S)/i, '');
}

/** "in/2024-08-01_tolvane-courier.txt" → "Tolvane courier"; an address → its host. */
function fromFile(name: string): string {
  const host = /^https?:/i.test(name) ? hostOf(name) : null;
  if (host !== null) return host;
  const words = clean(
    (name.split(/[\\/]/).filter(Boolean).pop() ?? '')
      .replace(/\.[a-z][a-z0-9]{0,4}$/i, '')
      .replace(/[_.+~-]+/g, ' ')
      .replace(CODE, ' '),
  );
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

function hostOf(text: string): string | null {
  return /^(?:https?:\/\/)?(?:www\.)?((?:[\w-]+\.)+[a-z]{2,})(?:[/:?#]|$)/i.exec(text)?.[1]?.toLowerCase() ?? null;
}

/** Without what cannot be seen or steers the direction of text, on one line. */
function clean(text: string): string {
  return text
    .replace(/[\p{C}\s]+/gu, ' ')
    .replace(/[“”]/g, '')
    .trim();
}

/** The first words that fit; a single long word loses its end. */
function cut(text: string): string {
  const characters = [...text];
  if (characters.length <= LONGEST) return text;
  const fits = characters.slice(0, LONGEST + 1).join('');
  const at = fits.lastIndexOf(' ');
  return at > LONGEST / 3 ? fits.slice(0, at) : `${characters.slice(0, LONGEST - 1).join('')}…`;
}
