import type { Span } from './marks.js';

/** A node that holds words of a report, and which. */
interface Piece extends Span {
  readonly node: Node;
}

/**
 * The words of a report within one element, character by character: where a position of the report stands in the page,
 * and back. Numbers set into the text and words of another report are left out (`sup`, `[data-apart]`); what is shown
 * in place of one character that cannot be seen or that a parser would change is one character (`.char`).
 */
export class Words implements Span {
  readonly start: number;
  readonly end: number;
  /** True when the page holds exactly the characters it should: only then may positions be used. */
  readonly whole: boolean;
  readonly #pieces: Piece[] = [];

  constructor(readonly element: HTMLElement) {
    const { from = '0', length = '-1' } = element.dataset;
    this.start = Number(from);
    let at = this.start;
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
      if (!(node instanceof Element))
        return node.parentElement?.classList.contains('char') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
      if (node.tagName === 'SUP' || node.hasAttribute('data-apart')) return NodeFilter.FILTER_REJECT;
      return node.classList.contains('char') ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
    });
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const end = at + (node instanceof Text ? node.length : 1);
      this.#pieces.push({ node, start: at, end });
      at = end;
    }
    this.end = at;
    this.whole = at === this.start + Number(length);
  }

  /** Where a span stands in the page; null when none of it is here. */
  range(span: Span): StaticRange | null {
    const start = Math.max(this.start, span.start);
    const end = Math.min(this.end, span.end);
    const first = this.#pieceAt(start);
    const last = this.#pieceAt(end - 1);
    if (end <= start || !first || !last) return null;
    const [startContainer, startOffset] = point(first, start - first.start);
    const [endContainer, endOffset] = point(last, end - last.start);
    return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
  }

  /** The characters of a span that can be seen. */
  read({ start, end }: Span): string {
    return this.#pieces
      .flatMap((piece) =>
        piece.node instanceof Text && piece.start < end && start < piece.end
          ? piece.node.data.slice(Math.max(0, start - piece.start), end - piece.start)
          : [],
      )
      .join('');
  }

  /** The position of the report at a point of the page, or of the next character after it. */
  position(node: Node, offset: number): number {
    const here = document.createRange();
    here.setStart(node, offset);
    for (const piece of this.#pieces) {
      if (piece.node === node) return piece.start + Math.min(offset, piece.end - piece.start);
      if (here.comparePoint(piece.node, 0) >= 0) return piece.start;
    }
    return this.end;
  }

  #pieceAt(position: number): Piece | undefined {
    let low = 0;
    let high = this.#pieces.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#pieces[middle]?.end ?? 0) <= position) low = middle + 1;
      else high = middle;
    }
    return this.#pieces[low];
  }
}

/** A point within text, or before or after an element that stands for one character. */
function point({ node }: Piece, offset: number): [Node, number] {
  if (node instanceof Text) return [node, offset];
  const parent = node.parentNode ?? node;
  return [parent, [...parent.childNodes].indexOf(node as ChildNode) + (offset > 0 ? 1 : 0)];
}
