import { escapeUnseen, showUnseen } from '../text/unseen.js';

/** C0 controls but tab and line feed, DEL, C1 controls: nothing of these may reach a terminal. */
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/**
 * Foreign text that can do nothing to a terminal: control characters are taken out, characters that turn the direction
 * of text or cannot be seen are shown by number. Tabs and line feeds stay.
 *
 * @example safeText('a\u001b[2Jb\u202ec') // → 'a[2Jb<U+202E>c'
 */
export function safeText(text: string): string {
  return showUnseen(text.replace(CONTROLS, ''));
}

/**
 * The same on one line, so that a name of a file cannot pass for a message of its own.
 *
 * @example safeLine('a\nb') // → 'a<U+000A>b'
 */
export function safeLine(text: string): string {
  return safeText(text).replaceAll('\n', '<U+000A>');
}

/** JSON text with the same characters escaped: the same data, and harmless when it is printed to a terminal. */
export function safeJson(json: string): string {
  return escapeUnseen(json);
}
