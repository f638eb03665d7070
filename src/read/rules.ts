import { FIGURE_RULES } from './figure/rules.js';
import type { RuleText } from './rule.js';

/** The rules of every kind, in the order in which the kinds are read; within a kind in the order of their priority. */
export const RULES: readonly RuleText[] = [...FIGURE_RULES];
