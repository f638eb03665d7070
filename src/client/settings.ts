import { all } from './dom.js';
import { type Choice, choice, choose, isOn } from './keep.js';
import { dress } from './theme.js';

/** Shows the switches, which do nothing without this script, and keeps what is chosen. */
export function settle(): void {
  for (const part of all('[data-comfort]')) part.hidden = false;
  for (const field of all<HTMLInputElement | HTMLSelectElement>('[data-choice]')) {
    const name = field.dataset['choice'] as Choice;
    if (field instanceof HTMLInputElement) field.checked = isOn(name);
    else field.value = choice(name) ?? '';
    field.addEventListener('change', () => {
      choose(name, field instanceof HTMLInputElement ? (field.checked ? 'on' : 'off') : field.value);
      if (name === 'theme') dress();
    });
  }
}
