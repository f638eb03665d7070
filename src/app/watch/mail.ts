import { type KeptEvent, lineOf } from '../../watch/event.js';
import { bodyOf, NOTE } from '../../watch/forms.js';

/** The events of a round as a mail (RFC 5322), text in UTF-8. Gives null where there is none. */
export function eventsToMail(events: readonly KeptEvent[]): string | null {
  const [first] = events;
  if (!first) return null;
  const title = first.story?.title ?? first.title;
  const subject = events.length === 1 ? lineOf({ ...first, story: null }) : `${events.length} changes: ${title}`;
  const body = `${events.map((event) => bodyOf(event).join('\r\n')).join('\r\n\r\n')}\r\n\r\n${NOTE}\r\n`;
  return [
    'From: Readout <readout@localhost>',
    'To: undisclosed-recipients:;',
    `Subject: ${encoded(subject.replace(/\s+/g, ' ').slice(0, 300))}`,
    `Date: ${mailDate(first.made)}`,
    `Message-ID: <${first.id.replace(/[^A-Za-z0-9]/g, '.')}.${events.length}@readout.invalid>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...(base64(body).match(/.{1,76}/g) ?? []),
    '',
  ].join('\r\n');
}

/** Words of a header that may hold any character (RFC 2047): pieces of at most 45 bytes, never within a character. */
function encoded(text: string): string {
  const words: string[] = [];
  let piece = '';
  for (const char of text.replace(/\p{Surrogate}/gu, '\ufffd')) {
    if ((piece.length + 1) * 3 > 45) {
      words.push(piece);
      piece = '';
    }
    piece += char;
  }
  return [...words, piece].map((word) => `=?utf-8?B?${base64(word)}?=`).join('\r\n ');
}

function base64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64');
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `YYYY-MM-DDTHH:MM:SSZ` as a mail writes it. */
function mailDate(moment: string): string {
  const [year = '', month = '', day = '', time = ''] = moment.replace('Z', '').split(/[-T]/);
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year} ${time} +0000`;
}
