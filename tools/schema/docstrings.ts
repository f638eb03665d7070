import { parseSync } from 'vite';

/** What the docstrings of an interface or of a named type say. */
export interface TypeDocs {
  /** Of the type itself; null where it has no docstring. */
  readonly says: string | null;
  /** Of each field that it declares itself; null for a field without a docstring. */
  readonly fields: ReadonlyMap<string, string | null>;
  /** Names of the interfaces that it extends. */
  readonly bases: readonly string[];
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

interface Comment {
  readonly type: string;
  readonly value: string;
  readonly end: number;
}

/** The docstrings of all exported interfaces and types of TypeScript sources, by the names of the types. */
export function docstringsOf(sources: Iterable<readonly [file: string, source: string]>): Map<string, TypeDocs> {
  const found = new Map<string, TypeDocs>();
  for (const [file, source] of sources) {
    const { program, comments, errors } = parseSync(file, source);
    if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
    const says = (node: Node): string | null => docstringBefore(node.start, source, comments);
    for (const statement of program.body as unknown as Node[]) {
      const declared = statement['declaration'] as Node | null | undefined;
      if (declared?.type !== 'TSInterfaceDeclaration' && declared?.type !== 'TSTypeAliasDeclaration') continue;
      const name = nameOf(declared['id']);
      if (found.has(name)) throw new Error(`${file}: another file has a type of the name ${name} too`);
      found.set(name, { says: says(statement), fields: fieldsOf(declared, says), bases: basesOf(declared) });
    }
  }
  return found;
}

/** What is said of a field of a type, by the type itself or else by what it extends; null where nothing is. */
export function saidOf(field: string, type: string, docs: ReadonlyMap<string, TypeDocs>): string | null {
  const own = docs.get(type);
  if (!own) return null;
  if (own.fields.has(field)) return own.fields.get(field) ?? null;
  for (const base of own.bases) {
    const said = saidOf(field, base, docs);
    if (said !== null) return said;
  }
  return null;
}

function fieldsOf(declared: Node, says: (node: Node) => string | null): Map<string, string | null> {
  const body = (declared['body'] as { readonly body: readonly Node[] } | undefined)?.body ?? [];
  const fields = body.filter(({ type }) => type === 'TSPropertySignature');
  return new Map(fields.map((field) => [nameOf(field['key']), says(field)]));
}

function basesOf(declared: Node): string[] {
  return ((declared['extends'] ?? []) as readonly Node[]).map(({ expression }) => nameOf(expression));
}

function nameOf(identifier: unknown): string {
  return (identifier as { readonly name: string }).name;
}

/** The text of the docstring that ends right before a place, as one line; null where none does. */
function docstringBefore(place: number, source: string, comments: readonly Comment[]): string | null {
  const before = comments.findLast(({ end }) => end <= place);
  if (before?.type !== 'Block' || !before.value.startsWith('*')) return null;
  if (source.slice(before.end, place).trim() !== '') return null;
  const lines = before.value.split('\n').map((line) => line.replace(/^\s*\*+\s?/, '').trim());
  const tag = lines.findIndex((line) => line.startsWith('@'));
  const words = (tag < 0 ? lines : lines.slice(0, tag)).filter((line) => line !== '').join(' ');
  return words === '' ? null : words.replace(/\{@link (\w+)\}/g, '$1');
}
