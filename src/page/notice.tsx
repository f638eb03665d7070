import { documentOf, POLICY } from './shell.js';
import { State } from './state.js';

/** A page that cannot be shown: what is so, why, and what to do next. */
export interface Notice {
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly next: string;
  /** Where to go on; null for a person who has not been let in. */
  readonly back: { readonly href: string; readonly label: string } | null;
}

/** A notice as a whole page of its own; it shows nothing of any report. `root` stands before the addresses of views. */
export function noticePage({ title, what, why, next, back }: Notice, root = ''): string {
  const header = (
    <header class="top">
      {back ? (
        <a class="brand" href={`${root}/`}>
          Readout
        </a>
      ) : (
        <div class="brand">Readout</div>
      )}
      <h1>{title}</h1>
    </header>
  );
  return documentOf({
    title,
    policy: `${POLICY}; form-action 'none'`,
    header,
    help: back ? `${root}/help` : null,
    children: (
      <State what={what} why={why}>
        {next}
        {back ? (
          <>
            {' '}
            <a href={back.href}>{back.label}</a>
          </>
        ) : null}
      </State>
    ),
  });
}

/** While reports are read: how many are, on a page that needs no script to go on. */
export function waitingPage({ read, total }: { readonly read: number; readonly total: number }): string {
  const reports = `${total} ${total === 1 ? 'report' : 'reports'}`;
  const header = (
    <header class="top">
      <div class="brand">Readout</div>
      <h1>{`Reading ${reports}`}</h1>
    </header>
  );
  return documentOf({
    title: `${read} of ${total} read`,
    policy: `${POLICY}; form-action 'none'`,
    header,
    help: null,
    children: (
      <State
        what={read < total ? `${read} of ${reports} read.` : `All ${reports} read; now they are set side by side.`}
        why="Every sentence is read once, on this computer; nothing leaves it."
      >
        <progress value={read} max={Math.max(1, total)} aria-label="Reports read" />{' '}
        {'This page asks again by itself, and shows the account as soon as it is there.'}
      </State>
    ),
  });
}
