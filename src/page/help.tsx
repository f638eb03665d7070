import { Fragment } from 'preact';
import { LEGEND } from '../digest/digest.js';
import { Section } from './parts.js';

/** Keys and what they do; the script listens to the same ones. */
const KEYS: readonly (readonly [keys: readonly string[], what: string])[] = [
  [['j', 'k'], 'next, previous item, row or number in a text'],
  [['Enter'], 'open it; on a number where several items overlap, choose among them'],
  [['e'], 'go to its words in the first report'],
  [['n', 'N'], 'next, previous difference; in a report that a search led to, the next place found'],
  [['[', ']'], 'previous, next report'],
  [['c'], 'copy the citation of the item that has focus'],
  [['/'], 'search'],
  [['t'], 'light or dark'],
  [['?'], 'this page'],
  [['Esc'], 'close what is open, leave a field, go back to where you came from'],
];

/** Letters after `g`, each the way to a view. */
const VIEWS: readonly (readonly [key: string, view: string])[] = [
  ['a', 'account'],
  ['s', 'statements'],
  ['f', 'figures'],
  ['o', 'commitments (what is owed)'],
  ['t', 'timeline'],
  ['w', 'who first'],
  ['m', 'matrix'],
  ['l', 'lineage'],
  ['c', 'compare'],
  ['r', 'reports'],
  ['p', 'parties'],
  ['x', 'corrections'],
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
    <Section id="help" title="Keys and marks">
      <div data-comfort hidden class="pick">
        <label class="tick">
          <input type="checkbox" data-choice="keys" /> keys of one letter
        </label>
        <label class="tick">
          <input type="checkbox" data-choice="cite" /> words copied out of a report carry their citation
        </label>
        <label>
          Light or dark{' '}
          <select data-choice="theme">
            <option value="">as the system</option>
            <option value="light">light</option>
            <option value="dark">dark</option>
          </select>
        </label>
      </div>
      <div class="helps">
        <div>
          <h3>Keys</h3>
          <p class="note">They need script, and can be switched off.</p>
          <dl>
            {KEYS.map(([keys, what]) => (
              <Fragment key={what}>
                <dt>
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{what}</dd>
              </Fragment>
            ))}
            <dt>
              <kbd>g</kbd> then
            </dt>
            <dd>
              {VIEWS.map(([key, view]) => (
                <Fragment key={key}>
                  <kbd>{key}</kbd>
                  {`${view} `}
                </Fragment>
              ))}
            </dd>
          </dl>
        </div>
        <div>
          <h3>Marks of items</h3>
          <dl>
            {LEGEND.map(([glyph, meaning]) => (
              <Fragment key={glyph}>
                <dt>{glyph}</dt>
                <dd>{meaning}</dd>
              </Fragment>
            ))}
          </dl>
        </div>
        <div>
          <h3>Lines under the words of a report</h3>
          <dl>
            {LINES.map(([kind, line, what]) => (
              <Fragment key={kind}>
                <dt>
                  <span class={`m-${kind}`}>{line}</span>
                </dt>
                <dd>{what}</dd>
              </Fragment>
            ))}
            <dt>
              <span class="furniture">struck</span>
            </dt>
            <dd>not of the story: advertisements, links, sign-offs</dd>
            <dt>
              <sup>12</sup>
            </dt>
            <dd>number of an item that ends here, and the way to it</dd>
            <dt>
              <i class="char">{'<U+200B>'}</i>
            </dt>
            <dd>a character that cannot be seen, shown by its number</dd>
          </dl>
        </div>
      </div>
      <p class="note">A click on words shows all items that they belong to.</p>
    </Section>
  );
}
