/** The library without files, terminal or network: give it documents and weights. */

export { verifyAccount, verifyReport } from './account/verify.js';
export { verifyWhole } from './account/whole.js';
export { checkDraft, checkQuote, checkReports, draftOfQuote, quotationOf } from './check/check.js';
export { type AccountChange, type AccountDiff, type ChangeKind, diffAccounts } from './diff/diff.js';
export { type Digest, digestOf } from './digest/digest.js';
export { type English, loadEnglish, type Syntax } from './english/index.js';
export { type FigureQuestion, type FoundFigure, findFigures } from './find/figure.js';
export type { Searched } from './find/query.js';
export { type FoundStatement, findStatements, type StatementQuestion } from './find/statement.js';
export { givenPrimary, recognizedPrimary } from './input/primary.js';
export { readSource } from './input/read.js';
export type { ReadSource, Source } from './input/source.js';
export { accountOf } from './library/account.js';
export { documentsOf, type GivenDocument } from './library/given.js';
export { FORM_NAMES, writeAccount } from './library/write.js';
export type * from './model/account.js';
export * from './model/check.js';
export type * from './model/correction.js';
export type { FormName } from './model/formats.js';
export * from './model/issue.js';
export type * from './model/primary.js';
export * from './model/report.js';
export * from './model/span.js';
export { Collection, type ReadTogether, readTogether, type Work } from './pipeline.js';
export { dismissedNumbers } from './read/figure/dismissed.js';
export { readReport } from './read/read.js';
