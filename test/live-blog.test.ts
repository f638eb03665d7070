import { describe, expect, test } from 'vitest';
import { english } from '../src/app/weights.js';
import { accountOf } from '../src/pipeline.js';
import { readInput } from './intake.js';

const post = (time: string, ...texts: readonly string[]): string =>
  `<div class="live-post"><header><time datetime="${time}">${time.slice(11, 16)}</time></header>` +
  `${texts.map((text) => `<p>${text}</p>`).join('')}</div>`;
const page = (...posts: readonly string[]): string =>
  '<html><head><meta property="article:published_time" content="2024-03-07T08:00:00+01:00"></head><body><main>' +
  `<h1>Storm at Port Vela: live updates</h1><article class="live-blog">${posts.join('')}</article></main></body></html>`;
const fill = 'The harbour office said that all boats must moor elsewhere, and that nobody may walk on the pier.';
const blog = page(
  post('2024-03-09T10:30:00+01:00', 'The pier was closed today, said Ilse Maran, who runs the office.', fill),
  post('2024-03-08T23:50:00-05:00', 'The ferry sails again tomorrow, the company said.', fill),
  post('2024-03-08T09:00:00+01:00', 'The mayor of Port Vela asked for help on Friday night.', fill),
  post('2024-03-07T08:00:00+01:00', 'A storm tore planks from the pier yesterday, the mayor said.', fill),
);

describe('a live blog whose page gives each post its time', () => {
  const { documents } = readInput('live.html', blog);
  const [report] = accountOf(documents, english()).reports;

  test('has posts with their days and moments, in order, apart from each other', () => {
    expect(report?.posts?.map(({ value, at }) => [value, at])).toEqual([
      ['2024-03-09', '2024-03-09T09:30Z'],
      ['2024-03-08', '2024-03-09T04:50Z'],
      ['2024-03-08', '2024-03-08T08:00Z'],
      ['2024-03-07', '2024-03-07T07:00Z'],
    ]);
    for (const { start, end } of report?.posts ?? [])
      expect(report?.text.slice(start, end)).toContain('walk on the pier.');
    const texts = (report?.posts ?? []).map(({ start, end }) => report?.text.slice(start, end));
    expect(texts[1]).toContain('The ferry sails');
    expect(texts[1]).not.toContain('The mayor');
  });

  test('and its days are counted from the post that they stand in', () => {
    const told = report?.times.map((time) => [report.text.slice(time.start, time.end), time.value?.slice(0, 10)]);
    expect(told).toEqual([
      ['today', '2024-03-09'],
      ['tomorrow', '2024-03-09'],
      ['Friday night', '2024-03-08'],
      ['yesterday', '2024-03-06'],
    ]);
    expect(report?.times[0]?.anchor).toMatch(/^post:\d+-\d+$/);
  });

  test('a page of one story has no posts', () => {
    const { documents: single } = readInput('page.html', page(post('2024-03-07T08:00:00+01:00', fill, fill, fill)));
    expect(single[0]?.posts).toBeUndefined();
  });
});
