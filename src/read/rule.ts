/**
 * What a rule of reading is, told so that a reader of the output can look it up: its name, what it says in linguistic
 * terms, a text in which it fires and one like it in which it must not. `docs/rules.md` is made from these, and a test
 * reads both texts of every rule.
 */
export interface RuleText {
  /** The whole name, a literal that one can search for: `figure/percent`. Annotations carry it as their `rule`. */
  readonly id: string;
  /** One sentence: which wording is read as what. */
  readonly says: string;
  /** A text of our own in which the rule fires. */
  readonly example: string;
  /** A text as like it as can be in which the rule must not fire. */
  readonly not: string;
}

/** A rule with what it does: `at` gives what it found at the place that `context` describes, or null. */
export interface Rule<Context, Finding> extends RuleText {
  readonly at: (context: Context) => Finding | null;
}

/** What the first rule of an ordered list found that fires at all, with that rule; null where none fires. */
export function firstOf<Context, Finding>(
  rules: readonly Rule<Context, Finding>[],
  context: Context,
): { readonly rule: Rule<Context, Finding>; readonly finding: Finding } | null {
  for (const rule of rules) {
    const finding = rule.at(context);
    if (finding !== null) return { rule, finding };
  }
  return null;
}
