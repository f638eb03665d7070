import type { ChannelKind } from '../../model/report.js';

/** Nouns of things that carry words: the source is what is written, not who wrote it. */
export const DOCUMENTS: ReadonlySet<string> = new Set(
  'statement report data poll survey record document study filing letter email e-mail memo memorandum tweet post readout figure statistic transcript law agreement deal treaty bill order analysis sign placard banner website site article book video ad advertisement census index chart table file note message communique communiqué declaration release bulletin notice text paper review audit indictment complaint affidavit lawsuit petition schedule plan program tally estimate forecast finding research paperwork dossier itinerary caption headline editorial op-ed column story blog page script recording tape footage clip minutes account report platform ballot budget contract policy rule guideline result exit schedule disclosure calculation projection'.split(
    ' ',
  ),
);

/** Nouns of people and groups whom a report lets speak without their names. */
export const UNNAMED: ReadonlySet<string> = new Set(
  'official source aide adviser advisor critic expert analyst observer person people insider spokesman spokeswoman spokesperson supporter opponent lawmaker legislator voter diplomat staffer operative strategist donor resident witness researcher scientist economist activist advocate leader member participant attendee delegate republican democrat conservative liberal progressive American European man woman worker employee executive investor trader banker reporter journalist commentator pundit prosecutor lawyer attorney investigator agent officer soldier student teacher doctor nurse friend relative neighbor ally rival colleague contact author historian scholar academic professor pollster respondent percent majority minority half third quarter some many most several few other one two three four none all both everyone someone somebody nobody anyone fan viewer reader protester demonstrator migrant refugee owner manager politician senator congressman congresswoman minister mayor governor pastor parent mother father group crowd audience those candidate skeptic detractor proponent veteran engineer farmer fisherman authority sailor passenger driver guard pilot customer tenant villager survivor victim'.split(
    ' ',
  ),
);

/**
 * Where words are said, by the noun that names it. A channel is read from the phrase "in a ...", "on ...", "at a ...".
 */
export const CHANNELS: ReadonlyMap<string, ChannelKind> = new Map<string, ChannelKind>([
  ...list('tweet', 'tweet twitter tweets retweet x'),
  ...list('statement', 'statement release communique communiqué declaration announcement'),
  ...list('news conference', 'conference briefing presser'),
  ...list('interview', 'interview'),
  ...list(
    'document',
    'letter email e-mail memo memorandum filing document book report op-ed editorial column article essay memoir autobiography affidavit complaint lawsuit note message petition readout post blog facebook instagram text',
  ),
  ...list('speech', 'speech address remark rally town hall appearance event lecture sermon keynote debate'),
  ...list('call', 'call'),
  ...list('testimony', 'testimony hearing deposition'),
  ...list(
    'broadcast',
    'television tv radio show program programme podcast broadcast cnn msnbc nbc abc cbs npr bbc pbs fox c-span cspan telecast',
  ),
]);

/** Heads that make a channel only with a word before them: "news conference", "phone call", "town hall". */
export const CHANNEL_NEEDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['conference', new Set(['news', 'press', 'video', 'joint'])],
  ['call', new Set(['phone', 'telephone', 'conference', 'video'])],
  ['hall', new Set(['town'])],
  ['town', new Set()],
  ['note', new Set()],
  ['show', new Set(['talk', 'radio', 'television', 'tv', 'news', 'morning', 'late-night'])],
  ['event', new Set(['campaign', 'news', 'fundraising'])],
]);

/** Words of people and bodies that stand for a name given before, when "the" stands before them. */
export const DEFINITE = new Set(['the', 'this', 'that', 'his', 'her', 'its', 'their']);

function list(kind: ChannelKind, words: string): [string, ChannelKind][] {
  return words.split(' ').map((word) => [word, kind]);
}
