import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { version } from '../app/write.js';
import { ReadoutError } from '../model/issue.js';
import { oneEditApart } from '../text/edit.js';
import { archiveCommands, portNumber } from './archive-commands.js';
import { HELP, helpOf } from './help.js';
import { endQuietlyOnClosedPipe, tell } from './streams.js';

/**
 * Runs the command line and gives its exit code. What people asked for wrongly is told in one line and what to do (2);
 * anything else that goes wrong is a bug and says so (70), with the stack when READOUT_DEBUG is set.
 */
export async function run(args: readonly string[]): Promise<number> {
  endQuietlyOnClosedPipe();
  let code = 0;
  const program = commands((result) => (code = result));
  try {
    if (args.length === 0) {
      tell('no path was given', 'Give files or folders: readout PATH...   More: readout --help');
      return 2;
    }
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    return tellFailure(error, commandMeant(args[0] ?? '', program));
  }
}

/** The command that a word was most likely meant for, one slip of the keys away; null where none is that near. */
function commandMeant(word: string, { commands: known }: Command): string | null {
  const names = known.map((command) => command.name());
  if (names.includes(word)) return null;
  return names.find((name) => oneEditApart(word, name)) ?? null;
}

function tellFailure(error: unknown, meant: string | null): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    const [first = '', ...rest] = error.message.replace(/^error: /, '').split('\n');
    tell([first, ...rest].join(' ').trim(), 'More: readout --help');
    return 2;
  }
  if (error instanceof ReadoutError) {
    tell(error.message, meant === null ? error.help : `Or was the command "${meant}" meant? ${error.help}`);
    return 2;
  }
  const stack = error instanceof Error && error.stack ? error.stack : String(error);
  const [first = '', ...places] = stack.split('\n');
  const debug = process.env['READOUT_DEBUG'] === '1';
  const next = debug
    ? places.map((place) => place.trim())
    : ['Please report it. READOUT_DEBUG=1 prints where it happened.'];
  tell(`this is a bug in Readout: ${first}`, ...next);
  return 70;
}

/** The commands; each gives its exit code to `end`. What a command needs is loaded when it is called. */
function commands(end: (code: number) => void): Command {
  const program = new Command('readout')
    .exitOverride()
    .configureOutput({ writeErr: () => {}, writeOut: (text) => process.stdout.write(text) })
    .version(version(), '-V, --version')
    .helpCommand(false)
    .enablePositionalOptions();
  program.helpInformation = () => HELP;
  const published = new Option('--published <date>');
  const output = new Option('-o, --output <file>')
    .argParser((file: string, files: readonly string[]) => [...files, file])
    .default([]);
  const primary = new Option('--primary <file>')
    .argParser((file: string, files: readonly string[] | false) => [...(files || []), file])
    .default([]);
  const allowHost = new Option('--allow-host <host>')
    .argParser((host: string, hosts: readonly string[]) => [...hosts, host])
    .default([]);
  const keep = new Option('--keep <file>').argParser(archiveName);
  const jobs = new Option('--jobs <n>').argParser(threads);
  const width = new Option('--width <n>').argParser(columns);
  program
    .command('account <paths...>', { isDefault: true, hidden: true })
    .addOption(output)
    .option('--force')
    .option('--json')
    .option('--full')
    .addOption(jobs)
    .addOption(width)
    .addOption(published)
    .addOption(primary)
    .option('--no-primary')
    .action(async (paths: string[], options) =>
      end(await (await import('./commands/account.js')).account(paths, options)),
    );
  program
    .command('read <paths...>')
    .option('--json')
    .option('--syntax')
    .option('--explain')
    .option('--alone')
    .addOption(jobs)
    .addOption(published)
    .action(async (paths: string[], options) => end(await (await import('./commands/read.js')).read(paths, options)));
  program
    .command('verify <account> [paths...]')
    .addOption(published)
    .action(async (account: string, paths: string[], options) =>
      end(await (await import('./commands/verify.js')).verify(account, paths, options)),
    );
  program
    .command('diff <old> [paths...]')
    .addOption(output)
    .option('--force')
    .option('--since <day>')
    .addOption(new Option('--by <date>').choices(['added', 'published']))
    .option('--archive <dir>')
    .option('--json')
    .option('--full')
    .option('--fail-on <kinds>')
    .addOption(width)
    .addOption(published)
    .action(async (old: string, paths: string[], options) =>
      end(await (await import('./commands/diff.js')).diff(old, paths, options)),
    );
  program
    .command('check <draft> <paths...>')
    .addOption(output)
    .option('--force')
    .option('--json')
    .option('--full')
    .option('--fail-on <kinds>')
    .addOption(width)
    .addOption(published)
    .action(async (draft: string, paths: string[], options) =>
      end(await (await import('./commands/check.js')).check(draft, paths, options)),
    );
  program
    .command('compare <a> <b>')
    .addOption(width)
    .addOption(published)
    .action(async (a: string, b: string, options) =>
      end(await (await import('./commands/compare.js')).compare(a, b, options)),
    );
  program
    .command('open <paths...>')
    .option('--port <n>', '', portNumber, 0)
    .option('--no-browser')
    .addOption(published)
    .addOption(primary)
    .option('--no-primary')
    .action(async (paths: string[], options) => end(await (await import('./commands/open.js')).open(paths, options)));
  program
    .command('mcp <paths...>')
    .addOption(published)
    .action(async (paths: string[], options) => end(await (await import('./commands/mcp.js')).mcp(paths, options)));
  archiveCommands(program, { output, width, published, allowHost }, end);
  program
    .command('batch <inputs...>')
    .option('--out <folder>')
    .option('--engine <name>', '', 'local')
    .option('--keep')
    .option('--plan')
    .option('--shard <n>', '', documents)
    .option('--master <url>')
    .option('--conf <setting>', '', (setting: string, all: readonly string[]) => [...all, setting], [])
    .option('--node <archive>')
    .addOption(jobs)
    .addOption(published)
    .action(async (inputs: string[], options) =>
      end(await (await import('./commands/batch.js')).batch(inputs, options)),
    );
  for (const command of program.commands) {
    // The help names it for all of them; where nothing is coloured it asks for nothing.
    command.option('--no-color');
    if (FETCHES.has(command.name())) command.addOption(allowHost).addOption(keep);
    command.exitOverride().configureOutput({ writeErr: () => {}, writeOut: (text) => process.stdout.write(text) });
    command.helpInformation = () => helpOf(command.name());
  }
  return program;
}

/** Commands whose paths may be addresses. */
const FETCHES = new Set(['account', 'read', 'diff', 'check', 'compare', 'open', 'mcp', 'add']);

function archiveName(value: string): string {
  if (!/\.warc\.gz$/i.test(value)) throw new InvalidArgumentError('Give a name that ends in .warc.gz.');
  return value;
}

function columns(value: string): number {
  const count = Number(value);
  if (!/^\d{1,4}$/.test(value) || count < 40 || count > 400)
    throw new InvalidArgumentError('Give a whole number from 40 to 400.');
  return count;
}

function threads(value: string): number {
  const count = Number(value);
  if (!/^\d{1,3}$/.test(value) || count < 1) throw new InvalidArgumentError('Give a whole number from 1 to 999.');
  return count;
}

function documents(value: string): number {
  const count = Number(value);
  if (!/^\d{1,6}$/.test(value) || count < 1) throw new InvalidArgumentError('Give a whole number from 1 to 999999.');
  return count;
}
