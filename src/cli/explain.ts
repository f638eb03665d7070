import { dismissedNumbers } from '../core.js';
import { explainSentence } from '../english/explain.js';
import type { Report } from '../model/report.js';
import type { Span } from '../model/span.js';
import { safeText } from './safe-text.js';

/** One annotation as a line: where it stands, what it is, its words, what was read from them, by which rule. */
interface Line extends Span {
  readonly kind: string;
  readonly what: string;
  readonly rule: string;
}

/**
 * A report for people: sentence by sentence, each with a table of its words (tags, base form, label and head), then
 * every annotation that begins in it with its exact words and the rule that made it; what stands outside all sentences
 * in its place in the text.
 */
export function explainReport(report: Report): string {
  const { text, tokens = [] } = report;
  const lines = linesOf(report).sort((a, b) => a.start - b.start || b.end - a.end);
  const about = [
    report.outlet ?? 'no outlet named',
    report.published ? `${report.published.value} (${report.published.from})` : 'no date',
  ].join(' · ');
  const body: string[] = [];
  let line = 0;
  let first = 0;
  const printBefore = (end: number): void => {
    for (; line < lines.length && lines[line]!.start < end; line++) body.push(printed(text, lines[line]!));
  };
  for (const { start, end } of report.sentences) {
    printBefore(start);
    while (first < tokens.length && tokens[first]!.start < start) first++;
    let last = first;
    while (last < tokens.length && tokens[last]!.start < end) last++;
    body.push('', printed(text, { start, end, kind: 'sentence', what: '', rule: '' }));
    if (last > first)
      body.push(
        ...explainSentence(text, tokens, { first, last })
          .split('\n')
          .map((row) => `${' '.repeat(15)}${row.trimEnd()}`),
      );
    printBefore(end);
    first = last;
  }
  printBefore(Infinity);
  const issues = report.issues.map(({ code, message }) => `               issue      ${code}: ${message}`);
  return `${safeText([`${report.siglum}  ${report.name}  ${about}`, ...body, ...issues].join('\n'))}\n\n`;
}

function printed(text: string, { start, end, kind, what, rule }: Line): string {
  const words = text.slice(start, end).replace(/\s+/g, ' ');
  const shown = words.length > 100 ? `${words.slice(0, 60)} … ${words.slice(-36)}` : words;
  return (
    `${`${start}-${end}`.padStart(13)}  ${kind.padEnd(10)} ` +
    `“${shown}”${what ? `  ${what}` : ''}${rule ? `  [${rule}]` : ''}`
  );
}

function linesOf(report: Report): Line[] {
  const cut = ({ start, end }: Span): string => report.text.slice(start, end).replace(/\s+/g, ' ');
  const quoted = (label: string, span: Span | null | undefined): string => (span ? `${label} “${cut(span)}”` : '');
  const joined = (...parts: readonly string[]): string => parts.filter(Boolean).join(' · ');
  const one = (kind: string, span: Span | null, what = ''): Line[] =>
    span ? [{ start: span.start, end: span.end, kind, what, rule: '' }] : [];
  const ruleOf = new Map(
    report.parties.flatMap(({ mentions }) => mentions.map((one) => [`${one.start}-${one.end}`, one.rule] as const)),
  );
  return [
    ...one('headline', report.headline),
    ...one('dateline', report.dateline, joined(report.dateline?.place ?? '', report.dateline?.agency ?? '')),
    ...one('byline', report.byline),
    ...report.credits.flatMap((credit) => one('credit', credit, credit.agency)),
    ...report.furniture.flatMap((piece) => one('furniture', piece, piece.why)),
    ...report.names.map((name) => ({
      ...name,
      kind: 'name',
      what: joined(name.type, name.party),
      rule: ruleOf.get(`${name.start}-${name.end}`) ?? '',
    })),
    ...report.parties.flatMap(({ id, mentions }) =>
      mentions.flatMap((mention) => (mention.how === 'name' ? [] : [{ ...mention, kind: mention.how, what: id }])),
    ),
    ...report.openMentions.map((mention) => ({
      ...mention,
      kind: mention.how,
      what: `undecided: ${mention.candidates.join(', ') || 'no one fits'}`,
    })),
    ...report.statements.map((statement) => ({
      ...statement,
      kind: 'statement',
      what: joined(
        statement.form,
        statement.content.map((span) => quoted('says', span)).join(' '),
        statement.source.map((span) => quoted('source', span)).join(' '),
        quoted('cue', statement.cue),
        quoted('to', statement.addressee),
        quoted('in', statement.channel),
        statement.party ?? '',
      ),
    })),
    ...report.figures.map((figure) => ({
      ...figure,
      kind: 'figure',
      what: joined(
        figure.low === figure.high ? String(figure.low) : `${figure.low ?? ''}..${figure.high ?? ''}`,
        figure.unit ?? '',
        figure.hedge === 'exact' ? '' : figure.hedge,
        figure.change ?? figure.shift ?? '',
        quoted('of', figure.measure),
      ),
    })),
    ...dismissedNumbers(report).map((number) => ({ ...number, kind: 'no figure', what: '' })),
    ...report.times.map((time) => ({
      ...time,
      kind: 'time',
      what: joined(
        time.type,
        time.value ?? `undecided: ${time.candidates?.join(' or ') || 'nothing fits'}`,
        time.mod ?? '',
        time.anchor ? `from ${time.anchor}` : '',
      ),
    })),
    ...report.commitments.map((commitment) => ({
      ...commitment,
      kind: 'commitment',
      what: joined(
        commitment.force,
        commitment.party.map((span) => quoted('by', span)).join(' '),
        quoted('act', commitment.act),
        quoted('if', commitment.condition),
        quoted('judge', commitment.judge),
        commitment.due ? `due ${commitment.due}` : '',
      ),
    })),
    ...report.events.map((event) => ({
      ...event,
      kind: 'event',
      what: joined(quoted('trigger', event.trigger), event.time ?? ''),
    })),
  ];
}
