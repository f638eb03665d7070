// Gold names of GUM (CC BY) and MEANTIME (CC BY 4.0), as annotated there.
//
// What counts as a name. GUM annotates every mention; a gold name is a mention of type person, organization or place
// whose
// head is a proper noun. Its span is the name inside the mention: from the head, its flat parts, hyphens and nicknames;
// for
// bodies and places also compounds, adjectives written with a capital, and "of"/"for"/"and" phrases of capitalized
// words
// when the mention is an entry of its own. Titles, determiners, possessors and whatever follows are left out. A person
// mention
// headed by a role ("the Prime Minister") or by a people ("the Rohingya", plural or known adjective) is no name, but a
// system
// name there is not counted against it either way. Of names within names the outermost counts; the inner is left aside.
// MEANTIME annotates the first sentences of each article; a gold name is a mention with syntactic type NAM or PRE.NAM
// of type
// PER, ORG or LOC, cut to its capitalized core; only annotated sentences are scored.
// Halves: documents whose name's FNV-1a hash is even or 1 modulo 8 (a: built on), and the others (b: unseen while
// building).
import fs from 'node:fs';
import path from 'node:path';

const TYPES = ['person', 'organization', 'place'];
const capital = (word) => /^\p{Lu}/u.test(word);

/** Half of a document, by its file name. */
export const halfOf = (name) => {
  let h = 2166136261;
  for (const c of name) h = Math.imul(h ^ c.charCodeAt(0), 16777619) >>> 0;
  return h % 2 === 0 || h % 8 === 1 ? 'a' : 'b';
};

/** A CoNLL-U document of GUM: its text in paragraphs, and its tokens with entity brackets. */
export function gumDocument(file) {
  const tokens = [];
  const mentions = [];
  const paragraphs = [];
  const open = [];
  let text = '',
    paragraph = 0,
    base = 0,
    inside = null,
    newParagraph = false,
    heading = false;
  const close = () => {
    text = text.trimEnd();
    if (paragraph < text.length)
      paragraphs.push({ start: paragraph, end: text.length, role: heading ? 'headline' : 'body' });
  };
  for (const line of fs.readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('# newpar_block')) heading = / head /.test(line);
    else if (/^# newpar\b/.test(line)) {
      close();
      heading = false;
      if (text) text += '\n\n';
      paragraph = text.length;
      newParagraph = true;
    }
    if (line.startsWith('#') || !line) {
      if (!line) base = tokens.length;
      continue;
    }
    const [id, form, , upos, , , head, deprel, , misc] = line.split('\t');
    if (id.includes('.')) continue;
    const glued = /SpaceAfter=No/.test(misc);
    if (id.includes('-')) {
      inside = { to: Number(id.split('-')[1]), glued };
      continue;
    }
    if (tokens.length === base && !newParagraph && text && !/\s$/.test(text)) text += ' ';
    newParagraph = false;
    const start = text.length;
    text += form;
    tokens.push({ start, end: text.length, form, upos, head: head === '0' ? null : base + Number(head) - 1, deprel });
    if (inside) {
      if (Number(id) === inside.to) {
        if (!inside.glued) text += ' ';
        inside = null;
      }
    } else if (!glued) text += ' ';
    for (const part of (/Entity=([^|]*)/.exec(misc)?.[1] ?? '').match(/\([^()]*\)?|[^()]*\)/g) ?? []) {
      const here = tokens.length - 1;
      if (part.startsWith('(')) {
        const fields = part.replace(/^\(|\)$/g, '').split('-');
        const mention = { id: fields[0], type: fields[1], first: here, last: here };
        if (part.endsWith(')')) mentions.push(mention);
        else open.push(mention);
      } else {
        const at = open.findLastIndex((one) => one.id === part.slice(0, -1));
        if (at >= 0) {
          open[at].last = here;
          mentions.push(open[at]);
          open.splice(at, 1);
        }
      }
    }
  }
  close();
  return { name: path.basename(file, '.conllu'), text, tokens, mentions, paragraphs };
}

const ROLE =
  /^(?:minister|secretary|president|chancellor|king|queen|prince|princess|pope|governor|mayor|senator|director|chairman|spokesperson|spokesman|spokeswoman|judge|justice|general|attorney|commissioner|ambassador|speaker|officer|critic|professor|doctor|lord|sir|congressman|congresswoman|chief|head|leader|ceo|god|jesus)$/i;

/**
 * Gold names of a GUM document, and stretches where nothing is scored. `isState` tells names of states, which are
 * places wherever they stand.
 */
export function gumNames({ text, tokens, mentions }, isState) {
  const textOf = ({ start, end }) => text.slice(start, end);
  const names = [],
    aside = [];
  for (const { type, first, last } of mentions) {
    let head = first;
    for (let i = first; i <= last; i++)
      if (tokens[i].head === null || tokens[i].head < first || last < tokens[i].head) {
        head = i;
        break;
      }
    const span = (a, b) => ({ start: tokens[a].start, end: tokens[b].end });
    if (!TYPES.includes(type)) {
      if (tokens[head].upos === 'PROPN' && type !== 'time') aside.push({ ...span(head, head), other: true });
      continue;
    }
    if (tokens[head].upos !== 'PROPN') {
      // "student Ana Wren": the noun may be the head and the name its last part.
      if (type !== 'person' || tokens[last].upos !== 'PROPN' || !capital(tokens[last].form)) continue;
      let from = last;
      while (from > head + 1 && tokens[from - 1].upos === 'PROPN' && capital(tokens[from - 1].form)) from--;
      if (
        from !== head + 1 ||
        mentions.some((m) => first < m.first && m.first <= last && m.last - m.first < last - first && m.last >= from)
      )
        continue;
      if (!(tokens[head].upos === 'NOUN')) continue;
      names.push({ ...span(from, last), type });
      continue;
    }
    if (type === 'person' && ROLE.test(tokens[head].form)) {
      aside.push(span(first, last));
      continue;
    }
    if (type === 'person' && tokens[head].upos === 'PROPN') {
      // Some titles are heads by mistake, with the name as their flat part: the name begins after them.
      let moved = false;
      const inner = (i) =>
        mentions.some(
          (m) =>
            m.type !== 'person' && m.first <= i && i <= m.last && m.last < last && first <= m.first && m.first <= head,
        );
      while (
        head < last &&
        (inner(head) || TITLE.test(tokens[head].form)) &&
        capital(tokens[head + 1].form) &&
        tokens[head + 1].upos === 'PROPN'
      ) {
        head++;
        moved = true;
      }
      if (moved) {
        let end = head;
        while (end < last && tokens[end + 1].upos === 'PROPN' && capital(tokens[end + 1].form)) end++;
        names.push({ ...span(head, end), type });
        continue;
      }
    }
    const inName = (i) => {
      const t = tokens[i];
      return (
        /^(?:flat|goeswith|fixed)/.test(t.deprel) ||
        (type !== 'person' && /^(?:compound|amod|nummod|nmod:desc)/.test(t.deprel) && capital(t.form)) ||
        (type === 'organization' && /^(?:People|Women|Children|Workers|Veterans)$/.test(t.form)) ||
        (t.deprel === 'case' &&
          /^['’]s$/.test(t.form) &&
          type === 'organization' &&
          /^(?:People|Women|Children|Workers|Veterans)$/.test(tokens[i - 1]?.form)) ||
        /^(?:Jr|Sr|III?)\.?$/.test(t.form)
      );
    };
    let a = head,
      b = head;
    const joined = (i) => {
      for (let k = i, n = 0; k !== null && n < 12; k = tokens[k].head, n++) {
        if (k === head) return true;
        if (
          k < first ||
          k > last ||
          !(inName(k) || (tokens[k].deprel === 'punct' && /^[-.“”"‘’]$/.test(tokens[k].form)))
        )
          return false;
      }
      return false;
    };
    while (a > first && (joined(a - 1) || (type === 'person' && tokens[a - 1].form === '-'))) a--;
    while (
      b < last &&
      (joined(b + 1) ||
        (tokens[b + 1].form === '-' &&
          tokens[b].end === tokens[b + 1].start &&
          b + 2 <= last &&
          tokens[b + 1].end === tokens[b + 2].start))
    ) {
      b++;
      if (tokens[b].form === '-') b++;
    }
    if (type === 'person') {
      while (a < head && (tokens[a].deprel === 'punct' || /^(?:mr|mrs|ms|dr|sir|prof)\.?$/i.test(tokens[a].form))) a++;
      if (a <= head - 1 && !capital(tokens[a].form) && !/^(?:de|la|van|von|bin|al|el)$/.test(tokens[a].form)) a = head;
    } else {
      // "of", "for" and "and" phrases of capitalized words belong to the name.
      for (;;) {
        let k = b + 1;
        if (k <= last && /^(?:of|for|and|&|the|in)$/.test(tokens[k].form)) {
          if (tokens[k].form === 'in') break;
          k++;
          if (k <= last && tokens[k].form === 'the') k++;
        }
        if (k <= last && k > b + 1 && capital(tokens[k].form) && tokens[k].upos === 'PROPN') {
          b = k;
          while (
            b < last &&
            capital(tokens[b + 1].form) &&
            tokens[b + 1].upos === 'PROPN' &&
            tokens[b + 1].start <= tokens[b].end + 1
          )
            b++;
        } else break;
      }
      while (
        a < b &&
        /^(?:the|a|an)$/i.test(tokens[a].form) &&
        !/^The (?:Hague|Times|Sun|Guardian|Globe)/.test(
          tokens
            .slice(a, b + 1)
            .map((t) => t.form)
            .join(' '),
        )
      )
        a++;
    }
    while (b > a && /^[.,'’”"s]+$/.test(tokens[b].form) && tokens[b].upos !== 'PROPN') b--;
    if (
      type === 'person' &&
      a === b &&
      ((/s$/.test(tokens[b].form) && tokens[b].deprel && PEOPLES.has(tokens[b].form)) || PEOPLES.has(tokens[b].form))
    ) {
      aside.push(span(a, b));
      continue;
    }
    // A state that acts is annotated as a body; here a state is always a place.
    const state = type === 'organization' && isState(textOf(span(a, b)));
    names.push({ ...span(a, b), type: state ? 'place' : type });
  }
  const lists = names.filter(
    (one) =>
      / and /.test(textOf(one)) &&
      names.filter(
        (other) => other !== one && other.type === one.type && one.start <= other.start && other.end <= one.end,
      ).length > 0 &&
      names.some((other) => other !== one && other.end === one.end && other.start > one.start),
  );
  for (const one of lists) names.splice(names.indexOf(one), 1);
  const outer = names.filter(
    (one) =>
      !names.some(
        (other) =>
          other !== one &&
          other.start <= one.start &&
          one.end <= other.end &&
          (other.end - other.start > one.end - one.start || names.indexOf(other) < names.indexOf(one)),
      ),
  );
  for (const one of names) if (!outer.includes(one)) aside.push(one);
  return { names: outer, aside: aside.filter((one) => !one.other) };
}
const TITLE =
  /^(?:mr|mrs|ms|miss|dr|sir|dame|prof|professor|president|minister|secretary|senator|sen|rep|governor|gov|general|gen|major|captain|colonel|sergeant|emeritus|judge|justice|king|queen|prince|princess|pope|chancellor|mayor|director|chairman|sheriff|officer|lady|lord|deputy|vice|prime|foreign|us|reverend|rev|father|sister|saint|st|spokesman|spokeswoman|spokesperson|ceo|chief|executive|ambassador|congressman|congresswoman|detective|inspector|archbishop|cardinal|bishop)\.?$/i;
const PEOPLES = new Set(
  'Rohingya Bangladeshis Muslims Christians Jews Americans Afghans Koreans Palestinians Israelis Iraqis Germans Russians Chinese Japanese French British Mexicans Africans Europeans Catholics Democrats Republicans Hindus Sikhs Kurds Sunnis Shiites Tamils Arabs Canadians Australians Indians Filipinos Dutch Greeks Turks Egyptians Serbs Croats Swiss Swedes Finns Danes'.split(
    ' ',
  ),
);

/** A MEANTIME article: text, gold names, and the stretch that was annotated. */
export function meantimeDocument(file) {
  const xml = fs.readFileSync(file, 'utf8');
  const unescape = (s) =>
    s
      .replace(/&quot;/g, '"')
      .replace(/&apos;/g, "'")
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&amp;/g, '&');
  const tokens = new Map();
  const sentences = new Map();
  let text = '',
    sentence = null;
  for (const [, attributes, form] of xml.matchAll(/<token ([^>]*)>([^<]*)<\/token>/g)) {
    const number = /sentence="(\d+)"/.exec(attributes)[1],
      id = /t_id="(\d+)"/.exec(attributes)[1],
      word = unescape(form);
    if (sentence !== null && number !== sentence) text += '\n\n';
    else if (text && !/^(?:[.,;:!?)%]|'s|’s|'|n't|'re|'ve|'ll)$/.test(word) && !/[($£€]$/.test(text)) text += ' ';
    sentence = number;
    const start = text.length;
    text += word;
    tokens.set(id, { start, end: text.length, form: word, sentence: number });
    const span = sentences.get(number) ?? { start, end: text.length, role: Number(number) === 0 ? 'headline' : 'body' };
    span.end = text.length;
    sentences.set(number, span);
  }
  const entities = new Map(
    [...xml.matchAll(/<ENTITY ([^>]*)\/>/g)].map(([, a]) => [
      /m_id="(\d+)"/.exec(a)[1],
      {
        type: /ent_type="(\w*)"/.exec(a)?.[1] ?? '',
        id: /instance_id="(\w*)"/.exec(a)?.[1] ?? /m_id="(\d+)"/.exec(a)[1],
      },
    ]),
  );
  const refers = new Map();
  for (const [, body] of xml.matchAll(/<REFERS_TO[^>]*>([\s\S]*?)<\/REFERS_TO>/g)) {
    const target = /<target m_id="(\d+)"/.exec(body)?.[1];
    for (const [, source] of body.matchAll(/<source m_id="(\d+)"/g)) refers.set(source, target);
  }
  const names = [],
    aside = [],
    annotated = new Set();
  for (const [, attributes, body] of xml.matchAll(/<ENTITY_MENTION ([^>]*)>([\s\S]*?)<\/ENTITY_MENTION>/g)) {
    const mine = [...body.matchAll(/t_id="(\d+)"/g)].map(([, id]) => tokens.get(id)).filter(Boolean);
    if (mine.length === 0) continue;
    annotated.add(mine[0].sentence);
    const entity = entities.get(refers.get(/m_id="(\d+)"/.exec(attributes)[1]));
    const type = { PER: 'person', ORG: 'organization', LOC: 'place' }[entity?.type];
    const syntax = /syntactic_type="([^"]*)"/.exec(attributes)?.[1] ?? '';
    const core = mine.filter((t) => capital(t.form) || /^[a-z][A-Z]/.test(t.form));
    if (core.length === 0) continue;
    if (!type || !/^(?:NAM|PRE\.NAM)$/.test(syntax)) {
      if (/NAM/.test(syntax) || !syntax) aside.push({ start: mine[0].start, end: mine.at(-1).end, loose: !type });
      continue;
    }
    // The capitalized core: from the last stretch of capitals, "of"/"and"/"&" inside.
    let b = mine.findLastIndex((t) => core.includes(t)),
      a = b;
    while (
      a > 0 &&
      (core.includes(mine[a - 1]) ||
        (/^(?:of|and|&|for|the|')$/.test(mine[a - 1].form) && a > 1 && core.includes(mine[a - 2])))
    )
      a--;
    while (a < b && (/^the$/i.test(mine[a].form) || (type === 'person' && TITLE.test(mine[a].form)))) a++;
    if (
      type === 'place' &&
      a === b &&
      /^(?:US-|[A-Z]\w+(?:ese|ian|ish|can|ean)$)|^(?:French|German|Dutch|Greek|Swiss|Thai|Iraqi|Israeli|Saudi|Czech|Qatari)$/.test(
        mine[a].form,
      )
    ) {
      aside.push({ start: mine[a].start, end: mine[b].end });
      continue;
    }
    names.push({
      start: mine[a].start,
      end: mine[b].end,
      type,
      syntax,
      entity: entity?.id,
      whole: mine.length === b - a + 1,
    });
  }
  const lists = names.filter(
    (one) =>
      / and /.test(text.slice(one.start, one.end)) &&
      names.some((other) => other !== one && other.end === one.end && other.start > one.start) &&
      names.some((other) => other !== one && other.start === one.start && other.end < one.end),
  );
  for (const one of lists) names.splice(names.indexOf(one), 1);
  const unique = names.filter(
    (one, i) =>
      !names.some(
        (other, j) =>
          other !== one &&
          other.start <= one.start &&
          one.end <= other.end &&
          (other.end - other.start > one.end - one.start || j < i),
      ),
  );
  for (const one of names) if (!unique.includes(one)) aside.push(one);
  const scored = [...sentences].filter(([number]) => annotated.has(number)).map(([, span]) => span);
  return {
    name: path.basename(file, '.xml'),
    text,
    paragraphs: [...sentences.values()],
    gold: { names: unique, aside },
    scored,
  };
}
