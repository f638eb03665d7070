/** A ZIP archive of members [name, content, stored]; the same for the same members. */
export function zip(
  members: readonly (readonly [name: string, content: string | Uint8Array, stored?: boolean])[],
): Uint8Array;
