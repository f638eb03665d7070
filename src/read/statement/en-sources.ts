import type { ChannelKind } from '../../model/report.js';

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
