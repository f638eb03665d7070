import { deflateSync, inflateSync } from 'node:zlib';

/**
 * A PNG with the sixteen commonest colors of another: pages of text have few, and letters stay as they were. Takes what
 * a browser writes: 8 bits, RGB or RGBA, not interlaced.
 */
export function smallPng(png) {
  const { width, height, pixels, size } = decoded(png);
  const counts = new Map();
  for (let at = 0; at < pixels.length; at += size) {
    // Neighboring shades count as one.
    const key = ((pixels[at] & 0xf8) << 16) | ((pixels[at + 1] & 0xf8) << 8) | (pixels[at + 2] & 0xf8);
    const found = counts.get(key);
    if (found) found.count++;
    else counts.set(key, { count: 1, color: [pixels[at], pixels[at + 1], pixels[at + 2]] });
  }
  const palette = chosen([...counts.values()].sort((a, b) => b.count - a.count).slice(0, 400));
  const nearest = new Map();
  const line = Math.ceil(width / 2) + 1;
  const packed = Buffer.alloc(line * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * size;
      const key = (pixels[at] << 16) | (pixels[at + 1] << 8) | pixels[at + 2];
      let index = nearest.get(key);
      if (index === undefined) nearest.set(key, (index = closest(palette, pixels[at], pixels[at + 1], pixels[at + 2])));
      packed[y * line + 1 + (x >> 1)] |= x % 2 === 0 ? index << 4 : index;
    }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([4, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(packed, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The commonest color, then again and again the one that most pixels would miss most. */
function chosen(colors) {
  const palette = [colors[0].color];
  while (palette.length < 16 && palette.length < colors.length) {
    let [worst, far] = [null, -1];
    for (const { color, count } of colors) {
      const miss = distance(palette[closest(palette, ...color)], ...color) * Math.sqrt(count);
      if (miss > far) [worst, far] = [color, miss];
    }
    palette.push(worst);
  }
  return palette;
}

function closest(palette, r, g, b) {
  let [best, least] = [0, Infinity];
  for (let index = 0; index < palette.length; index++) {
    const miss = distance(palette[index], r, g, b);
    if (miss < least) [best, least] = [index, miss];
  }
  return best;
}

function distance([x, y, z], r, g, b) {
  return (x - r) ** 2 + (y - g) ** 2 + (z - b) ** 2;
}

function decoded(png) {
  const data = [];
  let [width, height, size] = [0, 0, 0];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') [width, height, size] = [body.readUInt32BE(0), body.readUInt32BE(4), body[9] === 6 ? 4 : 3];
    if (type === 'IDAT') data.push(body);
    at += length + 12;
  }
  const raw = inflateSync(Buffer.concat(data));
  const line = width * size;
  const pixels = Buffer.alloc(line * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (line + 1)];
    for (let x = 0; x < line; x++) {
      const left = x < size ? 0 : pixels[y * line + x - size];
      const up = y === 0 ? 0 : pixels[(y - 1) * line + x];
      const corner = x < size || y === 0 ? 0 : pixels[(y - 1) * line + x - size];
      const add = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
      pixels[y * line + x] = raw[y * (line + 1) + 1 + x] + add;
    }
  }
  return { width, height, pixels, size };
}

function paeth(left, up, corner) {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

const CRC = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

function chunk(type, body) {
  const whole = Buffer.concat([Buffer.alloc(4), Buffer.from(type, 'latin1'), body, Buffer.alloc(4)]);
  whole.writeUInt32BE(body.length, 0);
  let crc = 0xffffffff;
  for (const byte of whole.subarray(4, 8 + body.length)) crc = CRC[(crc ^ byte) & 255] ^ (crc >>> 8);
  whole.writeUInt32BE((crc ^ 0xffffffff) >>> 0, 8 + body.length);
  return whole;
}
