import { fold } from '../../text/fold.js';
import type { Gathered, Gathering } from './parties.js';
import type { RolePhrase } from './phrase.js';

/** No more parties than this are listed for one open mention: those named last before it. */
const MOST = 12;

/**
 * The parties of a report, to be asked by role, by head noun, by state and by place in the text. Every question costs
 * the same in a long report as in a short one.
 */
export class Register {
  private readonly atWord = new Map<number, Gathered>();
  private readonly byRole = new Map<string, Gathered[]>();
  private readonly byPart = new Map<string, Gathered[]>();
  private readonly byForm = new Map<string, Gathered>();

  constructor(private readonly gathering: Gathering) {
    for (const {
      named: {
        candidate: { piece },
      },
      party,
    } of gathering.placed)
      for (let i = piece.first; i < piece.last; i++) this.atWord.set(i, party);
    for (const party of gathering.parties) this.enter(party);
  }

  /** The party on whose name word `at` stands. */
  at(word: number): Gathered | undefined {
    return this.atWord.get(word);
  }

  /** Persons with a role of this noun, whose roles `fits` accepts. */
  holders(noun: string, fits: (role: RolePhrase) => boolean, word: number): Gathered[] {
    return nearest(this.byRole.get(noun) ?? [], ({ roles }) => roles.some(fits), word);
  }

  /** Bodies named before word `word` that have one of `heads` in a name which also holds all of `narrow`. */
  bodies(heads: Iterable<string>, narrow: readonly string[], word: number): Gathered[] {
    const found = new Set<Gathered>();
    for (const head of heads) {
      const fits = ({ forms, mentions }: Gathered): boolean =>
        mentions[0] !== undefined &&
        mentions[0].word < word &&
        [...forms].some(
          (form) => ` ${form} `.includes(` ${head} `) && narrow.every((key) => ` ${form} `.includes(` ${key} `)),
        );
      for (const party of nearest(this.byPart.get(head) ?? [], fits, word)) found.add(party);
    }
    return [...found];
  }

  /** The party of a state or of a body without a name of its own, made where the report has none yet. */
  make(type: 'place' | 'organization', form: string, name: string, isState: boolean): Gathered {
    const found = this.byForm.get(`${type}:${form}`);
    if (found) return found;
    const party: Gathered = {
      type,
      forms: new Set([form]),
      name,
      known: isState ? name : null,
      isState,
      mentions: [],
      roles: [],
      roleHeads: new Set(),
      rolesPrinted: new Set(),
      gender: null,
    };
    this.gathering.parties.push(party);
    this.enter(party);
    return party;
  }

  private enter(party: Gathered): void {
    for (const form of party.forms) this.byForm.set(`${party.type}:${form}`, party);
    if (party.isState && party.known) this.byForm.set(`place:${fold(party.known)}`, party);
    if (party.type === 'person')
      for (const noun of new Set(party.roles.map((role) => role.noun))) file(this.byRole, noun, party);
    else if (party.type === 'organization')
      for (const part of new Set([...party.forms].flatMap((form) => form.split(' ')))) file(this.byPart, part, party);
  }
}

function file(table: Map<string, Gathered[]>, key: string, party: Gathered): void {
  const list = table.get(key);
  if (list) list.push(party);
  else table.set(key, [party]);
}

/**
 * Those of `parties` that fit, the last named before `word` first where there are too many to list; looks at a bounded
 * number.
 */
function nearest(parties: readonly Gathered[], fits: (party: Gathered) => boolean, word: number): Gathered[] {
  const few = parties.length <= LOOK_AT ? parties : around(parties, word);
  const found = few.filter(fits);
  if (found.length <= MOST) return found;
  const before = found.filter(({ mentions }) => (mentions[0]?.word ?? Infinity) < word);
  return (before.length >= MOST ? before : found).slice(-MOST);
}

const LOOK_AT = 60;

/**
 * The `LOOK_AT` parties whose first naming stands nearest before `word`; parties are in the order of their first
 * naming, or nearly.
 */
function around(parties: readonly Gathered[], word: number): Gathered[] {
  let low = 0;
  let high = parties.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parties[middle]!.mentions[0]?.word ?? Infinity) < word) low = middle + 1;
    else high = middle;
  }
  return parties.slice(Math.max(0, low - LOOK_AT), Math.max(low, LOOK_AT));
}
