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
    example: 'The letter published on Monday was long.',
    not: 'The letter published by hand was long.',
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
  {
    id: 'event/ahead-moved',
    says: 'a verb of putting off with the day that it is put off to',
    example: 'The council postponed the auction until 4 April.',
    not: 'The council postponed the auction.',
  },
  {
    id: 'event/ahead-fixed',
    says: 'a participle of fixing, or “due”, with a day ahead, also with what is to be done then',
    example: 'The hearing is scheduled for 12 March.',
    not: 'Prices are expected to rise in May.',
  },
  {
    id: 'event/ahead-verb',
    says: 'a verb of doing in the future, or in the present or its passive, whose clause gives a day ahead',
    example: 'The market closes on 31 March.',
    not: 'The market may close on 31 March.',
  },
  {
    id: 'event/ahead-noun',
    says: 'a noun of an occasion with its day ahead, that nothing calls off',
    example: 'The next session of the council is on 20 March.',
    not: 'The council canceled its session on 20 March.',
  },
];
