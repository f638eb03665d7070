import type { Told } from './desk.js';

/** A week of one story, in four feeds: what each feed holds from a round on. All of it is invented. */

const BRIDGE = `Bridge at Tolvane closed after cracks are found

TOLVANE - The road bridge over the Sarn at Tolvane was closed on Monday after inspectors found cracks in two piers.

Some 140 lorries a day must take the road through Merrow, the county said.

"We will not put a single driver at risk while the piers are examined day and night," said Ada Quill, who leads the county's road office.

The county promised to reopen the bridge by March 15.

Shopkeepers of the old town hung black flags from their windows.`;

const COPY = `Tolvane bridge shut over cracks

The road bridge over the Sarn at Tolvane was closed on Monday after inspectors found cracks in two piers.

Some 140 lorries a day must take the road through Merrow, the county said.

Ferrymen of the lower town lit lamps along the bank.`;

export interface Day {
  readonly what: string;
  /** Entries that come, or come again, in the feeds of that day. */
  readonly feeds: Readonly<Record<string, readonly Told[]>>;
  /** Kinds that are told, each as often as it stands here. */
  readonly told: readonly string[];
}

const beacon = (text: string): Told => ({ guid: 'beacon-1', day: '2024-03-04', text });
const courier = (text: string): Told => ({ guid: 'courier-1', day: '2024-03-05', text });
const change = (text: string, was: string, is: string): string => {
  if (!text.includes(was)) throw new Error(`"${was}" is not in the text`);
  return text.replace(was, is);
};

const figure = change(BRIDGE, 'Some 140 lorries', 'Some 190 lorries');
const hedge = change(figure, 'Some 190 lorries', 'More than 190 lorries');
const cut = change(hedge, ' while the piers are examined day and night', '');
const reworded = change(cut, 'a single driver at risk', 'a single driver in danger');
const source = change(
  reworded,
  "said Ada Quill, who leads the county's road office",
  "said Jonas Feld, who leads the county's road office",
);
const dropped = change(source, '\n\nShopkeepers of the old town hung black flags from their windows.', '');
const added = `${dropped}\n\nSwallows nest under the arches in every spring.`;
const headline = change(
  added,
  'Bridge at Tolvane closed after cracks are found',
  'Tolvane bridge stays closed for now',
);
const term = change(headline, 'by March 15', 'by March 29');
const style = change(
  term,
  'was closed on Monday after inspectors found cracks',
  'was closed Monday after inspectors had found cracks',
);

const quay = (number: number, day: string, text: string): Told => ({
  guid: `quay-${number}`,
  day: `2024-03-${day}`,
  text: `${HEADS[number - 1]}\n\n${LEAD}\n\n${text}`,
});
const LEAD =
  'The road bridge over the Sarn at Tolvane was closed on Monday after inspectors found cracks in two piers.';
const HEADS = [
  'Tolvane counts its lorries',
  'Voices from the Sarn bridge',
  'Pledge over Tolvane bridge',
  'No to Tolvane bridge toll',
  'Tolvane bridge traffic counted anew',
  'Tolvane bridge in the mist',
  'Tolvane bridge pledge in doubt',
  'Tolvane bridge pledge kept',
  'Tolvane bridge after a week',
  'Floods shut Sarrow tunnel',
  'Bridge and tunnel',
];
const COUNTED = 'Inspectors counted 37 cracks in the second pier.';
const SAID = 'Bakers in Merrow are glad of the new customers, said Ivo Brandt, who keeps a bakery there.';
const PROMISED = 'The railway promised to run extra trains by March 11.';
const REFUSED = 'The ministry refused to pay for a second bridge.';
const OTHER = 'Some 230 lorries a day must take the road through Merrow, the county said.';
const NEAR = 'Mist lay over the river on Friday.';
const UNMET = 'The railway has broken its promise to run extra trains, said Ivo Brandt.';
const MET = 'The county has kept its promise to examine the piers, said Ada Quill.';
const PASSED = 'Herons stood on the empty road.';
const FLOOD = `The rail tunnel under Mount Sarrow was flooded on Tuesday, and 300 passengers were led out on foot.

"Water stood a metre deep," the engineer Mara Voss said. The railway company pumped through the night.`;
const BOTH = `${LEAD}

Some 140 lorries a day must take the road through Merrow, the county said.

${FLOOD}`;
const flood: Told = { guid: 'quay-10', day: '2024-03-12', text: `Sarrow tunnel flooded\n\n${FLOOD}` };
const both: Told = { guid: 'quay-11', day: '2024-03-12', text: `Bridge and tunnel\n\n${BOTH}` };

const lost = change(style, '," said Jonas Feld, who leads the county\'s road office.', '."');

export const WEEK: readonly Day[] = [
  { what: 'a story begins', feeds: { beacon: [beacon(BRIDGE)] }, told: ['story-new'] },
  { what: 'nothing', feeds: {}, told: [] },
  { what: 'another outlet copies most of it', feeds: { courier: [courier(COPY)] }, told: ['report-new'] },
  { what: 'a figure', feeds: { beacon: [beacon(figure)] }, told: ['version-new', 'figure-changed'] },
  { what: 'a hedge', feeds: { beacon: [beacon(hedge)] }, told: ['version-new', 'certainty-changed'] },
  { what: 'a quotation cut', feeds: { beacon: [beacon(cut)] }, told: ['version-new', 'quotation-cut'] },
  { what: 'a quotation', feeds: { beacon: [beacon(reworded)] }, told: ['version-new', 'quotation-changed'] },
  { what: 'a source', feeds: { beacon: [beacon(source)] }, told: ['version-new', 'attribution-shifted'] },
  { what: 'a sentence dropped', feeds: { beacon: [beacon(dropped)] }, told: ['version-new', 'text-dropped'] },
  { what: 'a sentence added', feeds: { beacon: [beacon(added)] }, told: ['version-new', 'text-added'] },
  { what: 'a headline', feeds: { beacon: [beacon(headline)] }, told: ['version-new', 'headline-changed'] },
  { what: 'a term', feeds: { beacon: [beacon(term)] }, told: ['version-new', 'term-changed'] },
  { what: 'only style', feeds: { beacon: [beacon(style)] }, told: [] },
  { what: 'a new figure', feeds: { quay: [quay(1, '06', COUNTED)] }, told: ['report-new', 'figure-new'] },
  { what: 'a new statement', feeds: { quay: [quay(2, '06', SAID)] }, told: ['report-new', 'statement-new'] },
  { what: 'a new commitment', feeds: { quay: [quay(3, '07', PROMISED)] }, told: ['report-new', 'commitment-new'] },
  { what: 'a refusal', feeds: { quay: [quay(4, '07', REFUSED)] }, told: ['report-new', 'refusal-new'] },
  {
    what: 'another figure of the same',
    feeds: { quay: [quay(5, '07', OTHER)] },
    told: ['report-new', 'difference-new'],
  },
  { what: 'an attribution lost', feeds: { beacon: [beacon(lost)] }, told: ['version-new', 'attribution-lost'] },
  { what: 'a deadline comes near', feeds: { quay: [quay(6, '08', NEAR)] }, told: ['report-new', 'deadline-near'] },
  { what: 'told as not met', feeds: { quay: [quay(7, '08', UNMET)] }, told: ['report-new', 'told-not-met'] },
  { what: 'told as met', feeds: { quay: [quay(8, '08', MET)] }, told: ['report-new', 'told-met'] },
  { what: 'a deadline passes', feeds: { quay: [quay(9, '12', PASSED)] }, told: ['report-new', 'deadline-past'] },
  { what: 'another story', feeds: { quay: [flood] }, told: ['story-new'] },
  { what: 'two stories meet', feeds: { quay: [both] }, told: ['report-new', 'stories-joined'] },
];
