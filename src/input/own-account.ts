import type { Issue } from '../model/issue.js';

/** The sentence that closes every account that Readout prints or writes. */
const OWN = 'Readout shows what these reports say. It does not judge which is right.';

/**
 * True for an account that Readout wrote (as text, Markdown or a page): it stands among the reports when it was written
 * into their folder.
 */
export function isAccount(text: string): boolean {
  return (
    text.slice(-4_000).replace(/\s+/g, ' ').includes(OWN) ||
    /<meta name="generator" content="Readout"/.test(text.slice(0, 4_000))
  );
}

export function ownAccount(name: string): Issue {
  return {
    code: 'input/account',
    severity: 'warning',
    message: `${name} is an account that Readout wrote, not a report; it is left out`,
    help: `Write accounts into another folder. An account is checked with: readout verify ACCOUNT.json`,
  };
}
