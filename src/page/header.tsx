import type { Root } from './root.js';

// What stands on top of every page of a server: of an account, and of an archive.

/** The field that searches. `label` says what is searched, `hint` stands in the empty field. */
export function SearchForm({
  root,
  label,
  hint,
}: {
  readonly root: Root;
  readonly label: string;
  readonly hint: string;
}) {
  return (
    <form method="get" action={`${root.at}/search`} role="search">
      <label>
        <span class="skip">{label}</span>
        <input type="search" name="q" placeholder={hint} accessKey="/" />
      </label>
    </form>
  );
}

/** What else stands in the bar. */
export function Bar({ root }: { readonly root: Root }) {
  return (
    <>
      {root.bar.map(([href, label]) => (
        <a href={href} class="quiet" key={href}>
          {label}
        </a>
      ))}
    </>
  );
}

/** The views, each with its path, and the one that is shown; `keep` stands behind every address. */
export function ViewLinks({
  root,
  views,
  view,
  keep = '',
}: {
  readonly root: Root;
  readonly views: readonly (readonly [path: string, label: string])[];
  readonly view: string;
  readonly keep?: string;
}) {
  return (
    <nav class="views" aria-label="Views">
      {views.map(([path, label]) => (
        <a href={`${root.at}/${path}${keep}`} key={path} aria-current={path === view ? 'page' : undefined}>
          {label}
        </a>
      ))}
    </nav>
  );
}
