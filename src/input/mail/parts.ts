import { latinText } from '../archive/http.js';
import { type Headers, parameter, splitMessage } from './headers.js';
import { sentBytes } from './transfer.js';

/** A part of a message that holds no parts itself. */
export interface MailPart {
  readonly type: string;
  readonly charset: string | null;
  /** What it is called, where it is attached. */
  readonly file: string | null;
  readonly attached: boolean;
  readonly bytes: Uint8Array;
  /** Number of the alternatives that it is one of; null for none. */
  readonly choice: number | null;
  /** True for a part of a mail inside the mail. */
  readonly inner: boolean;
}

/** Where a part stands. */
interface Place {
  readonly depth: number;
  readonly choice: number | null;
  readonly inner: boolean;
}

export interface MailParts {
  /** In the order of the message. */
  readonly parts: readonly MailPart[];
  /** True when there were more parts, or deeper ones, than are read. */
  readonly cut: boolean;
  /** True when a part has no end. */
  readonly broken: boolean;
}

const MOST_PARTS = 500;
const DEEPEST = 20;

/**
 * The parts of a message in MIME (RFC 2046), those of its parts in their place. Linear in the length of the message.
 */
export function mailParts(headers: Headers, body: string): MailParts {
  const found: MailPart[] = [];
  const told = { cut: false, broken: false };
  collect(headers, body, { depth: 0, choice: null, inner: false }, found, told);
  return { parts: found, ...told };
}

function collect(
  headers: Headers,
  body: string,
  place: Place,
  found: MailPart[],
  told: { cut: boolean; broken: boolean },
): void {
  if (found.length >= MOST_PARTS || place.depth > DEEPEST) {
    told.cut = true;
    return;
  }
  const header = headers.get('content-type') ?? 'text/plain';
  const type = /^\s*([\w.+-]{1,60}\/[\w.+-]{1,100})/.exec(header)?.[1]?.toLowerCase() ?? 'text/plain';
  const boundary = parameter(header, 'boundary');
  if (type.startsWith('multipart/') && boundary) {
    const { pieces, closed } = piecesOf(body, boundary);
    if (!closed) told.broken = true;
    const choice = type === 'multipart/alternative' ? found.length : place.choice;
    for (const piece of pieces) {
      const part = splitMessage(/^\r?\n/.test(piece) ? `X-Part: 1\r\n${piece}` : piece);
      collect(part.headers, part.body, { ...place, depth: place.depth + 1, choice }, found, told);
    }
    if (pieces.length > 0) return;
  }
  if (type.startsWith('multipart/') && !boundary) {
    told.broken = true;
    return;
  }
  if (type === 'message/rfc822' || type === 'message/news') {
    const packed = /base64|quoted/i.test(headers.get('content-transfer-encoding') ?? '');
    const message = packed ? latinText(sentBytes(body, headers.get('content-transfer-encoding')!)) : body;
    const inner = splitMessage(message);
    collect(inner.headers, inner.body, { depth: place.depth + 1, choice: null, inner: true }, found, told);
    return;
  }
  found.push(partOf(headers, type, header, body, place));
}

function partOf(headers: Headers, type: string, header: string, body: string, place: Place): MailPart {
  const disposition = headers.get('content-disposition');
  const file = parameter(disposition, 'filename') ?? parameter(header, 'name');
  const inline = /^\s*inline\b/i.test(disposition ?? 'attachment');
  return {
    type: type.startsWith('multipart/') ? 'text/plain' : type,
    charset: parameter(header, 'charset'),
    file,
    attached: /^\s*attachment\b/i.test(disposition ?? '') || (file !== null && !inline),
    bytes: sentBytes(body, headers.get('content-transfer-encoding') ?? ''),
    choice: place.choice,
    inner: place.inner,
  };
}

/** What stands between the lines of a boundary. */
function piecesOf(body: string, boundary: string): { readonly pieces: readonly string[]; readonly closed: boolean } {
  const mark = `--${boundary}`;
  const pieces: string[] = [];
  let from = -1;
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
    if (at > 0 && body[at - 1] !== '\n') continue;
    const rest = /^(--)?[ \t]{0,80}(?=\r?\n|$)/.exec(body.slice(at + mark.length, at + mark.length + 90));
    if (!rest) continue;
    if (from >= 0 && pieces.length < MOST_PARTS) pieces.push(body.slice(from, at).replace(/\r?\n$/, ''));
    if (rest[1]) return { pieces, closed: true };
    const line = body.indexOf('\n', at);
    from = line < 0 ? body.length : line + 1;
  }
  if (from >= 0 && from < body.length) pieces.push(body.slice(from));
  return { pieces, closed: false };
}
