import type { Primary, PrimaryKind, SourceDocument } from '../model/report.js';

/** Lines from the first on in which a text says what it is. */
const HEAD = 12;
/** Characters of a line that is a head and no sentence. */
const LINE = 160;
/** Paragraphs that begin with who speaks, at least, in a transcript. */
const SPEAKERS = 4;

interface Head {
  readonly kind: PrimaryKind;
  /** Lines that say so. */
  readonly lines: readonly RegExp[];
  /** What must stand in the text besides; absent where the line is enough. */
  readonly beside?: (text: string, head: readonly string[]) => boolean;
}

/**
 * Heads that say what a text is, the surest first. Each is the whole of a line or begins one: a sentence that speaks
 * of a transcript is none.
 */
const HEADS: readonly Head[] = [
  {
    kind: 'court paper',
    lines: [/^(?:in the )?(?:[\p{Lu}][\p{L}’']*\.? ){0,6}(?:court|tribunal)\b[\p{L} ,.’']*$/iu],
    beside: (_, head) =>
      head.some((one) => /^(?:case|docket|claim|cause|index|file|appeal|action)\.? (?:no|number)\b/i.test(one)) &&
      head.some((one) => /(?:^|\s)(?:v\.?|vs\.?|versus|-v-)(?:\s|$)|^(?:in re|ex parte)\b/i.test(one)),
  },
  {
    kind: 'press release',
    lines: [
      /^for (?:immediate )?release(?: (?:on|at|to|after)\b.*|[:\s–—-].*)?$/i,
      /^(?:press|news|media) (?:release|statement)(?:[:\s–—-].*)?$/i,
    ],
  },
  {
    kind: 'readout',
    lines: [/^(?:official )?read-?out (?:of|from|on)\b.*[^.]$/i],
  },
  {
    kind: 'transcript',
    lines: [
      /^(?:(?:full|rush|edited|official|verbatim) )?(?:transcript|verbatim (?:record|report))\b(?:[:\s–—-].*)?$/i,
      /^remarks (?:by|of|as)\b.*[^.]$/i,
      /^[^.]{1,120}[:\s–—(-]\s?(?:full )?transcript\)?$/i,
    ],
    beside: (text) => (text.match(SPEAKER) ?? []).length >= SPEAKERS,
  },
];

/** A paragraph that begins with who speaks: `THE PREMIER:`, `Ms. Osk:`, `Q:`. */
const SPEAKER = /^(?:Q|A|[\p{Lu}][\p{L}.’'-]*(?: [\p{Lu}(][\p{L}.’')-]*){0,5}):\s+\S/gmu;

/**
 * What a text says of itself in its head where it is no report but something that reports are made from: a transcript
 * with who speaks, a readout, a press release, a court paper. Null for all others, and in doubt.
 *
 * @example recognizedPrimary({ text: 'FOR IMMEDIATE RELEASE\n\nHarbour levy put off' })?.kind // → 'press release'
 */
export function recognizedPrimary({ text }: Pick<SourceDocument, 'text'>): Omit<Primary, 'from'> | null {
  const head: string[] = [];
  for (let at = 0; at < text.length && head.length < HEAD; ) {
    const stop = text.indexOf('\n', at);
    const end = stop < 0 ? text.length : stop;
    const line = text.slice(at, Math.min(end, at + LINE + 1)).trim();
    if (line !== '') head.push(line);
    at = end + 1;
  }
  for (const { kind, lines, beside } of HEADS) {
    const by = head.find((one) => one.length <= LINE && lines.some((line) => line.test(one)));
    if (by !== undefined && (beside?.(text, head) ?? true)) return { kind, by };
  }
  return null;
}

/** The document as a text that the reports are set against, since the caller says that it is one. */
export function givenPrimary(document: SourceDocument): SourceDocument {
  const { kind, by } = recognizedPrimary(document) ?? { kind: null, by: null };
  return { ...document, primary: { kind, from: 'given', by } };
}

/**
 * Documents, those that say in their head that they are primary texts marked as such. Where all of them say so, they
 * are reports like any others: there is nothing to set against them.
 */
export function withRecognized(documents: readonly SourceDocument[]): readonly SourceDocument[] {
  const marked = documents.map((document) => {
    const found = document.primary ? null : recognizedPrimary(document);
    return found === null ? document : { ...document, primary: { ...found, from: 'recognized' as const } };
  });
  return marked.every(({ primary }) => primary) ? documents : marked;
}

/** Documents and the primary texts that were given with them; one that is given as both is a primary text. */
export function withGiven(
  documents: readonly SourceDocument[],
  primaries: readonly SourceDocument[],
): readonly SourceDocument[] {
  const texts = new Set(primaries.map(({ text }) => text));
  return [...documents.filter(({ text }) => !texts.has(text)), ...primaries.map(givenPrimary)];
}
