/** What a site asks of robots (RFC 9309), for one of them. */
export interface Robots {
  /** True where a path with its query may be fetched. */
  allows(path: string): boolean;
  /** Seconds that it asks to stay between two requests; 0 for none. */
  readonly delay: number;
}

interface Rule {
  readonly allow: boolean;
  readonly pattern: string;
}

interface Group {
  readonly agents: string[];
  readonly rules: Rule[];
  delay: number;
}

/** So much of a file is read at least by the standard; a longer one is cut there. */
export const LONGEST_ROBOTS = 512_000;
const MOST_RULES = 10_000;

export const ALLOW_ALL: Robots = { allows: () => true, delay: 0 };

/**
 * Reads a `robots.txt` for the robot of a name: the groups that name it, else those for all (`*`). Of the rules that
 * match a path the longest holds; of two as long the one that allows.
 *
 * @example
 * robotsFor('User-agent: *\nDisallow: /archive', 'readout').allows('/archive/1'); // false
 */
export function robotsFor(text: string, agent: string): Robots {
  const groups = groupsOf(text.slice(0, LONGEST_ROBOTS));
  const name = agent.toLowerCase();
  const own = groups.filter(({ agents }) => agents.includes(name));
  const taken = own.length > 0 ? own : groups.filter(({ agents }) => agents.includes('*'));
  const rules = taken.flatMap((group) => group.rules).slice(0, MOST_RULES);
  return {
    allows: (path) => path === '/robots.txt' || allows(rules, spelled(path)),
    delay: taken.reduce((most, { delay }) => Math.max(most, delay), 0),
  };
}

function groupsOf(text: string): Group[] {
  const groups: Group[] = [];
  let open: Group | null = null;
  let naming = false;
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n|[\r\n]/)) {
    const found = /^[ \t]*([a-z-]{1,40})[ \t]*:[ \t]*([^#]*)/i.exec(line);
    if (!found) continue;
    const [key, value] = [found[1]!.toLowerCase(), found[2]!.trim()];
    if (key === 'user-agent') {
      if (!open || !naming) groups.push((open = { agents: [], rules: [], delay: 0 }));
      // A name stands up to its version: "Readout/1.0" is "readout".
      open.agents.push(value === '*' ? '*' : (/^[a-z_-]+/i.exec(value)?.[0] ?? '').toLowerCase());
      naming = true;
      continue;
    }
    if (!/^(?:allow|disallow|crawl-delay)$/.test(key)) continue;
    naming = false;
    if (!open) continue;
    if (key === 'crawl-delay') open.delay = Math.max(open.delay, Number(value) || 0);
    else if (value !== '') open.rules.push({ allow: key === 'allow', pattern: spelled(value) });
  }
  return groups;
}

function allows(rules: readonly Rule[], path: string): boolean {
  let best: Rule | null = null;
  for (const rule of rules) {
    const longer = best === null || rule.pattern.length > best.pattern.length;
    const milder = best !== null && rule.allow && rule.pattern.length === best.pattern.length;
    if ((longer || milder) && matches(rule.pattern, path)) best = rule;
  }
  return best?.allow ?? true;
}

/** A pattern from the beginning of a path on: `*` for anything, `$` at its end for the end of the path. */
function matches(pattern: string, path: string): boolean {
  const closed = pattern.endsWith('$');
  const parts = (closed ? pattern.slice(0, -1) : pattern).split('*');
  const [first = '', ...rest] = parts;
  if (!path.startsWith(first)) return false;
  const last = closed ? rest.pop() : undefined;
  let at = first.length;
  for (const part of rest) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  if (!closed) return true;
  return last === undefined ? at === path.length : path.length - last.length >= at && path.endsWith(last);
}

/** One spelling: characters outside ASCII as percent codes, codes in capitals, codes of plain letters as letters. */
function spelled(path: string): string {
  return path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[^\u0021-\u007e]+/g, (found) => encodeURIComponent(found))
    .replace(/%[0-9a-f]{2}/gi, (code) => {
      const char = String.fromCharCode(Number.parseInt(code.slice(1), 16));
      return /[\w.~-]/.test(char) ? char : code.toUpperCase();
    });
}
