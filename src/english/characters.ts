/** Kinds of UTF-16 code units, as the splitting of words sees them. */
export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const MARK = 3;
/** Joins the unit before it: combining marks, joiners, variation selectors. */
export const JOINER = 4;
/** First half of a pair that is a pictograph or another symbol. */
export const SYMBOL_PAIR = 5;

export function kindOf(unit: number): number {
  if (unit < 0x80) {
    if (unit <= 0x20 || unit === 0x7f) return SPACE;
    if ((unit | 32) >= 0x61 && (unit | 32) <= 0x7a) return LETTER;
    if (unit >= 0x30 && unit <= 0x39) return DIGIT;
    return MARK;
  }
  if (unit < 0xc0) {
    if (unit === 0xa0 || unit === 0x85) return SPACE;
    if (unit === 0xad) return JOINER;
    return unit === 0xaa || unit === 0xb5 || unit === 0xba ? LETTER : MARK;
  }
  if (unit === 0xd7 || unit === 0xf7) return MARK;
  if (unit < 0x2000) return unit >= 0x300 && unit < 0x370 ? JOINER : unit === 0x1680 ? SPACE : LETTER;
  if (unit < 0x2070) return kindOfGeneral(unit);
  return unit < 0xd800 ? kindOfMiddle(unit) : kindOfHigh(unit);
}

/** General punctuation: spaces, joiners, marks. */
function kindOfGeneral(unit: number): number {
  if (unit <= 0x200b || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f) return SPACE;
  return (0x200c <= unit && unit <= 0x200f) || (0x202a <= unit && unit <= 0x202e) || unit >= 0x2060 ? JOINER : MARK;
}

/** From superscript figures to the letters of East Asia. */
function kindOfMiddle(unit: number): number {
  if (unit < 0x20a0) return DIGIT;
  if (unit < 0x2100) return unit >= 0x20d0 ? JOINER : MARK;
  if (unit < 0x2150) return LETTER;
  if (unit < 0x2190) return DIGIT;
  if (unit < 0x2c00) return MARK;
  if (unit < 0x3041)
    return unit === 0x3000 ? SPACE : 0x2e00 <= unit && unit < 0x3005 ? MARK : unit >= 0x3008 ? MARK : LETTER;
  return LETTER;
}

/** Halves of pairs and forms of full width. */
function kindOfHigh(unit: number): number {
  if (unit < 0xdc00) return 0xd83c <= unit && unit <= 0xd83e ? SYMBOL_PAIR : LETTER;
  if (unit < 0xe000) return LETTER;
  if (unit === 0xfeff) return SPACE;
  if (0xfe00 <= unit && unit <= 0xfe0f) return JOINER;
  if (
    (0xff01 <= unit && unit <= 0xff0f) ||
    (0xff1a <= unit && unit <= 0xff20) ||
    (0xff3b <= unit && unit <= 0xff40) ||
    (0xff5b <= unit && unit <= 0xff65) ||
    unit >= 0xffe0
  )
    return MARK;
  if (0xff10 <= unit && unit <= 0xff19) return DIGIT;
  return LETTER;
}

export function isUpper(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  const letter = text[at] ?? '';
  return letter !== letter.toLowerCase();
}

export function isLower(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return unit >= 0x61 && unit <= 0x7a;
  const letter = text[at] ?? '';
  return letter !== letter.toUpperCase();
}

export function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2bc || unit === 0xff07;
}
