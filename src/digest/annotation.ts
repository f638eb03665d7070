import type { Evidence } from '../model/account.js';
import type { Report } from '../model/report.js';

/** A Web Annotation on the words of one report. */
export interface Annotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'identifying';
  readonly body: { readonly type: 'TextualBody'; readonly value: string; readonly format: 'text/plain' };
  readonly target: {
    readonly source: string;
    readonly selector: readonly [
      { readonly type: 'TextQuoteSelector'; readonly exact: string; readonly prefix: string; readonly suffix: string },
      { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number },
    ];
  };
}

/**
 * Words as a W3C Web Annotation (Recommendation of 23 February 2017). `points` are the {@link codePoints} of the
 * report's text.
 */
export function annotationOf(id: string, body: string, one: Evidence, report: Report, points: Uint32Array): Annotation {
  const { text } = report;
  return {
    id,
    type: 'Annotation',
    motivation: 'identifying',
    body: { type: 'TextualBody', value: body, format: 'text/plain' },
    target: {
      source: report.url ?? `urn:readout:${report.id}`,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: one.exact,
          prefix: whole(text.slice(Math.max(0, one.start - 32), one.start)),
          suffix: whole(text.slice(one.end, one.end + 32)),
        },
        { type: 'TextPositionSelector', start: points[one.start] ?? 0, end: points[one.end] ?? 0 },
      ],
    },
  };
}

/**
 * For each UTF-16 position of a text, how many code points stand before it: the Recommendation counts in code points.
 */
export function codePoints(text: string): Uint32Array {
  const points = new Uint32Array(text.length + 1);
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    points[i] = count;
    const unit = text.charCodeAt(i);
    const pair = 0xd800 <= unit && unit < 0xdc00 && 0xdc00 <= text.charCodeAt(i + 1) && text.charCodeAt(i + 1) < 0xe000;
    if (!pair) count++;
  }
  points[text.length] = count;
  return points;
}

/** Without the half of a pair that a cut may have left at either end. */
function whole(text: string): string {
  return text.replace(/^[\udc00-\udfff]/, '').replace(/[\ud800-\udbff]$/, '');
}
