/**
 * A word without its inflection, roughly: plural, possessive, -ed, -ing and a final -e fall away, doubled consonants
 * become one. Lighter than Porter (1980), so that words of different matter seldom meet. Takes forms as `wordsOf` gives
 * them.
 *
 * @example stem('talks') === stem('talked') && stem('talking') === 'talk'
 */
export function stem(form: string): string {
  if (form.length <= 4 || isFigure(form))
    return form.length === 4 && form.endsWith('s') && !/(ss|us|is)$/.test(form) ? form.slice(0, -1) : form;
  if (form.endsWith('ies')) return `${form.slice(0, -3)}y`;
  let word = form;
  if (/(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) word = word.slice(0, -1);
  if (word.length > 5 && word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  if (word.length > 5 && word.endsWith('ing')) word = word.slice(0, -3);
  else if (word.length > 4 && word.endsWith('ed')) word = word.slice(0, -2);
  if (word.length > 4 && word.endsWith('e')) word = word.slice(0, -1);
  return /([bdgklmnprt])\1$/.test(word) && word.length > 3 ? word.slice(0, -1) : word;
}

function isFigure(form: string): boolean {
  const unit = form.charCodeAt(0);
  return 0x30 <= unit && unit <= 0x39;
}
