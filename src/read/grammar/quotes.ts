import type { Span } from '../../model/span.js';

/** A run of text in quotation marks, marks included. */
export interface Quote extends Span {
  /** 0 for marks that stand in the report's own words, 1 for marks inside those, and so on. */
  readonly depth: number;
  readonly style: 'double' | 'single';
  /** False where the closing mark is missing: at the end of a paragraph that goes on, or by mistake. */
  readonly closed: boolean;
  /** True where this is the next paragraph of a quotation that the paragraph before left open. */
  readonly continues: boolean;
  /** Index of the paragraph it stands in. */
  readonly paragraph: number;
}

/** One mark as found, before marks are paired. */
interface Mark {
  readonly at: number;
  readonly end: number;
  readonly style: 'double' | 'single';
  /** `weak` is an apostrophe after s that may also close ("the voters’ choice"). */
  readonly role: 'open' | 'close' | 'weak';
}

/** A quotation on its way: children are the quotations that began inside it. */
interface Pending {
  readonly mark: Mark;
  weakEnd: number;
  end: number;
  closed: boolean;
  readonly children: Pending[];
}

/** Quotations inside quotations inside quotations: more than this is no writing but a slip or noise. */
const MAX_DEPTH = 4;

/**
 * Finds quotations in `paragraphs`, ordered by start. Linear in the text: one pass finds marks, one pairs them.
 *
 * A paragraph that ends inside a quotation ends it there; where the next paragraph opens with a mark
 * (or has a closing mark before any opening one) it continues the same speech: the usage of English-language
 * newspapers. An opening mark that is never closed, with another after it, is taken as a slip and ended before that
 * other one.
 */
export function findQuotes(text: string, paragraphs: readonly Span[]): Quote[] {
  const quotes: Quote[] = [];
  let open = false;
  paragraphs.forEach((paragraph, index) => {
    const roots = pair(text, paragraph, marksOf(text, paragraph, open), open);
    const first = roots[0];
    const resumes =
      open && first !== undefined && first.mark.style === 'double' && startsAt(text, paragraph, first.mark.at);
    for (const root of roots) emit(quotes, root, 0, index, resumes && root === first);
    const last = roots[roots.length - 1];
    open =
      last !== undefined && !last.closed && last.end === contentEnd(text, paragraph) && last.mark.style === 'double';
  });
  return quotes.sort((a, b) => a.start - b.start || b.end - a.end);
}

function emit(
  quotes: Quote[],
  { mark, end, closed, children }: Pending,
  depth: number,
  paragraph: number,
  continues: boolean,
): void {
  if (mark.at < end) quotes.push({ start: mark.at, end, depth, style: mark.style, closed, continues, paragraph });
  for (const child of children) emit(quotes, child, depth + 1, paragraph, false);
}

/**
 * Marks of one paragraph in order. Apostrophes, feet, inches and shortened years are none. `open` says whether the
 * paragraph before was left open: then a mark between two spaces closes.
 */
function marksOf(text: string, { start, end }: Span, open: boolean): Mark[] {
  const marks: Mark[] = [];
  let inDouble = open;
  for (let at = start; at < end; at++) {
    const mark = markAt(text, at, start, end, inDouble);
    if (!mark) continue;
    marks.push(mark);
    if (mark.style === 'double') inDouble = mark.role === 'open';
    at = mark.end - 1;
  }
  return marks;
}

function markAt(text: string, at: number, start: number, end: number, inDouble: boolean): Mark | null {
  const char = text[at] as string;
  const before = at > start ? (text[at - 1] as string) : ' ';
  switch (char) {
    case '“':
    case '„':
    case '«':
      if (inDouble && (at + 1 >= end || isGap(text[at + 1] as string))) return mark(at, 1, 'double', 'close');
      return isGap(before) || !inDouble || isOpening(before) || isMark(before)
        ? mark(at, 1, 'double', 'open')
        : mark(at, 1, 'double', 'close');
    case '”':
    case '»':
    case '‟':
    case '″':
      return inDouble || !opensWord(text, at, end, before)
        ? mark(at, 1, 'double', 'close')
        : mark(at, 1, 'double', 'open');
    case '"':
      return double(text, at, 1, start, end, inDouble);
    case '`':
      return text[at + 1] === '`' ? mark(at, 2, 'double', 'open') : null;
    case "'":
      if (text[at + 1] === "'" && at + 1 < end) return double(text, at, 2, start, end, inDouble);
      return single(text, at, start, end, false);
    case '‘':
      return single(text, at, start, end, true);
    case '’':
      return single(text, at, start, end, false);
    default:
      return null;
  }
}

/** A mark that looks the same on both sides: what stands beside it decides, else what is open. */
function double(text: string, at: number, length: number, start: number, end: number, inDouble: boolean): Mark | null {
  const before = at > start ? (text[at - 1] as string) : ' ';
  const after = at + length < end ? (text[at + length] as string) : ' ';
  if (!inDouble && isDigit(before) && length === 1) return null;
  if (inDouble && isDigit(before) && /['’′]/.test(text[at - 2] ?? '')) return null;
  const leftOpen = isGap(before) || isOpening(before);
  const rightOpen = isGap(after) || isClosing(after);
  if (leftOpen && !rightOpen) return mark(at, length, 'double', 'open');
  if (rightOpen && !leftOpen) return mark(at, length, 'double', 'close');
  return mark(at, length, 'double', inDouble ? 'close' : 'open');
}

function single(text: string, at: number, start: number, end: number, curlyOpen: boolean): Mark | null {
  const before = at > start ? (text[at - 1] as string) : ' ';
  const after = at + 1 < end ? (text[at + 1] as string) : ' ';
  if (isWordChar(before) && isWordChar(after)) return null;
  const opens =
    (isGap(before) || isOpening(before) || isDoubleMark(before)) &&
    !isGap(after) &&
    (curlyOpen || text[at] === "'" || !isDigit(after));
  if (opens) return isElision(text, at + 1, end) ? null : mark(at, 1, 'single', 'open');
  if (curlyOpen || isGap(before)) return null;
  if (isDigit(before)) return null;
  return mark(
    at,
    1,
    'single',
    (before === 's' || before === 'S') && !isSentenceMark(after)
      ? 'weak'
      : isWordChar(before) && isGap(after) && before === 'n'
        ? 'weak'
        : 'close',
  );
}

/** '90s, 'em, 'tis, 'cause, 'n': words whose first letters are cut, not quoted. */
function isElision(text: string, at: number, end: number): boolean {
  if (isDigit(text[at] ?? ' ')) return true;
  let stop = at;
  while (stop < end && stop - at < 7 && isWordChar(text[stop] as string)) stop++;
  return (
    /^(?:em|tis|twas|cause|til|till|bout|n|round|cuz|neath)$/.test(text.slice(at, stop).toLowerCase()) &&
    text[stop] !== '’' &&
    text[stop] !== "'"
  );
}

/** Pairs marks by nesting; what is never closed is ended where its fault shows. */
function pair(text: string, paragraph: Span, marks: readonly Mark[], open: boolean): Pending[] {
  const roots: Pending[] = [];
  const stack: Pending[] = [];
  const top = (): Pending | undefined => stack[stack.length - 1];
  const finish = (pending: Pending, end: number, closed: boolean): void => {
    pending.end = end;
    pending.closed = closed;
  };
  const first = marks.findIndex(({ style }) => style === 'double');
  marks.forEach((found, index) => {
    const current = top();
    if (found.role === 'open') {
      if (current?.mark.style === 'single' && found.style === 'single') dropSingle(stack, roots);
      if (stack.length === MAX_DEPTH) return;
      const begun: Pending = { mark: found, weakEnd: -1, end: -1, closed: false, children: [] };
      const parent = top();
      (parent ? parent.children : roots).push(begun);
      stack.push(begun);
      return;
    }
    if (found.style === 'single') {
      if (current?.mark.style !== 'single') return;
      if (found.role === 'weak') {
        if (current.weakEnd < 0) current.weakEnd = found.end;
        return;
      }
      finish(current, found.end, true);
      stack.pop();
      return;
    }
    while (top()?.mark.style === 'single') dropSingle(stack, roots);
    const opened = top();
    if (opened) {
      finish(opened, found.end, true);
      stack.pop();
    } else if (open && index === first) {
      const start = contentStart(text, paragraph);
      roots.push({
        mark: { at: start, end: start, style: 'double', role: 'open' },
        weakEnd: -1,
        end: found.end,
        closed: true,
        children: [],
      });
    }
  });
  while (top()?.mark.style === 'single') dropSingle(stack, roots);
  return stack.length ? lift(text, roots, contentEnd(text, paragraph)) : roots;
}

/** Ends a single quotation at a possessive that may have been its end, or forgets it: it was an apostrophe. */
function dropSingle(stack: Pending[], roots: Pending[]): void {
  const pending = stack.pop() as Pending;
  const parent = stack[stack.length - 1];
  const siblings = parent ? parent.children : roots;
  if (pending.weakEnd > 0) {
    pending.end = pending.weakEnd;
    pending.closed = true;
    return;
  }
  siblings.splice(siblings.lastIndexOf(pending), 1, ...pending.children);
}

/** Quotations left open: with another one inside it was a missing close, else it runs to the paragraph's end. */
function lift(text: string, roots: readonly Pending[], end: number): Pending[] {
  const lifted: Pending[] = [];
  let queue = roots.slice();
  for (;;) {
    const last = queue[queue.length - 1];
    if (!last || last.end >= 0) return [...lifted, ...queue];
    const outer = text[last.mark.at];
    const nested = last.children.findIndex(({ mark }) => mark.style === 'double' && text[mark.at] === outer);
    for (const one of queue.slice(0, -1)) lifted.push(one);
    if (nested < 0) {
      last.end = end;
      lifted.push(last);
      return lifted;
    }
    const inner = last.children.splice(nested);
    last.end = trimmedEnd(text, last.mark.end, (inner[0] as Pending).mark.at);
    lifted.push(last);
    queue = inner;
  }
}

function startsAt(text: string, paragraph: Span, at: number): boolean {
  return contentStart(text, paragraph) === at;
}

function contentStart(text: string, { start, end }: Span): number {
  while (start < end && isGap(text[start] as string)) start++;
  return start;
}

function contentEnd(text: string, { start, end }: Span): number {
  return trimmedEnd(text, start, end);
}

function trimmedEnd(text: string, start: number, end: number): number {
  while (start < end && isGap(text[end - 1] as string)) end--;
  return end;
}

function opensWord(text: string, at: number, end: number, before: string): boolean {
  return (isGap(before) || isOpening(before)) && at + 1 < end && isWordChar(text[at + 1] as string);
}

function mark(at: number, length: number, style: Mark['style'], role: Mark['role']): Mark {
  return { at, end: at + length, style, role };
}

function isGap(char: string): boolean {
  return (
    char <= ' ' ||
    char === '\u00a0' ||
    char === '\u2009' ||
    char === '\u202f' ||
    char === '\ufeff' ||
    char === '\u2028' ||
    char === '\u2029'
  );
}

function isOpening(char: string): boolean {
  return (
    char === '(' ||
    char === '[' ||
    char === '—' ||
    char === '–' ||
    char === '-' ||
    char === '/' ||
    char === ':' ||
    char === '_' ||
    char === '“' ||
    char === '‘'
  );
}

function isClosing(char: string): boolean {
  return (
    char === '.' ||
    char === ',' ||
    char === ';' ||
    char === ':' ||
    char === '!' ||
    char === '?' ||
    char === ')' ||
    char === ']' ||
    char === '—' ||
    char === '–' ||
    char === '-' ||
    char === '’' ||
    char === '”' ||
    char === '…'
  );
}

function isSentenceMark(char: string): boolean {
  return char === '.' || char === ',' || char === '!' || char === '?' || char === '”' || char === '"';
}

function isMark(char: string): boolean {
  return isDoubleMark(char) || char === '‘' || char === '’' || char === "'";
}

function isDoubleMark(char: string): boolean {
  return char === '“' || char === '”' || char === '"' || char === '«' || char === '»';
}

function isDigit(char: string): boolean {
  return '0' <= char && char <= '9';
}

/** A letter or digit; every unit beyond Latin-1 punctuation that is not a mark counts as a letter. */
function isWordChar(char: string): boolean {
  return (
    ('a' <= char && char <= 'z') ||
    ('A' <= char && char <= 'Z') ||
    isDigit(char) ||
    (char >= '\u00c0' && !(char >= '\u2000' && char <= '\u206f'))
  );
}
