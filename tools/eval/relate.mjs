#!/usr/bin/env node
/**
 * Scores how reports are related beyond what the labeled sets score whole: stories in small bundles of reports drawn
 * from one topic (the desk's case: two to nine reports, one or two events); stories in random halves of the topics,
 * with the mean of all halves and of the worst third of them; and how time grows when the number of reports doubles.
 *
 *     node tools/eval/relate.mjs [DATA FOLDER]
 *
 * DATA FOLDER holds `stories-ecbplus`; without it the bundles are left out. Prints one JSON object of figures. Bundles
 * and texts are drawn by a generator with a fixed seed, so every run scores the same.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chance } from '../train/perceptron.mjs';

const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));
const built = process.env['READOUT_BUILD'] ?? 'dist';
const { relateBundle } = await import(join(root, built, 'relate/bundle.js'));
const data = resolve(process.argv[2] ?? join(root, '../shared/data'));
const figures = {};

const bare = (siglum, text, title) => ({
  format: 'readout/1',
  name: siglum,
  id: `report:${siglum}`,
  siglum,
  key: siglum,
  url: null,
  outlet: null,
  language: 'en',
  text,
  ...(title ? { title } : {}),
  published: null,
  headline: null,
  dateline: null,
  byline: null,
  credits: [],
  furniture: [],
  paragraphs: [],
  sentences: [],
  names: [],
  parties: [],
  openMentions: [],
  statements: [],
  figures: [],
  times: [],
  commitments: [],
  events: [],
  story: null,
  origin: null,
  issues: [],
});

const stories = existsSync(join(data, 'stories-ecbplus/input.jsonl'));
// First of all: what is kept of the sets would weigh on the collector.
growth();
if (stories) bundles();
if (stories) await halves();
console.log(JSON.stringify(figures, null, 1));

/** B-cubed F1 over bundles of one topic, and the share of bundles grouped without a fault. */
function bundles() {
  const rows = readFileSync(join(data, 'stories-ecbplus/input.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const gold = new Map(
    JSON.parse(readFileSync(join(data, 'stories-ecbplus/gold.json'), 'utf8')).map((row) => [row.id, row]),
  );
  const topics = Map.groupBy
    ? Map.groupBy(rows, ({ id }) => gold.get(id).topic)
    : rows.reduce(
        (map, row) => map.set(gold.get(row.id).topic, [...(map.get(gold.get(row.id).topic) ?? []), row]),
        new Map(),
      );
  const random = chance(5);
  let [precision, recall, count, perfect, total] = [0, 0, 0, 0, 0];
  for (const list of topics.values()) {
    for (let k = 0; k < 20; k++) {
      const left = [...list];
      const bundle = Array.from(
        { length: Math.min(left.length, 2 + Math.floor(random() * 8)) },
        () => left.splice(Math.floor(random() * left.length), 1)[0],
      );
      if (bundle.length < 2) continue;
      const { stories } = relateBundle(bundle.map(({ text, headline }, i) => bare(`R${i + 1}`, text, headline)));
      const story = new Map(stories.flatMap(({ id, reports }) => reports.map((siglum) => [siglum, id])));
      const same = (i, j) => [
        story.get(`R${i + 1}`) === story.get(`R${j + 1}`),
        gold.get(bundle[i].id).event === gold.get(bundle[j].id).event,
      ];
      let [p, r] = [0, 0];
      bundle.forEach((_, i) => {
        const pairs = bundle.map((__, j) => same(i, j));
        const both = pairs.filter(([s, e]) => s && e).length;
        p += both / pairs.filter(([s]) => s).length;
        r += both / pairs.filter(([, e]) => e).length;
      });
      [precision, recall, count, total] = [precision + p, recall + r, count + bundle.length, total + 1];
      if (Math.abs(p + r - 2 * bundle.length) < 1e-9) perfect++;
    }
  }
  const percent = (x) => Number((100 * x).toFixed(1));
  figures['bundles of one topic: B3 F1'] = percent((2 * precision * recall) / count / (precision + recall));
  figures['bundles of one topic: without a fault'] = percent(perfect / total);
}

/**
 * Stories in random halves of the topics, each half grouped by itself from reports read whole: B-cubed F1 and the share
 * of pairs of one topic and two events that are kept apart, as the mean of all halves and of the worst third; and that
 * share by topic, the worst third again.
 */
async function halves() {
  const { readSources } = await import(join(root, built, 'app/sources.js'));
  const { english } = await import(join(root, built, 'app/weights.js'));
  const { readReport } = await import(join(root, built, 'read/read.js'));
  const gold = new Map(
    JSON.parse(readFileSync(join(data, 'stories-ecbplus/gold.json'), 'utf8')).map((row) => [row.id, row]),
  );
  const reports = (await readSources([join(data, 'stories-ecbplus/input.jsonl')])).documents
    .map((document) => readReport(document, english()))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const topics = [...new Set(reports.map(({ name }) => gold.get(name).topic))];
  const random = chance(3);
  const scores = [];
  const score = (list) => {
    const named = list.map((report, i) => ({ ...report, key: `R${i + 1}`, siglum: `R${i + 1}` }));
    const story = new Map(
      relateBundle(named).stories.flatMap(({ id, reports: sigla }) => sigla.map((siglum) => [siglum, id])),
    );
    const found = named.map(({ siglum }) => story.get(siglum));
    const labels = named.map(({ name }) => gold.get(name));
    const apart = new Map();
    let [p, r] = [0, 0];
    found.forEach((one, i) => {
      const same = found.map((other, j) => [one === other, labels[i].event === labels[j].event]);
      const both = same.filter(([s, e]) => s && e).length;
      p += both / same.filter(([s]) => s).length / found.length;
      r += both / same.filter(([, e]) => e).length / found.length;
      labels.forEach(({ topic, event }, j) => {
        if (j <= i || topic !== labels[i].topic || event === labels[i].event) return;
        const [kept, all] = apart.get(topic) ?? [0, 0];
        apart.set(topic, [kept + Number(found[j] !== one), all + 1]);
      });
    });
    const [kept, all] = [...apart.values()].reduce(([k, n], [a, b]) => [k + a, n + b], [0, 0]);
    return {
      b3: (200 * p * r) / (p + r),
      apart: (100 * kept) / Math.max(1, all),
      byTopic: [...apart.values()].map(([a, b]) => (100 * a) / b),
    };
  };
  for (let k = 0; k < 12; k++) {
    const order = topics
      .map((topic) => [random(), topic])
      .sort((a, b) => a[0] - b[0])
      .map(([, topic]) => topic);
    for (const half of [new Set(order.slice(0, order.length >> 1)), new Set(order.slice(order.length >> 1))])
      scores.push(score(reports.filter(({ name }) => half.has(gold.get(name).topic))));
  }
  const mean = (values) => Number((values.reduce((sum, one) => sum + one, 0) / values.length).toFixed(1));
  const worst = (values) => mean([...values].sort((a, b) => a - b).slice(0, Math.ceil(values.length / 3)));
  figures['halves of the topics: B3 F1'] = mean(scores.map(({ b3 }) => b3));
  figures['halves of the topics: B3 F1, worst third'] = worst(scores.map(({ b3 }) => b3));
  figures['halves of the topics: kept apart'] = mean(scores.map(({ apart }) => apart));
  figures['halves of the topics: kept apart, worst third'] = worst(scores.map(({ apart }) => apart));
  figures['topics: kept apart, worst third of topics'] = worst(score(reports).byTopic);
}

/** Time for 2n reports over time for n: invented words, a third of the reports edited copies of others. */
function growth() {
  const random = chance(9);
  const words = Array.from(
    { length: 20_000 },
    (_, i) =>
      `${'bcdfglmnprst'[i % 12]}${'aeiou'[i % 5]}${'bcdfglmnprst'[Math.floor(i / 12) % 12]}${'aeiou'[Math.floor(i / 60) % 5]}${i.toString(36)}`,
  );
  const sentence = () =>
    `${Array.from({ length: 22 }, () => words[Math.floor(words.length * random() ** 3)]).join(' ')}.`;
  const texts = [];
  const reports = (count) => {
    while (texts.length < count) {
      if (texts.length > 20 && random() < 0.35) {
        const copy = [...texts[Math.floor(random() * texts.length)]];
        for (let k = 0; k < 5; k++) copy[Math.floor(random() * copy.length)] = sentence();
        texts.push(copy);
      } else texts.push(Array.from({ length: 23 }, sentence));
    }
    return texts.slice(0, count).map((list, i) => bare(`R${i + 1}`, list.join(' ')));
  };
  let before = null;
  relateBundle(reports(100));
  for (const count of [250, 500, 1000, 2000, 4000]) {
    const input = reports(count);
    const start = process.cpuUsage();
    relateBundle(input);
    const { user, system } = process.cpuUsage(start);
    const seconds = (user + system) / 1e6;
    figures[`relate ${count} reports: cpu s`] = Number(seconds.toFixed(2));
    if (before !== null)
      figures[`relate ${count} against ${count / 2} reports: times`] = Number((seconds / before).toFixed(2));
    before = seconds;
  }
  figures['relate: RSS MB'] = Math.round(process.memoryUsage().rss / 1e6);
}
