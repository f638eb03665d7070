/** Name and version of the form in which events are given to other programs. */
export const WATCH_FORMAT = 'readout-watch/1';

/** Kinds of events and what a line calls them, in the order in which those of one story are told. */
export const EVENT_KINDS = {
  'story-new': 'new story',
  'stories-joined': 'stories joined',
  'story-parted': 'story parted',
  'report-new': 'new report',
  'version-new': 'new version',
  'headline-changed': 'headline changed',
  'figure-changed': 'figure changed',
  'figure-new': 'new figure',
  'figure-gone': 'figure gone',
  'certainty-changed': 'certainty changed',
  'quotation-changed': 'quotation changed',
  'quotation-cut': 'quotation cut',
  'attribution-lost': 'attribution lost',
  'attribution-shifted': 'attribution shifted',
  'text-dropped': 'text dropped',
  'text-added': 'text added',
  'statement-new': 'new statement',
  'commitment-new': 'new commitment',
  'refusal-new': 'new refusal',
  'term-changed': 'term changed',
  'told-met': 'told as met',
  'told-partly-met': 'told as partly met',
  'told-not-met': 'told as not met',
  'difference-new': 'new difference',
  'difference-gone': 'difference gone',
  'deadline-near': 'deadline near',
  'deadline-past': 'deadline past',
  'file-gone': 'file gone',
  'source-failed': 'source failed',
  'source-back': 'source back',
} as const;

export type EventKind = keyof typeof EVENT_KINDS;

/** Words of a report that an event rests on, named so that they can be found without an account. */
export interface EventEvidence {
  /** Id of the report, as `readout show STORY --json` prints it. */
  readonly report: string;
  readonly name: string;
  readonly outlet: string | null;
  /** UTF-16 code units of the report's text, half open. */
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

/** One thing that is new, changed or dropped. */
export interface WatchEvent {
  readonly kind: EventKind;
  /** What it is about, in a few words. */
  readonly title: string;
  /** Id and title of the story; null for what is about a source. */
  readonly story: { readonly id: string; readonly title: string } | null;
  /** Outlets, or names of reports without one, each once. */
  readonly outlets: readonly string[];
  readonly was: string | null;
  readonly is: string | null;
  readonly evidence: readonly EventEvidence[];
  /** Id of an item of the story's account; null where it is about none. */
  readonly item: string | null;
}

/** An event as the archive keeps it: its number, a name that follows from what it says, the moment it was found. */
export interface KeptEvent extends WatchEvent {
  readonly nr: number;
  readonly id: string;
  /** `YYYY-MM-DDTHH:MM:SSZ` */
  readonly made: string;
}

const ORDER = new Map(Object.keys(EVENT_KINDS).map((kind, at) => [kind, at]));

/** Events in the order in which they are told: by kind, else as they were found. */
export function inOrder(events: readonly WatchEvent[]): WatchEvent[] {
  return [...events].sort((a, b) => ORDER.get(a.kind)! - ORDER.get(b.kind)!);
}

/** How the story of an event is seen. */
export function addressOf({ story }: WatchEvent): string | null {
  return story === null ? null : `readout show ${story.id}`;
}

const LONGEST = 200;

/** An event in one line: kind, what, from what to what, outlets, where to see it. */
export function lineOf(event: WatchEvent): string {
  const { kind, title, was, is, outlets, item } = event;
  const change =
    was !== null && is !== null ? `: “${short(was)}” is now “${short(is)}”` : was !== null ? `: “${short(was)}”` : '';
  const words = change === '' && is !== null && flat(is) !== flat(title) ? `: “${short(is)}”` : change;
  const who = outlets.length === 0 ? '' : ` (${named(outlets)})`;
  const address = addressOf(event);
  const where = address === null ? '' : `  [${address}${item === null ? '' : ` ${item}`}]`;
  return `${EVENT_KINDS[kind]}: ${short(title)}${words}${who}${where}`;
}

function named(outlets: readonly string[]): string {
  const rest = outlets.length - 4;
  return rest > 0 ? `${outlets.slice(0, 4).join(', ')} and ${rest} more` : outlets.join(', ');
}

function short(text: string): string {
  const line = flat(text);
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).replace(/\p{Surrogate}$/u, '')}…` : line;
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
