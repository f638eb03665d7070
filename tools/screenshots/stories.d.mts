import type { SourceDocument } from '../../src/model/report.js';

export function accident(): SourceDocument[];
export function vote(): SourceDocument[];
