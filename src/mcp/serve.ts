import type { AccountSource } from '../app/accounts.js';
import { version } from '../app/write.js';
import { ReadoutError } from '../model/issue.js';
import { loadSdk, type Sdk, type SdkServer, type ToolResult } from './sdk.js';
import { ANSWER, type Arguments, TOOLS, type Tool } from './tools.js';

const INSTRUCTIONS =
  'Readout gives evidence over a fixed set of news reports: who said what, which figures agree, what is due when, ' +
  'and whether a quotation or a draft has its words from them. Every place is {report, start, end, exact}: ' +
  'half-open, in UTF-16 code units of the report’s text, which "sources" gives and whose SHA-256 stands in ' +
  '"reports". Readout says what reports say; it never says what is true. "Not in these reports" denies nothing.';

/** Nothing is changed by any call, and nothing but the named reports is read. */
const ANNOTATIONS = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

export interface Serving {
  /** Ends the connection. */
  readonly close: () => Promise<void>;
}

/**
 * Serves the tools over the Model Context Protocol, on standard input and output or on a transport of the library's
 * that is given. `log` gets a line for what goes wrong outside any call.
 *
 * @throws ReadoutError where the library is not installed
 */
export async function serve(source: AccountSource, log: (line: string) => void, transport?: unknown): Promise<Serving> {
  const sdk = await loadSdk();
  return sdk.serveStdio(() => serverOf(sdk, source), {
    onerror: (error) => log(error.message.split('\n', 1)[0] ?? ''),
    ...(transport === undefined ? {} : { transport }),
  });
}

function serverOf(sdk: Sdk, source: AccountSource): SdkServer {
  const server = new sdk.McpServer(
    { name: 'readout', title: 'Readout', version: version() },
    { instructions: INSTRUCTIONS },
  );
  for (const tool of TOOLS)
    server.registerTool(
      tool.name,
      {
        title: tool.title,
        description: tool.description,
        inputSchema: sdk.fromJsonSchema(tool.input),
        outputSchema: sdk.fromJsonSchema(ANSWER),
        annotations: ANNOTATIONS,
      },
      (args, { mcpReq }) => called(tool, args, source, mcpReq.signal),
    );
  return server;
}

/** What a call gives: its answer, or why it cannot be met, in one line and what to do. */
async function called(tool: Tool, args: Arguments, source: AccountSource, signal: AbortSignal): Promise<ToolResult> {
  try {
    const held = await source.current(args.story ?? null, signal);
    const answer = tool.call(held, args, source);
    return { content: [{ type: 'text', text: JSON.stringify(answer) }], structuredContent: answer };
  } catch (error) {
    if (signal.aborted) throw error;
    return { content: [{ type: 'text', text: reasonOf(error) }], isError: true };
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof ReadoutError) return `${error.message}\n${error.help}`;
  if (error instanceof RangeError) return `${error.message}\nSend words.`;
  const what = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
  return `this is a bug in Readout: ${what}\nPlease report it; other questions are still answered.`;
}
