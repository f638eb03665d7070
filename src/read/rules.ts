import { COMMITMENT_RULES, COMPLIANCE_RULES } from './commitment/rules.js';
import { EVENT_RULES } from './event/rules.js';
import type { RuleText } from './rule.js';
import { STATEMENT_RULES } from './statement/rules.js';

/** The rules of every kind, in the order in which the kinds are read; within a kind in the order of their priority. */
export const RULES: readonly RuleText[] = [
  ...STATEMENT_RULES,
  ...COMMITMENT_RULES,
  ...COMPLIANCE_RULES,
  ...EVENT_RULES,
];
