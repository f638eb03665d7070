import type { Issue } from '../../model/issue.js';
import type { ByteSource, ReadContext } from '../context.js';
import { raise, tooMany } from '../limits.js';
import { problem, type ReadSource } from '../source.js';
import { gunzipped } from './gzip.js';
import { ZipMembers } from './members.js';
import { readWarc } from './warc.js';
import type { ZipEntry } from './zip.js';

/** Members that stand beside reports and are none. */
const BESIDE = /(?:^|\/)(?:\.|__MACOSX\/|Thumbs\.db$|desktop\.ini$|README(?:\.\w{1,8})?$|reports\.csv$)/i;
/** Members that no reader takes, told in one line together. */
const OTHER = new RegExp(
  '\\.(?:png|jpe?g|gif|webp|svg|ico|tiff?|bmp|mp[34]|m4[av]|mov|avi|wav|ogg|woff2?|ttf|otf|css|js|xlsx?|pptx?|' +
    'csv|dll|exe)$',
  'i',
);
const MOST_NAMED = 3;

/** Reads a gzip file: what it holds, or a web archive whose records are packed one by one. */
export function readGzip(source: ByteSource, context: ReadContext): ReadSource {
  const { limits } = context;
  const { bytes, issue, warc } = gunzipped(source, context);
  if (warc) return readWarc(source, context);
  if (!bytes) return { documents: [], problems: issue ? [issue] : [] };
  if (context.depth >= limits.nesting) return { documents: [], problems: [tooNested(source.name)] };
  const read = context.read({ name: source.name, bytes });
  return { ...read, problems: issue ? [...read.problems, issue] : read.problems };
}

function tooNested(name: string): Issue {
  return problem('input/too-deep', `${name} holds archives deeper inside each other than are read`, raise('nesting'));
}

/**
 * Reads every member of a ZIP archive, of a WACZ the web archives in it; a member that cannot be read costs itself
 * only.
 */
export function readZip(source: ByteSource, context: ReadContext): ReadSource {
  if (context.depth >= context.limits.nesting) return { documents: [], problems: [tooNested(source.name)] };
  const members = new ZipMembers(source, context);
  const files = members.entries.filter(({ name }) => !name.endsWith('/'));
  const wacz =
    files.some(({ name }) => name === 'datapackage.json') && files.some(({ name }) => name.startsWith('archive/'));
  const wanted = wacz
    ? files.filter(({ name }) => name.startsWith('archive/'))
    : files.filter(({ name }) => !BESIDE.test(name));
  const office = officeKind(files);
  if (office) return { documents: [], problems: [office(source.name)] };
  const documents: ReadSource['documents'][number][] = [];
  const problems: Issue[] = [];
  const left: string[] = [];
  for (const entry of wanted) {
    if (OTHER.test(entry.name)) {
      left.push(entry.name);
      continue;
    }
    const bytes = members.bytes(entry);
    const read =
      bytes instanceof Uint8Array
        ? context.read({ name: `${source.name}/${entry.name}`, bytes })
        : { documents: [], problems: [bytes] };
    for (const document of read.documents) documents.push(document);
    for (const one of read.problems) problems.push(one);
  }
  return {
    documents,
    problems: [
      ...ofDirectory(source.name, members),
      ...fewest(source.name, problems),
      ...leftOut(source.name, left),
      ...nothing(source.name, wanted, documents.length + problems.length),
    ],
  };
}

function ofDirectory(name: string, { entries, count }: ZipMembers): Issue[] {
  if (count === null)
    return [
      problem(
        'input/unreadable',
        `${name} is a damaged ZIP archive; ${entries.length} members could be told`,
        'Fetch or make it again.',
      ),
    ];
  return count > entries.length ? [tooMany(name, count, 'members', entries.length, 'entries')] : [];
}

function nothing(name: string, wanted: readonly ZipEntry[], told: number): Issue[] {
  return wanted.length > 0 && told > 0
    ? []
    : told > 0
      ? []
      : [problem('input/empty', `${name} holds no report`, 'Give an archive of reports.')];
}

function leftOut(name: string, left: readonly string[]): Issue[] {
  if (left.length === 0) return [];
  const count = `${left.length} ${left.length === 1 ? 'member' : 'members'}`;
  const some = `${left.slice(0, 5).join(', ')}${left.length > 5 ? ', …' : ''}`;
  return [
    {
      code: 'input/left-out',
      severity: 'warning',
      message: `${name}: ${count} of no form that is read left out: ${some}`,
      help: 'Nothing is to be done unless one of them is a report.',
    },
  ];
}

/** The first problems by name, the others by their number. */
function fewest(name: string, problems: readonly Issue[]): Issue[] {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const notes = problems.filter(({ severity }) => severity !== 'error').slice(0, MOST_NAMED);
  if (errors.length <= MOST_NAMED) return [...errors, ...notes];
  return [
    ...errors.slice(0, MOST_NAMED - 1),
    problem(
      errors[MOST_NAMED - 1]!.code,
      `${name}: ${errors.length - MOST_NAMED + 1} other members could not be read`,
      'Unpack the archive and give its files, to be told of each.',
    ),
    ...notes,
  ];
}

const OFFICE: readonly (readonly [name: RegExp, kind: string])[] = [
  [/^xl\/workbook\.(?:xml|bin)$/, 'a spreadsheet'],
  [/^ppt\/presentation\.xml$/, 'a presentation'],
  [/^META-INF\/container\.xml$/, 'an electronic book'],
  [/^visio\//, 'a drawing'],
  [/^META-INF\/MANIFEST\.MF$/, 'a program'],
  [/^META-INF\/manifest\.xml$/, 'an OpenDocument file that is no text'],
];

function officeKind(files: readonly ZipEntry[]): ((name: string) => Issue) | null {
  const found = OFFICE.find(([pattern]) => files.some(({ name }) => pattern.test(name)));
  return found
    ? (name) =>
        problem(
          'input/unknown-form',
          `${name} is ${found[1]}, which is not read`,
          'Save its text as plain text or HTML.',
        )
    : null;
}
