import { AGREEMENT_RULES } from './agreement/rules.js';
import { COMMITMENT_RULES, COMPLIANCE_RULES } from './commitment/rules.js';
import { EVENT_RULES } from './event/rules.js';
import { FIGURE_RULES } from './figure/rules.js';
import { LAYOUT_RULES } from './layout/rules.js';
import { NAME_RULES } from './name/rules.js';
import type { RuleText } from './rule.js';
import { STATEMENT_RULES } from './statement/rules.js';
import { TIME_RULES } from './time/rules.js';

/** The rules of every kind, in the order in which the kinds are read; within a kind in the order of their priority. */
export const RULES: readonly RuleText[] = [
  ...LAYOUT_RULES,
  ...NAME_RULES,
  ...TIME_RULES,
  ...STATEMENT_RULES,
  ...FIGURE_RULES,
  ...COMMITMENT_RULES,
  ...COMPLIANCE_RULES,
  ...AGREEMENT_RULES,
  ...EVENT_RULES,
];
