import { FORM_LIST } from '../model/formats.js';

/** Endings of the forms, in lines as wide as the help. */
function endings(width: number): string {
  const lines = [''];
  for (const { ending } of FORM_LIST) {
    const last = lines[lines.length - 1] ?? '';
    if (last.length + ending.length + 1 > width) lines.push(ending);
    else lines[lines.length - 1] = `${last} ${ending}`.trim();
  }
  return lines.map((line) => `                       ${line}`).join('\n');
}

/** What `readout --help` prints. */
export const HELP = `Readout reads what several outlets wrote about one event and gives one account:
who said what, which figures agree, how words drift from copy to copy, and what
was promised by when. Every item is tied to exact characters of a report.

  readout PATH...                  print the account
  readout PATH... -o account.html  and write it as a page
  readout read PATH...             read each report alone, one JSON line each
  readout verify ACCOUNT.json      re-read all evidence in an account; with the
                                   PATHs it came from, make it anew and compare
  readout compare A B              print two reports side by side
  readout check DRAFT PATH...      set a draft against the reports it rests on
  readout diff OLD.json PATH...    what changed since an account was written;
                                   PATH may be a later account (.json)
  readout open PATH...             read the account in the browser, offline
  readout batch INPUT... --out DIR read a whole corpus into Parquet tables
  readout mcp PATH...              answer a client of the Model Context Protocol

Reports that are kept, and the stories they grow into (the archive):
  readout add PATH...              put reports into the archive
  readout stories                  list its stories, the newest first
  readout show STORY               print the account of one, in every form
  readout search WORDS             find reports and items by their words
  readout diff STORY --since DAY   what changed in a story since then
  readout watch FEEDS...|DIR       follow feeds and folders: what is new,
                                   changed or dropped in the stories
  readout reader, readout clerk    read and file on several machines, where the
                                   archive is on a PostgreSQL server
  readout serve                    its pages for a team, in the browser
  readout token NAME               lets somebody correct there
  readout doctor                   whether the archive is whole
  readout backup FILE              a whole copy in one file; restore FILE
  readout export --parquet DIR     its tables for other programs; --csv DIR

A PATH is a text, a saved page (.html, .mhtml), a feed (RSS, Atom, JSON Feed), a
wire file (NITF, NewsML, ninjs, IPTC 7901, ANPA), a mail (.eml, .mbox), a web
archive (.warc, .wacz), a PDF, .docx or .odt, JSON Lines (.jsonl: one report a
line), any of them packed (.gz, .zip), a folder, a pattern such as
'reports/*.txt', - for standard input, or an address (https://...): that is
fetched as its site's robots.txt asks, and what came is kept as a web archive
beside the result. A file reports.csv in the folder (columns: file, outlet, url,
published, headline, language) says what bare text does not.
READOUT_LIMITS=items=5000 reads more than 1000 reports of one file.

Options
  -o, --output FILE    write the account, also repeated; the ending says how:
${endings(56)}
      --force          write over a file that Readout did not write
      --full           print all of it, not one page
      --json           print the account as JSON
      --published DATE date of the reports that give none themselves: 2024-03-07
      --primary FILE   a transcript, readout, press release or court paper that
                       the reports are set against: what of it was quoted, cut,
                       altered, left out; also repeated. One that says so in its
                       head is taken for one; --no-primary takes none
      --jobs N         threads that read (one a core; one alone for few reports)
      --keep FILE      where fetched pages are kept: a name in .warc.gz
      --allow-host H   fetch from this host though it is on this machine or its
                       own network, also repeated
      --width N        columns to print on (80)
      --no-color       print without color; so does NO_COLOR
  -V, --version        print the version
  -h, --help           print this

Options of "read"
      --syntax         add the words and their syntax to each report
      --explain        print for people: sentences, tags and heads, and every
                       annotation with its rule
      --alone          print each report as soon as it is read, with nothing of
                       the others: for very many, in little memory

Options of "open"
      --port N         a port of your choice; else one that is free
      --no-browser     print the address, and open no browser

Options of "diff"
      --fail-on KINDS  exit code 1 where one of these changed: figure-moved,
                       term-changed, deadline-passed, gone ...; or any
      --full           print every change
      --json           print the changes as JSON (-o FILE.md, FILE.json write)

Options of "check"
      --fail-on KINDS  exit code 1 where one of these is found: altered, cut,
                       speaker-differs, not-in-sources ...; or any
      --full           print every finding, the same and the compatible too
      --json           print the check as JSON (-o FILE.md, FILE.json,
                       FILE.sarif, FILE.html write)

Options of "batch" (INPUT: .jsonl, .parquet, .warc, or anything above)
      --out DIR        where the tables go; a run that was killed goes on there
      --engine NAME    local (threads), or spark (the spark-sql of SPARK_HOME)
      --keep           keep the files between the stages; --shard N puts so many
                       documents into each (400)
      --plan           write the SQL and the files to ship, and do not run Spark
      --master URL     where Spark runs;  --conf NAME=VALUE  a setting of Spark
      --node FILE      an archive of a Node runtime for executors without one

Options of the archive
      --archive DIR    its folder; else READOUT_ARCHIVE, else the user's folder
                       for data; or postgres://USER@HOST/DATABASE
      --later          add: file the reports, tell their stories when asked for
      --hand-in        add: leave it to readers and the clerk to read and file
      --once           reader, clerk: end when there is nothing left to do
      --batch N        reader: reports of one transaction (25)
      --lease SECONDS  clerk: another takes over after so long (30)
      --day, --place, --party, --outlet, --differs [KIND]
                       stories: only those; --facets counts what there is
      --party, --figure N or N-M, --quote WORDS, --due-before DAY,
      --due-after DAY  search: places in reports where that stands
      --most N         list so many; --from N begins there
      --by published   diff: by the day of publication, not of adding
      --port N         serve: 8470 where nothing is said, 0 for any
      --host ADDRESS   serve: for other machines too; else for this one alone
      --name HOST      serve: a further name that it answers to, as
                       desk.example; repeated for more
      --base-path PATH serve: stands before every address, as /desk
      --trust-proxy x-forwarded|forwarded
                       serve: believe these headers of a proxy before it
      --edit --token-file FILE
                       serve: who has a token of the file may correct
      --token-file FILE [--revoke]
                       token: where tokens are kept; take one away
      --repair         doctor: make anew what can be made from the reports
      --force          backup, restore: put it in the place of what is there

Options of "watch"
      --every MINUTES  time between two rounds (15)
      --once           one round, then end
      --pages          fetch the pages of entries that hold a beginning only
      --webhook URL    post events as JSON, also repeated
      --mail DIR       write a mail (.eml) a round that found something
      --atom FILE      write the newest events as a feed; --ics FILE what falls
                       due as a calendar
      --today DAY      the day that deadlines are seen from, or "clock"; else
                       the day of the newest report; --near N days are near (3)
      --fail-on KINDS  exit code 1 where --once finds one of these:
                       figure-changed, text-dropped, deadline-past ...; or any
      --json           print events as JSON, a line each

Exit codes: 0 done · 1 a check failed · 2 the request cannot be met ·
3 some inputs could not be read (the rest were) · 70 a bug in Readout
`;

/** Commands whose options stand among those of the archive. */
const ARCHIVE = /^(?:add|stories|show|search|watch|reader|clerk|serve|token|doctor|backup|restore|export)$/;

/**
 * What `readout COMMAND --help` prints: its own lines of the list of commands and its options; the whole help for a
 * command that the list does not have.
 */
export function helpOf(command: string): string {
  const parts = HELP.split(/\n\n/);
  const own = new RegExp(`^  readout(?: \\S+,)?(?: readout)? ${command}\\b.*(?:\\n {20,}\\S.*)*`, 'gm');
  const usage = parts.flatMap((part) => part.match(own) ?? []);
  if (usage.length === 0) return HELP;
  const options = parts.filter((part) => {
    const [first = ''] = part.split('\n');
    return (
      first.startsWith(`Options of "${command}"`) ||
      first === 'Options' ||
      (ARCHIVE.test(command) && first === 'Options of the archive')
    );
  });
  // The command's own options first, those of all commands after them.
  options.sort((a, b) => Number(a.startsWith('Options\n')) - Number(b.startsWith('Options\n')));
  return `${[usage.join('\n'), ...options].join('\n\n')}\n\nMore: readout --help\n`;
}
