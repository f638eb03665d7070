import type { VariantKind } from '../../model/account.js';
import { formatList } from '../story/list.js';

/** What some reports have at a place; `text` is empty where they have nothing there. */
export interface ToldReading {
  readonly sigla: readonly string[];
  readonly text: string;
  /** True where the words stand in quotation marks. */
  readonly quoted?: boolean;
}

/** Longest text printed whole in an explanation. */
const WHOLE = 90;

/** One plain sentence that says how the readings differ; the first reading is the base's. */
export function explain(kind: VariantKind, readings: readonly ToldReading[]): string {
  const [first, second] = [...readings].sort((p, q) => Number(p.text === '') - Number(q.text === ''));
  if (!first || !second) return '';
  const has = (reading: ToldReading, verb: string): string =>
    `${who(reading)} ${agreeing(reading, verb)} ${quote(reading.text)}`;
  const both = (verb: string): string =>
    `${has(first, verb)}, ${readings
      .filter((other) => other !== first)
      .map((other) => `${who(other)} ${quote(other.text)}`)
      .join(', ')}.`;
  const lacks = (what: string): string =>
    `${has(first, 'has')}; ${who(second)} ${agreeing(second, 'leaves')} ${what} out.`;
  switch (kind) {
    case 'cut':
    case 'added':
    case 'qualifier':
      return second.text === '' ? lacks('it') : both('has');
    case 'hedge':
      return second.text === ''
        ? `${has(first, 'says')}; ${who(second)} ${agreeing(second, 'leaves')} the hedge out.`
        : both('says');
    case 'attribution-lost':
      return second.text === ''
        ? `${who(first)} ${agreeing(first, 'credits')} it (${quote(first.text)}); ${who(second)} ${agreeing(second, 'does')} not.`
        : both('has');
    case 'name':
      return second.text === '' ? lacks('it') : both('names');
    case 'moved':
      return `${who(second)} ${agreeing(second, 'has')} ${quote(first.text)} at another place than ${who(first)}.`;
    case 'joined':
      return `${who(first)} and ${who(second)} part their sentences differently: ${quote(first.text)} against ${quote(second.text)}.`;
    case 'direct-indirect': {
      const [quoting, telling] =
        first.quoted === second.quoted ? [null, null] : first.quoted ? [first, second] : [second, first];
      if (!quoting)
        return `${who(first)} and ${who(second)} have the same words, one in quotation marks and one without: ${quote(first.text)}.`;
      return `${who(quoting)} ${agreeing(quoting, 'prints')} in quotation marks what ${who(telling)} ${agreeing(telling, 'tells')} without: ${quote(quoting.text)}.`;
    }
    case 'back-translation':
      return `Both print it as a quotation, alike in structure and unlike in words, so one may be translated: ${quote(first.text)} (${formatList(first.sigla)}), ${quote(second.text)} (${formatList(second.sigla)}).`;
    case 'punctuation':
    case 'case':
    case 'spelling':
      return both('writes');
    case 'figure':
      return both('gives');
    default:
      return both('has');
  }
}

function who({ sigla }: ToldReading): string {
  return formatList(sigla);
}

const PLURALS: Readonly<Record<string, string>> = { has: 'have', does: 'do' };

/** The verb, which is given for one report, for as many as there are. */
function agreeing({ sigla }: ToldReading, verb: string): string {
  return sigla.length === 1 ? verb : (PLURALS[verb] ?? verb.slice(0, -1));
}

/**
 * Text in quotation marks on one line; where it is long its beginning and end, cut between words. Double marks within
 * become single ones, and one that has no other is left out. "nothing" where there is no text.
 */
export function quote(text: string): string {
  const line = withinMarks(text.replace(/\s+/g, ' ').trim());
  if (line === '') return 'nothing';
  if (line.length <= WHOLE) return `“${line}”`;
  const head = line.slice(0, WHOLE / 2 + 1).replace(/[\s,;:]+\S*$/u, '') || line.slice(0, WHOLE / 2);
  const tail = line.slice(-WHOLE / 3 - 1).replace(/^\S*\s+/u, '') || line.slice(-WHOLE / 3);
  return `“${whole(head, 'end')} … ${whole(tail, 'start')}”`;
}

/** Without half of a surrogate pair at the end where it was cut. */
function whole(part: string, cut: 'start' | 'end'): string {
  return cut === 'end' ? part.replace(/[\ud800-\udbff]$/, '') : part.replace(/^[\udc00-\udfff]/, '');
}

/** Text as it stands within quotation marks: double marks single, a mark without its other left out. */
function withinMarks(line: string): string {
  const straight = line.split('"').length % 2 === 1 ? line.replace(/"([^"]*)"/g, '‘$1’') : line.replace(/"/g, '');
  const paired = straight.replace(/“([^“”]*)”/g, '‘$1’');
  return paired.replace(/[“”]/g, '');
}
