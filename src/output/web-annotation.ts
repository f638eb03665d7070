import { annotationOf, codePoints } from '../digest/annotation.js';
import type { Account } from '../model/account.js';

/** Every evidence as a W3C Web Annotation with a TextQuoteSelector and a TextPositionSelector. */
export function accountToWebAnnotation(account: Account): string {
  const reports = new Map(
    account.reports.map((report) => [report.siglum, { report, points: codePoints(report.text) }]),
  );
  const items = account.stories.flatMap((story) =>
    story.items.flatMap((item) =>
      item.evidence.flatMap((one, index) => {
        const source = reports.get(one.report);
        return source
          ? [
              annotationOf(
                `urn:readout:${item.id}:${index}`,
                `${item.mark}: ${item.title}`,
                one,
                source.report,
                source.points,
              ),
            ]
          : [];
      }),
    ),
  );
  const page = {
    '@context': ['http://www.w3.org/ns/anno.jsonld', 'http://www.w3.org/ns/ldp.jsonld'],
    type: 'AnnotationPage',
    id: 'urn:readout:annotations',
    items,
  };
  return `${JSON.stringify(page, null, 2)}\n`;
}
