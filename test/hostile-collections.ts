import type { SourceDocument } from '../src/model/report.js';
import { documentOf } from './read-text.js';

const ONSETS = ['b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'z'];
const VOWELS = ['a', 'e', 'i', 'o', 'u'];

/** A word of its own for each number, in letters that no English word has in this order. */
function coined(number: number): string {
  let word = '';
  for (let left = number + 17; left > 0 || word.length < 6; left = Math.floor(left / 70))
    word += (ONSETS[left % 14] as string) + (VOWELS[Math.floor(left / 14) % 5] as string);
  return word;
}

const SHARED =
  'The harbour board of Tolvane said on Tuesday that 1,640 barges had waited at the lock since the flood. ' +
  'The board will reopen the lock by the end of March if the council of Sarrow grants 12 million crowns. ' +
  '“We have counted every barge and we will not close the lock again,” Ada Merrow told reporters in Tolvane.';

function own(number: number): string {
  const [a, b, c, d] = [0, 1, 2, 3].map((k) => coined(number * 7 + k));
  return (
    `A ${a} festival opened beside the ${b} mill, and dancers from ${c} filled the square until dusk. ` +
    `Children painted the ${d} gate in the colours of the ${a} guild.`
  );
}

/** Collections that are made to be costly, each by its number of reports. */
export const HOSTILE: Readonly<Record<string, (count: number) => SourceDocument[]>> = {
  'all alike': (count) => many(count, () => SHARED),
  'one shared paragraph': (count) => many(count, (number) => `${own(number)}\n\n${SHARED}\n\n${own(number + count)}`),
  'one quotation with a word changed': (count) =>
    many(
      count,
      (number) =>
        `${own(number)}\n\n“We have counted every barge and we will not ${coined(number)} the lock again,” Ada Merrow told reporters in Tolvane.`,
    ),
};

/** One report of so many quotations. */
export function quotations(count: number): SourceDocument[] {
  const lines = Array.from(
    { length: count },
    (_, number) => `“The ${coined(number)} lock holds ${coined(number * 3 + 1)} barges,” Merrow said.`,
  );
  const text: string[] = [];
  for (let at = 0; at < lines.length; at += 5) text.push(lines.slice(at, at + 5).join(' '));
  return [documentOf('quoted', text.join('\n\n')), documentOf('other', SHARED)];
}

/** Reports of 200 figures each. */
export function figures(count: number, each = 200): SourceDocument[] {
  return many(count, (number) => {
    const lines = Array.from(
      { length: each },
      (_, at) => `Crews moved ${((number * 31 + at * 7) % 900) + 11} barges past the ${coined(at)} gate.`,
    );
    const text: string[] = [];
    for (let at = 0; at < lines.length; at += 10) text.push(lines.slice(at, at + 10).join(' '));
    return text.join('\n\n');
  });
}

function many(count: number, textOf: (number: number) => string): SourceDocument[] {
  return Array.from({ length: count }, (_, number) => ({
    ...documentOf(`report-${String(number).padStart(5, '0')}`, textOf(number)),
    published: { value: '2024-06-20', from: 'given' as const },
  }));
}
