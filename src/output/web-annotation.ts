import type { Account, Evidence } from '../model/account.js';
import type { Report } from '../model/report.js';

/**
 * Every evidence as a W3C Web Annotation (Recommendation of 23 February 2017) with a TextQuoteSelector and a
 * TextPositionSelector. The Recommendation counts positions in Unicode code points, so they are converted here and nowhere else.
 */
export function accountToWebAnnotation(account: Account): string {
  const reports = new Map(account.reports.map((report) => [report.siglum, { report, points: codePoints(report.text) }]));
  const items = account.stories.flatMap((story) => story.items.flatMap((item) => item.evidence.flatMap((one, index) => {
    const source = reports.get(one.report);
    return source ? [annotation(`urn:readout:${item.id}:${index}`, `${item.mark}: ${item.title}`, one, source.report, source.points)] : [];
  })));
  return `${JSON.stringify({ '@context': ['http://www.w3.org/ns/anno.jsonld', 'http://www.w3.org/ns/ldp.jsonld'], type: 'AnnotationPage', id: 'urn:readout:annotations', items }, null, 2)}\n`;
}

function annotation(id: string, body: string, one: Evidence, report: Report, points: Uint32Array) {
  const { text } = report;
  return {
    id,
    type: 'Annotation',
    motivation: 'identifying',
    body: { type: 'TextualBody', value: body, format: 'text/plain' },
    target: {
      source: report.url ?? `urn:readout:${report.id}`,
      selector: [
        { type: 'TextQuoteSelector', exact: one.exact, prefix: whole(text.slice(Math.max(0, one.start - 32), one.start)), suffix: whole(text.slice(one.end, one.end + 32)) },
        { type: 'TextPositionSelector', start: points[one.start] ?? 0, end: points[one.end] ?? 0 },
      ],
    },
  };
}

/** For each UTF-16 position of a text, how many code points stand before it. */
function codePoints(text: string): Uint32Array {
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
