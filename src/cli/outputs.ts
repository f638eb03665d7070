import { FORM_LIST } from '../model/formats.js';
import { ReadoutError } from '../model/issue.js';
import { type FormWriter, writerOf } from '../output/formats.js';

/**
 * What writes the form that the ending of `file` asks for.
 *
 * @throws ReadoutError when there is no such form
 */
export function printer(file: string): FormWriter {
  const writer = writerOf(file);
  if (writer) return writer;
  throw new ReadoutError(
    `the account cannot be written as ${file}`,
    `End the name in one of ${FORM_LIST.map(({ ending }) => ending).join(' ')}.`,
  );
}
