import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';

/**
 * The little of a WebSocket (RFC 6455) that a test needs to talk to a browser on this machine, for a Node that has none
 * of its own (before 22): text in both directions, whole messages.
 */
export class LocalSocket {
  #rest: Buffer = Buffer.alloc(0);
  #parts: Buffer[] = [];

  private constructor(
    private readonly socket: Socket,
    private readonly heard: (text: string) => void,
  ) {}

  static open(address: string, heard: (text: string) => void): Promise<LocalSocket> {
    const { hostname, port, pathname } = new URL(address);
    return new Promise((resolve, reject) => {
      const socket = connect(Number(port), hostname);
      socket.once('error', reject);
      const key = randomBytes(16).toString('base64');
      socket.write(
        `GET ${pathname} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
          `Sec-WebSocket-Key: ${key}\r\nSec-WebSocket-Version: 13\r\n\r\n`,
      );
      let head = Buffer.alloc(0);
      const greet = (chunk: Buffer): void => {
        head = Buffer.concat([head, chunk]);
        const end = head.indexOf('\r\n\r\n');
        if (end < 0) return;
        socket.off('data', greet);
        if (!head.toString('latin1').startsWith('HTTP/1.1 101')) {
          reject(new Error(head.toString('latin1')));
          return;
        }
        const open = new LocalSocket(socket, heard);
        socket.on('data', (more: Buffer) => open.#take(more));
        open.#take(head.subarray(end + 4));
        resolve(open);
      };
      socket.on('data', greet);
    });
  }

  send(text: string): void {
    const body = Buffer.from(text);
    const mask = randomBytes(4);
    const long = body.length > 65_535;
    const head = Buffer.alloc(long ? 10 : body.length > 125 ? 4 : 2);
    head[0] = 0x81;
    head[1] = 0x80 | (long ? 127 : body.length > 125 ? 126 : body.length);
    if (long) head.writeBigUInt64BE(BigInt(body.length), 2);
    else if (body.length > 125) head.writeUInt16BE(body.length, 2);
    this.socket.write(Buffer.concat([head, mask, body.map((byte, index) => byte ^ (mask[index % 4] ?? 0))]));
  }

  close(): void {
    this.socket.destroy();
  }

  #take(chunk: Buffer): void {
    this.#rest = Buffer.concat([this.#rest, chunk]);
    while (this.#rest.length >= 2) {
      const [first = 0, second = 0] = this.#rest;
      const short = second & 127;
      const from = short === 127 ? 10 : short === 126 ? 4 : 2;
      if (this.#rest.length < from) return;
      const length =
        short === 127 ? Number(this.#rest.readBigUInt64BE(2)) : short === 126 ? this.#rest.readUInt16BE(2) : short;
      if (this.#rest.length < from + length) return;
      const body = this.#rest.subarray(from, from + length);
      this.#rest = this.#rest.subarray(from + length);
      // Text and what goes on from it; nothing else is asked of us on one machine.
      if ((first & 15) > 2) continue;
      this.#parts.push(body);
      if ((first & 128) === 0) continue;
      const whole = Buffer.concat(this.#parts).toString();
      this.#parts = [];
      this.heard(whole);
    }
  }
}
