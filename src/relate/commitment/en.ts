/** Verbs and nouns by which one act is told in different words. The first of a group stands for all. */
const GROUPS: readonly string[] = [
  'reduce cut curb lower stem decrease shrink thin trim limit slash lessen fewer reduction cuts',
  'begin open start launch initiate enter commence resume',
  'talk talks negotiate negotiation negotiations discuss discussion discussions dialogue',
  'impose hit slap levy charge impos',
  'tariff tariffs duty duties levies toll tolls',
  'halt stop end cease block prevent suspend freeze',
  'deploy station post send dispatch deployment assign',
  'accept agree sign ratify approve endorse adopt',
  'seek request apply ask demand',
  'raise increase lift boost expand widen double hike',
  'leave withdraw pull quit exit withdrawal evacuate',
  'return release free hand repatriate',
  'pay repay compensate reimburse refund settle',
  'build construct erect',
  'meet visit convene',
  'help assist aid support fund finance',
  'vote reject oppose',
  'review assess examine evaluate inspect check',
];

/** The word that stands for a word's group, by its form; a word of no group has none. */
export const ACT_GROUPS: ReadonlyMap<string, string> = new Map(
  GROUPS.flatMap((group) => {
    const words = group.split(' ');
    return words.map((word) => [word, words[0]!] as const);
  }),
);

/** Nouns by which a body is described that is not named; bodies of two lines are two. */
const DESCRIBED: readonly string[] = [
  'company firm manufacturer airline retailer carmaker operator developer contractor owner business group carrier bank',
  'government administration cabinet ministry',
  'province region county district',
  'city town council municipality village',
  'court judge judges tribunal',
  'police officers force',
  'union unions workers strikers',
  'army military troops navy',
  'parliament senate house assembly lawmakers',
  'opposition rebels militants',
];

/** The line of a noun for a body; a noun of no line has none. */
export const BODY_LINES: ReadonlyMap<string, number> = new Map(
  DESCRIBED.flatMap((line, at) => line.split(' ').map((noun) => [noun, at] as const)),
);
