/**
 * Characters that nobody sees or that turn the direction of text: format controls, fillers, tags, line and paragraph
 * separators (Unicode's Default_Ignorable_Code_Point, U+2028 and U+2029, U+FFF9 to U+FFFB). The two that say whether a
 * sign is drawn as a picture stay (U+FE0E, U+FE0F): they hide nothing.
 */
const UNSEEN = /(?![\ufe0e\ufe0f])[\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffb]/gu;

/** C0 controls but tab, line feed and carriage return, DEL, and C1 controls: no output holds them. */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/** A character by its number, as `<U+202E>`. */
export function byNumber(char: string): string {
  return `<U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;
}

/**
 * The text with characters that nobody sees shown by number.
 *
 * @example showUnseen('a\u202eb') // → 'a<U+202E>b'
 */
export function showUnseen(text: string): string {
  return text.replace(UNSEEN, byNumber);
}

/** The places of characters that nobody sees, or that are controls, in order: start and end of each. */
export function unseenIn(text: string): readonly (readonly [start: number, end: number])[] {
  const found: [number, number][] = [];
  for (const pattern of [UNSEEN, CONTROLS])
    for (const match of text.matchAll(pattern)) found.push([match.index, match.index + match[0].length]);
  return found.sort((a, b) => a[0] - b[0]);
}

/** The text with `by` in the place of each control character; one for one by default. */
export function withoutControls(text: string, by = '\ufffd'): string {
  return text.replace(CONTROLS, by);
}

/** JSON text with controls and what nobody sees escaped: the same data, and nothing hides in it. */
export function escapeUnseen(json: string): string {
  const escaped = (chars: string): string =>
    [...Array(chars.length).keys()].map((at) => `\\u${chars.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
  return json.replace(CONTROLS, escaped).replace(UNSEEN, escaped);
}
