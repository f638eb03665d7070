/** News agencies under the names by which they are credited; the first is the one printed. */
const AGENCIES: readonly (readonly string[])[] = [
  ['AP', 'associated press', 'the associated press'],
  ['Reuters', 'thomson reuters', 'reuters news agency'],
  ['AFP', 'agence france-presse', 'agence france presse'],
  ['UPI', 'united press international'],
  ['dpa', 'deutsche presse-agentur'],
  ['EFE', 'agencia efe'],
  ['ANSA', 'agenzia ansa'],
  ['PA', 'press association', 'pa media'],
  ['TASS', 'itar-tass'],
  ['PTI', 'press trust of india'],
  ['ANI', 'asian news international'],
  ['IANS', 'indo-asian news service'],
  ['Xinhua', 'xinhua news agency'],
  ['CP', 'canadian press', 'the canadian press'],
  ['AAP', 'australian associated press'],
];

const PRINTED: ReadonlyMap<string, string> = new Map(AGENCIES.flatMap(([first = '', ...others]) => [first, ...others].map((name) => [name.toLowerCase(), first] as const)));

/** One name for an agency, however it is credited; other names stay as they are. */
export function agencyName(name: string): string {
  const plain = name.trim().replace(/\.$/, '');
  return PRINTED.get(plain.toLowerCase()) ?? plain;
}
