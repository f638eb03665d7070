/**
 * A corpus of short reports made by a fixed rule, as JSON Lines: stories of one to nine reports over many days, told by
 * forty outlets. Of three reports of a story two print the same wire text, the third tells it in other words. Names and
 * nouns of a story are coined, so stories have as much to do with each other as stories do: places and offices recur.
 *
 *     node tools/bench/corpus.mjs COUNT > corpus.jsonl
 */
import { fileURLToPath } from 'node:url';

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
export function chance(seed) {
  let state = (seed * 0x9e3779b1) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const PLACES = 'Ostverk Kelmund Drossan Velbury Imsdorf Parnick Tolvane Sarrow Brenmark Ostrel Kesmond Dunvale'.split(
  ' ',
);
const ROLES = ['minister', 'mayor', 'spokeswoman', 'governor', 'senator', 'judge'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

function coined(random, syllables) {
  let word = '';
  for (let k = 0; k < syllables; k++)
    word += 'bdfgklmnprstvz'[Math.floor(random() * 14)] + 'aeiou'[Math.floor(random() * 5)];
  return word;
}

const named = (word) => word[0].toUpperCase() + word.slice(1);

/** The words of a story. */
function matter(story) {
  const random = chance(story + 1);
  const pick = (list) => list[Math.floor(random() * list.length)];
  return {
    who: `${named(coined(random, 2))} ${named(coined(random, 3))}`,
    other: `${named(coined(random, 2))} ${named(coined(random, 3))}`,
    body: `${named(coined(random, 3))} Council`,
    thing: coined(random, 4),
    work: coined(random, 3),
    place: pick(PLACES),
    role: pick(ROLES),
    day: pick(DAYS),
    number: 3 + Math.floor(random() * 90),
    start: Math.floor(story / 40),
    size: 1 + Math.floor(random() * 9),
  };
}

function wire(m) {
  return `${m.who}, the ${m.role} of ${m.place}, said on ${m.day} that the ${m.thing} ${m.work} would reopen by the end of March if the ${m.body} approves ${m.number} million dollars.\n\n“We have seen a ${m.thing} drop of about ${m.number} percent,” ${m.other} told reporters in ${m.place}.`;
}

function own(m, which) {
  return which % 2 === 0
    ? `The ${m.body} must decide on the ${m.thing} ${m.work} in ${m.place}, ${m.other} said. Some ${m.number},400 people were moved after it was closed.\n\nAccording to ${m.who}, talks could take ${m.number} days.`
    : `Talks over the ${m.work} of ${m.place} began on ${m.day}. ${m.who} denied that the ${m.body} had promised ${m.number} million dollars.\n\nThe ${m.thing} was closed last month, and ${m.other} warned that it may not open again.`;
}

/** Documents of JSON Lines, `count` of them. */
export function* corpus(count) {
  for (let made = 0, story = 0; made < count; story++) {
    const m = matter(story);
    for (let k = 0; k < m.size && made < count; k++, made++) {
      const random = chance(story * 100 + k + 7);
      const outlet = `Outlet ${1 + Math.floor(random() * 40)}`;
      const day = new Date(Date.UTC(2024, 0, 1 + m.start + Math.floor(random() * 3))).toISOString().slice(0, 10);
      const text = k % 3 === 2 ? own(m, k) : wire(m);
      yield { id: `${story}-${k}`, text, published: day, outlet };
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const document of corpus(Number(process.argv[2] ?? 1000))) process.stdout.write(`${JSON.stringify(document)}\n`);
