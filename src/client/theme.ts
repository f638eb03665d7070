import { choice, choose } from './keep.js';

/** The reader's theme, where one was chosen; otherwise that of the system. */
export function dress(): void {
  const theme = choice('theme');
  if (theme === 'dark' || theme === 'light') document.documentElement.dataset['theme'] = theme;
  else delete document.documentElement.dataset['theme'];
}

export function otherTheme(): string {
  const now =
    document.documentElement.dataset['theme'] ?? (matchMedia('(prefers-color-scheme:dark)').matches ? 'dark' : 'light');
  const next = now === 'dark' ? 'light' : 'dark';
  choose('theme', next);
  dress();
  return next;
}
