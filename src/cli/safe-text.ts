/** C0 controls but tab and line feed, DEL, C1 controls, lone surrogates: nothing of these may reach a terminal. */
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
/** Characters that turn the direction of text or cannot be seen. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/**
 * Foreign text that can do nothing to a terminal: control characters are taken out, characters that turn the direction
 * of text or cannot be seen are shown by number. Tabs and line feeds stay.
 *
 * @example safeText('a\u001b[2Jb\u202ec') // → 'a[2Jb<U+202E>c'
 */
export function safeText(text: string): string {
  return text
    .replace(CONTROLS, '')
    .replace(INVISIBLE, (char) => `<U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`);
}

/** JSON text with the same characters escaped: the same data, and harmless when it is printed to a terminal. */
export function safeJson(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
