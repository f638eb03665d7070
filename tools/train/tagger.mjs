import { ClassPerceptron, chance, shuffled } from './perceptron.mjs';

/** Words that always had one tag in `set`, often enough to believe it. */
export function closedWords(set) {
  const counts = new Map();
  for (const s of set) {
    s.forms.forEach((form, i) => {
      let of = counts.get(form);
      if (!of) counts.set(form, (of = new Map()));
      of.set(s.tags[i], (of.get(s.tags[i]) ?? 0) + 1);
    });
  }
  const closed = new Map();
  for (const [form, of] of counts) {
    const total = [...of.values()].reduce((a, b) => a + b, 0);
    const [tag, most] = [...of].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0];
    if (total >= 20 && most / total >= 0.997) closed.set(form, tag);
  }
  return closed;
}

const buffer = new Int32Array(256);

export function bestOf(scores) {
  let best = 0;
  for (let k = 1; k < scores.length; k++) if (scores[k] > scores[best]) best = k;
  return best;
}

/** Trains a tagger over shuffled sentences, with the reader's own features. */
export function trainTagger(set, classes, epochs, seed, { tagFeatures, ClauseView, roles }) {
  const closed = closedWords(set);
  const model = new ClassPerceptron(classes);
  const random = chance(seed);
  const clauses = new ClauseView();
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const s of shuffled(set, random)) {
      let t1 = -1;
      let t2 = -1;
      clauses.start(s.words.length, (i) => closed.get(s.forms[i]) ?? -1, roles);
      for (let i = 0; i < s.words.length; i++) {
        let tag = closed.get(s.forms[i]);
        if (tag === undefined) {
          const count = tagFeatures(s.words, i, t1, t2, clauses.of(i), buffer);
          tag = bestOf(model.score(buffer, count));
          if (tag !== s.tags[i]) model.update(buffer, count, s.tags[i], tag);
          model.now++;
        }
        clauses.put(roles[tag]);
        t2 = t1;
        t1 = tag;
      }
    }
  }
  return { closed, model: model.settle() };
}

/** Classes of the tags of one sentence. */
export function tag({ closed, model }, s, { tagFeatures, ClauseView, roles }) {
  const clauses = new ClauseView();
  clauses.start(s.words.length, (i) => closed.get(s.forms[i]) ?? -1, roles);
  const tags = new Int32Array(s.words.length);
  let t1 = -1;
  let t2 = -1;
  for (let i = 0; i < tags.length; i++) {
    tags[i] =
      closed.get(s.forms[i]) ?? bestOf(model.score(buffer, tagFeatures(s.words, i, t1, t2, clauses.of(i), buffer)));
    clauses.put(roles[tags[i]]);
    t2 = t1;
    t1 = tags[i];
  }
  return tags;
}
