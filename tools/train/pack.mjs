import { findCertainty } from './certainty.mjs';
import { packFile } from './file.mjs';
import { joinActions, joinClasses } from './perceptron.mjs';

/** Weights are kept as thirds: finer steps would cut off the largest. */
const SCALE = 3;
/**
 * Tables hold 2^bits slots; lists of classes hold no weight below `LEAST`: smaller ones change no score by a tenth of a
 * point.
 */
const BITS = { actions: 19, tagger: 17, labeler: 17 };
const LEAST = 4;

/** The weights file of some runs of the tagger and the parser. */
export function packWeights({ taggers, parsers, kept, tags, labels, clusterSlots, table, reader }, log) {
  const taggerRows = joinClasses(
    taggers.map((t) => t.rows),
    SCALE,
    LEAST,
  );
  const labelerRows = joinClasses(
    parsers.map((p) => p.labeler),
    SCALE,
    LEAST,
  );
  const actionRows = joinActions(
    parsers.map((p) => p.actions),
    SCALE,
  );
  log(`${taggerRows.length} tag, ${labelerRows.length} label, ${actionRows.length} action features`);
  const packed = {
    tagger: table.packClassWeights(taggerRows, BITS.tagger, tags.length),
    actions: table.packActionWeights(actionRows, BITS.actions),
    labeler: table.packClassWeights(labelerRows, BITS.labeler, labels.length),
  };
  const models = {
    tagger: new table.ClassWeights(...packed.tagger, tags.length),
    actions: new table.ActionWeights(packed.actions),
    labeler: new table.ClassWeights(...packed.labeler, labels.length),
  };
  const { closed } = taggers[0];
  const certainty = findCertainty(kept, closed, models, tags.length, labels.length, reader);
  log(`certain from ${certainty.join(', ')}`);
  const closedLines = [...closed]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([word, t]) => `${word}\t${t}`)
    .join('\n');
  return packFile([
    tags.join('\n'),
    labels.join('\n'),
    closedLines,
    clusterSlots,
    ...packed.tagger,
    packed.actions,
    ...packed.labeler,
    certainty,
  ]);
}
