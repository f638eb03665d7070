import type { Mention, PartyType } from '../../model/report.js';
import type { NamedRun } from './classify.js';
import type { Gender } from './lexicon.js';
import type { RolePhrase } from './phrase.js';

/** A party while it is being put together. */
export interface Gathered {
  readonly type: PartyType;
  /** Folded forms it goes by. */
  readonly forms: Set<string>;
  /** Its fullest form as printed. */
  name: string;
  /** For places and bodies known by name: their usual name. */
  readonly known: string | null;
  readonly isState: boolean;
  readonly mentions: (Mention & { readonly word: number })[];
  /** Its distinct roles, no more than can be compared. */
  readonly roles: RolePhrase[];
  /** Words that are the nouns of roles beside its names. */
  readonly roleHeads: Set<number>;
  readonly rolesPrinted: Set<string>;
  gender: Gender | null;
  /** Whose relative it was brought in as, and as what: "his wife, Selma Valdt". */
  kin: { readonly noun: string; readonly of: Gathered | null } | null;
}

/** A name in place, and the party it stands for. */
export interface PlacedName {
  readonly named: NamedRun;
  readonly party: Gathered;
}

/** A family name that several bear, and nothing tells which of them is meant. */
export interface UndecidedName {
  readonly named: NamedRun;
  readonly rule: string;
  readonly candidates: readonly Gathered[];
}

export interface Gathering {
  readonly parties: Gathered[];
  readonly placed: readonly PlacedName[];
  readonly undecided: readonly UndecidedName[];
}

/** A party of which nothing is known yet but one form. */
export function newParty(type: PartyType, form: string, known: string | null, isState: boolean, name = ''): Gathered {
  return {
    type,
    forms: new Set([form]),
    name,
    known,
    isState,
    mentions: [],
    roles: [],
    roleHeads: new Set(),
    rolesPrinted: new Set(),
    gender: null,
    kin: null,
  };
}
