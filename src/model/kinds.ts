/** Sections of what one report alone has, a kind each. */
export type AloneSection = 'statements' | 'figures' | 'commitments';

/** What is declared of a kind of item, once for all that read it. */
export interface KindOfItem {
  /** Place in the order in which a desk checks what differs; kinds of one place stand in the order of the account. */
  readonly weight: number;
  /** The section of the account that holds what one report alone has; null where these stand in the timeline alone. */
  readonly section: AloneSection | null;
  /** What that section is called. */
  readonly alone: string;
  /** Where it stands in the timeline: always, where it has a day, or never. */
  readonly timeline: 'always' | 'dated' | 'never';
  /** True where wording, who is credited and by what channel, is compared word by word. */
  readonly worded: boolean;
}

/**
 * The kinds of items, in the order of the account. A new kind is an entry here, and has to answer all that is asked;
 * where else it is asked for, the compiler says.
 */
export const KINDS = {
  statement: {
    weight: 2,
    section: 'statements',
    alone: 'Who said what, not set side by side',
    timeline: 'never',
    worded: true,
  },
  figure: {
    weight: 0,
    section: 'figures',
    alone: 'Figures not set side by side',
    timeline: 'never',
    worded: false,
  },
  commitment: {
    weight: 1,
    section: 'commitments',
    alone: 'Promises, duties, threats and refusals, not set side by side',
    timeline: 'dated',
    worded: false,
  },
  event: {
    weight: 1,
    section: null,
    alone: 'Events not set side by side',
    timeline: 'always',
    worded: false,
  },
  fact: {
    weight: 0,
    section: null,
    alone: 'Facts not set side by side',
    timeline: 'never',
    worded: false,
  },
} as const satisfies Record<string, KindOfItem>;

/**
 * Kinds of items; a `fact` is a sentence that reports tell alike or against each other, and that is none of the others.
 */
export type ItemKind = keyof typeof KINDS;

/** All kinds, in the order of the account. */
export const KIND_NAMES = Object.keys(KINDS) as readonly ItemKind[];

/** The kinds that have a section of what one report alone has, with that section. */
export const ALONE: readonly { readonly kind: ItemKind; readonly section: AloneSection }[] = KIND_NAMES.flatMap(
  (kind) => {
    const { section } = KINDS[kind];
    return section === null ? [] : [{ kind, section }];
  },
);
