import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PLATFORM } from '../../src/app/platform.js';
import { english } from '../../src/app/weights.js';
import { readBytes } from '../../src/input/read.js';
import type { Account } from '../../src/model/account.js';
import type { Correction } from '../../src/model/correction.js';
import type { SourceDocument } from '../../src/model/report.js';
import { accountOf } from '../../src/pipeline.js';
import { type Opened, open } from '../../src/server/open.js';
import { chromiumPath, launch } from '../browser.js';
import { documentOf } from '../read-text.js';
import { STORY_VIEWS } from '../views.js';
import { PAYLOADS } from './payloads.js';
import { measured, runs } from './record.js';

const path = chromiumPath();
const SECRET = 'The mayor said on Monday that the ferry landing at Ostrell would close.';
const TIME = 300_000;

/** Reports that say a payload in every field and in every kind of sentence. */
function reportsOf(payloads: readonly string[]): SourceDocument[] {
  const [a = '', b = '', c = ''] = payloads;
  const text = payloads
    .map(
      (one, at) =>
        [
          `Mayor Ada Feld said “We know of ${one} here” on Tuesday.`,
          `The council will close the ${one} pier by May ${(at % 28) + 1}.`,
          `About ${at + 3} people of ${one} were counted.`,
          one,
        ][at % 4],
    )
    .join('\n\n');
  return [
    documentOf(`${a}.txt`, text, { outlet: b, url: c, headline: a, published: '2024-03-07' }),
    documentOf('b.txt', text, { outlet: c, headline: b, published: '2024-03-08' }),
  ];
}

/** What a page says that does not write what stands for marks: as if nothing had been escaped. */
const unescaped = (html: string): string =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

describe.skipIf(path === null)('hostile words in a real browser', () => {
  let browser: Browser;
  const closing: (() => Promise<void>)[] = [];
  const serve = async (account: Account, correct: (one: Correction) => void = () => {}): Promise<Opened> => {
    const opened = await open({ account: () => account, file: null, correct, undo: () => {} });
    closing.push(opened.close);
    return opened;
  };

  beforeAll(async () => {
    browser = await launch(path ?? '', ['--host-resolver-rules=MAP evil.example 127.0.0.1']);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    for (const close of closing) await close();
  });

  /** What runs, and what is asked for elsewhere, while somebody looks at every view. */
  async function seen(
    account: Account,
    options: BrowserContextOptions,
    change: (html: string) => string = (html) => html,
  ): Promise<{ readonly ran: string[]; readonly views: number }> {
    const { address } = await serve(account);
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const ran: string[] = [];
    page.on('dialog', (dialog) => {
      ran.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.exposeFunction('executed', (what: string) => void ran.push(what));
    await page.addInitScript('globalThis.run = (n) => globalThis.executed(String(n));');
    await page.route('**/*', async (route) => {
      const url = new URL(route.request().url());
      if (url.hostname !== '127.0.0.1') {
        if (route.request().resourceType() !== 'document') ran.push(`asked for ${url.href.slice(0, 80)}`);
        return route.abort();
      }
      const response = await route.fetch({ maxRedirects: 0 });
      if (!(response.headers()['content-type'] ?? '').includes('html')) return route.fulfill({ response });
      return route.fulfill({ response, body: change(await response.text()) });
    });
    const views = [
      ...STORY_VIEWS,
      '/reports',
      '/parties',
      '/corrections',
      `/search?q=${encodeURIComponent(PAYLOADS[40] ?? '')}`,
      ...account.reports.slice(0, 6).map(({ siglum }) => `/report/${siglum}`),
    ];
    await page.goto(address, { waitUntil: 'load' });
    for (const view of views)
      await page.goto(new URL(view, address).href, { waitUntil: 'load', timeout: 60_000 }).catch((error: unknown) => {
        // A page that goes elsewhere by itself is what runs.
        ran.push(`left ${view}: ${String(error).slice(0, 60)}`);
      });
    await context.close();
    return { ran, views: views.length };
  }

  const some = PAYLOADS.filter((_, at) => at % runs(4, 1) === 0);

  test(
    'F2: with the policy taken away the escaping stands, without escaping the policy stands; without both it is seen',
    async () => {
      const account = accountOf(reportsOf(some), english());
      const noPolicy = await seen(account, { bypassCSP: true });
      expect(noPolicy.ran).toEqual([]);
      const noEscape = await seen(account, {}, unescaped);
      expect(noEscape.ran.filter((one) => !one.startsWith('left '))).toEqual([]);
      const neither = await seen(account, { bypassCSP: true }, unescaped);
      expect(neither.ran.length).toBeGreaterThan(10);
      measured(
        'F2',
        `${some.length} strings, ${noPolicy.views} views: 0 run without the policy, 0 run without escaping, ` +
          `${neither.ran.length} seen to run without both`,
      );
    },
    TIME,
  );

  test(
    'B4: what feeds hold runs nothing, with the policy taken away',
    async () => {
      const feed = (payloads: readonly string[]): string =>
        `<?xml version="1.0"?><rss version="2.0"><channel><title>${cdata(payloads[0] ?? '')}</title>${payloads
          .map(
            (one, at) =>
              `<item><title>${cdata(`Pier ${at} ${one}`)}</title><link>http://a.example/${at}</link>` +
              `<author>${cdata(one)}</author><description>${cdata(
                `<p>Mayor Ada Feld said on Tuesday that the pier would close ${one}.</p><p>${one} The council met.</p>`.repeat(
                  3,
                ),
              )}</description></item>`,
          )
          .join('')}</channel></rss>`;
      const own = readBytes({ name: 'feed.xml', bytes: Buffer.from(feed(some.slice(0, 60))) }, PLATFORM).documents;
      expect(own.length).toBeGreaterThan(30);
      const folder = join(process.env['TRUST_CORPORA'] ?? '', 'feedparser', 'tests', 'wellformed', 'sanitize');
      const others = process.env['TRUST_CORPORA'] && existsSync(folder) ? readdirSync(folder) : [];
      const read = others.flatMap((name) => {
        const bytes = readFileSync(join(folder, name));
        return readBytes({ name, bytes }, PLATFORM).documents;
      });
      const sets = [own, ...chunks(read, 150)];
      const ran: string[] = [];
      for (const set of sets) ran.push(...(await seen(accountOf(set, english()), { bypassCSP: true })).ran);
      expect(ran).toEqual([]);
      measured(
        'B4',
        `${own.length} items of our own${others.length > 0 ? `, ${others.length} feeds of feedparser` : ''}, the policy taken away: 0 run`,
      );
    },
    TIME,
  );

  test('G2: a page that came from elsewhere under a name that now leads here reads and changes nothing', async () => {
    const corrected: Correction[] = [];
    const account = accountOf([documentOf('a.txt', SECRET)], english());
    const { address } = await serve(account, (one) => corrected.push(one));
    const { port, searchParams } = new URL(address);
    const context = await browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    // The reader has the page open in the same browser, so that the cookie is there.
    await page.goto(address);
    expect(await page.content()).toContain('ferry landing');
    const attacker = await context.newPage();
    // Chromium keeps pages of other networks away by itself; a page from here under that name stands for one it lets in.
    await attacker.goto(`http://evil.example:${port}/`);
    const asked = await attacker.evaluate(async (key: string) => {
      const answers: { readonly what: string; readonly status: number; readonly text: string }[] = [];
      const ask = async (what: string, init?: RequestInit): Promise<void> => {
        const answer = await fetch(what, init).catch(() => null);
        answers.push({ what, status: answer?.status ?? 0, text: (await answer?.text()) ?? '' });
      };
      for (const one of ['/', `/?token=${key}`, '/account.json', '/report/R1/raw', '/export/account.json', '/pair'])
        await ask(one, { credentials: 'include' });
      const form = 'kind=published&report=a.txt&value=2024-03-01&reason=x';
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      await ask('/corrections', { method: 'POST', body: form, headers, credentials: 'include' });
      await ask('/corrections/undo', { method: 'POST', body: 'id=1', headers, credentials: 'include' });
      return answers;
    }, searchParams.get('token') ?? '');
    await context.close();
    expect(asked).toHaveLength(8);
    expect(asked.filter(({ status }) => status !== 421)).toEqual([]);
    expect(asked.filter(({ text }) => text.includes('ferry'))).toEqual([]);
    expect(corrected).toEqual([]);
    measured(
      'G2',
      `${asked.length} requests of such a page in Chromium, with the key too: 421 each, 0 read, 0 changed`,
    );
  }, 120_000);
});

const cdata = (text: string): string => `<![CDATA[${text.replaceAll(']]>', ']] >').replace(/[\u0000\ud800]/g, '')}]]>`;

function chunks<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size));
}
