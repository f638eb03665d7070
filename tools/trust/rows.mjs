/**
 * The catalogue: what is put in, what is promised, the figure asked for, and the tests that hold it. `applies` false:
 * not measured by this catalogue, and why.
 *
 * @typedef {{ id: string, input: string, asked: string, tests: readonly string[], note?: string, applies?: false }} Row
 */

const row = (id, input, asked, tests, note) => ({ id, input, asked, tests, ...(note ? { note } : {}) });
const none = (id, input, note) => ({ id, input, asked: '–', tests: [], applies: false, note });

/** @type {readonly Row[]} */
export const ROWS = [
  row(
    'A1',
    'hostile pages of many kinds, growing sizes',
    '0 hangs, 0 crashes; twice the page at most 3.5 times the time',
    ['input.test.ts: hostile pages'],
    'linear in the tests; seconds a MB are not asserted, since they are of the machine',
  ),
  row(
    'A2',
    'html5lib tokenizer and tree inputs as documents',
    '0 exceptions, all spans valid',
    ['trust/corpora.test.ts: A2'],
    'without jsoup’s pages',
  ),
  none(
    'A3',
    'Readability’s test pages and mutants',
    'not measured: the pages belong to their publishers; own pages in test/pages',
  ),
  row(
    'A4',
    'periodic texts at doubling sizes, every stage',
    'time(2n)/time(n) at most 2.3',
    [
      'trust/growth.test.ts:',
      'hostile-collections.test.ts:',
      'figure.test.ts: figures: hostile text',
      'english-laws.test.ts: hostile text',
      'names.test.ts:',
      'commitment.test.ts:',
    ],
    'hostile collections: four times as many cost no square',
  ),
  row('A5', 'every regular expression attacked', 'none more than linear', [], 'see below'),
  row(
    'A6',
    'many long reports of one story: alike, periodic, turned round',
    'four times the reports cost no square',
    ['hostile-collections.test.ts: A6'],
    'shorter than the 200 reports of 1 MB that were asked for, which take longer than the minute asked',
  ),
  row('A7', 'encodings, declared and lied', '0 crashes', ['trust/corpora.test.ts: A7', 'input.test.ts:']),
  row('A8', 'files that are not what they say', 'all refused with a reason', [
    'trust/intake.test.ts: A8',
    'formats.test.ts: what is structured',
  ]),
  row(
    'A9',
    'a parser that loops, eats memory, aborts',
    'it costs itself only',
    ['trust/aside.test.ts: A9', 'intake-limits.test.ts: a PDF is read by position', 'crew.test.ts: worker threads'],
    'only PDFs are read by other people’s code, in a process of their own; worker threads of ours in crew.test.ts',
  ),
  row(
    'B1',
    'feedparser’s feeds',
    '0 crashes, at most 2 s a MB',
    ['trust/corpora.test.ts: B1'],
    'the feeds’ own assertions are not compared',
  ),
  row('B2', 'feedvalidator’s feeds', '0 crashes, 0 hangs', ['trust/corpora.test.ts: B2']),
  row('B3', 'entities that multiply or lead out, sections without end', 'nothing expanded, nothing fetched', [
    'formats.test.ts: no entity is expanded',
    'formats.test.ts: hostile files',
    'fuzz/readers.test.ts: xml',
  ]),
  row('B4', 'feeds through to a browser', '0 executed', ['trust/browser.test.ts: B4']),
  row('C1', 'JSONTestSuite', 'accepted all that must be, refused all that must not', ['trust/corpora.test.ts: C1']),
  row('C2', 'prototypes, depth, repeats, huge numbers', '0 pollution, 0 overflow', ['trust/intake.test.ts: C2']),
  row('D1', 'warcio’s archives', '0 crashes, good records found', [
    'trust/corpora.test.ts: D1',
    'intake-limits.test.ts: an archive cut off',
  ]),
  row('D2', 'archives cut off and changed', '0 crashes, no text under another address', [
    'trust/corpora.test.ts: D2',
    'fuzz/readers.test.ts: warc',
  ]),
  row('D3', 'bombs, 300,000 entries, names that climb', 'stopped by the limits, nothing written', [
    'trust/intake.test.ts: D3',
    'trust/intake.test.ts: what a packed file',
    'trust/intake.test.ts: an archive of 300,000',
    'intake-limits.test.ts:',
  ]),
  row('E1', 'addresses that lead inside', '0 connections inside', [
    'trust/fetch.test.ts: E1',
    'fetch.test.ts: where addresses may lead',
  ]),
  row('E2', 'names that change their address', 'the address judged is the one dialled', ['trust/fetch.test.ts: E2']),
  row('E3', 'redirects', '0 forbidden requests, at most 5 hops', [
    'trust/fetch.test.ts: E3',
    'fetch.test.ts: how pages are fetched a redirect',
  ]),
  row('E4', 'servers that misbehave', 'each ends with a reason, the others are fetched', [
    'trust/fetch.test.ts: E4',
    'fetch.test.ts: how pages are fetched',
  ]),
  row('E5', 'whole runs watched', '0 connections out', ['trust/egress.test.ts:']),
  row('F1', 'hostile strings in every field of every view', '0 executed, 0 elements out of texts', [
    'trust/outputs.test.ts: F1',
    'page.test.ts: hostile words',
    'reading.test.ts: hostile words',
  ]),
  row('F2', 'the same with one wall taken down', '0 executed by either wall alone; seen without both', [
    'trust/browser.test.ts: F2',
  ]),
  row('F3', 'XSS lists as articles', '0 elements more than a plain page has', ['trust/corpora.test.ts: F3']),
  row('F4', 'strings that break out of JSON', '0 breakouts, values equal', [
    'trust/outputs.test.ts: F4',
    'output.test.ts: JSON can stand',
  ]),
  row('F5', 'addresses', 'only http(s) and ours are links', ['trust/outputs.test.ts: F1']),
  row('F6', 'headers of every answer', 'all on each', ['trust/server.test.ts: F6']),
  row('G1', 'other names as Host', 'all refused', ['trust/server.test.ts: G1']),
  row('G2', 'a rebinding page in a browser', '0 read, 0 changed', ['trust/browser.test.ts: G2']),
  row('G3', 'forms, scripts and links of other sites and ports', '0 read, 0 changed', ['trust/server.test.ts: G3']),
  row('G4', 'no key, a wrong one, another user of the machine', '401 or 403; the key in no answer', [
    'trust/server.test.ts: G4',
    'trust/server.test.ts: another person',
  ]),
  row('G5', 'paths that climb', '0 files', ['trust/server.test.ts: G5']),
  row('G6', 'slow and many connections, large headers, smuggling', 'others are answered', [
    'trust/server.test.ts: G6',
    'trust/server.test.ts: the number of connections',
    'trust/server.test.ts: a form that is broken',
    'trust/server.test.ts: random bytes',
  ]),
  row(
    'H1',
    'formulas in every column',
    '0 formulas, words exact',
    ['trust/outputs.test.ts: H1', 'output.test.ts: no cell of the CSV'],
    'read by a parser, not by a spreadsheet',
  ),
  row('H2', 'line breaks and ends in calendars', 'one event a commitment, nothing injected', [
    'trust/outputs.test.ts: H2',
    'output.test.ts: iCalendar',
  ]),
  row('H3', 'JSON, annotations, TEI, GraphML, Markdown', 'valid, no live link out of texts', [
    'trust/outputs.test.ts: H3',
    'output.test.ts: the account document',
    'output.test.ts: Markdown',
  ]),
  row('H4', 'files that are written over', 'no input, and nothing that Readout did not write', [
    'trust/write.test.ts: what is written over',
  ]),
  row(
    'I1',
    'escapes, marks that turn or hide, in every field',
    '0 foreign controls; all shown by number; no line too wide',
    ['trust/terminal.test.ts:', 'cli.test.ts: nothing in a report reaches'],
  ),
  row('J1', 'accounts of any texts, every span read again', '0 wrong in 1,000,000', [
    'fuzz/readers.test.ts: J1',
    'laws.test.ts: every span',
  ]),
  row('J2', 'naughty strings, Trojan Source', '0 wrong, all turning marks shown', ['trust/corpora.test.ts: J2']),
  row('J3', 'any order of files', 'the same bytes', [
    'trust/reading.test.ts: the order of files',
    'laws.test.ts: the order of files',
    'fuzz/readers.test.ts: L2',
  ]),
  row(
    'J4',
    'a file and a server, any order, one reader or two',
    'equal accounts',
    ['archive/team.test.ts: one reader or two', 'archive/archive.test.ts: gives the same stories'],
    'orders and readers at random, not 1,000 sequences of commands',
  ),
  row('J5', 'one character changed in an account', 'all found with the sources', ['trust/verify.test.ts:']),
  row('K1', 'kill -9 at any moment of a write', '0 lost, 0 doubled', ['trust/corrections.test.ts: kill -9']),
  row('K2', 'every call to the disk fails once', 'nothing acknowledged lost', [
    'trust/corrections.test.ts: a disk that fails',
    'trust/write.test.ts: to the disk before',
  ]),
  row(
    'K3',
    'a process that goes on after a crash is killed too, again and again',
    'the same state in the end',
    ['archive/commands.test.ts: a process that is killed while it adds'],
    'at random moments, not at each boundary; corrections need no recovery',
  ),
  row('K4', 'ENOSPC, EIO, EACCES, EMFILE at the n-th call', 'the old file or the new one, told', [
    'trust/write.test.ts: ENOSPC',
    'trust/write.test.ts: EIO',
    'trust/write.test.ts: EACCES',
    'trust/write.test.ts: EMFILE',
  ]),
  row('K5', 'signals, closed pipes', 'ends cleanly', [
    'cli.test.ts: a reader that closes',
    'cli.test.ts: readout open serves',
  ]),
  row('K6', 'two processes, locks left behind, folders that go', '0 damaged', [
    'trust/corrections.test.ts: kill -9',
    'trust/corrections.test.ts: a lock left',
    'trust/server.test.ts: a file that changes',
  ]),
  row('K7', 'a database server: killed processes, lost connections, none there', '0 lost, 0 doubled', [
    'archive/commands.test.ts: processes of a team that are killed',
    'archive/team.test.ts: a connection that is lost',
    'archive/team.test.ts: a server that is away',
  ]),
  row('K8', 'archives of every version, and newer ones', 'all brought up to date; newer ones refused', [
    'archive/archive.test.ts:brings an archive of every version',
  ]),
  row('K9', 'copies, restored over what is there, in synced folders', 'whole, or refused with the next step', [
    'archive/archive.test.ts:a copy is whole',
    'archive/archive.test.ts:synced folders',
    'archive/team.test.ts: a copy of a server',
  ]),
  row('K10', 'planted faults', 'all caught by a named test', [], 'see below'),
  row('L1', 'an hour of reports, readers and corrections', 'memory, handles and latency level', [], 'see below'),
  row('L2', 'properties of readers and outputs', 'hold', [
    'fuzz/readers.test.ts:',
    'laws.test.ts:',
    'trust/corrections.test.ts: any JSON',
  ]),
  row(
    'L3',
    'kept inputs changed anywhere',
    '0 errors',
    ['fuzz/readers.test.ts: L3', 'formats.test.ts: examples that were cut'],
    'property-based; not guided by coverage',
  ),
  none('L4', 'a failing test for every fault', 'a rule of CONTRIBUTING.md, not a test'),
  row(
    'L5',
    'dependencies, licences, list of parts, two builds',
    'none with scripts, all pinned and licensed, equal',
    ['trust/supply.test.ts:'],
    'at most five dependencies were asked; there are eight and one optional',
  ),
  row('M1', 'axe-core on the views', '0 violations', ['page.test.ts:']),
  row('M2', 'the keyboard alone', 'everything reached', ['reading.test.ts:']),
  row('M3', 'marks without colour', 'told by sign and word', ['page.test.ts:']),
  row('M4', 'the one file, offline, without script', 'complete', ['page.test.ts:']),
  row('M5', 'many reports in the page', 'smooth', ['smooth.test.ts:']),
  row('M6', 'addresses of items after changes', 'the same item or told', ['collection.test.ts:', 'diff.test.ts:']),
  row('M7', 'on paper', 'numbered, nothing cut', ['page-hard.test.ts: on paper']),
  row('M8', 'words of judgement', '0 outside quotations', ['trust/wording.test.ts:']),
];
