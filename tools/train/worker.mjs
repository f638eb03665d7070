// One of the trainer's two workers: holds the data, trains what it is told to, and answers with weights.
import { parentPort, workerData } from 'node:worker_threads';
import { loadData } from './data.mjs';
import { trainParser } from './parser.mjs';
import { tag, trainTagger } from './tagger.mjs';

const data = await loadData(workerData.treebank, workerData.build);
const { set, treebankSize, tags, labels, reader } = data;
/** The tagger learns from the treebanks alone. */
const own = set.slice(0, treebankSize);

const tasks = {
  /** Tags one fold with a tagger that has not seen it; those of the other folds stay empty. */
  fold({ fold, folds, epochs, seed }) {
    const tagger = trainTagger(
      own.filter((_, i) => i % folds !== fold),
      tags.length,
      epochs,
      seed,
      reader,
    );
    return set.map((s) => (s.from % folds === fold ? tag(tagger, s, reader) : null));
  },
  tagger({ epochs, seed }) {
    const { closed, model } = trainTagger(own, tags.length, epochs, seed, reader);
    return { closed, rows: model.averages() };
  },
  parser({ epochs, seed, auto }) {
    const log = (line) => parentPort.postMessage({ log: line });
    const { actions, labeler } = trainParser(set, auto, labels.length, epochs, seed, reader, log);
    return { actions: actions.averages(), labeler: labeler.averages() };
  },
};

parentPort.on('message', (task) => parentPort.postMessage({ done: tasks[task.kind](task) }));
