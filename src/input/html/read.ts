import { problem, type ReadSource, type Source } from '../source.js';

/** Reads a saved page. */
export function readHtml({ name }: Source): ReadSource {
  return { documents: [], problems: [problem('input/no-text', `${name}: no main text was found`, 'Save the text of the report in a .txt file.')] };
}
