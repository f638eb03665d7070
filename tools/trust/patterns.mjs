/**
 * Attacks every regular expression of the source: for each of its repetitions texts that feed it, with what stands
 * before it in front and something that it cannot take behind, at doubling lengths. Prints those whose time grows more
 * than its length.
 *
 *     node tools/trust/patterns.mjs [--only PATTERN] [--out FILE]
 *
 * Literals are found in the source, those that are put together as the modules of the build are loaded (`npm run build`).
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseSync } from 'vite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Characters of the first text and of the longest; each has four times as many as the one before. */
const [SHORTEST, LONGEST] = [32, 8_192];
/** Texts that a pattern is attacked with, at most. */
const MOST = 60;
/** Milliseconds after which no longer text is tried. */
const ENOUGH = 40;
/** What takes less on the longest text is too little to be timed. */
const IDLE = 4;
/** Times the time at twice the length, from which on a pattern is more than linear. */
export const GROWS = 3;
/** Patterns that see no text of a report or a page, by where they stand, and what they see. */
export const OWN = {
  'src/page/scale.ts': 'the digits of one number of an account',
  'src/read/figure/units.ts': 'our own table of units',
  'src/read/layout/pattern.ts': 'our own patterns',
  'src/read/name/lexicon.ts': 'our own lists of places',
};

/** Texts for one repetition at most. */
const VARIANTS = 6;
const ALPHABET = [...'aA0 \n-.,"\'“”‘’—–$%(/:;<>&*#@_s1B\t\u00a0é\u200b|[=+'];

/** @typedef {{ source: string, flags: string, where: string }} Pattern */

/** Every pattern of the source, once. @returns {Promise<Pattern[]>} */
export async function patterns() {
  /** @type {Map<string, Pattern>} */
  const found = new Map();
  const add = (source, flags, where) => {
    const key = `/${source}/${flags.replace('g', '').replace('y', '')}`;
    if (!found.has(key)) found.set(key, { source, flags, where });
  };
  for (const file of filesUnder('src', /\.tsx?$/)) {
    const text = readFileSync(join(ROOT, file), 'utf8');
    const visit = (node) => {
      if (node === null || typeof node !== 'object') return;
      if (node.type === 'Literal' && node.regex) {
        const line = text.slice(0, node.start).split('\n').length;
        add(node.regex.pattern, node.regex.flags, `${file}:${line}`);
      }
      for (const child of Object.values(node)) if (typeof child === 'object') visit(child);
    };
    visit(parseSync(file, text).program);
  }
  for (const { source, flags, where } of await constructed()) add(source, flags, where);
  return [...found.values()];
}

/** The patterns that modules put together when they are loaded. */
async function constructed() {
  const Real = globalThis.RegExp;
  /** @type {Pattern[]} */
  const found = [];
  globalThis.RegExp = new Proxy(Real, {
    construct(target, args, as) {
      const made = Reflect.construct(target, args, as);
      const line = new Error().stack?.split('\n').find((one) => one.includes('/dist/')) ?? '';
      const where = /dist\/[^)]*?:\d+/.exec(line)?.[0];
      if (where) found.push({ source: made.source, flags: made.flags, where });
      return made;
    },
  });
  try {
    for (const file of filesUnder('dist', /\.js$/))
      if (!/^dist\/(?:bundle|client|cli)\/|-worker\.js$|-serve\.js$|-process\.js$/.test(file))
        await import(pathToFileURL(join(ROOT, file)).href);
  } finally {
    globalThis.RegExp = Real;
  }
  return found;
}

function filesUnder(folder, kind) {
  return readdirSync(join(ROOT, folder))
    .flatMap((name) => {
      const path = `${folder}/${name}`;
      return statSync(join(ROOT, path)).isDirectory() ? filesUnder(path, kind) : kind.test(name) ? [path] : [];
    })
    .sort();
}

/** A pattern as a tree: what stands in order, what may stand instead of each other, what is repeated. */
function parsed(source) {
  let at = 0;
  const alternatives = () => {
    const branches = [sequence()];
    while (source[at] === '|') {
      at++;
      branches.push(sequence());
    }
    return branches.length === 1 ? branches[0] : { kind: 'either', branches };
  };
  const sequence = () => {
    const parts = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') parts.push(repeated(atom()));
    return { kind: 'order', parts };
  };
  const atom = () => {
    const from = at;
    const one = source[at];
    if (one === '(') {
      const head = /^\((?:\?(?:[:=!]|<[=!]|<[^>]*>|[a-z-]+:))?/.exec(source.slice(at))[0];
      at += head.length;
      const body = alternatives();
      at++;
      const ahead = /^\(\?<?[=!]/.test(head);
      return ahead ? { kind: 'look', body } : body;
    }
    if (one === '[') {
      let depth = 0;
      do {
        if (source[at] === '\\') at++;
        else if (source[at] === '[' && (depth === 0 || /v/.test(''))) depth++;
        else if (source[at] === ']') depth--;
        at++;
      } while (depth > 0);
      return { kind: 'one', source: source.slice(from, at) };
    }
    if (one === '\\') {
      at += 2;
      const braces = /^(?:\{[^}]*\}|<[^>]*>)/.exec(source.slice(at))?.[0] ?? '';
      if (/[pPuk]/.test(source[from + 1])) at += braces.length;
      if (source[from + 1] === 'u' && braces === '') at += 4;
      if (source[from + 1] === 'x') at += 2;
      if (/[bB]/.test(source[from + 1]) || /[1-9k]/.test(source[from + 1])) return { kind: 'order', parts: [] };
      return { kind: 'one', source: source.slice(from, at) };
    }
    const point = String.fromCodePoint(source.codePointAt(at));
    at += point.length;
    return one === '^' || one === '$' ? { kind: 'order', parts: [] } : { kind: 'one', source: point };
  };
  const repeated = (body) => {
    const quantifier = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(source.slice(at))?.[0];
    if (!quantifier) return body;
    at += quantifier.length;
    const [, least = '0', comma, most] = /^\{(\d+)(,?)(\d*)\}/.exec(quantifier) ?? [];
    if (quantifier.startsWith('{'))
      return {
        kind: 'repeat',
        body,
        least: Number(least),
        most: comma ? (most ? Number(most) : Infinity) : Number(least),
      };
    return { kind: 'repeat', body, least: quantifier[0] === '+' ? 1 : 0, most: quantifier[0] === '?' ? 1 : Infinity };
  };
  return alternatives();
}

/** Texts that a part takes, at most so many. */
function textsOf(node, flags, most = VARIANTS) {
  if (node.kind === 'one') return charactersOf(node.source, flags).slice(0, most);
  if (node.kind === 'look') return [''];
  if (node.kind === 'either') return spread(node.branches.map((branch) => textsOf(branch, flags, 2))).slice(0, most);
  if (node.kind === 'repeat') {
    const once = textsOf(node.body, flags, most);
    return node.least === 0 ? ['', ...once].slice(0, most) : once.map((text) => text.repeat(Math.min(node.least, 64)));
  }
  let texts = [''];
  for (const part of node.parts) {
    const own = textsOf(part, flags, 3);
    texts = texts.flatMap((text) => own.map((one) => text + one)).slice(0, most);
    if (texts.length === 0) return [];
  }
  return texts;
}

/** The first of each list, then the second of each, and so on. */
function spread(lists) {
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) =>
    lists.flatMap((list) => (at < list.length ? [list[at]] : [])),
  ).flat();
}

const known = new Map();

function charactersOf(source, flags) {
  const key = `${source} ${flags}`;
  const before = known.get(key);
  if (before) return before;
  const whole = new RegExp(`^${source}$`, flags.replace(/[gy]/g, ''));
  const listed = [...source].filter((one) => whole.test(one));
  const taken = [...new Set([...ALPHABET.filter((one) => whole.test(one)).slice(0, 8), ...listed.slice(0, 8)])];
  known.set(key, taken);
  return taken;
}

/** Every repetition that can go on, with texts of what stands before it and of what it repeats. */
function* repetitions(node, flags, before = ['']) {
  if (node.kind === 'repeat') {
    if (node.most > 16) yield { before, pumps: textsOf(node.body, flags) };
    yield* repetitions(node.body, flags, before);
  }
  if (node.kind === 'look') yield* repetitions(node.body, flags, before);
  if (node.kind === 'either') for (const branch of node.branches) yield* repetitions(branch, flags, before);
  if (node.kind !== 'order') return;
  let texts = before;
  for (const part of node.parts) {
    yield* repetitions(part, flags, texts);
    const own = textsOf(part, flags, 2);
    texts = texts.flatMap((text) => own.map((one) => text + one)).slice(0, 3);
  }
}

/** Texts that may be costly for a pattern: what is put before, what is repeated, what stands behind. */
export function attacks({ source, flags }) {
  const tree = parsed(source);
  const found = new Map();
  const add = (before, pump) => {
    if (pump !== '' && pump.length < 200) found.set(`${before}\u0000${pump}`, [before, pump]);
  };
  for (const { before, pumps } of repetitions(tree, flags))
    for (const pump of pumps.slice(0, VARIANTS)) {
      add('', pump);
      for (const text of before) {
        add(text, pump);
        add('', text + pump);
      }
    }
  const all = [...found.values()];
  const step = Math.max(1, all.length / MOST);
  return Array.from({ length: Math.min(MOST, all.length) }, (_, at) => all[Math.floor(at * step)]);
}

const BEHIND = ['\u0001', '', '\na'];

/** Milliseconds of the processor for a pattern on a text, as a whole scan: sticky ones are asked at every place. */
function cost(pattern, text) {
  const began = process.cpuUsage();
  text.replace(pattern, '');
  const { user, system } = process.cpuUsage(began);
  return Math.max(user + system, 1) / 1_000;
}

/** The worst text of a pattern, with the time it takes and how that grows at a doubling. */
export function worst(pattern) {
  const whole = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}g`);
  let most = { growth: 1, took: 0, size: 0, text: '' };
  for (const [before, pump] of attacks(pattern))
    for (const behind of BEHIND) {
      const text = (size) => before + pump.repeat(Math.ceil(size / pump.length)) + behind;
      const { size, took } = climbed(whole, text);
      if (took < IDLE) continue;
      const best = (of) => Math.min(...[0, 1, 2].map(() => cost(whole, text(of))));
      const [half, full] = [best(size / 2), best(size)];
      const found = {
        growth: full / half,
        took: full,
        size,
        text: `${JSON.stringify(before)} ${JSON.stringify(pump)}… ${JSON.stringify(behind)}`,
      };
      if (full < IDLE || found.growth < GROWS || found.growth <= most.growth) continue;
      // Bounded repetitions grow until their bound is met; what is more than linear goes on.
      const further = best(8 * LONGEST) / best(4 * LONGEST);
      if (further >= GROWS) most = found;
    }
  return most;
}

/** The first text that takes long enough, or the longest. */
function climbed(whole, text) {
  for (let size = SHORTEST; ; size *= 4) {
    const took = cost(whole, text(size));
    if (took > ENOUGH || size >= LONGEST) return { size, took };
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [only, out] = ['--only', '--out'].map((name) => {
    const at = process.argv.indexOf(name);
    return at < 0 ? null : process.argv[at + 1];
  });
  const all = (await patterns()).filter(({ where }) => only === null || new RegExp(only).test(where));
  const found = [];
  for (const pattern of all) {
    const { growth, took, size, text } = worst(pattern);
    if (growth < GROWS || OWN[pattern.where.replace(/:\d+$/, '')]) continue;
    found.push({ ...pattern, growth, took, size, text });
    console.log(
      `${pattern.where}  ${growth.toFixed(1)} at a doubling, ${took.toFixed(0)} ms on ${size} characters\n` +
        `  /${pattern.source.slice(0, 200)}/${pattern.flags}\n  ${text}`,
    );
  }
  console.log(`${all.length} patterns, ${found.length} more than linear`);
  if (out) writeFileSync(out, `${JSON.stringify({ patterns: all.length, found }, null, 1)}\n`);
}
