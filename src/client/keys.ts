import { closeChooser } from './chooser.js';
import { citeFocus } from './cite.js';
import { all, say } from './dom.js';
import { stepHit } from './hits.js';
import { isOn } from './keep.js';
import { leaveSetRight } from './select.js';
import { step } from './step.js';
import { otherTheme } from './theme.js';

/** Letters after `g`, and what the address of the view that each opens may begin with. */
const VIEWS: Readonly<Record<string, string>> = {
  a: '|account',
  s: 'statements',
  f: 'figures',
  o: 'commitments',
  t: 'timeline',
  w: 'first',
  m: 'matrix',
  l: 'lineage',
  c: 'compare',
  r: 'reports|sources',
  p: 'parties',
  x: 'corrections',
};

let afterG = false;

/** Single-letter keys, which the reader may switch off (WCAG 2.1.4); Escape always closes what is open. */
export function listen(): void {
  document.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const field =
      target instanceof HTMLElement &&
      (target.isContentEditable || target.matches('input:not([type=checkbox],[type=radio]),textarea,select'))
        ? target
        : null;
    if (key === 'Escape') {
      if (leaveSetRight()) return;
      if (!closeChooser() && field) field.blur();
      else if (!field) back();
      return;
    }
    if (field || !isOn('keys')) return;
    const done = afterG ? view(key) : act(key);
    afterG = !afterG && key === 'g';
    if (done) event.preventDefault();
  });
}

function act(key: string): boolean {
  switch (key) {
    case 'j':
      return step('item', 1) || end('items');
    case 'k':
      return step('item', -1) || end('items');
    case 'n':
      return hit(1) || step('difference', 1) || end('differences');
    case 'N':
      return hit(-1) || step('difference', -1) || end('differences');
    case '[':
      return follow('a[rel=prev]');
    case ']':
      return follow('a[rel=next]');
    case 'e':
      return follow('a[href*="#R"]', document.activeElement?.closest('li, tr, .row') ?? null);
    case '?':
      return follow('a[rel=help]');
    case '/':
      return search();
    case 'c':
      citeFocus();
      return true;
    case 't':
      say(`Theme: ${otherTheme()}`);
      return true;
    default:
      return false;
  }
}

/** To the next place that holds what was searched for, where something was. */
function hit(by: 1 | -1): boolean {
  const done = stepHit(by);
  return done === null ? false : done || end('places');
}

function end(what: string): boolean {
  say(`No more ${what} that way.`);
  return true;
}

function follow(selector: string, within: ParentNode | null = document): boolean {
  const link = within?.querySelector<HTMLElement>(selector);
  link?.click();
  return Boolean(link);
}

function search(): boolean {
  const field = document.querySelector<HTMLElement>('input[type=search]');
  field?.focus();
  return field !== null;
}

function view(key: string): boolean {
  const name = new RegExp(`^[#/](${VIEWS[key] ?? '-'})(\\?|$)`);
  const link = all('nav a').find((one) => name.test(one.getAttribute('href') ?? ''));
  link?.click();
  return Boolean(link);
}

/** Back to where the reader came from, within these pages. */
function back(): void {
  if (isOn('keys') && (location.hash !== '' || document.referrer.startsWith(`${location.origin}/`))) history.back();
}
