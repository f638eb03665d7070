import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/**
 * Sentences of a CoNLL-U file: words with tags, lemmas, heads (1-based, 0 the root), labels, whether a space follows,
 * and the document and paragraph each stands in. Words of a multiword token that is written as one get `space` of the
 * token's last word only.
 */
export function readTreebank(path) {
  const bytes = readFileSync(path);
  const sentences = [];
  let document = '';
  let paragraph = 0;
  let meta = {};
  for (const block of bytes.toString('utf8').split('\n\n')) {
    const words = [];
    let id = '';
    let text = '';
    let opensParagraph = false;
    let range = null;
    for (const line of block.split('\n')) {
      if (line.startsWith('# newdoc')) {
        document = line.split('= ')[1] ?? '';
        meta = {};
        paragraph++;
        opensParagraph = true;
      } else if (line.startsWith('# newpar')) {
        if (!opensParagraph) paragraph++;
        opensParagraph = true;
      } else if (line.startsWith('# sent_id = ')) id = line.slice(12);
      else if (line.startsWith('# text = ')) text = line.slice(9);
      else if (line.startsWith('# meta::')) {
        const [key, ...rest] = line.slice(8).split(' = ');
        meta[key] = rest.join(' = ');
      }
      const range_ = /^(\d+)-(\d+)\t([^\t]*)\t.*\t([^\t]*)$/.exec(line);
      if (range_) range = { from: +range_[1], to: +range_[2], form: range_[3], glued: /SpaceAfter=No/.test(range_[4]) };
      if (!/^\d+\t/.test(line)) continue;
      const c = line.split('\t');
      const at = words.length + 1;
      const inRange = range && range.from <= at && at <= range.to;
      const glued = inRange ? (at < range.to ? true : range.glued) : /SpaceAfter=No/.test(c[9]);
      words.push({
        form: c[1],
        lemma: c[2],
        upos: c[3],
        xpos: c[4],
        head: +c[6],
        label: c[7],
        space: !glued,
        fused: inRange ? range.form : null,
      });
    }
    if (words.length) sentences.push({ id, text, document, paragraph, meta, words });
  }
  return { sentences, sha256: createHash('sha256').update(bytes).digest('hex') };
}
