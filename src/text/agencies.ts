/** A news agency: the name the product uses for it, and how reports write it. */
interface Agency {
  readonly name: string;
  /** Forms that mean the agency wherever a credit can stand. */
  readonly forms: readonly string[];
  /** Forms that are read so only alone in brackets, since they are common initials. */
  readonly inBrackets?: readonly string[];
}

const AGENCIES: readonly Agency[] = [
  { name: 'AP', forms: ['Associated Press', 'AP', 'A.P.'] },
  { name: 'Reuters', forms: ['Thomson/Reuters', 'Thomson Reuters Foundation', 'Thomson Reuters', 'Reuters'] },
  { name: 'AFP', forms: ['Agence France-Presse', 'Agence France Presse', 'AFP'] },
  { name: 'dpa', forms: ['Deutsche Presse-Agentur', 'dpa', 'DPA'] },
  { name: 'EFE', forms: ['Agencia EFE', 'EFE', 'EPA-EFE'] },
  { name: 'ANSA', forms: ['ANSA'] },
  { name: 'TASS', forms: ['ITAR-TASS', 'Itar-Tass', 'TASS', 'Tass'] },
  { name: 'Xinhua', forms: ['Xinhua News Agency', 'Xinhua', 'XINHUA'] },
  { name: 'Kyodo', forms: ['Kyodo News', 'Kyodo'] },
  { name: 'Jiji', forms: ['Jiji Press', 'Jiji'] },
  { name: 'Yonhap', forms: ['Yonhap'] },
  { name: 'PTI', forms: ['Press Trust of India', 'PTI'] },
  { name: 'ANI', forms: ['Asian News International', 'ANI'] },
  { name: 'IANS', forms: ['Indo-Asian News Service', 'IANS'] },
  { name: 'UPI', forms: ['United Press International', 'UPI'] },
  { name: 'PA', forms: ['PA Media', 'Press Association'], inBrackets: ['PA'] },
  { name: 'AAP', forms: ['Australian Associated Press', 'AAP'] },
  { name: 'The Canadian Press', forms: ['Canadian Press'], inBrackets: ['CP'] },
  { name: 'Bloomberg', forms: ['Bloomberg News', 'Bloomberg'] },
  { name: 'Interfax', forms: ['Interfax-Ukraine', 'Interfax'] },
  { name: 'RIA Novosti', forms: ['RIA Novosti'], inBrackets: ['RIA'] },
  { name: 'Sputnik', forms: ['Sputnik'] },
  { name: 'Anadolu', forms: ['Anadolu Agency', 'Anadolu Ajansi', 'Anadolu'], inBrackets: ['AA'] },
  { name: 'CNN', forms: ['CNN'] },
  { name: 'CNS', forms: ['Catholic News Service'], inBrackets: ['CNS'] },
  { name: 'Notimex', forms: ['Notimex'] },
  { name: 'NTB', forms: ['NTB'] },
  { name: 'Belga', forms: ['Belga'] },
  { name: 'ANP', forms: ['ANP'] },
  { name: 'APA', forms: [], inBrackets: ['APA'] },
  { name: 'Ukrinform', forms: ['Ukrinform'] },
  { name: 'Bernama', forms: ['Bernama', 'BERNAMA'] },
  { name: 'Antara', forms: ['Antara'], inBrackets: ['ANTARA'] },
  { name: 'IRNA', forms: ['IRNA'] },
  { name: 'SPA', forms: ['Saudi Press Agency'], inBrackets: ['SPA'] },
  { name: 'WAM', forms: ['Emirates News Agency'], inBrackets: ['WAM'] },
  { name: 'MENA', forms: ['Middle East News Agency'] },
  { name: 'VOA', forms: ['Voice of America'], inBrackets: ['VOA'] },
  { name: 'RFE/RL', forms: ['RFE/RL', 'Radio Free Europe'] },
  { name: 'IPS', forms: ['Inter Press Service'], inBrackets: ['IPS'] },
];

const BY_FORM = new Map<string, string>();
const BY_BRACKET = new Map<string, string>();
for (const { name, forms, inBrackets = [] } of AGENCIES) {
  for (const form of forms) BY_FORM.set(form, name);
  for (const form of [...forms, ...inBrackets]) BY_BRACKET.set(form, name);
}
const escape = (form: string): string => form.replace(/[.+]/g, '\\$&');
const FORMS = [...BY_FORM.keys()]
  .sort((a, b) => b.length - a.length)
  .map(escape)
  .join('|');
const ALL = new RegExp(`(?<![\\p{L}\\p{N}@#./-])(?:${FORMS})(?![\\p{L}\\p{N}@]|\\.\\p{L})`, 'gu');
/** Most lines name no agency: whether one of the forms stands in them at all is told much faster than where. */
const ANY = new RegExp(FORMS);

/** The agency that these words alone in brackets name, or null: `AP`, `Thomson Reuters Foundation`, `CP`. */
export function agencyInBrackets(words: string): string | null {
  return BY_BRACKET.get(words.trim().replace(/^The /, '')) ?? null;
}

/** Names that say what they are: "Coastal Wire Service", "Noria Press Agency". */
const BY_KIND =
  /(?<![\p{L}\p{N}-])(?:\p{Lu}[\p{L}.-]{1,20} ){1,3}(?:(?:News|Press|Wire|Telegraph|Telegraphic) (?:Agency|Services?)|Newswires?)(?![\p{L}\p{N}-])/gu;

const ANY_KIND = /Agency|Service|Newswire/;

/**
 * Every agency named in `words`, with where its name stands in it: known ones, and names that say that they are one.
 */
export function agenciesIn(words: string): { readonly at: number; readonly length: number; readonly agency: string }[] {
  const known = (ANY.test(words) ? [...words.matchAll(ALL)] : []).map((match) => ({
    at: match.index,
    length: match[0].length,
    agency: BY_FORM.get(match[0]) ?? match[0],
  }));
  const told = (ANY_KIND.test(words) ? [...words.matchAll(BY_KIND)] : []).map((match) => ({
    at: match.index,
    length: match[0].length,
    agency: match[0].replace(/^The /, ''),
  }));
  const other = told.filter(({ at, length }) => !known.some((one) => one.at < at + length && at < one.at + one.length));
  return [...known, ...other].sort((a, b) => a.at - b.at);
}
