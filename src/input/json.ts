/** An object in JSON whose fields are looked at one by one: a key such as `__proto__` is only data. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The value as an object; null for a list and anything else. */
export function objectOf(value: unknown): JsonObject | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
}

/** A field that holds text or a number; null for any other. The first of several names that is there. */
export function stringOf(object: JsonObject, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = Object.hasOwn(object, name) ? object[name] : undefined;
    if (typeof value === 'string' && value.trim() !== '') return value;
    if (typeof value === 'number') return String(value);
  }
  return null;
}

/** A field that holds a list; empty for any other. */
export function listOf(object: JsonObject, ...names: readonly string[]): readonly unknown[] {
  for (const name of names) {
    const value = Object.hasOwn(object, name) ? object[name] : undefined;
    if (Array.isArray(value)) return value;
  }
  return [];
}
