import { type Command, InvalidArgumentError, Option } from 'commander';

/** The commands of an archive. Each gives its exit code to `end`; what it needs is loaded when it is called. */
export function archiveCommands(program: Command, options: SharedOptions, end: (code: number) => void): void {
  const { output, width, published } = options;
  const archive = new Option('--archive <dir>');
  program
    .command('add [paths...]')
    .addOption(archive)
    .addOption(published)
    .option('--later')
    .option('--hand-in')
    .action(async (paths: string[], asked) => end(await (await import('./commands/add.js')).add(paths, asked)));
  program
    .command('stories')
    .addOption(archive)
    .option('--day <day>', '', period)
    .option('--place <name>')
    .option('--party <name>')
    .option('--outlet <name>')
    .option('--differs [kind]')
    .option('--facets')
    .option('--json')
    .option('--most <n>', '', positive, 50)
    .option('--from <n>', '', positive, 0)
    .addOption(width)
    .action(async (asked) => end(await (await import('./commands/stories.js')).stories(asked)));
  program
    .command('show <story>')
    .addOption(archive)
    .addOption(output)
    .option('--json')
    .option('--full')
    .addOption(width)
    .action(async (story: string, asked) => end(await (await import('./commands/show.js')).show(story, asked)));
  program
    .command('search [words...]')
    .addOption(archive)
    .option('--party <name>')
    .option('--figure <number>')
    .option('--quote <words>')
    .option('--due-before <day>')
    .option('--due-after <day>')
    .option('--json')
    .option('--most <n>', '', positive, 20)
    .addOption(width)
    .action(async (words: string[], asked) => end(await (await import('./commands/search.js')).search(words, asked)));
  program
    .command('watch <sources...>')
    .addOption(archive)
    .option('--every <minutes>', '', minutes, 15)
    .option('--once')
    .option('--pages')
    .option('--webhook <address>', '', (address: string, all: readonly string[]) => [...all, address], [])
    .option('--mail <dir>')
    .option('--atom <file>')
    .option('--ics <file>')
    .option('--today <day>')
    .option('--near <days>', '', positive, 3)
    .option('--fail-on <kinds>')
    .option('--json')
    .addOption(options.allowHost)
    .action(async (sources: string[], asked) => end(await (await import('./commands/watch.js')).watch(sources, asked)));
  program
    .command('reader')
    .addOption(archive)
    .option('--batch <n>', '', positive, 25)
    .option('--once')
    .action(async (asked) => end(await (await import('./commands/team.js')).reader(asked)));
  program
    .command('clerk')
    .addOption(archive)
    .option('--lease <seconds>', '', positive, 30)
    .option('--once')
    .action(async (asked) => end(await (await import('./commands/team.js')).clerk(asked)));
  program
    .command('serve')
    .addOption(archive)
    .option('--edit')
    .option('--token-file <file>')
    .option('--host <address>')
    .option('--port <n>', '', portNumber, 8470)
    .option('--name <host>', '', (name: string, all: readonly string[]) => [...all, name], [])
    .option('--base-path <path>', '', basePath, '')
    .addOption(new Option('--trust-proxy <header>').choices(['x-forwarded', 'forwarded']))
    .action(async (asked) => end(await (await import('./commands/serve.js')).serve(asked)));
  program
    .command('token <name>')
    .requiredOption('--token-file <file>')
    .option('--revoke')
    .action(async (name: string, asked) => end(await (await import('./commands/token.js')).token(name, asked)));
  program
    .command('doctor')
    .addOption(archive)
    .option('--repair')
    .action(async (asked) => end(await (await import('./commands/doctor.js')).doctor(asked)));
  program
    .command('backup <file>')
    .addOption(archive)
    .option('--force')
    .action(async (file: string, asked) => end(await (await import('./commands/backup.js')).backup(file, asked)));
  program
    .command('restore <file>')
    .addOption(archive)
    .option('--force')
    .action(async (file: string, asked) => end(await (await import('./commands/backup.js')).restore(file, asked)));
  program
    .command('export')
    .addOption(archive)
    .option('--parquet <dir>')
    .option('--csv <dir>')
    .action(async (asked) => end(await (await import('./commands/export.js')).exportTables(asked)));
}

/** Options that several commands have. */
export interface SharedOptions {
  readonly output: Option;
  readonly width: Option;
  readonly published: Option;
  readonly allowHost: Option;
}

/** Minutes between two rounds: no site is asked more often. */
function minutes(value: string): number {
  const number = positive(value);
  if (number < 1 || number > 10_080) throw new InvalidArgumentError('Give a whole number from 1 to 10080.');
  return number;
}

/** A path before every address: nothing, or `/desk`; a slash at the end is left out. */
function basePath(value: string): string {
  const path = value.replace(/(?<!\/)\/+$/, '');
  if (!/^(?:\/[A-Za-z0-9._~-]+)*$/.test(path))
    throw new InvalidArgumentError('Give a path such as /desk, of letters, digits and - . _ ~ between slashes.');
  return path;
}

/** A port from 0 (any that is free) to 65535. */
export function portNumber(value: string): number {
  const number = Number(value);
  if (!/^\d{1,5}$/.test(value) || number > 65_535) throw new InvalidArgumentError('Give a port from 0 to 65535.');
  return number;
}

/** A day, a month or a year of the calendar. */
function period(value: string): string {
  const [year, month = '01', day = '01'] = value.split('-');
  const first = `${year}-${month}-${day}`;
  const moment = /^\d{4}(?:-\d\d){0,2}$/.test(value) ? new Date(`${first}T00:00:00Z`) : null;
  if (!moment || Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== first)
    throw new InvalidArgumentError('Give a day, a month or a year: 2024-03-07, 2024-03 or 2024.');
  return value;
}

function positive(value: string): number {
  if (!/^\d{1,7}$/.test(value)) throw new InvalidArgumentError('Give a whole number.');
  return Number(value);
}
