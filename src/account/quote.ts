/** Longest text printed whole in a sentence. */
const WHOLE = 90;

/**
 * Text in quotation marks on one line; where it is long its beginning and end, cut between words. Double marks within
 * become single ones, and one that has no other is left out. Empty where there is no text.
 */
export function quote(text: string): string {
  const line = withinMarks(text.replace(/\s+/g, ' ').trim());
  if (line === '') return '';
  if (line.length <= WHOLE) return `“${line}”`;
  const head = line.slice(0, WHOLE / 2 + 1).replace(/[\s,;:]+\S*$/u, '') || line.slice(0, WHOLE / 2);
  const tail = line.slice(-WHOLE / 3 - 1).replace(/^\S*\s+/u, '') || line.slice(-WHOLE / 3);
  return `“${whole(head, 'end')} … ${whole(tail, 'start')}”`;
}

/** Without half of a surrogate pair at the end where it was cut. */
function whole(part: string, cut: 'start' | 'end'): string {
  return cut === 'end' ? part.replace(/[\ud800-\udbff]$/, '') : part.replace(/^[\udc00-\udfff]/, '');
}

/** Text as it stands within quotation marks: double marks single, a mark without its other left out. */
function withinMarks(line: string): string {
  const straight = line.split('"').length % 2 === 1 ? line.replace(/"([^"]*)"/g, '‘$1’') : line.replace(/"/g, '');
  const paired = straight.replace(/“([^“”]*)”/g, '‘$1’');
  return paired.replace(/[“”]/g, '');
}
