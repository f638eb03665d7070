import type { SentenceTokens } from '../../model/report.js';
import { fullPhraseStart } from '../grammar/noun-phrase.js';
import { lemmaAt, type ReportSyntax, type VerbGroup, word, xpos } from '../grammar/syntax.js';
import { verbGroup } from '../grammar/verb-group.js';
import { isVerbTag } from '../grammar/word-class.js';
import { AS_SAYING } from './en-verbs.js';
import { headOf, type Phrase } from './head.js';
import { subjectBefore } from './subject.js';

/** "was quoted as saying", "quoted a guard as saying": whom it is quoted from, for the "saying" behind "as". */
export function quotedSpeaker(syntax: ReportSyntax, saying: VerbGroup, sentence: SentenceTokens): Phrase | null {
  const as = saying.from - 1;
  if (word(syntax, as) !== 'as') return null;
  for (let i = as - 1; i > sentence.first && as - i < 14; i--) {
    if (!isVerbTag(xpos(syntax, i)) || !AS_SAYING.has(lemmaAt(syntax, i))) continue;
    const group = verbGroup(syntax, i);
    if (group.passive || group.to === as) return subjectBefore(syntax, group, sentence);
    const from = fullPhraseStart(syntax, as - 1, i + 1);
    return from < 0 ? null : { from, to: as, head: headOf(syntax, from, as, -1) };
  }
  return null;
}
