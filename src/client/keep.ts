/** What the reader has chosen. Kept in the browser where it lets us; elsewhere it holds until the page is left. */
export type Choice = 'keys' | 'cite' | 'theme';

const chosen = new Map<string, string>();

export function choice(name: Choice): string | null {
  try {
    return localStorage.getItem(`readout-${name}`) ?? chosen.get(name) ?? null;
  } catch {
    return chosen.get(name) ?? null;
  }
}

export function choose(name: Choice, value: string): void {
  chosen.set(name, value);
  try {
    localStorage.setItem(`readout-${name}`, value);
  } catch {
    // A page opened from a file, or a browser told to keep nothing: the choice holds for this page.
  }
}

/** Comforts are on unless the reader has switched them off. */
export function isOn(name: Choice): boolean {
  return choice(name) !== 'off';
}
