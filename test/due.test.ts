import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { english } from '../src/app/weights.js';
import { digestOf } from '../src/digest/digest.js';
import type { Account } from '../src/model/account.js';
import { accountToIcs } from '../src/output/ics.js';
import { accountOf } from '../src/pipeline.js';
import { documentOf } from './read-text.js';

/** What is due, read back by an independent reader of calendar files: first day or hour, day after the last. */
const DUE: readonly (readonly [sentence: string, start: string, end: string | null])[] = [
  ['The union will strike from 11 to 14 March.', '2024-03-11', '2024-03-15'],
  ['The port will close Monday to Friday.', '2024-03-11', '2024-03-16'],
  ['Talks will begin on March 11-14, the ministry said.', '2024-03-11', '2024-03-15'],
  ['The ministry will pay the crews by the end of May.', '2024-05-31', null],
  ['The ministry must answer by 30 June.', '2024-06-30', null],
  ['The ministry will reopen the canal in May.', '2024-05-01', '2024-06-01'],
  ['The ministry will reopen the canal next week.', '2024-03-11', '2024-03-18'],
  ['The port will close at 2.15 p.m. on Friday.', '2024-03-08T14:15:00', null],
  ['The crew must leave by noon on Friday.', '2024-03-08T12:00:00', null],
  ['The envoy will meet ministers on Monday at 9 a.m. GMT.', '2024-03-11T09:00:00Z', null],
  ['The court gave them 90 days from 1 March to appeal.', '2024-05-30', null],
  ['Dolmar promised to pay within 30 days.', '2024-04-06', null],
  ['Dolmar will keep the yard until 2030.', '2029-12-31', null],
  ['The council must answer before May.', '2024-04-30', null],
  ['The hearing is scheduled for 12 March.', '2024-03-12', null],
];

function accountFor(text: string, url: string | null = null): Account {
  return accountOf([documentOf('r', text, { published: '2024-03-07', url })], english());
}

function eventsOf(account: Account): ICAL.Component[] {
  return new ICAL.Component(ICAL.parse(accountToIcs(account))).getAllSubcomponents('vevent');
}

describe('what is due, in the calendar file', () => {
  test.each(DUE)('%s', (sentence, start, end) => {
    const events = eventsOf(accountFor(sentence, 'https://news.example/a?b=1&c=2'));
    expect(events).toHaveLength(1);
    const [event] = events;
    expect(String(event?.getFirstPropertyValue('dtstart'))).toBe(start);
    const last = event?.getFirstPropertyValue('dtend');
    expect(last ? String(last) : null).toBe(end);
    expect(event?.getFirstPropertyValue('url')).toBe('https://news.example/a?b=1&c=2');
  });

  test('an address that is none of the web is left out', () => {
    const [event] = eventsOf(accountFor('The ministry must answer by 30 June.', 'javascript:alert(1)'));
    expect(event?.getFirstPropertyValue('url')).toBeNull();
  });

  test('what has no day is no event, and stands in DUE with what is missing', () => {
    const account = accountOf(
      [documentOf('r', 'The ministry promised to pay the crews within 30 days of the ruling.')],
      english(),
    );
    expect(eventsOf(account)).toEqual([]);
    const due = digestOf(account).stories.flatMap(({ sections }) => sections.filter(({ id }) => id === 'due'));
    expect(due.flatMap(({ entries }) => entries.map(({ group }) => group))).toEqual([
      expect.stringMatching(/^no day: “.*30 days.*”, no report tells from which day it runs$/),
    ]);
  });

  test('the days of a length are shown', () => {
    const [story] = accountFor('Dolmar promised to pay within 30 days.').stories;
    expect(story?.items.find(({ kind }) => kind === 'commitment')?.computed).toBe(
      '“within 30 days”: from 7 March 2024 to Saturday 6 April 2024',
    );
  });
});
