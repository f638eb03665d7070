import { parseSync } from 'vite';

/** A function of a file with the places where it may go one way or another. */
export interface FunctionShape {
  readonly name: string;
  readonly line: number;
  /** Conditions, loops, cases, catches and short-circuits of its own, without those of functions inside it. */
  readonly branches: number;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

const BRANCHES = new Set([
  'IfStatement',
  'ConditionalExpression',
  'LogicalExpression',
  'ForStatement',
  'ForInStatement',
  'ForOfStatement',
  'WhileStatement',
  'DoWhileStatement',
  'CatchClause',
]);

/** Every function of a TypeScript source, in order of its end. */
export function functionsOf(file: string, source: string): FunctionShape[] {
  const { program } = parseSync(file, source);
  const found: FunctionShape[] = [];
  const lineOf = (at: number): number => source.slice(0, at).split('\n').length;
  const visit = (node: Node, name: string, count: { branches: number }): void => {
    const inside = FUNCTIONS.has(node.type);
    const own = inside ? { branches: 0 } : count;
    if (isBranch(node)) own.branches++;
    for (const [key, child] of Object.entries(node)) {
      if (key === 'type') continue;
      for (const one of Array.isArray(child) ? child : [child]) if (isNode(one)) visit(one, nameOf(node) ?? name, own);
    }
    if (inside) found.push({ name: nameOf(node) ?? name, line: lineOf(node.start), branches: own.branches });
  };
  visit(program as unknown as Node, 'module', { branches: 0 });
  return found;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

function isBranch(node: Node): boolean {
  if (node.type === 'SwitchCase') return node['test'] !== null;
  return (
    BRANCHES.has(node.type) ||
    (node.type === 'AssignmentExpression' && /^(\?\?|\|\||&&)=$/.test(String(node['operator'])))
  );
}

/** The name that a node gives to the function in it. */
function nameOf(node: Node): string | null {
  const named = node['id'] ?? node['key'];
  return isNode(named) && typeof named['name'] === 'string' ? named['name'] : null;
}
