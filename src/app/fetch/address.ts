import { BlockList, isIP } from 'node:net';
import { ReadoutError } from '../../model/issue.js';

/** True for an address of any scheme, which is no path. */
export function isAddress(path: string): boolean {
  return /^[a-z][a-z0-9+.-]{1,20}:\/\//i.test(path);
}

/**
 * An address as it is fetched: its host in one spelling (`0x7f.1` is `127.0.0.1`), its fragment left out.
 *
 * @throws ReadoutError when it is no address of the web, or holds a name and password
 */
export function addressOf(written: string): URL {
  if (!URL.canParse(written)) throw new ReadoutError(`${written} is no address`, 'Check how it is written.');
  const address = new URL(written);
  if (address.protocol !== 'https:' && address.protocol !== 'http:')
    throw new ReadoutError(
      `${written} is an address of ${address.protocol.slice(0, -1)}, which is not fetched`,
      'Give an address that begins with https:// or http://, or a file.',
    );
  if (address.username !== '' || address.password !== '')
    throw new ReadoutError(
      `the address on ${address.host} holds a name or password, which would be kept with the page`,
      'Save the page in your browser (File, Save As) and give the file.',
    );
  address.hash = '';
  return address;
}

/** The host of an address without the brackets of IPv6. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '');
}

/** IPv4 that no public server has (IANA special-purpose registry). */
const PRIVATE_4 = blockList('ipv4', [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
]);
/** The part of IPv6 that is given out for public use, and what of it is special all the same. */
const PUBLIC_6 = blockList('ipv6', ['2000::/3']);
const SPECIAL_6 = blockList('ipv6', ['2001::/23', '2001:db8::/32', '2002::/16', '2620:4f:8000::/48', '3fff::/20']);
/** IPv6 that a gateway makes of IPv4, whose last 32 bits decide (RFC 6052). */
const NAT64 = blockList('ipv6', ['64:ff9b::/96']);

/**
 * True where an IP address may be one of a public server: not one of this machine, of its network, of a provider's
 * inner services (169.254.169.254), or of none.
 */
export function isPublic(ip: string): boolean {
  const bare = ip.replace(/%.*$/s, '');
  if (isIP(bare) === 4) return !PRIVATE_4.check(bare, 'ipv4');
  if (isIP(bare) !== 6) return false;
  if (NAT64.check(bare, 'ipv6')) return isPublic(lastFour(bare));
  return PUBLIC_6.check(bare, 'ipv6') && !SPECIAL_6.check(bare, 'ipv6');
}

/** The first of the addresses of a host that is not public: nobody honest mixes them. Undefined where all are. */
export function innerOf(addresses: readonly string[]): string | undefined {
  return addresses.find((address) => !isPublic(address));
}

/** The last 32 bits of an IPv6 address, as IPv4. */
function lastFour(ip: string): string {
  const groups = new URL(`http://[${ip}]/`).hostname.slice(1, -1).split(':');
  const [high, low] = groups.slice(-2).map((group) => Number.parseInt(group || '0', 16));
  return [(high ?? 0) >> 8, (high ?? 0) & 255, (low ?? 0) >> 8, (low ?? 0) & 255].join('.');
}

function blockList(family: 'ipv4' | 'ipv6', ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [start = '', bits = '0'] = range.split('/');
    list.addSubnet(start, Number(bits), family);
  }
  return list;
}
