import { attribute, child, type XmlElement, type XmlNode } from '../xml/tree.js';

/** A paragraph of an office document. */
export interface Written {
  readonly text: string;
  readonly role: 'title' | 'heading' | 'body';
  readonly furniture?: string;
}

/** Elements of WordprocessingML whose text is not shown: deleted, instructions of fields, text twice in fallbacks. */
const UNSEEN_DOCX = new Set(
  'del delinstrtext instrtext fallback movefrom rpr ppr sectpr tblpr tcpr trpr sdtpr'.split(' '),
);
/** Elements of OpenDocument whose text is not of the running text. */
const UNSEEN_ODT = new Set(
  'tracked-changes annotation annotation-end note-citation forms sequence-decls table-of-content'.split(' '),
);

export function docxParagraphs(document: XmlElement): Written[] {
  return written(
    document,
    UNSEEN_DOCX,
    new Set(['p']),
    (node, put) => {
      if (node.name === 't' || node.name === 'deltext') return true;
      if (node.name === 'tab') put(' ');
      else if (node.name === 'br' || node.name === 'cr') put('\n');
      else if (node.name === 'nobreakhyphen') put('-');
      return false;
    },
    docxRole,
  );
}

export function odtParagraphs(document: XmlElement): Written[] {
  return written(
    document,
    UNSEEN_ODT,
    new Set(['p', 'h']),
    (node, put) => {
      if (node.name === 'tab') put(' ');
      else if (node.name === 's') put(' '.repeat(Math.min(100, Number(attribute(node, 'text:c') ?? 1) || 1)));
      else if (node.name === 'line-break') put('\n');
      return true;
    },
    odtRole,
  );
}

/**
 * Text between paragraphs, in the order of the document. `onElement` writes what stands for an element, and says
 * whether characters right inside it are text.
 */
function written(
  document: XmlElement,
  unseen: ReadonlySet<string>,
  paragraphs: ReadonlySet<string>,
  onElement: (node: XmlElement, put: (text: string) => void) => boolean,
  roleOf: (node: XmlElement) => Written['role'],
): Written[] {
  const found: Written[] = [];
  const walk = (nodes: readonly XmlNode[], put: ((text: string) => void) | null, isText: boolean): void => {
    for (const node of nodes) {
      if (typeof node === 'string') {
        if (isText) put?.(node);
        continue;
      }
      if (unseen.has(node.name)) continue;
      if (paragraphs.has(node.name)) {
        const parts: string[] = [];
        const place = found.length;
        walk(node.children, (text) => void parts.push(text), paragraphs.has('h'));
        const text = parts
          .join('')
          .replace(/[ \t\u00a0]+/g, ' ')
          .replace(/(?:(?<! ) +)?\n */g, '\n')
          .trim();
        if (text !== '') found.splice(place, 0, { text, role: roleOf(node) });
      } else walk(node.children, put, put !== null && onElement(node, put) && isTextHolder(node, isText, paragraphs));
    }
  };
  walk(document.children, null, false);
  return found;
}

/** In OpenDocument all text in a paragraph is shown; in WordprocessingML only that of `t`. */
function isTextHolder(node: XmlElement, inside: boolean, paragraphs: ReadonlySet<string>): boolean {
  return paragraphs.has('h') ? inside : node.name === 't';
}

function docxRole(paragraph: XmlElement): Written['role'] {
  const style = attribute(child(paragraph, 'ppr', 'pstyle'), 'w:val') ?? '';
  return /^title$/i.test(style) ? 'title' : /^(?:heading|berschrift|titre)/i.test(style) ? 'heading' : 'body';
}

function odtRole(paragraph: XmlElement): Written['role'] {
  const style = attribute(paragraph, 'text:style-name') ?? '';
  return /^title$/i.test(style) ? 'title' : paragraph.name === 'h' ? 'heading' : 'body';
}
