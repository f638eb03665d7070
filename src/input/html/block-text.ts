import type { Stretch, TextRun } from './align.js';

/** Text as a page shows it, gathered piece by piece, with where each stretch of it stands in the page's source. */
export interface GatheredText {
  readonly text: string;
  readonly map: readonly Stretch[];
  /** Characters of `text` inside links. */
  readonly linked: number;
}

/** White space; or words with single spaces between them, which stand in the block as they stand in the source. */
const PIECES = /[\s\u00ad\u200b\ufeff]+|[^\s\u00ad\u200b\ufeff]+(?: [^\s\u00ad\u200b\ufeff]+)*/g;

/** Gathers the text of one block: runs of white space become one space, characters without width are left out. */
export class BlockText {
  private parts: string[] = [];
  private map: Stretch[] = [];
  private length = 0;
  private linked = 0;
  private pendingSpace: Stretch | null = null;

  get isEmpty(): boolean {
    return this.length === 0;
  }

  /** True right after a line break. */
  get isBroken(): boolean {
    return this.parts.length > 0 && this.parts[this.parts.length - 1] === '\n';
  }

  break(): void {
    if (this.length === 0) return;
    this.pendingSpace = null;
    this.parts.push('\n');
    this.length++;
  }

  /** Adds a run of text; with `onBreak` its line breaks are kept, each given there. */
  append({ text, map }: TextRun, inLink: boolean, onBreak: (() => void) | null): void {
    for (const [source, sourceLength, derived, length] of map) {
      const piece = text.slice(derived, derived + length);
      if (sourceLength !== length) {
        this.appendPiece(piece, source, sourceLength, inLink, onBreak);
        continue;
      }
      for (const match of piece.matchAll(PIECES))
        this.appendPiece(match[0], source + match.index, match[0].length, inLink, onBreak);
    }
  }

  /** The text so far, without breaks at its end; a new one begins. Null when there is none. */
  take(): GatheredText | null {
    while (this.isBroken) {
      this.parts.pop();
      this.length--;
    }
    const text = this.parts.join('');
    const taken = this.length > 0 ? { text, map: this.map, linked: Math.min(this.linked, text.length) } : null;
    this.parts = [];
    this.map = [];
    this.length = 0;
    this.linked = 0;
    this.pendingSpace = null;
    return taken;
  }

  private appendPiece(
    piece: string,
    source: number,
    sourceLength: number,
    inLink: boolean,
    onBreak: (() => void) | null,
  ): void {
    if (/^[\u00ad\u200b\ufeff]+$/.test(piece)) return;
    if (/^[\s\u00ad\u200b\ufeff]/.test(piece)) {
      if (onBreak && piece.includes('\n')) onBreak();
      else if (this.length > 0 && !this.isBroken) this.pendingSpace ??= [source, sourceLength, 0, 1];
      return;
    }
    if (this.pendingSpace) {
      this.put(' ', this.pendingSpace[0], this.pendingSpace[1]);
      if (inLink) this.linked++;
    }
    this.pendingSpace = null;
    this.put(piece, source, sourceLength);
    if (inLink) this.linked += piece.length;
  }

  private put(piece: string, source: number, sourceLength: number): void {
    const last = this.map[this.map.length - 1];
    const goesOn =
      last &&
      last[1] === last[3] &&
      sourceLength === piece.length &&
      last[0] + last[1] === source &&
      last[2] + last[3] === this.length;
    if (goesOn) this.map[this.map.length - 1] = [last[0], last[1] + piece.length, last[2], last[3] + piece.length];
    else this.map.push([source, sourceLength, this.length, piece.length]);
    this.parts.push(piece);
    this.length += piece.length;
  }
}

/** A run of text as one block, or null when it holds white space only. */
export function oneBlock(runs: readonly TextRun[]): GatheredText | null {
  const block = new BlockText();
  for (const run of runs) block.append(run, false, null);
  return block.take();
}

/** The first `length` characters of a text, with their map. */
export function cutText({ text, map }: GatheredText, length: number): GatheredText {
  const kept = map.flatMap(([source, sourceLength, derived, run]): Stretch[] => {
    if (derived >= length) return [];
    const less = Math.min(run, length - derived);
    return [[source, sourceLength === run ? less : sourceLength, derived, less]];
  });
  return { text: text.slice(0, length), map: kept, linked: 0 };
}
