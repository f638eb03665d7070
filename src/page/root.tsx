import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Where the views of an account stand, and what a reader may change there. */
export interface Root {
  /** Stands before the address of every view: nothing on the local page, `/desk/story/1a2b` in an archive. */
  readonly at: string;
  /** Where the name of the page leads: the account, or the list of stories it is one of. */
  readonly home: string;
  /** Hidden fields that every form which changes something carries; null where nothing may be changed. */
  readonly forms: Readonly<Record<string, string>> | null;
  /** What else stands in the bar on top: where it leads, and how it is called. */
  readonly bar: readonly (readonly [href: string, label: string])[];
  /** True where pages from the browser are taken. */
  readonly receives: boolean;
}

/** The local page. */
export const LOCAL_ROOT: Root = { at: '', home: '/', forms: {}, bar: [], receives: true };

export const RootOf = createContext<Root>(LOCAL_ROOT);

/** What stands before the address of a view. */
export function useRoot(): string {
  return useContext(RootOf).at;
}

/** A form that changes something. It is posted, so no link can ever change anything; nothing where nothing may be. */
export function ChangeForm({
  action,
  kind,
  children,
}: {
  /** After the root. */
  readonly action: string;
  readonly kind?: string;
  readonly children: ComponentChildren;
}) {
  const { at, forms } = useContext(RootOf);
  if (forms === null) return null;
  return (
    <form method="post" action={`${at}${action}`} class={kind}>
      {Object.entries(forms).map(([name, value]) => (
        <input type="hidden" name={name} value={value} key={name} />
      ))}
      {children}
    </form>
  );
}
