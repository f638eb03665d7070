import { type Span, spanFault } from '../model/span.js';

/** What was re-read, and what did not hold. */
export interface Verdict {
  /** Number of spans, sigla and texts that were checked. */
  readonly checked: number;
  readonly failures: readonly { readonly where: string; readonly what: string }[];
}

/** A text under the name that its report carries. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/**
 * Re-reads an account: every evidence anywhere in it must be `exact === text.slice(start, end)` of a report of the
 * account; every span in a report must lie in its text, hold something and cut no surrogate pair; every siglum must be
 * a report's. With `texts`, each report's text must be the text of that name. Takes any parsed JSON, also what Readout
 * never wrote; a failure is named by its JSON Pointer (RFC 6901).
 */
export function verifyAccount(account: unknown, texts?: readonly NamedText[]): Verdict {
  const check = new Check();
  const reports =
    isObject(account) && Array.isArray(account['reports']) ? (account['reports'] as readonly unknown[]) : null;
  if (!reports || !isObject(account)) return check.fail('', 'no list "reports": this is no account').verdict();
  const bySiglum = new Map<string, string>();
  reports.forEach((report, index) => {
    const siglum = isObject(report) ? report['siglum'] : null;
    const text = isObject(report) ? report['text'] : null;
    if (typeof siglum !== 'string' || typeof text !== 'string')
      check.fail(`/reports/${index}`, 'a report needs a siglum and a text');
    else if (bySiglum.has(siglum)) check.fail(`/reports/${index}/siglum`, `${siglum} stands for two reports`);
    else bySiglum.set(siglum, text);
    checkReport(check, report, `/reports/${index}`, texts);
  });
  const primary = Array.isArray(account['primary']) ? (account['primary'] as readonly unknown[]) : [];
  primary.forEach((one, index) => {
    const report = isObject(one) ? one['report'] : null;
    if (isObject(report) && typeof report['siglum'] === 'string' && typeof report['text'] === 'string')
      bySiglum.set(report['siglum'], report['text']);
    checkReport(check, report, `/primary/${index}/report`, texts);
  });
  for (const [index, one] of primary.entries())
    if (isObject(one))
      for (const [key, value] of Object.entries(one))
        if (key !== 'report') walk(check, value, `/primary/${index}/${key}`, null, bySiglum);
  for (const [key, value] of Object.entries(account))
    if (key !== 'reports' && key !== 'primary') walk(check, value, `/${key}`, null, bySiglum);
  return check.verdict();
}

/** Re-reads one report as `readout read` prints it. */
export function verifyReport(report: unknown, texts?: readonly NamedText[]): Verdict {
  const check = new Check();
  checkReport(check, report, '', texts);
  return check.verdict();
}

class Check {
  private checked = 0;
  private readonly failures: { where: string; what: string }[] = [];

  that(where: string, fault: string | null): void {
    this.checked++;
    if (fault !== null) this.failures.push({ where: where || '/', what: fault });
  }

  fail(where: string, what: string): this {
    this.that(where, what);
    return this;
  }

  verdict(): Verdict {
    return { checked: this.checked, failures: this.failures };
  }
}

function checkReport(check: Check, report: unknown, where: string, texts: readonly NamedText[] | undefined): void {
  if (!isObject(report) || typeof report['text'] !== 'string')
    return void check.fail(where, 'no text: this is no report');
  const text = report['text'];
  if (texts) {
    const named = texts.filter(({ name }) => name === report['name']);
    const fault =
      named.length === 0
        ? `no text named ${JSON.stringify(report['name'])} was given`
        : named.some((one) => one.text === text)
          ? null
          : `the text given for ${JSON.stringify(report['name'])} is not the one that was read`;
    check.that(`${where}/text`, fault);
  }
  for (const [key, value] of Object.entries(report))
    if (key !== 'text') walk(check, value, `${where}/${key}`, text, null);
}

/**
 * Checks every span and evidence below `value`. Keeps its own stack, so depth of nesting is no danger. `text` is what
 * bare spans index.
 */
function walk(
  check: Check,
  value: unknown,
  where: string,
  text: string | null,
  bySiglum: ReadonlyMap<string, string> | null,
): void {
  const stack: { readonly value: unknown; readonly where: string }[] = [{ value, where }];
  for (let top = stack.pop(); top; top = stack.pop()) {
    if (
      typeof top.value === 'string' &&
      bySiglum &&
      /\/(?:reports|absent)\/\d+$|\/others\/\d+\/report$|\/within\/\d+\/report$|\/segments\/\d+\/(?:report$|sharedWith\/\d+$)|\/lineage\/\d+\/[ab]$/.test(
        top.where,
      )
    ) {
      check.that(
        top.where,
        bySiglum.has(top.value) ? null : `${JSON.stringify(top.value)} is no report of this account`,
      );
    }
    if (typeof top.value !== 'object' || top.value === null) continue;
    if (isObject(top.value) && 'start' in top.value && 'end' in top.value)
      checkSpan(check, top.value, top.where, text, bySiglum);
    for (const [key, child] of Object.entries(top.value))
      stack.push({ value: child, where: `${top.where}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}` });
  }
}

function checkSpan(
  check: Check,
  value: Readonly<Record<string, unknown>>,
  where: string,
  text: string | null,
  bySiglum: ReadonlyMap<string, string> | null,
): void {
  const { start, end, exact, report } = value;
  const span = { start, end } as Span;
  if (typeof start !== 'number' || typeof end !== 'number') {
    if (start !== undefined && start !== null) check.fail(where, 'start and end are not numbers');
    return;
  }
  const source = typeof report === 'string' && bySiglum ? bySiglum.get(report) : text;
  if (source === undefined || source === null)
    return void check.that(where, `${JSON.stringify(report)} is no report of this account`);
  const fault = spanFault(source, span);
  if (fault !== null) return void check.fail(where, fault);
  if (exact === undefined) return void check.that(where, bySiglum ? 'an evidence without its exact words' : null);
  check.that(
    where,
    source.slice(start, end) === exact
      ? null
      : `${JSON.stringify(exact)} is not what stands at ${start}-${end}: ` +
          `${JSON.stringify(source.slice(start, Math.min(end, start + 200)))}`,
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
