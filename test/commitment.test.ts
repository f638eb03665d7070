import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { english } from '../src/app/weights.js';
import type { Commitment, Report } from '../src/model/report.js';
import { spanFault, type Span } from '../src/model/span.js';
import { readReport } from '../src/read/read.js';
import { matchCommitments } from '../src/relate/commitment/match.js';
import { runCases } from './cases.js';

const path = (name: string): string => fileURLToPath(new URL(`cases/${name}.txt`, import.meta.url));

function read(text: string, published: string | undefined = undefined, name = 'case'): Report {
  const document = { name, text, url: null, outlet: null, language: 'en', headline: null, issues: [], published: published ? { value: published, from: 'given' as const } : null };
  return readReport(document, english());
}

/** `force: party -> act` and whatever else the commitment has, one line each. */
function printCommitments(report: Report): string {
  const exact = (span: Span | null): string => (span ? report.text.slice(span.start, span.end).replace(/\s+/g, ' ') : '');
  return report.commitments.map((one: Commitment) => {
    const due = report.times.find(({ id }) => id === one.due);
    const parts: [string, Span | null][] = [['to', one.beneficiary], ['by', due ?? null], ['if', one.condition], ['judge', one.judge], ['else', one.consequence]];
    const rest = parts.filter(([, span]) => span !== null).map(([key, span]) => ` | ${key}: ${exact(span)}`).join('');
    return `${one.force}: ${one.party.map(exact).join(' + ') || 'nobody named'} -> ${exact(one.act)}${rest} (${one.rule.replace('commitment/', '')})`;
  }).join('\n');
}

function printClaims(report: Report): string {
  const exact = (span: Span | null): string => (span ? report.text.slice(span.start, span.end) : '');
  return (report.complianceClaims ?? []).map((one) => `${one.polarity}: ${one.party.map(exact).join(' + ') || 'nobody named'} | ${exact(one.claim)}${one.what ? ` | what: ${exact(one.what)}` : ''} (${one.rule.replace('compliance/', '')})`).join('\n');
}

runCases(path('commitment'), ({ text, fields }) => printCommitments(read(text, fields['published'])));
runCases(path('commitment-none'), ({ text, fields }) => printCommitments(read(text, fields['published'])));
runCases(path('compliance'), ({ text, fields }) => printClaims(read(text, fields['published'])));
