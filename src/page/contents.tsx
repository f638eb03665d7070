import type { ComponentChildren } from 'preact';

/** A place on a page that its index leads to. */
export interface Place {
  readonly id: string;
  readonly title: string;
  readonly count: number | null;
}

/** Fewer places than this need no index. */
const FEW = 2;

/** A page with the index of its sections beside it; before it on a narrow screen. */
export function Contents({
  places,
  label = 'On this page',
  children,
}: {
  readonly places: readonly Place[];
  readonly label?: string;
  readonly children: ComponentChildren;
}) {
  if (places.length < FEW) return <>{children}</>;
  return (
    <div class="indexed">
      <nav class="index" aria-label={label}>
        <a class="skip" href={`#${places[0]?.id ?? ''}`}>
          Past this index
        </a>
        <ul>
          {places.map(({ id, title, count }) => (
            <li key={id}>
              <a href={`#${id}`}>
                <bdi>{title}</bdi>
                {count === null ? null : <span>{` ${count}`}</span>}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div>{children}</div>
    </div>
  );
}
