import type { ComponentChildren } from 'preact';

/** What a view says when it has nothing to show or cannot show it: what is so, why, and what to do next. */
export function State({
  what,
  why,
  children,
}: {
  readonly what: string;
  readonly why: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <div class="state">
      <p class="what">{what}</p>
      <p>{why}</p>
      {children ? <div class="next">{children}</div> : null}
    </div>
  );
}
