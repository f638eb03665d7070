import type { Issue } from '../../model/issue.js';
import type { Edition } from '../../model/report.js';
import { oneLine } from '../xml/tree.js';

/** What a wire format says of a version, each as written. */
export interface WireFacts {
  readonly story?: string | null;
  readonly version?: string | null;
  readonly status?: string | null;
  readonly urgency?: string | null;
  readonly embargo?: string | null;
  readonly note?: string | null;
  /** Where agencies write what a version is: headline, slug, note, signal. */
  readonly labels?: readonly (string | null | undefined)[];
}

type Kind = Edition['kind'];

/** How agencies mark a version, the gravest first. */
const MARKS: readonly { readonly kind: Kind; readonly pattern: RegExp; readonly example: string }[] = [
  {
    kind: 'kill',
    pattern:
      /\b(?:mandatory kill|kill(?:ed)? (?:story|item)|withdrawn|withdraws?|retract(?:s|ed|ion))\b|^\W{0,4}kill\b/,
    example: 'MANDATORY KILL: Pier story',
  },
  {
    kind: 'correction',
    pattern:
      /\b(?:correct(?:s|ed|ion|ive)s?|CORR|refil(?:e|es|ed|ing)|clarif(?:y|ies|ied|ication)|amend(?:s|ed|ment))\b/,
    example: 'CORRECTED-Pier to be widened',
  },
  {
    kind: 'write-through',
    pattern: /\b(?:\d{1,2}(?:st|nd|rd|th) )?(?:ld[- ]?)?writethru\b|\bwrite-?through\b|\b(?:wrap(?:up)? \d{1,2})\b/i,
    example: 'Pier, 1st Ld-Writethru',
  },
  { kind: 'update', pattern: /\b\d{1,2}(?:st|nd|rd|th) (?:ld|lead|add)\b(?=\s*(?:,|-|$))/i, example: 'Pier, 2nd Ld' },
  {
    kind: 'update',
    pattern: /\bupdate[sd]?\b|\brecast(?:s|ing)?\b|\bnew lead\b/,
    example: 'UPDATE 2-Pier to be widened',
  },
  {
    kind: 'advisory',
    pattern: /\badvisory\b|^\W{0,4}(?:eds|editors|attention)\b[^.]{0,20}:/i,
    example: 'ADVISORY-Pier',
  },
];

const KILLED = /^(?:cancell?ed|kill(?:ed)?|withdrawn|retracted|deleted?|void)$/i;
const CORRECTED = /^(?:correct(?:ion|ed|ive)?|corr|rectify|amended)$/i;

/** What a version is by its status and its labels. */
export function editionOf(facts: WireFacts): Edition {
  const status = bare(facts.status);
  const label = (facts.labels ?? []).map((text) => oneLine(text) ?? '').filter((text) => text !== '');
  const mark = MARKS.find(({ pattern }) =>
    label.some((text) => pattern.test(pattern.flags.includes('i') ? text : labelled(text))),
  );
  const later = Number(facts.version) > 1 ? 'update' : 'first';
  const kind: Kind =
    status && KILLED.test(status) ? 'kill' : status && CORRECTED.test(status) ? 'correction' : (mark?.kind ?? later);
  const through = label.map((text) => /\b\d{1,2}(?:st|nd|rd|th) (?:ld|lead)[- ]?(?:writethru)?/i.exec(text)?.[0]);
  return {
    story: oneLine(facts.story),
    kind,
    ...given('version', through.find((found) => found !== undefined) ?? oneLine(facts.version)),
    ...given('status', status),
    ...given('urgency', bare(facts.urgency)),
    ...given('embargo', oneLine(facts.embargo)),
    ...given('note', oneLine(facts.note)),
  };
}

function given<K extends string>(key: K, value: string | null): { readonly [key in K]?: string } {
  return (value === null ? {} : { [key]: value }) as { readonly [key in K]?: string };
}

/** A code without its scheme: `stat:usable` is "usable". */
function bare(code: string | null | undefined): string | null {
  return oneLine(code)?.replace(/^[\w-]{1,20}:/, '') ?? null;
}

/**
 * A label as far as it marks a version: a running headline may speak of corrections and withdrawals itself ("Minister
 * withdraws pledge"), so of small letters only notes to editors are left ("Eds: corrects name in 2nd graf").
 */
function labelled(text: string): string {
  const note = /^(?:\W{0,3}(?:eds|editors|ed|note|adds|corrects|corrected|correction)\b|\(corrects)/i.test(text);
  const head = /^[^\p{Ll}]{3,60}?(?=[-:–—(]|\s*$)/u.exec(text)?.[0] ?? '';
  return note ? text.toLowerCase() : head.toLowerCase();
}

/** What readers must know of a version before they rely on it. */
export function editionIssues(where: string, edition: Edition): Issue[] {
  const issues: Issue[] = [];
  const tell = (code: string, severity: 'info' | 'warning', message: string, help: string): void =>
    void issues.push({ code, severity, message, help });
  const note = edition.note ? `: ${clip(edition.note)}` : '';
  if (edition.kind === 'kill')
    tell(
      'input/killed',
      'warning',
      `${where} was withdrawn by its sender${note}`,
      'Leave it out, unless the withdrawal is what you look at.',
    );
  if (edition.kind === 'correction')
    tell(
      'input/correction',
      'warning',
      `${where} is a correction${note}`,
      'Give the version before it too, to see what was corrected.',
    );
  if (edition.status && /^with-?held$/i.test(edition.status))
    tell(
      'input/withheld',
      'warning',
      `${where} is marked as withheld by its sender`,
      'Ask the sender before you publish from it.',
    );
  if (edition.embargo)
    tell(
      'input/embargo',
      'warning',
      `${where} is not to be published before ${edition.embargo}`,
      'Keep to the time, or ask the sender.',
    );
  if (edition.kind === 'update' || edition.kind === 'write-through')
    tell(
      'input/version',
      'info',
      `${where} is a later version of its story${edition.version ? ` (${edition.version})` : ''}`,
      'Give the versions before it too, to see what changed.',
    );
  return issues;
}

function clip(text: string): string {
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}
