import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { verifyAccount } from '../src/account/verify.js';
import { verifyWhole } from '../src/account/whole.js';
import { setAgainst } from '../src/app/primary.js';
import { rebuiltAccount } from '../src/app/rebuild.js';
import { readPaths } from '../src/app/sources.js';
import { english } from '../src/app/weights.js';
import { digestOf } from '../src/digest/digest.js';
import { givenPrimary, recognizedPrimary, withRecognized } from '../src/input/primary.js';
import type { Account } from '../src/model/account.js';
import type { PrimaryUse } from '../src/model/primary.js';
import type { SourceDocument } from '../src/model/report.js';
import { accountToHtml } from '../src/output/html.js';
import { accountToJson } from '../src/output/json.js';
import { accountToMarkdown } from '../src/output/markdown.js';
import { accountToTerminal } from '../src/output/terminal.js';
import { accountOf } from '../src/pipeline.js';
import { schemaFaults } from './shipped-schema.js';

const harbour = readPaths(['examples/harbour']);
const against = setAgainst(harbour, readPaths(['examples/primary']), true);
const account = accountOf(against.documents, english());

test('the account with primary texts is of the shipped schema', () => {
  expect(account.primary).toHaveLength(2);
  expect(schemaFaults(JSON.parse(accountToJson(account)))).toEqual([]);
});

/** What is told of a primary text, a line a use: who, how, the words. */
function told(of: Account, siglum: string, kind: PrimaryUse['kind']): string[] {
  const uses = of.primary?.find(({ report }) => report.siglum === siglum)?.uses ?? [];
  return uses.filter((one) => one.kind === kind).map(({ here, how }) => `${here.report} ${how}: ${here.exact}`);
}

test('the example: what of a news conference was quoted, cut and left out, and by whom', () => {
  expect(told(account, 'P1', 'quotation')).toEqual([
    'R6 part: We are not in port yet. There is a lot of water still to cross.',
    'R4 part: a lot of water still to cross.',
    'R6 part: a lot of water still to cross.',
    expect.stringMatching(/^R4 condition-dropped: As for the next round of inspections\. I will/),
    expect.stringMatching(/^R6 condition-dropped: As for the next round of inspections, I will/),
  ]);
  const left = account.primary?.[0]?.sentences.filter(({ quoted, told }) => quoted.length + told.length === 0);
  expect(left?.map(({ exact }) => exact)).toContain('I carry his letters, I do not write them.');
  expect(left?.map(({ exact }) => exact)).not.toContain('We are not in port yet.');
  expect(account.primary?.[0]?.reports).toEqual(['R4', 'R6']);
});

test('the example: words of a press release that the reports altered, and a figure that differs', () => {
  const altered = account.primary?.[1]?.uses.find(({ how }) => how === 'altered');
  expect(altered?.differences).toEqual([{ report: 'the shared', primary: 'governments’ common' }]);
  expect(told(account, 'P2', 'quotation').filter((one) => one.includes('hedge-dropped'))).toHaveLength(2);
  expect(told(account, 'P2', 'figure')).toEqual(['R3 same: 1,640', 'R4 value-differs: 2,000']);
});

test('a primary text is no report: it counts nowhere, and the account of the reports is as it was', () => {
  const { primary, ...rest } = account;
  const alone = accountOf(harbour.documents, english());
  expect(primary?.map(({ report }) => [report.siglum, report.name])).toEqual([
    ['P1', 'conference.txt'],
    ['P2', 'release.txt'],
  ]);
  expect(JSON.parse(JSON.stringify(rest))).toEqual(JSON.parse(JSON.stringify(alone)));
  const figure = digestOf(account).stories[0]?.sections[0]?.entries[0];
  expect(figure?.notes.filter(({ kind }) => kind === 'primary').map(({ text }) => text)).toEqual([
    'P2, the press release, has “1,640” (579–584), as R3',
    expect.stringMatching(/^P2, the press release, has “1,640” \(579–584\); R4: another number/),
  ]);
});

test('every item is tied to characters of both texts, and verify reads them again', () => {
  const written = JSON.parse(accountToJson(account)) as Account;
  expect(verifyAccount(written).failures).toEqual([]);
  expect(verifyWhole(written).failures).toEqual([]);
  expect(JSON.parse(accountToJson(rebuiltAccount(written, [...against.documents], english())))).toEqual(written);
  const spoilt = structuredClone(written) as unknown as { primary: { uses: { there: { exact: string }[] }[] }[] };
  (spoilt.primary[0]?.uses[0]?.there[0] as { exact: string }).exact = 'other words';
  expect(verifyAccount(spoilt).failures).toHaveLength(1);
});

test('every output tells it', () => {
  const outputs = [accountToTerminal(account), accountToMarkdown(account), accountToHtml(account)];
  for (const text of outputs) {
    expect(text).toContain('Set against');
    expect(text).toContain('Quoted otherwise than it stands there');
    expect(text).toContain('In no report');
  }
  expect(outputs[2]).toContain('id="P1"');
  expect(outputs[2]).toContain('href="#P1-');
});

test('the order of the documents does not matter', () => {
  const turned = accountOf([...against.documents].reverse(), english());
  expect(accountToJson(turned)).toBe(accountToJson(account));
});

function story(name: string, text: string, primary = false): SourceDocument {
  const document = { name, text, url: null, outlet: null, language: 'en', published: null, headline: null, issues: [] };
  return primary ? givenPrimary(document) : document;
}

const SPEECH = `Transcript of remarks by Mayor Edda Kolt, Varn

MAYOR KOLT: The bridge will open in May if the inspectors sign. We have spent nine million crowns on it, and not one crown was borrowed.

REPORTER: And the tolls?

MAYOR KOLT: There will be no tolls while I sit in this chair.

REPORTER: Thank you.

MAYOR KOLT: The ferries stay where they are.
`;

function uses(report: string): string[] {
  const primary = accountOf([story('a.txt', report), story('p.txt', SPEECH, true)], english()).primary?.[0];
  return (primary?.uses ?? []).filter(({ kind }) => kind !== 'date').map(({ kind, how }) => `${kind} ${how}`);
}

test.each([
  ['“There will be no tolls while I sit in this chair,” Kolt said on Monday.', 'quotation whole'],
  ['“We have spent nine million crowns on it,” Kolt said on Monday.', 'quotation part'],
  ['“The bridge will open in May,” Kolt said on Monday.', 'quotation condition-dropped'],
  ['“We have spent nine million crowns on it,” Kolt said on Monday.', 'quotation part'],
  ['“We have spent … not one crown that was borrowed,” Kolt said on Monday.', 'quotation'],
  ['“There will be no charges while I sit in this chair,” Kolt said on Monday.', 'quotation altered'],
  ['“We have spent seven million crowns on it, and not one crown was borrowed,” Kolt said.', 'quotation value-differs'],
])('a quotation: %s', (report, found) => {
  expect(uses(report).some((one) => one.startsWith(found))).toBe(true);
});

test('what is said of other things, and in the same few words by another, is nothing of it', () => {
  expect(uses('“There will be rain on the hills all week,” the forecaster Olm Brandt said on Monday.')).toEqual([]);
  expect(uses('The baker on Hill Street sold out of bread on Monday.')).toEqual([]);
});

test('a quotation in part says how the sentence of the text goes on', () => {
  const documents = [
    story('a.txt', '“We have spent nine million crowns on it,” Kolt said on Monday.'),
    story('p.txt', SPEECH, true),
  ];
  const [use] = accountOf(documents, english()).primary?.[0]?.uses ?? [];
  expect(use?.says).toContain('goes on “and not one crown was borrowed”');
});

test.each([
  ['transcript', SPEECH],
  ['readout', 'Readout of the prime minister’s call with the chancellor of Varn\n\nThe two spoke today about grain.'],
  ['press release', 'Ministry of Works\n\nPRESS RELEASE\n\nNew bridge for Varn\n\nThe ministry opened a bridge.'],
  ['press release', 'For immediate release\n\nNew bridge for Varn\n\nThe ministry opened a bridge.'],
  [
    'court paper',
    'IN THE HIGH COURT OF VARN\n\nCase No. 24-117\n\nTHE CITY OF VARN v. HOLM FERRIES\n\nThe plaintiff asks the court to rule.',
  ],
])('a %s is known by its head', (kind, text) => {
  expect(recognizedPrimary(story('p.txt', text))?.kind).toBe(kind);
});

test.each([
  'The press release was late, the mayor said.\n\nNobody had read it.',
  'Transcript shows mayor knew of cracks\n\nThe mayor knew, a transcript shows.',
  'A readout of the call said little.\n\nThe two leaders spoke of grain.',
  'High court rules on ferries\n\nThe High Court of Varn ruled for the city on Monday. Case No. 24-117 goes on.',
  'Remarks by mayor anger ferrymen\n\nThe ferrymen were angry on Monday.',
])('a report is none: %s', (text) => {
  expect(recognizedPrimary(story('a.txt', text))).toBeNull();
});

test('where all texts say that they are primary, they are reports', () => {
  const one = story('p.txt', SPEECH);
  expect(withRecognized([one])).toEqual([one]);
  const [first, second] = withRecognized([one, story('a.txt', 'The mayor spoke on Monday.')]);
  expect(first?.primary).toEqual({
    kind: 'transcript',
    from: 'recognized',
    by: 'Transcript of remarks by Mayor Edda Kolt, Varn',
  });
  expect(second?.primary).toBeUndefined();
});

test('the example texts say themselves what they are', () => {
  const names = ['conference.txt', 'release.txt'];
  const kinds = names.map(
    (name) => recognizedPrimary({ text: readFileSync(`examples/primary/${name}`, 'utf8') })?.kind,
  );
  expect(kinds).toEqual(['transcript', 'press release']);
});
