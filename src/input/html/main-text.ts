import type { Page, PageBlock, PageNode } from './page.js';

/** What was added up over everything inside an element. */
interface Sums {
  readonly score: Float64Array;
  readonly chars: Float64Array;
  readonly linked: Float64Array;
  readonly commas: Float64Array;
  readonly paragraphs: Float64Array;
}

const TAG_SCORE: Readonly<Record<string, number>> = {
  div: 5,
  pre: 3,
  td: 3,
  blockquote: 3,
  address: -3,
  ol: -3,
  ul: -3,
  dl: -3,
  dd: -3,
  dt: -3,
  li: -3,
  form: -3,
  h1: -5,
  h2: -5,
  h3: -5,
  h4: -5,
  h5: -5,
  h6: -5,
  th: -5,
  article: 8,
  main: 5,
  section: 2,
};
/** Elements whose own text speaks for the element around them. */
const SCORED = new Set(['p', 'td', 'pre', 'div', 'section', 'article', 'blockquote', 'main', 'center', 'body', 'html']);
const HEADING = /^h[1-6]$/;
const SHORTEST_SCORED = 25;
const ANCESTORS = 5;
/** So many lines above the text can tell its day. */
const STAMPS = 4;
const LONGEST_STAMP = 100;
/** A day as it is printed in many languages: 22 de enero de 2024, 22. Januar 2024, January 22, 2024, 22/01/2024. */
const DAY = new RegExp(
  "(?:^|\\P{L})\\d{1,2}\\.? (?:de |d['’])?\\p{L}{3,12}\\.?,? (?:de |del )?(?:19|20)\\d{2}\\b|" +
    '\\b\\p{L}{3,12}\\.? \\d{1,2},? (?:19|20)\\d{2}\\b|\\b\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)\\d{2}\\b|' +
    '\\b(?:19|20)\\d{2}-\\d{2}-\\d{2}\\b',
  'u',
);
/** A card holds so many characters besides its link, and stands beside others. */
const CARD_TEXT = 220;
const FEWEST_CARDS = 3;

/**
 * The blocks that are a page's main text, in order. Method: every paragraph speaks for the elements it stands in, by
 * length and commas (Arc90 Readability, 2009), the best element is taken with the neighbors that are like it; then
 * blocks and containers that are mostly links, or named as something else, are left out (boilerplate by text and link
 * density: Kohlschütter et al. 2010). With `posts` articles inside an article are parts of it, as in a live blog.
 */
export function mainBlocks(page: Page, posts = false): PageBlock[] {
  const { nodes, blocks } = page;
  const asides = asideNodes(page);
  const sums = addUp(page, asides);
  const top = bestNode(nodes, sums);
  if (top < 0)
    return blocks.filter(
      (block) => !asides[block.node] && block.text.length >= SHORTEST_SCORED && density(block) < 0.5,
    );
  const chosen = withSiblings(page, sums, top, asides);
  addContinuations(page, chosen, asides);
  const left = leftOut(nodes, sums, chosen);
  if (!posts) leaveOutNested(page, chosen, left);
  leaveOutCards(page, left);
  return trimEnds(
    once(
      blocks.filter((block) => chosen[block.node] && !left[block.node] && !asides[block.node] && keeps(block, nodes)),
    ),
  );
}

/**
 * Elements that hold something else by their name, role or tag, and everything in them; an element with most of the
 * page's text is none.
 */
export function asideNodes({ nodes, blocks }: Page): Uint8Array {
  const prose = new Float64Array(nodes.length);
  let all = 0;
  for (const block of blocks) {
    if (block.text.length < 80 || density(block) > 0.3) continue;
    prose[block.node]! += block.text.length;
    all += block.text.length;
  }
  for (let index = nodes.length - 1; index > 0; index--) prose[nodes[index]!.parent]! += prose[index]!;
  const asides = new Uint8Array(nodes.length);
  nodes.forEach(({ parent, aside }, index) => {
    if (index > 0 && (asides[parent] || (aside && prose[index]! < 0.5 * all))) asides[index] = 1;
  });
  return asides;
}

function addUp({ nodes, blocks }: Page, asides: Uint8Array): Sums {
  const make = (): Float64Array => new Float64Array(nodes.length);
  const sums: Sums = { score: make(), chars: make(), linked: make(), commas: make(), paragraphs: make() };
  const scored = new Uint8Array(nodes.length);
  for (const block of blocks) {
    sums.chars[block.node]! += block.text.length;
    sums.linked[block.node]! += block.linked;
    sums.commas[block.node]! += block.commas;
    if (block.tag === 'p' && block.text.length > 60) sums.paragraphs[block.node]! += 1;
    if (asides[block.node] || block.text.length < SHORTEST_SCORED || !SCORED.has(block.tag)) continue;
    const worth = (1 + block.commas + Math.min(Math.floor(block.text.length / 100), 3)) * (1 - density(block));
    let node = block.tag === 'p' || block.tag === 'td' || block.tag === 'pre' ? nodes[block.node]!.parent : block.node;
    for (let level = 0; level < ANCESTORS && node >= 0; level++) {
      if (!scored[node]) {
        scored[node] = 1;
        sums.score[node]! += (TAG_SCORE[nodes[node]!.tag] ?? 0) + nodes[node]!.hint;
      }
      sums.score[node]! += level === 0 ? worth : level === 1 ? worth / 2 : worth / (level * 3);
      node = nodes[node]!.parent;
    }
  }
  for (let index = nodes.length - 1; index > 0; index--) {
    const parent = nodes[index]!.parent;
    for (const sum of [sums.chars, sums.linked, sums.commas, sums.paragraphs]) sum[parent]! += sum[index]!;
  }
  for (let index = 0; index < nodes.length; index++)
    if (scored[index]) sums.score[index]! *= 1 - nodeDensity(sums, index);
  return sums;
}

/** The element that most speaks for; one further out when several inside it are nearly as good. */
function bestNode(nodes: readonly PageNode[], { score }: Sums): number {
  const order = topFive(score);
  let top = order[0] ?? -1;
  if (top < 0 || score[top]! <= 0) return -1;
  const rivals = order
    .slice(1)
    .filter((node) => score[node]! >= 0.75 * score[top]!)
    .map((node) => new Set(ancestors(nodes, node)));
  if (rivals.length >= 3) {
    for (const parent of ancestors(nodes, top)) {
      if (parent > 0 && rivals.filter((set) => set.has(parent)).length >= 3) {
        top = parent;
        break;
      }
    }
  }
  let last = score[top]!;
  const third = last / 3;
  for (const parent of ancestors(nodes, top)) {
    if (parent === 0) break;
    if (score[parent] === 0) continue;
    if (score[parent]! < third) break;
    if (score[parent]! > last) {
      top = parent;
      break;
    }
    last = score[parent]!;
  }
  return top;
}

function topFive(score: Float64Array): number[] {
  const order: number[] = [];
  for (let index = 0; index < score.length; index++) {
    if (order.length === 5 && score[index]! <= score[order[4]!]!) continue;
    const at = order.findIndex((other) => score[other]! < score[index]!);
    order.splice(at < 0 ? order.length : at, 0, index);
    if (order.length > 5) order.pop();
  }
  return order;
}

function* ancestors(nodes: readonly PageNode[], node: number): Generator<number> {
  for (let at = nodes[node]!.parent; at >= 0; at = nodes[at]!.parent) yield at;
}

/** Marks the best element, the neighbors that are like it, and everything in them. */
function withSiblings({ nodes }: Page, sums: Sums, top: number, asides: Uint8Array): Uint8Array {
  const chosen = new Uint8Array(nodes.length);
  chosen[top] = 1;
  const { parent, label } = nodes[top]!;
  const enough = Math.max(10, 0.2 * sums.score[top]!);
  nodes.forEach((node, index) => {
    if (index === top || node.parent !== parent || parent < 0 || asides[index]) return;
    const bonus = label !== '' && node.label === label ? 0.2 * sums.score[top]! : 0;
    if (sums.score[index]! + bonus >= enough) chosen[index] = 1;
    else if (node.tag === 'p') {
      const length = sums.chars[index]!;
      const linked = nodeDensity(sums, index);
      if (length > 80 && linked < 0.25) chosen[index] = 1;
    }
  });
  for (let index = 1; index < nodes.length; index++) if (chosen[nodes[index]!.parent]) chosen[index] = 1;
  return chosen;
}

/**
 * A story that is cut in pieces (by galleries, by advertisements) goes on in elements of the same name elsewhere in the
 * same article: containers of prose whose tag, class and id are those of a chosen container of prose are chosen too.
 */
function addContinuations({ nodes, blocks }: Page, chosen: Uint8Array, asides: Uint8Array): void {
  const articles = nearestArticles(nodes);
  const prose = new Map<number, number>();
  for (const block of blocks) {
    if (block.tag !== 'p' || block.text.length < 80 || density(block) > 0.3 || asides[block.node]) continue;
    const container = nodes[block.node]!.parent;
    prose.set(container, (prose.get(container) ?? 0) + 1);
  }
  const key = (node: number): string => `${nodes[node]!.tag} ${nodes[node]!.label} ${articles[node]}`;
  const kinds = new Set(
    [...prose]
      .filter(([node, count]) => chosen[node] && count >= 2 && nodes[node]!.label !== '')
      .map(([node]) => key(node)),
  );
  const added = [...prose]
    .filter(([node, count]) => !chosen[node] && count >= 2 && kinds.has(key(node)))
    .map(([node]) => node);
  for (const node of added) chosen[node] = 1;
  if (added.length > 0)
    for (let index = 1; index < nodes.length; index++) if (chosen[nodes[index]!.parent]) chosen[index] = 1;
}

/** For every element the innermost article it stands in; 0 for none. */
function nearestArticles(nodes: readonly PageNode[]): Int32Array {
  const articles = new Int32Array(nodes.length);
  nodes.forEach(
    ({ tag, parent }, index) => (articles[index] = tag === 'article' ? index : parent < 0 ? 0 : articles[parent]!),
  );
  return articles;
}

/** Marks containers inside the chosen ones that are not of the story: mostly links, or named so, with little prose. */
function leftOut(nodes: readonly PageNode[], sums: Sums, chosen: Uint8Array): Uint8Array {
  const left = new Uint8Array(nodes.length);
  nodes.forEach(({ tag, parent, hint, caption }, index) => {
    if (index === 0 || !chosen[index]) return;
    if (left[parent]) left[index] = 1;
    else if (!chosen[parent]) return;
    else if (
      caption ||
      tag === 'figure' ||
      tag === 'figcaption' ||
      tag === 'footer' ||
      tag === 'aside' ||
      tag === 'nav'
    )
      left[index] = 1;
    else if (/^(?:div|ul|ol|table|section|form|fieldset|dl)$/.test(tag)) {
      const linked = nodeDensity(sums, index);
      const chars = sums.chars[index]!;
      if (hint < 0 && sums.paragraphs[index]! < 3) left[index] = 1;
      else if (
        sums.commas[index]! < 10 &&
        linked > (hint >= 25 ? 0.5 : tag === 'ul' || tag === 'ol' ? 0.5 : 0.33) &&
        chars < 1_500
      )
        left[index] = 1;
    }
  });
  return left;
}

/**
 * Articles inside an article that has prose of its own are comments or other stories (HTML standard, 4.3.2); so are the
 * articles beside the one that holds the page's first heading, when that one has prose.
 */
function leaveOutNested({ nodes, blocks }: Page, chosen: Uint8Array, left: Uint8Array): void {
  const articles = nearestArticles(nodes);
  const own = new Map<number, number>();
  for (const block of blocks) {
    if (chosen[block.node] && !left[block.node] && block.tag === 'p' && density(block) < 0.3)
      own.set(articles[block.node]!, (own.get(articles[block.node]!) ?? 0) + block.text.length);
  }
  const heading = blocks.find((block) => block.tag === 'h1');
  const first = heading ? articles[heading.node]! : 0;
  const around = new Set(first > 0 && (own.get(first) ?? 0) >= 250 ? [first, ...ancestors(nodes, first)] : []);
  nodes.forEach(({ tag, parent }, index) => {
    if (around.size > 0 && tag === 'article' && !around.has(index)) left[index] = 1;
    if (
      index > 0 &&
      (left[parent] ||
        (tag === 'article' && chosen[parent] && articles[parent]! > 0 && (own.get(articles[parent]!) ?? 0) >= 250))
    )
      left[index] = 1;
  });
}

function keeps(block: PageBlock, nodes: readonly PageNode[]): boolean {
  const tag = nodes[block.node]!.tag;
  if (tag === 'figcaption' || tag === 'figure' || tag === 'h1' || tag === 'address' || tag === 'legend') return false;
  return !(block.text.length < 400 && density(block) > 0.8);
}

/** A paragraph that stands twice on a page (once for small screens) is read once. */
function once(blocks: readonly PageBlock[]): PageBlock[] {
  const seen = new Set<string>();
  return blocks.filter(({ text }) => {
    if (text.length < 100 || !/[.!?…]["'”’)]{0,2}$/.test(text)) return true;
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}

/** Headings at the end head nothing; a line with the day above the text, in any language, is none of its own. */
function trimEnds(blocks: PageBlock[]): PageBlock[] {
  let end = blocks.length;
  while (end > 0 && HEADING.test(blocks[end - 1]!.tag)) end--;
  let start = 0;
  while (start < Math.min(end - 1, STAMPS) && (isStamp(blocks[start]!) || HEADING.test(blocks[start]!.tag))) start++;
  const stamps = blocks.slice(0, start).filter((block) => !isStamp(block));
  return [...stamps, ...blocks.slice(start, end)];
}

function isStamp({ text }: PageBlock): boolean {
  return (
    text.length <= LONGEST_STAMP && /(?:19|20)\d{2}/.test(text) && DAY.test(text) && !/[.!?]["'”’)]?$|^by /i.test(text)
  );
}

/**
 * Cards that lead to other texts: three and more containers of one name beside each other, each with a line that is a
 * link and little text besides.
 */
function leaveOutCards({ nodes, blocks }: Page, left: Uint8Array): void {
  const links = new Uint8Array(nodes.length);
  const prose = new Float64Array(nodes.length);
  const lines = new Float64Array(nodes.length);
  for (const block of blocks) {
    if (density(block) > 0.8) links[block.node] = 1;
    else prose[block.node]! += block.text.length;
    lines[block.node]! += 1;
  }
  for (let index = nodes.length - 1; index > 0; index--) {
    const { parent } = nodes[index]!;
    if (links[index]) links[parent] = 1;
    prose[parent]! += prose[index]!;
    lines[parent]! += lines[index]!;
  }
  const isCard = (index: number): boolean =>
    links[index] === 1 &&
    prose[index]! > 0 &&
    prose[index]! <= CARD_TEXT &&
    lines[index]! >= 2 &&
    nodes[index]!.tag !== 'p';
  const groups = new Map<string, number>();
  const key = (index: number): string => `${nodes[index]!.parent} ${nodes[index]!.tag} ${nodes[index]!.label}`;
  nodes.forEach((_, index) => {
    if (index > 0 && isCard(index)) groups.set(key(index), (groups.get(key(index)) ?? 0) + 1);
  });
  nodes.forEach(({ parent }, index) => {
    if (index === 0) return;
    if (left[parent] || (isCard(index) && (groups.get(key(index)) ?? 0) >= FEWEST_CARDS)) left[index] = 1;
  });
}

/** Share of a block's characters that stand in links. */
export function density({ linked, text }: PageBlock): number {
  return text.length === 0 ? 0 : linked / text.length;
}

function nodeDensity({ chars, linked }: Sums, node: number): number {
  return chars[node] === 0 ? 0 : linked[node]! / chars[node]!;
}
