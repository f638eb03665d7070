import type { SourceDocument } from '../../src/model/report.js';

const WIRE = `Ferry drivers of Tolvane walked out on Monday after talks over night crossings broke down.
“We asked for 12 more rest hours and got none,” Ada Merrow, who leads the drivers' union, told reporters.
The port company said it would cut 40 crossings a week unless the strike ends by March 15.`;

const OTHER = `A walkout by ferry drivers halted night crossings at Tolvane on Monday.
Union leader Ada Merrow said the drivers want 14 more rest hours.
The port company threatens to cut 40 crossings a week unless the strike ends by March 15.`;

const FLOOD = `Floods closed the rail tunnel under Mount Sarrow on Friday, and 300 passengers were led out on foot.
“Water stood a metre deep,” engineer Jonas Feld said. The railway promised to reopen the tunnel by April 20.`;

/** A document as intake gives it. */
export function document(name: string, text: string, day: string | null, outlet: string | null = null): SourceDocument {
  return {
    name,
    text,
    url: null,
    outlet,
    language: null,
    published: day === null ? null : { value: day, from: 'given' },
    headline: null,
    issues: [],
  };
}

/** Reports of two stories: a strike told in two texts over three days, and a flood. */
export const SMALL: readonly SourceDocument[] = [
  document('beacon.txt', WIRE, '2024-03-04', 'The Beacon'),
  document('courier.txt', `${WIRE}\nThe mayor of Tolvane called for calm.`, '2024-03-05', 'The Courier'),
  document('quay.txt', OTHER, '2024-03-05', 'Quayside Radio'),
  document('ledger.txt', FLOOD, '2024-03-08', 'The Ledger'),
  document('tide.txt', `${FLOOD} Buses run instead.`, '2024-03-09', 'Tideline'),
];

/** A report that tells of both and stands between the two, as none of the others does. */
export const LATE = document(
  'late.txt',
  `${OTHER}\n\nIn a further blow, ${FLOOD.charAt(0).toLowerCase()}${FLOOD.slice(1)}`,
  '2024-03-06',
  'The Weekly',
);
