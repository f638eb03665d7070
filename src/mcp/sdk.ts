import { ReadoutError } from '../model/issue.js';

/** The version of the optional library that Readout was tested with; package.json pins the same. */
export const SDK_VERSION = '2.4.0';

/** JSON Schema of a tool's arguments or answer. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What a tool gives back: the same data as text and as a value; `isError` where the request could not be met. */
export interface ToolResult {
  readonly content: readonly { readonly type: 'text'; readonly text: string }[];
  readonly structuredContent?: Readonly<Record<string, unknown>>;
  readonly isError?: true;
}

/**
 * What Readout uses of the library, as far as it is used: the library is optional, so the compiler does not follow it.
 */
export interface SdkServer {
  registerTool(
    name: string,
    config: {
      readonly title: string;
      readonly description: string;
      readonly inputSchema: unknown;
      readonly outputSchema: unknown;
      readonly annotations: Readonly<Record<string, boolean>>;
    },
    call: (
      args: Readonly<Record<string, unknown>>,
      context: { readonly mcpReq: { readonly signal: AbortSignal } },
    ) => Promise<ToolResult>,
  ): void;
}

export interface Sdk {
  readonly McpServer: new (
    info: { readonly name: string; readonly title: string; readonly version: string },
    options: { readonly instructions: string },
  ) => SdkServer;
  readonly fromJsonSchema: (schema: JsonSchema) => unknown;
  /** Serves over standard input and output, or over another transport of the library's. */
  readonly serveStdio: (
    make: () => SdkServer,
    options: { readonly onerror: (error: Error) => void; readonly transport?: unknown },
  ) => { close(): Promise<void> };
}

/**
 * Loads the library.
 *
 * @throws ReadoutError where it is not installed
 */
export async function loadSdk(): Promise<Sdk> {
  const name = '@modelcontextprotocol/server';
  try {
    const [server, stdio] = await Promise.all([import(name), import(`${name}/stdio`)]);
    return { McpServer: server.McpServer, fromJsonSchema: server.fromJsonSchema, serveStdio: stdio.serveStdio };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')) throw error;
    throw new ReadoutError(
      'the part that speaks the Model Context Protocol is not installed',
      `Install it with "npm install ${name}@${SDK_VERSION}".`,
    );
  }
}
