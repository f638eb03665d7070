/**
 * Generated reports in the shape of real ones, made by a fixed rule: 40 outlets, several days, stories of one to thirty
 * reports, wire copy that many outlets print, own tellings in other words, an advertisement line and a closing line of
 * each outlet. Some sixty tellings are read by Readout once; a story's report is one of them with the story's own words
 * (of equal length) in the place of its names and nouns, so that hundred thousands of reports are there without
 * hundred thousands of readings.
 */
import { readReport } from '../../dist/read/read.js';
import { contentId } from '../../dist/text/hash.js';
import { chance } from './corpus.mjs';

const PEOPLE = ['Zavorin', 'Belmira', 'Quendal', 'Morthey', 'Tessida', 'Ravolen'];
const PLACES = ['Ostverk', 'Kelmund', 'Drossan', 'Velbury', 'Imsdorf', 'Parnick'];
const NOUNS = `
  biposas bizobuv bolisuf bopuken dekavas dugapas dugetib fafalen fisumom furofeb
  fusukup fuvupok gamorut gefekig gizokat goketik kinimal kipirit koferem lamalur
  lapukak lefufod leranuv linizus lisitol lodotob loranat lukodut lutizok mefidik
  mifazok mizozat nekavez nifobas nifoneb nikomed ninomer nipemup nipuzul nofasav
  nolibet nuzepon pamolos pirilem pitager pobetul raridil rebodis redezol regesan
  rifikud ritivub roputab roroger sefemib sikevas sokefot takarud temifof tinetad
  vesafal vitusav zagusat zakator zemudug zibodel zolipep zonosek zufozif zusulof
`
  .trim()
  .split(/\s+/);
const ROLES = ['minister', 'mayor', 'spokeswoman', 'governor', 'senator', 'judge'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

const SHAPES = [
  (p) =>
    `${p.person()}, the ${p.role()} of ${p.place()}, said on ${p.day()} that ${p.noun()} ${p.noun()} would reopen ${p.noun()} if the ${p.noun()} council grants ${p.number()} million dollars for ${p.noun()} and ${p.noun()}.`,
  (p) =>
    `“We saw ${p.noun()} ${p.noun()} fall by about ${p.number()} percent since ${p.noun()},” ${p.person()} told ${p.noun()} reporters in ${p.place()}. “There is ${p.noun()} more ${p.noun()} to do.”`,
  (p) =>
    `According to a ${p.noun()} statement by the ${p.noun()} ${p.role()}, some ${p.number()},400 people left ${p.place()} for ${p.noun()} after ${p.noun()} ${p.noun()} was closed beside ${p.noun()}.`,
  (p) =>
    `${p.person()} denied that ${p.person()} had promised ${p.noun()} ${p.noun()}, and warned that ${p.noun()} talks in ${p.place()} could take ${p.number()} days of ${p.noun()}.`,
  (p) =>
    `The ${p.noun()} sides met in ${p.place()} on ${p.day()} over ${p.noun()} ${p.noun()}, which ${p.noun()} has divided for ${p.number()} ${p.noun()} years.`,
  (p) =>
    `${p.place()} must repay ${p.number()} million ${p.noun()} dollars to ${p.noun()} by June, ${p.person()} said in ${p.noun()} ${p.noun()} radio.`,
];

function telling(number, sentences) {
  const random = chance(number + 1);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const p = {
    person: () => pick(PEOPLE),
    place: () => pick(PLACES),
    noun: () => pick(NOUNS),
    role: () => pick(ROLES),
    day: () => pick(DAYS),
    number: () => 3 + Math.floor(random() * 90),
  };
  const lines = Array.from({ length: sentences }, () => pick(SHAPES)(p));
  const paragraphs = [];
  for (let at = 0; at < lines.length; at += 2) paragraphs.push(lines.slice(at, at + 2).join(' '));
  return `${pick(PLACES)} ${pick(NOUNS)} talks ${pick(['stall', 'resume', 'end', 'widen'])} over ${pick(NOUNS)}\n\n${paragraphs.join('\n\n')}`;
}

const WORDS = [...PEOPLE, ...PLACES, ...NOUNS];
const EVERY = new RegExp(`(?:${WORDS.join('|')})`, 'gi');

/** A word of the story's own, as long as the one it stands for. */
function coined(story, at) {
  const random = chance(story * 31 + at * 7 + 11);
  let word = '';
  while (word.length < 7) word += 'bdfgklmnprstvz'[Math.floor(random() * 14)] + 'aeiou'[Math.floor(random() * 5)];
  return word.slice(0, 7);
}

/** A maker of reports: `report(n)` gives the document and what is read of it. `sentences` says how long they are. */
export function newsroom(english, { tellings = 60, sentences = 22, perStory = 6 } = {}) {
  const read = Array.from({ length: tellings }, (_, number) => {
    const text = telling(number, sentences);
    const { id: _id, ...report } = readReport(document('x', text, 'x', '2024-03-07'), english);
    return { text, report: JSON.stringify({ ...report, published: null, name: null, outlet: null }) };
  });
  const substitution = (story) => {
    const words = new Map();
    WORDS.forEach((word, at) => {
      // Some names are in the news for weeks: every ninth story shares its first place with others.
      const own = coined(at === 6 ? story - (story % 9) : story, at);
      words.set(word.toLowerCase(), own);
    });
    return (text) =>
      text.replace(EVERY, (word) => {
        const own = words.get(word.toLowerCase());
        return word[0] === word[0].toLowerCase() ? own : own[0].toUpperCase() + own.slice(1);
      });
  };
  return (number) => {
    const random = chance(number + 77);
    const story = Math.floor(number / perStory);
    const inStory = number % perStory;
    // Two of three print the wire's text; the others tell the story in another telling.
    const which = inStory % 3 === 2 ? (story * 7 + inStory) % tellings : (story * 7) % tellings;
    const outlet = `Outlet ${Math.floor(random() * 40) + 1}`;
    const base = Math.floor(story / 40);
    const day = new Date(Date.UTC(2024, 0, 1 + base + Math.floor(random() * 3))).toISOString().slice(0, 10);
    const own = substitution(story);
    const tail = `\n\nRead more news from ${outlet} every morning in our newsletter. Sign up for ${outlet} alerts here.`;
    const { text, report } = read[which];
    const full = `${own(text)}${tail}`;
    const name = `${story}-${inStory}-${number}.txt`;
    const published = { value: day, from: 'given' };
    const made = {
      ...JSON.parse(own(report)),
      name,
      outlet,
      published,
      text: full,
      id: contentId('report', full, null, outlet, day),
    };
    return { document: document(name, full, outlet, day), report: ordered(made) };
  };
}

const ORDER =
  'format name id siglum url outlet language text published headline title dateline byline credits furniture paragraphs sentences names parties openMentions statements figures times commitments complianceClaims events story origin tokens issues'.split(
    ' ',
  );

function ordered(report) {
  return Object.fromEntries(ORDER.filter((field) => field in report).map((field) => [field, report[field]]));
}

function document(name, text, outlet, day) {
  return {
    name,
    text,
    url: null,
    outlet,
    language: null,
    published: { value: day, from: 'given' },
    headline: null,
    issues: [],
  };
}
