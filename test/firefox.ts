import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LocalSocket } from './socket.js';

const PLACES = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

/** Path of a Firefox on this machine; null where there is none, and then its tests are skipped with a notice. */
export function firefoxPath(): string | null {
  const found = process.env['FIREFOX'] ?? PLACES.find((path) => existsSync(path)) ?? null;
  if (found === null)
    console.warn('No Firefox on this machine: its tests are skipped (Debian: apt-get install firefox-esr).');
  return found;
}

interface Answer {
  readonly id?: number;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: string;
  readonly message?: string;
}

/** A Firefox driven by WebDriver BiDi (W3C) over one WebSocket: opens addresses, runs script, presses keys. */
export class Firefox {
  #asked = 0;
  readonly #waiting = new Map<number, (answer: Answer) => void>();

  private constructor(
    private readonly process: ChildProcess,
    private readonly profile: string,
  ) {}

  #hear(text: string): void {
    const answer = JSON.parse(text) as Answer;
    if (answer.id !== undefined) this.#waiting.get(answer.id)?.(answer);
  }

  #socket: LocalSocket | null = null;
  #context = '';

  static async launch(path: string): Promise<Firefox> {
    const profile = mkdtempSync(join(tmpdir(), 'readout-firefox-'));
    const child = spawn(path, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, HOME: profile, MOZ_DISABLE_AUTO_SAFE_MODE: '1' },
    });
    const address = await new Promise<string>((resolve, reject) => {
      let said = '';
      child.stderr?.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const found = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
        if (found) resolve(found);
      });
      child.once('exit', (code) => reject(new Error(`Firefox ended with ${code}: ${said.slice(-400)}`)));
    });
    const firefox = new Firefox(child, profile);
    firefox.#socket = await LocalSocket.open(`${address}/session`, (text) => firefox.#hear(text));
    await firefox.#ask('session.new', { capabilities: {} });
    const { contexts } = (await firefox.#ask('browsingContext.getTree', {})) as { contexts: { context: string }[] };
    firefox.#context = contexts[0]?.context ?? '';
    return firefox;
  }

  async open(url: string): Promise<void> {
    await this.#ask('browsingContext.navigate', { context: this.#context, url, wait: 'complete' });
  }

  async size(width: number, height: number): Promise<void> {
    await this.#ask('browsingContext.setViewport', { context: this.#context, viewport: { width, height } });
  }

  /** The value of an expression, as JSON carries it. */
  async value<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = (await this.#ask('script.evaluate', {
      target: { context: this.#context },
      expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`,
      awaitPromise: true,
    })) as { result?: { value?: string }; exceptionDetails?: { text?: string } };
    if (exceptionDetails) throw new Error(exceptionDetails.text ?? 'the script failed');
    return JSON.parse(result?.value ?? 'null') as T;
  }

  async press(...keys: readonly string[]): Promise<void> {
    const actions = keys.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.#ask('input.performActions', {
      context: this.#context,
      actions: [{ type: 'key', id: 'keys', actions }],
    });
  }

  /** A picture of the window, as PNG. */
  async picture(): Promise<Buffer> {
    const { data } = (await this.#ask('browsingContext.captureScreenshot', { context: this.#context })) as {
      data: string;
    };
    return Buffer.from(data, 'base64');
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    await this.#ask('browser.close', {}).catch(() => this.process.kill('SIGKILL'));
    this.#socket?.close();
    await ended;
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 3 });
  }

  #ask(method: string, params: object): Promise<Readonly<Record<string, unknown>>> {
    const id = ++this.#asked;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, ({ result, error, message }) => {
        this.#waiting.delete(id);
        if (result) resolve(result);
        else reject(new Error(`${method}: ${error ?? ''} ${message ?? ''}`));
      });
      this.#socket?.send(JSON.stringify({ id, method, params }));
    });
  }
}
