import { readFileSync } from 'node:fs';
import type { Socket } from 'node:net';

/**
 * Cookies know no ports: a browser sends the page's key to every server on 127.0.0.1 that its reader visits, also to
 * one that another person of this machine runs. Where the system tells whose the other end of a connection is (Linux:
 * /proc/net/tcp), another person is shown nothing, whatever key the connection brings.
 */
export function isOthers({ remotePort, localPort }: Pick<Socket, 'remotePort' | 'localPort'>): boolean {
  const own = process.getuid?.();
  if (own === undefined || remotePort === undefined || localPort === undefined) return false;
  const owner = ownerIn(table('/proc/net/tcp'), remotePort, localPort);
  // The system itself (user 0) forwards connections for its users; under sudo the reader is who called it.
  return owner !== null && ![0, own, Number(process.env['SUDO_UID'] ?? 0)].includes(owner);
}

/**
 * Whose connection leads from one port of 127.0.0.1 to another, as a table in the form of /proc/net/tcp tells; null
 * where it tells nothing.
 *
 * @example ownerIn('0: 0100007F:0050 0100007F:1F90 01 0:0 0:0 0 1000 0 7', 0x50, 0x1f90) // → 1000
 */
export function ownerIn(tcp: string, from: number, to: number): number | null {
  const [here, there] = [from, to].map((port) => `0100007F:${port.toString(16).toUpperCase().padStart(4, '0')}`);
  const at = tcp.indexOf(`${here} ${there} `);
  if (at < 0) return null;
  const [, , , , , , user] = tcp.slice(at, at + 200).split(/\s+/);
  return user === undefined || user === '' ? null : Number(user);
}

function table(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
