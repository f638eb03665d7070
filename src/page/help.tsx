import { LEGEND } from '../digest/digest.js';
import { Section } from './parts.js';

/** Keys and what they do; the script listens to the same ones. */
const KEYS: readonly (readonly [keys: readonly string[], what: string])[] = [
  [['j', 'k'], 'next, previous item, row or number in a text'],
  [['Enter'], 'open it; on a number where several items overlap, choose among them'],
  [['e'], 'go to its words in the first report'],
  [['n', 'N'], 'next, previous difference'],
  [['[', ']'], 'previous, next report'],
  [['c'], 'copy the citation of the item that has focus'],
  [['/'], 'search'],
  [['g', 'a'], 'account'], [['g', 's'], 'statements'], [['g', 'f'], 'figures'], [['g', 'o'], 'commitments (what is owed)'], [['g', 't'], 'timeline'],
  [['g', 'm'], 'matrix'], [['g', 'l'], 'lineage'], [['g', 'c'], 'compare'], [['g', 'r'], 'reports'], [['g', 'p'], 'parties'], [['g', 'x'], 'corrections'],
  [['t'], 'light or dark'],
  [['?'], 'this page'],
  [['Esc'], 'close what is open, leave a field, go back to where you came from'],
];

const LINES: readonly (readonly [kind: string, line: string, what: string])[] = [
  ['s', 'one line', 'what somebody is reported to say; two lines where one stands within another'],
  ['f', 'dots', 'a figure'],
  ['t', 'dashes', 'a date or time'],
  ['c', 'a thick line', 'what is promised, owed, threatened or refused'],
  ['e', 'a line above', 'what happened'],
  ['h', 'a tint', 'words that stand in another report too'],
];

/** Keys, marks and switches. The switches show where there is a script to mind them. */
export function Help() {
  return (
    <>
      <Section id="help" title="Keys and marks">
        <div data-comfort hidden class="pick">
          <label class="tick"><input type="checkbox" data-choice="keys" /> keys of one letter</label>
          <label class="tick"><input type="checkbox" data-choice="cite" /> words copied out of a report carry their citation</label>
          <label>Light or dark <select data-choice="theme"><option value="">as the system</option><option value="light">light</option><option value="dark">dark</option></select></label>
        </div>
        <div class="helps">
          <table>
            <caption>Keys. They need script, and can be switched off.</caption>
            <tbody>{KEYS.map(([keys, what]) => <tr key={what}><th scope="row">{keys.map((key) => <kbd key={key}>{key}</kbd>)}</th><td>{what}</td></tr>)}</tbody>
          </table>
          <table>
            <caption>Marks of items</caption>
            <tbody>{LEGEND.map(([glyph, meaning]) => <tr key={glyph}><th scope="row">{glyph}</th><td>{meaning}</td></tr>)}</tbody>
          </table>
          <table>
            <caption>Lines under the words of a report</caption>
            <tbody>
              {LINES.map(([kind, line, what]) => <tr key={kind}><th scope="row"><span class={`m-${kind}`}>{line}</span></th><td>{what}</td></tr>)}
              <tr><th scope="row"><span class="furniture">struck</span></th><td>not of the story: advertisements, links, sign-offs</td></tr>
              <tr><th scope="row"><sup>12</sup></th><td>number of an item: it ends here; the number leads to it</td></tr>
              <tr><th scope="row"><i class="char">{'<U+200B>'}</i></th><td>a character that cannot be seen, shown by its number</td></tr>
            </tbody>
          </table>
        </div>
        <p class="note">A click on words shows all items that they belong to.</p>
      </Section>
    </>
  );
}
