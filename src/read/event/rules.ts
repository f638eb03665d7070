import type { RuleText } from '../rule.js';

/** How it is told that something happened, in the order in which a predicate is asked. */
export const EVENT_RULES: readonly RuleText[] = [
  {
    id: 'event/happening-verb-dated',
    says: 'a verb of happening in the past or perfect whose clause gives its day',
    example: 'Guards arrested Odo Krel on Monday.',
    not: 'Guards will arrest Odo Krel on Monday.',
  },
  {
    id: 'event/happening-verb',
    says: 'a verb of happening that is kept without a day',
    example: 'Guards arrested Odo Krel.',
    not: 'Guards did not arrest Odo Krel.',
  },
  {
    id: 'event/dated-verb',
    says: 'any other verb of doing in the past whose clause gives a day',
    example: 'Ilka Morovane painted the tower on Monday.',
    not: 'Ilka Morovane painted the tower.',
  },
  {
    id: 'event/dated-participle',
    says: 'a participle whose day follows at once',
    example: 'A crane bought in June is working.',
    not: 'The crane that the port bought is working.',
  },
  {
    id: 'event/dated-noun',
    says: 'a noun of happening with its day',
    example: 'Tuesday’s meeting was short.',
    not: 'The meeting was short.',
  },
  {
    id: 'event/noun-done',
    says: 'a light verb with the noun of happening that was done',
    example: 'The two sides held a meeting on Tuesday.',
    not: 'The two sides held a stake on Tuesday.',
  },
  {
    id: 'event/noun-occurred',
    says: 'a noun of happening that occurred, began or ended',
    example: 'A truce began on Monday.',
    not: 'A song began on Monday.',
  },
];
