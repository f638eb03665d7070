import { fold } from '../../text/fold.js';
import { FEMALE_KIN, KINSHIP, MALE_KIN } from './en-kin.js';
import { type Gathered, type Gathering, newParty } from './party.js';
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
  private readonly organizations: Gathered[] = [];
  /** A person → those brought in as relatives of theirs. */
  private readonly kin = new Map<Gathered, Gathered[]>();

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

  /** Bodies named before word `word` that `accepts` holds to be companies. */
  companies(word: number, accepts: (party: Gathered) => boolean): Gathered[] {
    const named = ({ mentions }: Gathered): boolean => mentions[0] !== undefined && mentions[0].word < word;
    return nearest(this.organizations, (party) => named(party) && accepts(party), word);
  }

  /** Word of the party's last name before word `at`; -1 where there is none. Names of a party stand in text order. */
  lastNamed({ mentions }: Gathered, at: number): number {
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (mentions[middle]!.word < at) low = middle + 1;
      else high = middle;
    }
    return low > 0 ? mentions[low - 1]!.word : -1;
  }

  /**
   * Who is a person's wife, son, brother …: one brought in as that, or one as whose relative the person was brought in:
   * of "Ana Brandt and her brother Tomas", Tomas's sister is Ana.
   */
  relative(owner: Gathered, noun: string): Gathered | null {
    const wanted = KINSHIP.get(noun);
    if (!wanted) return null;
    const relatives = (this.kin.get(owner) ?? []).slice(-LOOK_AT);
    const own = relatives.filter(({ kin }) => kin !== null && KINSHIP.get(kin.noun)?.bond === wanted.bond);
    if (own.length > 0) return own.length === 1 ? own[0]! : (own.find(({ kin }) => kin?.noun === noun) ?? null);
    const { kin } = owner;
    if (!kin?.of || !wanted.converse.includes(kin.noun)) return null;
    const gender = FEMALE_KIN.has(noun) ? 'f' : MALE_KIN.has(noun) ? 'm' : null;
    return gender === null || kin.of.gender === null || kin.of.gender === gender ? kin.of : null;
  }

  /** The party of a state or of a body without a name of its own, made where the report has none yet. */
  make(type: 'place' | 'organization', form: string, name: string, isState: boolean): Gathered {
    const found = this.byForm.get(`${type}:${form}`);
    if (found) return found;
    const party = newParty(type, form, isState ? name : null, isState, name);
    this.gathering.parties.push(party);
    this.enter(party);
    return party;
  }

  private enter(party: Gathered): void {
    for (const form of party.forms) this.byForm.set(`${party.type}:${form}`, party);
    if (party.isState && party.known) this.byForm.set(`place:${fold(party.known)}`, party);
    if (party.kin?.of) file(this.kin, party.kin.of, party);
    if (party.type === 'person')
      for (const noun of new Set(party.roles.map((role) => role.noun))) file(this.byRole, noun, party);
    else if (party.type === 'organization') {
      this.organizations.push(party);
      for (const part of new Set([...party.forms].flatMap((form) => form.split(' ')))) file(this.byPart, part, party);
    }
  }
}

function file<Key>(table: Map<Key, Gathered[]>, key: Key, party: Gathered): void {
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
