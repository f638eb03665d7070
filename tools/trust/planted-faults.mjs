// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are texts of the source, which has such strings
/**
 * Faults that are planted one at a time: what of a file is replaced by what, and the test that must fail then. `from`
 * stands in the file exactly once.
 *
 * @typedef {{ id: string, file: string, from: string, to: string, test: string, name: string }} Fault
 */

/** @param {string} file @param {string} test @param {readonly (readonly [string, string, string, string])[]} rows */
const faults = (file, test, rows) =>
  rows.map(([id, from, to, name]) => ({ id, file, from, to, test: `test/${test}.test.ts`, name }));

/** @type {readonly Fault[]} */
export const FAULTS = [
  ...faults('src/server/guard.ts', 'trust/server', [
    ['no Host check', "if (!hosts.has((req.header('host') ?? '').toLowerCase()))", 'if (false)', 'G1'],
    [
      'no check of the site',
      "if (site !== undefined && site !== 'same-origin'",
      "if (false && site !== 'same-origin'",
      'G3',
    ],
    ['no check of the origin', 'if (origin !== undefined && !hosts.has(', 'if (false && !hosts.has(', 'G3'],
    ['forms without an origin', "site !== undefined ? site !== 'same-origin' : origin === undefined", 'false', 'G3'],
    ['a cookie for scripts', 'httpOnly: true, ', '', 'G4'],
    ['a cookie for other sites', "sameSite: 'Strict'", "sameSite: 'Lax'", 'G4'],
    ['one cookie for all ports', '`readout-${port}`', "'readout'", 'G4'],
    [
      'any key will do',
      "if (!same(getCookie(context, cookie) ?? '', token))",
      'if (!getCookie(context, cookie))',
      'G4',
    ],
    ['answers are kept', "set('cache-control', 'no-store');", '', 'F6'],
    ['pages in frames', "frame-ancestors 'none'; ", '', 'F6'],
    ['types are guessed', "set('x-content-type-options', 'nosniff');", '', 'F6'],
    ['any text is script', "; require-trusted-types-for 'script'", '', 'F6'],
    ['another person of the machine', '&& others(context.env ?? {})', '&& false', 'another person'],
  ]),
  ...faults('src/server/open.ts', 'trust/server', [
    [
      'listening on all addresses',
      "server.listen(port, '127.0.0.1', resolve);",
      "server.listen(port, '0.0.0.0', resolve);",
      'only this machine',
    ],
    [
      'one key for all runs',
      "[randomBytes(16).toString('hex'), randomBytes",
      "[Buffer.alloc(16).toString('hex'), randomBytes",
      'G4',
    ],
    ['connections without bound', 'server.maxConnections = CONNECTIONS;', '', 'the number of connections'],
    ['a port in use is a bug', 'throw new ReadoutError(`port ${port}', 'throw new Error(`port ${port}', 'ports'],
  ]),
  ...faults('src/server/app.ts', 'trust/server', [
    ['forms of any size', 'LARGEST_FORM = 100_000', 'LARGEST_FORM = 100_000_000', 'a form that is broken'],
    [
      'a broken form is a fault of ours',
      '  } catch {\n    return {};',
      '  } catch (error) {\n    throw error;',
      'a form that is broken',
    ],
  ]),
  ...faults('src/page/shell.tsx', 'trust/server', [
    ['a policy that allows all', "default-src 'none'", 'default-src *', 'F6'],
  ]),
  ...faults('src/page/shell.tsx', 'trust/reading', [
    ['controls in pages', '${withoutControls(html)}', '${html}', 'no output holds'],
  ]),
  ...faults('src/app/changes.ts', 'trust/server', [
    ['a folder that goes is not told', 'problems: [gone(this.paths)]', 'problems: []', 'a file that changes'],
  ]),
  ...faults('src/app/write.ts', 'trust/write', [
    [
      'an input is written over',
      'if (inputs.some((input) => realOf(input) === real))',
      'if (false)',
      'never a file that is read',
    ],
    ['inputs by name alone', 'realOf(input) === real', 'input === file', 'never a file that is read'],
    [
      'whatever stands there is written over',
      'if (!force && there.size > 0',
      'if (false && there.size > 0',
      'not what Readout did not write',
    ],
    ['never renamed', '    renameSync(part, file);\n', '', 'to the disk before'],
    [
      'not brought to the disk',
      'fsyncSync(handle);\n    } finally {\n      closeSync(handle);\n    }\n    renameSync',
      '0;\n    } finally {\n      closeSync(handle);\n    }\n    renameSync',
      'to the disk before',
    ],
    ['parts left behind', '    removeIfThere(part);\n', '', 'ENOSPC'],
    ['open to all', 'before.mode & 0o777', '0o666', 'a link that stands'],
  ]),
  ...faults('src/app/corrections-file.ts', 'trust/corrections', [
    ['what another kept is lost', 'const changed = change(corrections);', 'const changed = change([]);', 'each keeps'],
    ['a damaged file is written over', 'if (issues.length > 0) throw notWhole(path);', '', 'a file that was damaged'],
    [
      'devices are read',
      "if (!stat.isFile()) return unusable('is no plain file', 'move it away');",
      '',
      'a folder is told',
    ],
    ['a lock for ever', 'if (isLeftBehind(lock)) removeLeftBehind(lock);\n    else if', 'if', 'a lock left behind'],
  ]),
  ...faults('src/text/correction.ts', 'trust/corrections', [
    [
      'corrections counted twice',
      'corrections.some((other) => correctionId(other) === id) ? corrections : ',
      '',
      'what is sent twice',
    ],
    ['all taken back at once', 'correctionId(one) !== id);', 'false);', 'what is sent twice'],
  ]),
  ...faults('src/input/corrections.ts', 'trust/corrections', [
    ['furniture of changed text', 'text.slice(start, end) === exact', 'true', 'a stretch is furniture'],
    ['days that there are not', 'civilDate(value) === value', 'true', 'no correction gives a day'],
  ]),
  ...faults('src/input/corrections.ts', 'trust/reading', [
    [
      'a given day is ignored',
      "correction.kind === 'published' && correction.report === one.name",
      'false',
      'a day is set',
    ],
  ]),
  ...faults('src/account/correct.ts', 'trust/reading', [
    ['an item set aside stays', "correction.kind === 'dismiss' &&", 'false &&', 'an item is set aside'],
    ['a report set apart stays', "if (correction.kind === 'own-story')", 'if (false)', 'a report is set apart'],
  ]),
  ...faults('src/account/verify.ts', 'trust/verify', [
    [
      'verify forgives spaces',
      'source.slice(start, end) === exact',
      "source.slice(start, end).replace(/\\s+/g, ' ') === String(exact).replace(/\\s+/g, ' ')",
      'a space more or less',
    ],
  ]),
  ...faults('src/account/whole.ts', 'trust/verify', [
    [
      'verify believes counts',
      'this.#equal(`${where}/support`',
      'void (`${where}/support`',
      'more (?:texts|reports) than',
    ],
    [
      'verify believes ids',
      "this.#equal(`${where}/id`, report.id, contentId('report', text, url, outlet, day));",
      '',
      'a text changed',
    ],
    [
      'verify believes marks',
      'this.that(`${where}/mark`, markFault(item, sigla.length));',
      '',
      'another mark|a mark that is none',
    ],
  ]),
  ...faults('src/app/rebuild.ts', 'trust/verify', [
    [
      'the comparison sees no strings',
      'if (a === b) continue;',
      "if (a === b || typeof a === 'string') continue;",
      'with the sources',
    ],
  ]),
  ...faults('src/account/item/item.ts', 'trust/reading', [
    ['papers are counted, not texts', 'roll.member(siglum)?.origin ?? siglum', 'siglum', 'two copies'],
    ['silent reports that speak', 'roll.absent(sigla)', 'roll.absent([])', 'the account holds'],
  ]),
  ...faults('src/account/naming.ts', 'trust/reading', [
    ['spans off by one', 'end: place.end, exact', 'end: place.end - 1, exact', 'the account holds'],
  ]),
  ...faults('src/pipeline.ts', 'trust/reading', [
    [
      'the last report is lost',
      'documents.map((document) => this.#reading({ document })),',
      'documents.slice(0, -1).map((document) => this.#reading({ document })),',
      'every report is there',
    ],
    ['in the order of files', '    .sort((a, b) => compareText(a.key, b.key));', ';', 'the order of files'],
  ]),
  ...faults('src/account/item/commitment.ts', 'trust/reading', [
    [
      'six reports of a promise',
      'const told = toldIn(group.tellings, context);',
      'if (group.tellings.length > 6) return [];\n    const told = toldIn(group.tellings, context);',
      'eight reports',
    ],
  ]),
  ...faults('src/relate/origin/direction.ts', 'trust/reading', [
    ['copies before their source', '  return p < q\n', '  return p > q\n', 'who had it first'],
  ]),
  ...faults('src/read/statement/find.ts', 'trust/reading', [
    [
      'speakers swapped',
      'const { party, candidates } = partyOf(syntax, mentions, relation);',
      'const { party: own, candidates } = partyOf(syntax, mentions, relation);\n' +
        '    const party = own === null ? null : (names.parties.find((one) => one.id !== own)?.id ?? own);',
      'each speaker',
    ],
  ]),
  ...faults('src/read/grammar/verb-group.ts', 'trust/reading', [
    ['a negation is dropped', 'negated: helpers.negated,', 'negated: false,', 'what is refused'],
  ]),
  ...faults('src/read/figure/en.ts', 'trust/reading', [
    ['a hedge is dropped', "    about: 'about',", "    about: 'exact',", 'figures'],
    ['millions are thousands', '    million: 1e6,', '    million: 1e3,', 'figures'],
  ]),
  ...faults('src/read/time/en.ts', 'trust/reading', [
    [
      'the wrong weekday',
      '(word, place): Sense => ({ word, weekday: index + 1,',
      '(word, place): Sense => ({ word, weekday: index + 2,',
      'a day of the week',
    ],
  ]),
  ...faults('src/calendar/civil.ts', 'trust/reading', [
    ['no rule of centuries', '(year % 100 !== 0 || year % 400 === 0)', 'true', 'a day of the week'],
  ]),
  ...faults('src/text/unseen.ts', 'trust/terminal', [
    ['tags at the terminal', '\\p{Default_Ignorable_Code_Point}', '\\u200b-\\u200f\\u202a-\\u202e', 'in messages'],
  ]),
  ...faults('src/cli/safe-text.ts', 'trust/terminal', [
    ['escapes at the terminal', '\\u000b-\\u001f', '\\u000b-\\u001a', 'in messages'],
    ['a name that is a message', ".replaceAll('\\n', '<U+000A>')", '', 'in messages'],
  ]),
  ...faults('src/output/csv.ts', 'output', [
    ['formulas in cells', '/^\\s*[=+', '/^\\s*[+', 'no cell of the CSV'],
    ['full-width formulas in cells', '\\uff1d\\uff0b\\uff0d\\uff20]/.test', ']/.test', 'no cell of the CSV'],
  ]),
  ...faults('src/output/ics.ts', 'output', [
    [
      'line breaks in calendars',
      ".replace(/\\r\\n|[\\r\\n\\u2028\\u2029\\u0085]/g, '\\\\n')\n    .replace(/[\\u0000-\\u001f\\u007f]/g, ' ');",
      ';',
      'iCalendar: line breaks',
    ],
  ]),
  ...faults('src/output/xml.ts', 'output', [
    ['raw markup in XML', '/[&<>"\'\\r]/g', '/[&"\'\\r]/g', 'XML holds any text'],
  ]),
  ...faults('src/output/json.ts', 'trust/outputs', [
    ['JSON that opens a tag', '/[<>&\\u2028\\u2029]/g', '/[&\\u2028\\u2029]/g', 'F4'],
  ]),
  ...faults('src/output/markdown.ts', 'output', [
    ['links out of texts', '[\\\\`*_{}[\\]<>()', '[\\\\`*_{}<>()', 'Markdown cannot be made'],
  ]),
  ...faults('src/page/printable.tsx', 'trust/outputs', [
    [
      'raw markup in pages',
      'if (unseen.length === 0) return text;',
      'if (unseen.length === 0) return <b dangerouslySetInnerHTML={{ __html: text }} />;',
      'no text becomes markup',
    ],
  ]),
  ...faults('src/input/sidecar.ts', 'trust/intake', [
    [
      'the table gives way to the page',
      'published: entry.published ?? document.published',
      'published: document.published ?? entry.published',
      'the sidecar stands above',
    ],
  ]),
  ...faults('src/app/files.ts', 'trust/intake', [
    ['links in a mesh', '    if (this.walked.has(real)) return;\n', '', 'links in a mesh'],
    [
      'bombs in gzip',
      'const limit = Math.min(most, Math.max(ALWAYS_ALLOWED, ratio * bytes.length));',
      'const limit = most;',
      'what a packed file',
    ],
  ]),
  ...faults('src/app/sources.ts', 'trust/intake', [
    [
      'a pipe is opened',
      'if (!statSync(path, { throwIfNoEntry: false })?.isFile())',
      'if (false)',
      'a link to an endless device as reports',
    ],
  ]),
  ...faults('src/input/archive/members.ts', 'intake-limits', [
    ['bombs in ZIP', 'ratio * source.bytes.length', 'Infinity', 'the ratio'],
  ]),
  ...faults('src/input/html/page.ts', 'trust/outputs', [
    ['scripts are read as text', '`script style noscript template svg', '`style template svg', 'no script of a page'],
  ]),
];
