const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * Acts that exclude each other where one and the same does them to the same thing: one pair a line, any of the left
 * against any of the right. Lemmas.
 */
const OPPOSED = `
delay postpone defer | refuse reject cancel scrap
answer respond reply | decline refuse ignore dodge sidestep evade
confirm acknowledge admit concede | deny reject dispute dismiss rebut refute
accept approve endorse back support embrace | reject refuse oppose rebuff spurn veto block decline
allow permit let authorize | ban forbid bar prohibit block prevent
remove oust dismiss fire expel sack | leave resign quit depart retire
recommend suggest advise propose | order decide decree rule
consider weigh mull study contemplate | prepare draft plan decide sign order announce
attempt try seek | succeed manage achieve
open reopen unlock | close shut seal
begin start launch | end stop finish halt suspend cancel
rise increase grow climb jump | fall drop decrease decline shrink slump
win | lose
survive | die perish
arrest detain hold jail | release free
convict | acquit clear exonerate
agree consent | refuse decline object
keep retain preserve | scrap abandon drop end withdraw
join enter | leave quit exit withdraw
help aid | hinder hamper
freeze halt suspend | dismantle destroy scrap
resume restart | halt suspend stop
lift ease remove | impose tighten extend restore
include | exclude omit
know | ignore
praise welcome hail applaud | condemn criticize denounce blast
`;

const SIDES = new Map<string, { readonly line: number; readonly side: 0 | 1 }[]>();
OPPOSED.trim()
  .split('\n')
  .forEach((row, line) => {
    row.split(' | ').forEach((words, side) => {
      for (const word of words.split(/\s+/)) {
        const list = SIDES.get(word) ?? [];
        list.push({ line, side: side as 0 | 1 });
        SIDES.set(word, list);
      }
    });
  });

/** Where a lemma stands in the pairs of acts that exclude each other. */
export function sidesOf(lemma: string): readonly { readonly line: number; readonly side: 0 | 1 }[] {
  return SIDES.get(lemma) ?? [];
}

/** Verbs that say too little by themselves to be the one thing that two clauses share. */
export const LIGHT = set(
  `be have do make take get give go come become say tell know think want see look need try use keep put let call seem
    feel believe mean include happen`,
);

/** Verbs that help to tell a charge or an appeal, and such nouns. */
export const FILES = set('file bring press lodge');
export const FILED = set('charge complaint appeal suit lawsuit objection');
/** Verbs by which somebody has, comes to have or gives what such a noun tells: "had access", "gave no access". */
export const HAS = set('have get obtain gain receive find see uncover');
export const GIVES = set('give provide grant offer allow');
export const HELD = set('access evidence proof contact connection link tie knowledge control authority');

const HURT = set('hurt injure wound harm');
const KILLED = set('kill die perish');
/** What a verb tells to have come to people; null where it tells no harm. */
export function harmOf(verb: string): 'hurt' | 'killed' | null {
  return HURT.has(verb) ? 'hurt' : KILLED.has(verb) ? 'killed' : null;
}
/** Words for people of no kind. */
export const PEOPLE = set('one people person nobody none anyone');

/** Nouns that say nothing of what they stand for: "the only way", "the first thing". */
export const GENERAL = set(
  'way reason thing one problem question time case person man woman issue option choice part point example answer',
);

/** What one asked for words does or does not do. */
export const REPLIES = set('respond reply answer comment return');
/** Verbs that refuse a reply: "declined to comment". */
export const DECLINES = set('decline refuse');

const MOVING = 'postponed|rescheduled|deferred|adjourned|moved|shifted|brought forward|(?:put|pushed) (?:off|back)';

/** What moves a thing that is set for a day, up to the word before the new day: "postponed its hearing until". */
export const MOVED_TO = new RegExp(`\\b(?:${MOVING})\\b(?:(?!\\band\\b)[^.;])*\\b(?:to|until|till|for)\\s+$`, 'i');
