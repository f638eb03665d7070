import { stampsIn } from './stamp.js';

/** Words that end the name of a paper, a station or an agency, or open it ("Radio Vela"). */
const PAPERS: ReadonlySet<string> = new Set(
  `advertiser age agency argus broadcaster broadcasting bugle bulletin channel chronicle courant courier daily despatch
  digest dispatch echo enquirer evening examiner express free gazette globe guardian herald independent inquirer
  insider intelligencer journal leader ledger mail mercury messenger mirror monitor network news observer online
  outlook packet pioneer post press radio record recorder register reporter republic review sentinel service standard
  star sun telegram telegraph television times today tribune tv union voice weekly wire world`.split(/\s+/),
);
const OPENING: ReadonlySet<string> = new Set(['radio', 'channel', 'daily', 'news', 'tv']);
const JOINING: ReadonlySet<string> = new Set(['of', 'the', 'and', '&', 'de', 'la', 'del', 'in', 'on']);
const MOST_WORDS = 6;
const LONGEST = 60;
/** A line under the masthead that may be a headline: no sentence, and more than a name. */
const HEADLINE = /^\P{Ll}.{10,200}[^.!;:,…\s]$/u;

/**
 * The outlet that a bare text names at its head, as written: a line that is the name of a paper, a station or an
 * agency, alone or with a date, with a date or a headline on the line under it, or between headline and date. Null
 * where none stands there.
 *
 * @example mastheadOf('Port Vela Courier\n7 March 2024\n\nPier to stay open\n\n…') // 'Port Vela Courier'
 */
export function mastheadOf(text: string): string | null {
  const [first = '', second = '', third = '', fourth = ''] = text
    .slice(0, 1000)
    .split(/\r\n|[\n\r]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  // Under its headline, over its date: "Pier to stay open", "Port Vela Courier", "7 March 2024".
  if (fourth !== '' && isPaper(second) && !isPaper(first) && HEADLINE.test(first) && stampsIn(third).length > 0)
    return second;
  const dated = stampsIn(first).length > 0;
  const name = dated ? (/^(.+?)\s*(?:[,|•·–—]|\s-\s)/.exec(first)?.[1] ?? '') : first;
  if (third === '' || !isPaper(name)) return null;
  return dated || stampsIn(second).length > 0 || HEADLINE.test(second) ? name : null;
}

function isPaper(name: string): boolean {
  const words = name.split(/\s+/);
  if (name.length > LONGEST || words.length < 2 || words.length > MOST_WORDS) return false;
  if (words[0] === 'The') words.shift();
  if (!words.every((word) => /^\p{Lu}[\p{L}\d.'’-]*$/u.test(word) || JOINING.has(word))) return false;
  const [opening, ending] = [words[0], words.at(-1)].map((word) => (word ?? '').toLowerCase());
  return PAPERS.has(ending ?? '') || OPENING.has(opening ?? '');
}
