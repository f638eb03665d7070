import type { Account, Variant } from '../model/account.js';
import { xml, xmlId } from './xml.js';

/**
 * The variants as a TEI critical apparatus (TEI P5, chapter 12): one `app` a place where reports differ, one `rdg` a
 * reading, with the reports as witnesses.
 */
export function accountToTei(account: Account): string {
  const witnesses = account.reports.map(
    ({ siglum, name, outlet, published }) =>
      `        <witness xml:id="${siglum}">` +
      `${xml([outlet, name, published?.value].filter(Boolean).join(', '))}</witness>`,
  );
  const body = account.stories.map(
    (story) =>
      `      <div xml:id="${xmlId(story.id)}">\n        ` +
      `<head>${xml(story.title || 'One report')}</head>\n        ` +
      `<listApp>\n${story.variants.map(app).join('\n')}\n        </listApp>\n      </div>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
  <teiHeader>
    <fileDesc>
      <titleStmt><title>${xml(account.stories[0]?.title || 'Account')}</title></titleStmt>
      <publicationStmt><p>Written by Readout from ${account.reports.length} reports.</p></publicationStmt>
      <sourceDesc>
        <listWit>
${witnesses.join('\n')}
        </listWit>
      </sourceDesc>
    </fileDesc>
    <encodingDesc><variantEncoding method="location-referenced" location="external"/></encodingDesc>
  </teiHeader>
  <text>
    <body>
${body.join('\n') || '      <div><p/></div>'}
    </body>
  </text>
</TEI>
`;
}

function app({ id, kind, substantive, readings, explanation }: Variant): string {
  const rdg = readings.map(({ text, evidence }) => {
    const wit = [...new Set(evidence.map(({ report }) => `#${report}`))].join(' ');
    const where = evidence.map(({ report, start, end }) => `${report}:${start}-${end}`).join(' ');
    return `            <rdg wit="${wit}" n="${where}">${xml(text)}</rdg>`;
  });
  return (
    `          <app xml:id="${xmlId(id)}" type="${substantive ? 'substantive' : 'accidental'}" ` +
    `subtype="${kind}">\n${rdg.join('\n')}\n            <note>${xml(explanation)}</note>\n         ` +
    ' </app>'
  );
}
