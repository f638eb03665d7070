/**
 * The weights file: magic, number of sections, then (offset, length) of each, then the sections, each at a multiple of
 * 8.
 */
export function packFile(sections) {
  const bytes = sections.map((s) =>
    typeof s === 'string' ? new TextEncoder().encode(s) : new Uint8Array(s.buffer, s.byteOffset, s.byteLength),
  );
  const up = (x) => (x + 7) & ~7;
  let at = up(8 + 8 * bytes.length);
  const index = bytes.map((b) => {
    const here = at;
    at = up(at + b.length);
    return [here, b.length];
  });
  const file = new Uint8Array(at);
  new Int32Array(file.buffer, 0, 2 + 2 * bytes.length).set([0x33454452, bytes.length, ...index.flat()]);
  bytes.forEach((b, i) => file.set(b, index[i][0]));
  return file;
}
