import type { SourceDocument } from '../src/model/report.js';

const PEOPLE = ['Ada Merrow', 'Jonas Feld', 'Rina Okafor', 'Tomas Belk', 'Lena Vuori', 'Samir Dahl'];
const PLACES = ['Tolvane', 'Sarrow', 'Brenmark', 'Ostrel', 'Kesmond', 'Dunvale'];
const DAYS = ['on Tuesday', 'on Monday', 'late on Tuesday', 'this week'];
const ROLES = ['minister', 'mayor', 'spokeswoman', 'governor', 'senator', 'judge'];
const WORKS = [
  'the bridge',
  'the ferry line',
  'the water plant',
  'the harbour toll',
  'the border post',
  'the rail link',
];

/**
 * Reports of about 500 words (20 a sentence) on one invented event, made by a fixed rule: every third shares half its
 * text with the one before.
 */
export function generatedReports(count: number, length = 24): SourceDocument[] {
  return Array.from({ length: count }, (_, number) => {
    const sentences = Array.from({ length }, (_unused, index) => {
      const seed =
        index < length / 2 && number % 3 !== 0 ? (number - (number % 3)) * 31 + index : number * 37 + index * 7;
      const pick = (list: readonly string[], step: number): string =>
        list[(seed * step + (seed >> 3)) % list.length] ?? '';
      const amount = ((seed * 7) % 90) + 3;
      // Small words of each family of reports keep its sentences from being those of the others.
      const family = (number - (number % 3)) / 3;
      const own = (list: readonly string[]): string => list[(family * 5 + seed) % list.length] ?? '';
      return (
        [
          `${pick(PEOPLE, 5)}, the ${pick(ROLES, 13)} of ${pick(PLACES, 11)}, said ${own(DAYS)} that ${pick(WORKS, 17)} ${own(['would reopen', 'could open again', 'will not close', 'might be sold'])} by the ${own(['end of March', 'first of May', 'autumn', 'next session'])} if the ${own(['council', 'senate', 'cabinet', 'assembly'])} ${own(['approves', 'finds', 'grants', 'sets aside'])} ${amount} million dollars.`,
          `“We have ${own(['seen', 'noted', 'measured', 'counted'])} a ${own(['drop', 'fall', 'decline', 'rise'])} of about ${amount} percent since ${own(['last month', 'April', 'the deal', 'winter'])},” ${pick(PEOPLE, 7)} told ${own(['reporters', 'the station', 'lawmakers', 'a crowd'])} in ${pick(PLACES, 11)}. “There is ${own(['more to do', 'no way back', 'little time', 'work ahead'])}.”`,
          `According to a ${own(['statement', 'report', 'letter', 'memo'])} ${own(['released', 'signed', 'sent', 'written'])} by the ${pick(ROLES, 13)}, some ${amount},400 people were ${own(['moved', 'taken', 'driven', 'led'])} from ${pick(PLACES, 11)} after ${pick(WORKS, 17)} was closed on June ${(amount % 28) + 1}.`,
          `${pick(PEOPLE, 7)} ${own(['denied', 'doubted', 'disputed', 'rejected'])} that ${pick(PEOPLE, 5)} had ${own(['promised', 'agreed', 'offered', 'pledged'])} to hand over ${pick(WORKS, 17)}, and warned that ${own(['talks', 'repairs', 'hearings', 'surveys'])} in ${pick(PLACES, 11)} could take ${amount} days.`,
          `The two sides met in Tolvane on Tuesday to ${own(['discuss', 'argue over', 'settle', 'review'])} ${pick(WORKS, 17)}, which has ${own(['divided', 'troubled', 'occupied', 'tired'])} them for ${amount} years.`,
        ][seed % 5] ?? ''
      );
    });
    const paragraphs: string[] = [];
    for (let at = 0; at < sentences.length; at += 3) paragraphs.push(sentences.slice(at, at + 3).join(' '));
    return {
      name: `report-${String(number).padStart(3, '0')}.txt`,
      text: paragraphs.join('\n\n'),
      url: null,
      outlet: `Outlet ${number}`,
      language: null,
      published: { value: '2024-06-20', from: 'given' },
      headline: null,
      issues: [],
    };
  });
}
