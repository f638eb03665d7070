import { all } from './dom.js';

/** Places of the words that were searched for, in the order of the page. */
let hits: readonly Range[] = [];
let at = -1;

const MOST = 2000;

/** Lights the words that were searched for, as the address or the page of results says, and keeps them lit. */
export function lightHits(): void {
  const asked = new URLSearchParams(location.search).get('q') ?? '';
  const wanted = [...asked.matchAll(/(?:\w+:)?(?:"([^"]*)"|([^\s"]+))/g)].flatMap(([whole, quoted, bare]) =>
    /^\w+:/.test(whole) ? [] : [(quoted ?? bare ?? '').toLowerCase()].filter(Boolean),
  );
  if (wanted.length === 0 || !('highlights' in CSS)) return;
  const found: Range[] = [];
  for (const part of all('article .text, .found .words, #items .items bdi, #places .words')) {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node && found.length < MOST; node = walker.nextNode())
      for (const word of wanted) found.push(...placesIn(node as Text, word));
  }
  hits = found.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
  const layer = new Highlight(...hits);
  layer.priority = 2;
  CSS.highlights.set('hit', layer);
}

function placesIn(node: Text, word: string): Range[] {
  const text = node.data.toLowerCase();
  const found: Range[] = [];
  if (text.length !== node.length) return found;
  for (let from = text.indexOf(word); from >= 0; from = text.indexOf(word, from + word.length)) {
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, from + word.length);
    found.push(range);
  }
  return found;
}

/** Goes to the next place in a report; null where nothing was searched for, false where there is no more. */
export function stepHit(by: 1 | -1): boolean | null {
  if (hits.length === 0 || !document.querySelector('article .text')) return null;
  const range = hits[at + by];
  if (!range) return false;
  at += by;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range.cloneRange());
  return true;
}
