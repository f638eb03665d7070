import { ActionPerceptron, ClassPerceptron, chance, shuffled } from './perceptron.mjs';
import { bestOf } from './tagger.mjs';

const SHIFT = 0;
const LEFT = 1;
const RIGHT = 2;
const buffer = new Int32Array(256);
const cost = new Int32Array(3);

/**
 * Arcs of the gold tree that each action puts out of reach: the dynamic oracle of Goldberg and Nivre 2013 for
 * arc-hybrid.
 */
function countLost({ stack, depth, front, n }, gold) {
  const top = stack[depth - 1];
  const below = stack[depth - 2];
  cost.fill(0);
  if (front <= n) {
    for (let q = 0; q < depth - 1; q++) if (stack[q] === gold[front]) cost[SHIFT]++;
    for (let q = 1; q < depth; q++) if (gold[stack[q]] === front) cost[SHIFT]++;
  }
  let lost = 0;
  for (let q = front; q <= n; q++) if (gold[q] === top) lost++;
  cost[LEFT] = lost + (gold[top] === below || gold[top] > front ? 1 : 0);
  cost[RIGHT] = lost + (gold[top] >= front ? 1 : 0);
}

/**
 * Trains a parser over shuffled sentences with the tags `auto`: actions with a dynamic oracle and exploration, labels
 * as arcs are made.
 */
export function trainParser(
  set,
  auto,
  labels,
  epochs,
  seed,
  { ParseState, actionFeatures, labelFeatures, coarse },
  log,
) {
  const actions = new ActionPerceptron();
  const labeler = new ClassPerceptron(labels);
  const state = new ParseState();
  const random = chance(seed);
  const order = set.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    let wrong = 0;
    let all = 0;
    for (const at of shuffled(order, random)) {
      const s = set[at];
      state.start(s.words, auto[at], coarse);
      while (state.front <= state.n || state.depth > 1) {
        if (state.depth === 1) {
          state.stack[state.depth++] = state.front++;
          continue;
        }
        const count = actionFeatures(state, buffer);
        const scores = actions.score(buffer, count);
        countLost(state, s.heads);
        let guess = -1;
        let right = -1;
        for (let k = SHIFT; k <= RIGHT; k++) {
          if (!state.allows(k)) continue;
          if (guess < 0 || scores[k] > scores[guess]) guess = k;
          if (right < 0 || cost[k] < cost[right] || (cost[k] === cost[right] && scores[k] > scores[right])) right = k;
        }
        all++;
        if (cost[guess] > cost[right]) {
          wrong++;
          actions.update(buffer, count, right, guess);
        }
        actions.now++;
        const action = epoch === 0 || random() > 0.9 ? right : guess;
        if (action === SHIFT) {
          state.stack[state.depth++] = state.front++;
          continue;
        }
        const child = state.stack[--state.depth];
        const head = action === LEFT ? state.front : state.stack[state.depth - 1];
        state.attach(child, head);
        const m = labelFeatures(state, child, buffer);
        const label = bestOf(labeler.score(buffer, m));
        state.label[child] = label;
        if (s.heads[child] !== head) continue;
        if (label !== s.labels[child]) labeler.update(buffer, m, s.labels[child], label);
        labeler.now++;
      }
    }
    log(
      `parser ${seed}: epoch ${epoch} wrong ${((wrong / all) * 100).toFixed(2)} % features ${actions.used} ${labeler.used}`,
    );
  }
  return { actions, labeler: labeler.settle() };
}
