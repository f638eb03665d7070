/** Reports of invented events, and edits planted in them: what a careless or careful desk does to a text on its way. */

export const SENTENCES: readonly string[] = [
  'Harbour Minister Ilse Brandt said on Friday that the northern dock would reopen within nine weeks.',
  'Workers had left the site after a crane fell across two empty warehouses in the spring.',
  'The port authority reported a sharp drop in cargo traffic, from 48,000 containers in May to roughly 31,000 in June.',
  '“We owe the families a clear answer about the safety of these machines,” Brandt told reporters in Velden.',
  'Union leader Tomas Rehn called the schedule reckless, adding that inspectors had visited only three of the eleven cranes.',
  'A court in Osterlo ordered the operator to pay $4.2 million in damages to former employees.',
  'The ministry published its findings in a statement late on Tuesday, while lawmakers debated a new labour bill.',
  'Shipping firms diverted dozens of vessels to Marisport, according to the coastal registry.',
  '“The shared effort to protect harbour workers begins with honest numbers,” Rehn wrote.',
  'Engineers found significant cracks in the steel supports, and the region favoured a longer closure.',
  'Ferry services between the islands resumed on Monday with about half of the usual crossings.',
  'Opposition deputies demanded that President Anneke Oduya dismiss the director of the inspection board.',
  'Small traders along the quay complained that compensation had not arrived before the summer season.',
  'The insurer Kestrel Mutual estimated the losses at nearly 90 million crowns, a figure the operator disputed.',
  'Brandt announced the inquiry in an interview with public radio and promised weekly progress reports.',
  'Residents of Velden gathered near the gates, carrying lanterns for the four people who died.',
];

/** A number from 0 (included) to 1, another at each call, the same for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)] as T;
}

/** Some of the sentences, in an order of their own. */
export function story(random: () => number, count = 8): string[] {
  const left = [...SENTENCES];
  return Array.from({ length: count }, () => left.splice(Math.floor(random() * left.length), 1)[0] as string);
}

/** An edit: the text before and after, and where it was made in both (an empty stretch where words are missing). */
export interface Planted {
  readonly before: string;
  readonly after: string;
  readonly at: { readonly start: number; readonly end: number };
}

type Swap = readonly [from: RegExp, to: string];

const EDITS: Readonly<Record<string, readonly Swap[]>> = {
  punctuation: [
    [/, (?=adding|while|and|from)/, ' '],
    [/, (?=adding|while|carrying|according)/, ' – '],
    [/ (?=and|while)/, ', '],
  ],
  case: [
    [/Harbour Minister/, 'harbour minister'],
    [/Union leader/, 'union leader'],
    [/President/, 'president'],
    [/public radio/, 'Public Radio'],
    [/port authority/, 'Port Authority'],
    [/labour bill/, 'Labour Bill'],
  ],
  spelling: [
    [/Harbour|harbour/, 'Harbor'],
    [/labour/, 'labor'],
    [/favoured/, 'favored'],
    [/warehouses/, 'warehuoses'],
    [/inspectors/, 'inspektors'],
    [/damages/, 'dammages'],
    [/crossings/, 'crosings'],
  ],
  altered: [
    [/sharp/, 'steep'],
    [/reckless/, 'hasty'],
    [/ordered/, 'compelled'],
    [/debated/, 'discussed'],
    [/resumed/, 'restarted'],
    [/complained/, 'grumbled'],
    [/gathered/, 'assembled'],
    [/demanded/, 'requested'],
    [/diverted/, 'steered'],
  ],
  cut: [
    [/ in the spring/, ''],
    [/ along the quay/, ''],
    [/ to former employees/, ''],
    [/ between the islands/, ''],
    [/ in the steel supports/, ''],
    [/ near the gates/, ''],
    [/ of these machines/, ''],
  ],
  added: [
    [/ (?=ordered the operator)/, ' near the old mill '],
    [/ (?=resumed)/, ' with the mainland '],
    [/ (?=gathered)/, ' and two villages '],
    [/ (?=had left the site)/, ' from three yards '],
    [/(?= in cargo traffic)/, ' and a long stop'],
  ],
  figure: [
    [/48,000/, '45,000'],
    [/31,000/, '37,000'],
    [/nine weeks/, 'seven weeks'],
    [/three of the/, 'five of the'],
    [/\$4\.2 million/, '$4.6 million'],
    [/90 million/, '70 million'],
    [/four people/, 'six people'],
  ],
  hedge: [
    [/roughly 31,000/, '31,000'],
    [/about half/, 'half'],
    [/nearly 90/, '90'],
  ],
  qualifier: [
    [/significant cracks/, 'cracks'],
    [/sharp drop/, 'drop'],
    [/empty warehouses/, 'warehouses'],
    [/clear answer/, 'answer'],
    [/Small traders/, 'Traders'],
    [/weekly progress/, 'progress'],
  ],
  name: [
    [/Harbour Minister Ilse Brandt/, 'Brandt'],
    [/Union leader Tomas Rehn/, 'Rehn'],
    [/President Anneke Oduya/, 'Oduya'],
    [/Brandt(?= announced)/, 'She'],
  ],
  channel: [
    [/in a statement/, 'in a tweet'],
    [/in an interview/, 'in a briefing'],
  ],
  'attribution-lost': [
    [/, according to the coastal registry/, ''],
    [/Harbour Minister Ilse Brandt said on Friday that the/, 'The'],
  ],
  'direct-indirect': [
    [
      /“We owe the families a clear answer about the safety of these machines,”/,
      'We owe the families a clear answer about the safety of these machines,',
    ],
    [
      /“The shared effort to protect harbour workers begins with honest numbers,”/,
      'The shared effort to protect harbour workers begins with honest numbers,',
    ],
  ],
  'back-translation': [
    [/owe the families a clear answer about the safety/, 'owe the relatives a plain reply about the security'],
    [/shared effort to protect harbour workers begins/, 'mutual endeavor to shield harbour workers starts'],
  ],
  joined: [[/\. (?=The |A |Workers |Shipping |Engineers |Ferry |Small |Residents |Opposition )(.)/, ', and $1']],
};

export const KINDS: readonly string[] = [...Object.keys(EDITS), 'moved'];

/** A story with an edit of the kind, or null where the story has no place for one. */
export function plant(kind: string, random: () => number): Planted | null {
  const sentences = story(random);
  if (kind === 'moved') {
    const from = Math.floor(random() * sentences.length);
    const rest = sentences.filter((_, i) => i !== from);
    const to = (from + 2 + Math.floor(random() * (sentences.length - 3))) % sentences.length;
    if (Math.abs(to - from) < 1) return null;
    rest.splice(to, 0, sentences[from] as string);
    const before = sentences.join(' ');
    const start = before.indexOf(sentences[from] as string);
    return { before, after: rest.join(' '), at: { start, end: start + (sentences[from] as string).length } };
  }
  const before = sentences.join(' ');
  const fits = (EDITS[kind] ?? []).filter(([from]) => from.test(before));
  if (fits.length === 0) return null;
  const [from, to] = pick(fits, random);
  const match = from.exec(before) as RegExpExecArray;
  const lower = kind === 'joined' ? to.replace('$1', (match[1] ?? '').toLowerCase()) : to;
  const end = match.index + match[0].length + (kind === 'joined' ? 1 : 0);
  return { before, after: before.replace(from, lower), at: { start: match.index, end } };
}
