import type { Report } from '../model/report.js';
import { sha256Hex } from '../text/hash.js';
import { wordsOf } from '../text/words.js';

/** INTERIM, until src/relate/block is there. */
export interface Signature {
  readonly day: number | null;
  readonly prints: readonly number[];
}

export const CAP = 60;
export const LEAST = 4;
export const WINDOW = 10;

export function signatureOf(report: Report): Signature {
  const { forms } = wordsOf(report.text);
  const prints = new Set<number>();
  for (let i = 0; i + 5 <= forms.length; i++) {
    const gram = forms.slice(i, i + 5).join(' ');
    let h = 2166136261;
    let g = 5381;
    for (let k = 0; k < gram.length; k++) {
      h = Math.imul(h ^ gram.charCodeAt(k), 16777619);
      g = Math.imul(g, 33) ^ gram.charCodeAt(k);
    }
    h ^= h >>> 15;
    if ((h >>> 0) % 8 === 0) prints.add(((g >>> 0) & 0xfffff) * 4294967296 + (h >>> 0));
  }
  const day = report.published ? Math.floor(Date.parse(report.published.value.slice(0, 10)) / 86_400_000) : Number.NaN;
  return { day: Number.isFinite(day) ? day : null, prints: [...prints].sort((a, b) => a - b).slice(0, 80) };
}
void sha256Hex;
