import { expect, test } from 'vitest';
import { spanFault } from '../src/model/span.js';

test('an empty span is a fault', () => {
  expect(spanFault('abc', { start: 1, end: 1 })).toBe('span 1-1 is empty or reversed');
});
