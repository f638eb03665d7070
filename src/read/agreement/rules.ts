import type { RuleText } from '../rule.js';

/** How an agreement is named; the first that fits is taken. */
export const AGREEMENT_RULES: readonly RuleText[] = [
  {
    id: 'agreement/made',
    says: 'a noun of agreement as object of a verb of making one, or with the participle of one behind it',
    example: 'Dolmar and Oran signed an agreement on June 7.',
    not: 'Dolmar and Oran sought an agreement on June 7.',
  },
  {
    id: 'agreement/dated',
    says: 'a noun of agreement with a day or month in its phrase',
    example: 'The June 7 deal was welcomed.',
    not: 'A deal in the market was welcomed.',
  },
  {
    id: 'agreement/named',
    says: 'a noun of agreement in capitals behind its name',
    example: 'The Tarn Treaty was welcomed.',
    not: 'A treaty was welcomed.',
  },
  {
    id: 'agreement/parties',
    says: 'a noun of agreement with its parties behind “between” or “with”',
    example: 'The agreement between Dolmar and Oran was welcomed.',
    not: 'The difference between Dolmar and Oran was welcomed.',
  },
  {
    id: 'agreement/told',
    says: 'a noun of agreement with a relative clause that tells what it did',
    example: 'Boats sail again after a deal that ended the strike.',
    not: 'Boats would sail again after a deal that would end the strike.',
  },
  {
    id: 'agreement/known',
    says: 'a noun of agreement with a determiner that points to one that is known',
    example: 'The accord was welcomed.',
    not: 'An accord was welcome.',
  },
];
