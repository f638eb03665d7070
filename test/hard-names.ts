import type { SourceDocument } from '../src/model/report.js';

const ENDLESS = 'Unterhafenverwaltungsgebührenordnung'.repeat(9).slice(0, 300);
const COMBINING = [...'Zalgo Harbour'].map((char) => `${char}\u0301\u0323\u0330\u030a`).join('');

/**
 * Reports with names, titles and words that break layouts: endless words, right to left, emoji, stacked marks, nothing
 * at all.
 */
export function hardReports(count = 12): SourceDocument[] {
  const outlets = [
    ENDLESS,
    'صحيفة الميناء اليومية',
    'עיתון הנמל (מהדורת בוקר)',
    '🛳️👩‍👩‍👧‍👦🏴‍☠️ Deck Dispatch 🛳️',
    COMBINING,
    '  ',
    'مرحبا Harbour صحيفة 24',
    '<b>Bold & “Brash”</b>',
    '船舶新聞',
    'ﷺ'.repeat(40),
    'a',
    null,
  ];
  const names = [
    `${ENDLESS}.txt`,
    'تقرير-٢.txt',
    'דוח שלוש.txt',
    '🚢.txt',
    `${COMBINING}.txt`,
    ' .txt',
    'r.txt',
    '../../etc/passwd.txt',
    '報告.txt',
    `${'x'.repeat(200)}.html`,
    '-.txt',
    'con.txt',
  ];
  return Array.from({ length: count }, (_, index): SourceDocument => {
    const speaker =
      index % 3 === 0 ? 'Mayor Ada Merrow' : index % 3 === 1 ? 'Governor Jonas Feld' : 'Minister Rina Okafor';
    const shared = `${speaker} said on Tuesday that the council would reopen the long harbour bridge by the first of May if the senate approves ${40 + (index % 3) * 5} million dollars for it.`;
    return {
      name: names[index % names.length] ?? `n${index}`,
      outlet: outlets[index % outlets.length] ?? null,
      url: index % 2 === 0 ? `https://example.org/${ENDLESS}?q=${'%D7%90'.repeat(30)}` : null,
      language: null,
      headline: index % 4 === 0 ? ENDLESS : null,
      issues: [],
      published:
        index % 4 === 3 ? null : { value: `2024-06-${String(17 + (index % 5)).padStart(2, '0')}`, from: 'given' },
      text: [
        index % 4 === 0 ? ENDLESS : 'Bridge talks go on',
        shared,
        `“الجسر مغلق منذ ${index + 3} أيام،” ${speaker} told reporters in Tolvane. “אין דרך חזרה,” the spokeswoman said.`,
        `“${ENDLESS},” said Lena Vuori, the head of the ${ENDLESS.slice(0, 120)} office, who promised to pay ${(index + 2) * 1_000_000} crowns by July ${index + 1}.`,
        `According to a statement released by the ministry, some ${index + 3},400 people 👩‍👩‍👧‍👦👩‍👩‍👧‍👦 were moved from Brenmark after the bridge was closed on June ${(index % 9) + 1}. ${COMBINING} denied it.`,
        `About ${20 + index} percent of the boats were stopped, a fall of ${index + 11} percent since May, ${speaker} added.`,
      ].join('\n\n'),
    };
  });
}
