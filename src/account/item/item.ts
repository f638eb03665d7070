import type { Evidence, Item, ItemDue, ItemKind, Mark, Reading } from '../../model/account.js';
import { contentId } from '../../text/hash.js';
import { inOrder, type StoryContext, siglaOf } from '../context.js';

/** What an item maker knows; the rest follows from the story. */
export interface ItemDraft {
  readonly kind: ItemKind;
  readonly title: string;
  readonly mark: Mark;
  readonly speaker?: string | null;
  readonly parties: readonly string[];
  readonly readings: readonly Reading[];
  readonly computed: string | null;
  readonly when: string | null;
  readonly due?: ItemDue | null;
  readonly minor?: boolean;
  readonly rule: string;
  readonly near?: readonly Evidence[];
}

/**
 * The item of a draft: evidence in order, support counted by reports and by origins, reports that do not mention it.
 * An item of one report is `single`, whatever the draft says.
 */
export function finishItem(draft: ItemDraft, { roll }: Pick<StoryContext, 'roll'>): Item {
  const evidence = inOrder(draft.readings.flatMap((reading) => reading.evidence));
  const sigla = siglaOf(evidence);
  return {
    id: contentId(
      'item',
      draft.kind,
      draft.speaker ?? null,
      ...evidence.flatMap(({ report, start, end }) => [roll.member(report)?.id ?? report, start, end]),
    ),
    kind: draft.kind,
    title: draft.title,
    mark: sigla.length < 2 ? 'single' : draft.mark,
    speaker: draft.speaker ?? null,
    parties: draft.parties,
    evidence,
    support: {
      reports: sigla.length,
      origins: new Set(sigla.map((siglum) => roll.member(siglum)?.origin ?? siglum)).size,
    },
    near: draft.near ?? [],
    absent: roll.absent(sigla),
    computed: draft.computed,
    rule: draft.rule,
    readings: draft.readings,
    when: draft.when,
    ...(draft.due ? { due: draft.due } : {}),
    ...(draft.minor ? { minor: true } : {}),
    dismissed: null,
  };
}
