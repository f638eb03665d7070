import fc from 'fast-check';
import { expect, test } from 'vitest';
import { citationsOf, sourceLine } from '../src/digest/citation.js';
import type { Item } from '../src/model/account.js';
import type { Report } from '../src/model/report.js';
import { sha256Hex } from '../src/text/hash.js';
import { harbour } from './harbour.js';

test('a citation names outlet, date, file, characters and the text’s hash, in every form', async () => {
  const account = await harbour();
  const item = account.stories[0]?.items.find(({ kind, mark }) => kind === 'figure' && mark === 'differs');
  const one = item?.evidence[0];
  const report = account.reports.find(({ siglum }) => siglum === one?.report);
  if (!item || !one || !report) throw new Error('The example has no figure that differs.');
  const forms = new Map(citationsOf(one, report, item).map(({ form, text }) => [form, text]));
  const hash = sha256Hex(report.text);
  expect(forms.get('Plain')).toContain(
    `“${one.exact}” ${sourceLine(report)}, characters ${one.start}–${one.end}, text sha256 ${hash.slice(0, 12)}`,
  );
  expect(forms.get('BibTeX')).toContain(`text sha256 ${hash}`);
  expect(forms.get('BibTeX')).toContain(`date = {${report.published?.value}}`);
  expect(forms.get('Markdown')?.startsWith('> ')).toBe(true);
  const annotation = JSON.parse(forms.get('Web Annotation') ?? '') as {
    target: { source: string; state: { cached: string } };
  };
  expect(annotation.target).toMatchObject({
    source: report.url,
    state: { type: 'TimeState', cached: `urn:sha256:${hash}` },
  });
});

test('whatever stands in names, outlets, addresses and words, a citation stays one', async () => {
  const account = await harbour();
  const [item] = account.stories[0]?.items ?? [];
  const [report] = account.reports;
  if (!item || !report) throw new Error('The example is empty.');
  const nasty = fc
    .array(
      fc.constantFrom(
        'a',
        ' ',
        '\n',
        '\r',
        '[',
        '](',
        '](http://x)',
        '<b>',
        '>',
        '}',
        '{',
        '\\',
        '%',
        '$',
        '#',
        '_',
        '~',
        '^',
        '&',
        '`',
        '"',
        '\u202e',
        '\ud800',
        '](javascript:x)',
        '![',
        '|',
      ),
      { minLength: 1, maxLength: 20 },
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(nasty, nasty, nasty, nasty, (words, name, outlet, path) => {
      const text = `x${words}y`;
      const hostile: Report = { ...report, text, name, outlet, url: `https://example.org/${path}` };
      const cited: Item = { ...item, title: name };
      const forms = new Map(
        citationsOf({ report: report.siglum, start: 0, end: text.length, exact: text }, hostile, cited).map(
          ({ form, text: written }) => [form, written],
        ),
      );
      const markdown = forms.get('Markdown') ?? '';
      expect(markdown.split('\n')).toHaveLength(3);
      expect(markdown.replace(/ <https:[^<>\s]*>$/, '').replace(/^> ?/gm, '')).not.toMatch(/(?<!\\)[[\]<>`*|]/);
      expect(forms.get('Plain')).not.toMatch(/[\r\n]/);
      const bib = forms.get('BibTeX') ?? '';
      let depth = 0;
      for (const [char] of bib.replace(/\\[{}\\]/g, '').matchAll(/[{}]/g)) {
        depth += char === '{' ? 1 : -1;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
      // The address is verbatim, as biblatex reads it.
      expect(bib.replace(/^ {2}url = .*$/m, '')).not.toMatch(/(?<!\\)[#$%&]/);
      expect(() => JSON.parse(forms.get('Web Annotation') ?? '')).not.toThrow();
    }),
    { numRuns: 400, seed: 3 },
  );
});
