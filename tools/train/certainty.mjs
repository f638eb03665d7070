const SHIFT = 0;
const LEFT = 1;
/** Decisions that may come out otherwise when the first features alone take them. */
const CHANGED = 0.0003;

/**
 * From which lead of the best class on the first features a decision is taken without the further ones, for tags,
 * actions and labels: the smallest at which at most `CHANGED` of all decisions over sentences that were kept back come
 * out otherwise.
 */
export function findCertainty(
  kept,
  closed,
  { tagger, actions, labeler },
  { ParseState, coarse, features, ClauseView, roles },
) {
  const buffer = new Int32Array(256);
  const seen = { tag: [], action: [], label: [] };
  const classOf = (kind, model, first, further) => {
    const scores = new Int16Array(model.width);
    model.clear(scores);
    const n = first();
    const likely = model.add(buffer, 0, n, 0, scores);
    const best = model.add(buffer, n, further(n), 0, scores) & 0xff;
    seen[kind].push([likely >> 8, (likely & 0xff) === best]);
    return best;
  };
  const s = new ParseState();
  const clauses = new ClauseView();
  for (const { words, forms } of kept) {
    const tags = new Int32Array(words.length);
    let t1 = -1;
    let t2 = -1;
    clauses.start(words.length, (i) => closed.get(forms[i]) ?? -1, roles);
    words.forEach((_, i) => {
      const clause = clauses.of(i);
      tags[i] =
        closed.get(forms[i]) ??
        classOf(
          'tag',
          tagger,
          () => features.firstTagFeatures(words, i, t1, t2, clause, buffer),
          (n) => features.furtherTagFeatures(words, i, t1, t2, clause, n, buffer),
        );
      clauses.put(roles[tags[i]]);
      t2 = t1;
      t1 = tags[i];
    });
    s.start(words, tags, coarse);
    while (s.front <= s.n || s.depth > 1) {
      let action = SHIFT;
      if (s.depth > 1) {
        const score = () => [0, actions.left, actions.right].map((x, k) => (s.allows(k) ? x : -Infinity));
        actions.clear();
        const n = features.firstActionFeatures(s, buffer);
        actions.add(buffer, 0, n, 0);
        const [likely, lead] = bestAndLead(score());
        actions.add(buffer, n, features.furtherActionFeatures(s, n, buffer), 0);
        [action] = bestAndLead(score());
        seen.action.push([lead, likely === action]);
      }
      if (action === SHIFT) {
        s.stack[s.depth++] = s.front++;
        continue;
      }
      const child = s.stack[--s.depth];
      s.attach(child, action === LEFT ? s.front : s.stack[s.depth - 1]);
      s.label[child] = classOf(
        'label',
        labeler,
        () => features.firstLabelFeatures(s, child, buffer),
        (n) => features.furtherLabelFeatures(s, child, n, buffer),
      );
    }
  }
  return Int32Array.from(['tag', 'action', 'label'], (kind) => leastLead(seen[kind]));
}

function bestAndLead(scores) {
  let best = 0;
  for (let k = 1; k < scores.length; k++) if (scores[k] > scores[best]) best = k;
  let lead = Infinity;
  for (let k = 0; k < scores.length; k++) if (k !== best) lead = Math.min(lead, scores[best] - scores[k]);
  return [best, lead];
}

function leastLead(seen) {
  let changed = 0;
  let least = 0x3fffffff;
  for (const [lead, isSame] of seen.filter(([lead]) => lead < Infinity).sort((a, b) => b[0] - a[0])) {
    if (!isSame && ++changed > CHANGED * seen.length) break;
    least = lead;
  }
  return Math.max(1, least + 1);
}
