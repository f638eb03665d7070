import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type * as brief from '../../src/digest/brief.js';
import type * as digest from '../../src/digest/digest.js';
import type * as edition from '../../src/digest/edition.js';
import type * as entry from '../../src/digest/entry.js';
import type * as digestedPrimary from '../../src/digest/primary.js';
import type * as versions from '../../src/digest/versions.js';
import type * as account from '../../src/model/account.js';
import { FINDING_KINDS, type FindingKind } from '../../src/model/check.js';
import type * as correction from '../../src/model/correction.js';
import { READ_KINDS } from '../../src/model/correction.js';
import type * as evidence from '../../src/model/evidence.js';
import type * as issue from '../../src/model/issue.js';
import { type ItemKind, KIND_NAMES } from '../../src/model/kinds.js';
import { compareText } from '../../src/model/order.js';
import type * as primary from '../../src/model/primary.js';
import type * as report from '../../src/model/report.js';
import type * as span from '../../src/model/span.js';
import type * as json from '../../src/output/json.js';
import { docstringsOf, saidOf, type TypeDocs } from './docstrings.js';

/**
 * The output form as a schema. The model's types are the source: the lines at the foot do not compile when schema and
 * types part, so a field cannot be added to one alone. Every object and every choice has the name of its type, under
 * which it stands in the schema, with what the docstrings of that type say.
 */
const shape = <Fields extends z.core.$ZodLooseShape>(name: string, fields: Fields) =>
  z.object(fields).readonly().meta({ id: name });
const oneOf = <const Values extends readonly [string, ...string[]]>(name: string, values: Values) =>
  z.enum(values).meta({ id: name });
const position = z.int().nonnegative();
const share = z.number().min(0).max(1);
const spanFields = { start: position, end: position };
const id = z.string().min(1);
const list = <T extends z.ZodType>(of: T) => z.array(of).readonly();
const nullable = <T extends z.ZodType>(of: T) => of.nullable();

const Span = shape('Span', spanFields);
const Published = shape('Published', {
  value: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  at: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}Z$/)
    .exactOptional(),
  from: z.enum(['given', 'metadata', 'text', 'inferred']),
  by: z.string().exactOptional(),
  updated: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .exactOptional(),
});
const Issue = shape('Issue', {
  code: z.string(),
  severity: z.enum(['info', 'warning', 'error']),
  message: z.string(),
  help: z.string(),
  start: position.exactOptional(),
  end: position.exactOptional(),
});
const Furniture = shape('Furniture', { ...spanFields, why: z.string(), rule: z.string().exactOptional() });
const Paragraph = shape('Paragraph', { ...spanFields, role: z.enum(['headline', 'body', 'heading']) });
const Dateline = shape('Dateline', { ...spanFields, place: nullable(z.string()), agency: nullable(z.string()) });
const Credit = shape('Credit', { ...spanFields, agency: z.string() });
const Token = shape('Token', {
  ...spanFields,
  upos: z.string(),
  xpos: z.string(),
  lemma: z.string(),
  head: nullable(position),
  deprel: z.string(),
});
const PartyType = oneOf('PartyType', ['person', 'organization', 'place']);
const Name = shape('Name', { ...spanFields, id, type: PartyType, party: id });
const Mention = shape('Mention', { ...spanFields, how: z.enum(['name', 'role', 'pronoun']), rule: z.string() });
const ReportParty = shape('ReportParty', {
  id,
  name: z.string(),
  type: PartyType,
  roles: list(z.string()),
  mentions: list(Mention),
});
const OpenMention = shape('OpenMention', {
  ...spanFields,
  how: z.enum(['name', 'role', 'pronoun']),
  candidates: list(id),
  rule: z.string(),
});
const Statement = shape('Statement', {
  ...spanFields,
  id,
  form: oneOf('StatementForm', ['direct', 'indirect', 'mixed']),
  content: list(Span),
  cue: nullable(Span),
  source: list(Span),
  party: nullable(id),
  candidates: list(id),
  addressee: nullable(Span),
  channel: nullable(Span),
  channelKind: nullable(
    oneOf('ChannelKind', [
      'tweet',
      'statement',
      'news conference',
      'interview',
      'document',
      'speech',
      'report',
      'call',
      'testimony',
      'broadcast',
    ]),
  ),
  place: nullable(Span),
  stance: oneOf('Stance', ['neutral', 'distancing', 'factive', 'denying', 'promising', 'warning', 'asking']),
  sourceKind: z.enum(['named', 'unnamed', 'document', 'none']),
  within: nullable(id),
  rule: z.string(),
});
const Figure = shape('Figure', {
  ...spanFields,
  id,
  low: nullable(z.number()),
  high: nullable(z.number()),
  unit: nullable(z.string()),
  hedge: oneOf('Hedge', ['exact', 'about', 'more-than', 'at-least', 'less-than', 'at-most']),
  change: nullable(z.enum(['up', 'down'])),
  shift: z.enum(['up', 'down']).exactOptional(),
  level: z.enum(['before', 'after']).exactOptional(),
  measure: nullable(Span),
  place: Span.exactOptional(),
  baseline: Span.exactOptional(),
  per: nullable(z.string()),
  time: nullable(id),
  statement: nullable(id),
  rule: z.string(),
});
const TimePart = oneOf('TimePart', [
  'year',
  'month',
  'day',
  'weekday',
  'week',
  'quarter',
  'season',
  'decade',
  'hour',
  'minute',
  'part-of-day',
  'zone',
  'length',
]);
const Time = shape('Time', {
  ...spanFields,
  id,
  type: oneOf('TimeType', ['DATE', 'TIME', 'DURATION', 'SET']),
  value: nullable(z.string()),
  mod: nullable(z.string()),
  known: list(TimePart),
  implied: list(TimePart),
  anchor: nullable(z.string()),
  candidates: list(z.string()).exactOptional(),
  rangeTo: id.exactOptional(),
  rangeFrom: id.exactOptional(),
  firstDay: z.string().exactOptional(),
  lastDay: z.string().exactOptional(),
  lengthFrom: z.string().exactOptional(),
  olderCopy: z.literal(true).exactOptional(),
  rule: z.string(),
});
const Commitment = shape('Commitment', {
  ...spanFields,
  id,
  party: list(Span),
  parties: list(id),
  act: Span,
  beneficiary: nullable(Span),
  due: nullable(id),
  condition: nullable(Span),
  judge: nullable(Span),
  consequence: nullable(Span),
  force: oneOf('Force', ['promise', 'duty', 'plan', 'threat', 'refusal']),
  statement: nullable(id),
  rule: z.string(),
});
const ComplianceClaim = shape('ComplianceClaim', {
  ...spanFields,
  id,
  party: list(Span),
  parties: list(id),
  claim: Span,
  what: nullable(Span),
  polarity: z.enum(['met', 'partly', 'not met']),
  statement: nullable(id),
  rule: z.string(),
});
const AgreementMention = shape('AgreementMention', {
  ...spanFields,
  id,
  name: nullable(Span),
  day: nullable(id),
  parties: list(id),
  rule: z.string(),
});
const HappenedEvent = shape('HappenedEvent', {
  ...spanFields,
  id,
  trigger: Span,
  parties: list(id),
  time: nullable(id),
  place: nullable(Span),
  statement: nullable(id),
  ahead: z.literal(true).exactOptional(),
  rule: z.string(),
});
const Sentence = shape('Sentence', {
  ...spanFields,
  evidence: oneOf('SentenceEvidence', ['named', 'unnamed', 'document', 'none']),
  judgement: z.boolean(),
});

const Post = shape('Post', { ...spanFields, value: z.string(), at: z.string().exactOptional() });
const Primary = shape('Primary', {
  kind: nullable(oneOf('PrimaryKind', ['transcript', 'readout', 'press release', 'court paper'])),
  from: z.enum(['given', 'recognized']),
  by: nullable(z.string()),
});

const Edition = shape('Edition', {
  story: nullable(z.string()),
  kind: z.enum(['feed', 'first', 'update', 'write-through', 'correction', 'kill', 'advisory']),
  version: z.string().exactOptional(),
  status: z.string().exactOptional(),
  urgency: z.string().exactOptional(),
  embargo: z.string().exactOptional(),
  note: z.string().exactOptional(),
});

export const ReportSchema = shape('Report', {
  format: z.literal('readout/1'),
  name: z.string(),
  id,
  siglum: z.string(),
  url: nullable(z.string()),
  outlet: nullable(z.string()),
  language: nullable(z.string()),
  text: z.string(),
  published: nullable(Published),
  headline: nullable(Span),
  dateline: nullable(Dateline),
  byline: nullable(Span),
  credits: list(Credit),
  furniture: list(Furniture),
  paragraphs: list(Paragraph),
  sentences: list(Sentence),
  names: list(Name),
  parties: list(ReportParty),
  openMentions: list(OpenMention),
  statements: list(Statement),
  figures: list(Figure),
  times: list(Time),
  title: z.string().exactOptional(),
  commitments: list(Commitment),
  complianceClaims: list(ComplianceClaim).exactOptional(),
  agreements: list(AgreementMention).exactOptional(),
  events: list(HappenedEvent),
  story: nullable(id),
  origin: nullable(id),
  edition: Edition.exactOptional(),
  retrieved: z.string().exactOptional(),
  posts: list(Post).exactOptional(),
  primary: Primary.exactOptional(),
  tokens: list(Token).exactOptional(),
  issues: list(Issue),
});

const evidenceFields = { ...spanFields, report: z.string(), exact: z.string() };
const EvidenceSchema = shape('Evidence', evidenceFields);
const PartySchema = shape('Party', {
  id,
  name: z.string(),
  type: PartyType,
  roles: list(z.string()),
  mentions: list(EvidenceSchema),
});
const Passage = shape('Passage', {
  a: EvidenceSchema,
  b: EvidenceSchema,
  words: position,
  grade: z.enum(['verbatim', 'edited']),
});
const DerivationSchema = oneOf('Derivation', ['wholly', 'partly', 'non']);
const LineageSchema = shape('Lineage', {
  a: z.string(),
  b: z.string(),
  sharedWords: position,
  shareOfA: share,
  shareOfB: share,
  derivationOfA: DerivationSchema,
  derivationOfB: DerivationSchema,
  longestRun: position,
  direction: nullable(z.enum(['a-to-b', 'b-to-a'])),
  basis: z.string(),
  passages: list(Passage),
});
const SegmentSchema = shape('Segment', {
  ...evidenceFields,
  sharedWith: list(z.string()),
  older: z.boolean(),
  why: z.string(),
});
const OriginSchema = shape('Origin', { id, reports: list(z.string()), credit: nullable(z.string()) });
const Reading = shape('Reading', { text: z.string(), evidence: list(EvidenceSchema) });
const ItemDueSchema = shape('ItemDue', {
  words: z.string(),
  value: nullable(z.string()),
  first: nullable(z.string()),
  last: nullable(z.string()),
  deadline: z.boolean(),
  missing: nullable(z.string()),
});
const ItemKindSchema = oneOf('ItemKind', KIND_NAMES as [ItemKind, ...ItemKind[]]);
const SupportSchema = shape('Support', { reports: position, origins: position });
const ItemSchema = shape('Item', {
  id,
  kind: ItemKindSchema,
  title: z.string(),
  mark: oneOf('Mark', ['same', 'compatible', 'differs', 'single', 'near']),
  speaker: nullable(z.string()),
  parties: list(id),
  evidence: list(EvidenceSchema).check(z.minLength(1)),
  support: SupportSchema,
  near: list(EvidenceSchema),
  absent: list(z.string()),
  computed: nullable(z.string()),
  rule: z.string(),
  readings: list(Reading),
  when: nullable(z.string()),
  due: ItemDueSchema.exactOptional(),
  minor: z.literal(true).exactOptional(),
  dismissed: nullable(z.string()),
});
const VariantKindSchema = oneOf('VariantKind', [
  'cut',
  'added',
  'altered',
  'joined',
  'moved',
  'punctuation',
  'case',
  'spelling',
  'name',
  'figure',
  'direct-indirect',
  'attribution-lost',
  'attribution-shifted',
  'channel',
  'hedge',
  'condition',
  'time',
  'qualifier',
  'back-translation',
]);
const VariantSchema = shape('Variant', {
  id,
  kind: VariantKindSchema,
  substantive: z.boolean(),
  items: list(id),
  readings: list(Reading),
  explanation: z.string(),
});
const WithinSchema = shape('WithinReport', { report: z.string(), what: z.string(), evidence: list(EvidenceSchema) });
const ComplianceSchema = shape('Compliance', {
  of: nullable(z.string()),
  party: nullable(id),
  by: nullable(z.string()),
  polarity: z.enum(['met', 'partly', 'not met']),
  evidence: list(EvidenceSchema),
});
const AgreementTermSchema = shape('AgreementTerm', {
  role: oneOf('TermRole', ['term', 'review', 'consequence', 'refused']),
  title: z.string(),
  items: list(id),
  parties: list(id),
  when: nullable(z.string()),
  readings: list(Reading),
  computed: nullable(z.string()),
  why: z.string(),
});
const AgreementPeriodSchema = shape('AgreementPeriod', {
  value: z.string(),
  when: nullable(z.string()),
  evidence: list(EvidenceSchema),
  computed: nullable(z.string()),
});
const AgreementTellingSchema = shape('AgreementTelling', {
  kind: z.enum(['said', 'figure']),
  when: nullable(z.string()),
  of: nullable(z.string()),
  by: nullable(z.string()),
  polarity: nullable(z.enum(['met', 'partly', 'not met'])),
  text: z.string(),
  evidence: list(EvidenceSchema),
  pledged: list(Reading),
});
const AgreementSchema = shape('Agreement', {
  id,
  title: z.string(),
  when: nullable(z.string()),
  parties: list(id),
  reports: list(z.string()),
  called: list(Reading),
  why: nullable(z.string()),
  terms: list(AgreementTermSchema),
  periods: list(AgreementPeriodSchema),
  tellings: list(AgreementTellingSchema),
});
const TimelineSchema = shape('TimelineEntry', {
  when: nullable(z.string()),
  items: list(id),
  evidence: list(EvidenceSchema),
  computed: nullable(z.string()),
});
const UndecidedSchema = shape('Undecided', { what: z.string(), why: z.string(), evidence: list(EvidenceSchema) });
const OtherReportSchema = shape('OtherReport', { report: z.string(), why: z.string() });
const StorySchema = shape('Story', {
  id,
  title: z.string(),
  when: nullable(z.string()),
  place: nullable(z.string()),
  reports: list(z.string()),
  others: list(OtherReportSchema),
  origins: list(OriginSchema),
  lineage: list(LineageSchema),
  segments: list(SegmentSchema),
  items: list(ItemSchema),
  variants: list(VariantSchema),
  within: list(WithinSchema),
  compliance: list(ComplianceSchema),
  timeline: list(TimelineSchema),
  undecided: list(UndecidedSchema),
});

const reason = z.string();
const placeFields = { report: id, ...spanFields, exact: z.string() };
const CorrectionSchema = z
  .union([
    shape('PublishedCorrection', { kind: z.literal('published'), report: id, value: z.string(), reason }),
    shape('FurnitureCorrection', { kind: z.literal('furniture'), ...placeFields, reason }),
    shape('SpeakerCorrection', { kind: z.literal('speaker'), ...placeFields, name: z.string(), reason }),
    shape('NotReadCorrection', {
      kind: z.literal('not-read'),
      ...placeFields,
      what: oneOf('ReadKind', READ_KINDS),
      reason,
    }),
    shape('FigureCorrection', { kind: z.literal('figure'), ...placeFields, value: z.number(), reason }),
    shape('DayCorrection', { kind: z.literal('day'), ...placeFields, value: z.string(), reason }),
    shape('SameStoryCorrection', { kind: z.literal('same-story'), reports: list(id), reason }),
    shape('OwnStoryCorrection', { kind: z.literal('own-story'), report: id, reason }),
    shape('SamePartyCorrection', { kind: z.literal('same-party'), names: list(id), reason }),
    shape('OwnPartyCorrection', { kind: z.literal('own-party'), report: id, name: id, reason }),
    shape('SameItemCorrection', { kind: z.literal('same-item'), items: list(id), reason }),
    shape('OwnItemCorrection', { kind: z.literal('own-item'), item: id, report: id, reason }),
    shape('DismissCorrection', { kind: z.literal('dismiss'), item: id, reason }),
  ])
  .meta({ id: 'Correction' });

/** Findings that a primary text has too, in their order. */
type Had = Exclude<FindingKind, 'one-source' | 'not-in-sources' | 'not-resolved'>;
const isHad = (kind: FindingKind): kind is Had =>
  kind !== 'one-source' && kind !== 'not-in-sources' && kind !== 'not-resolved';
const PrimaryHowSchema = oneOf('PrimaryHow', ['whole', 'part', 'shown', 'copied', ...FINDING_KINDS.filter(isHad)]);
const PrimaryDifferenceSchema = shape('PrimaryDifference', { report: z.string(), primary: z.string() });
const PrimaryUseSchema = shape('PrimaryUse', {
  id,
  kind: z.enum(['quotation', 'claim', 'figure', 'date', 'commitment']),
  how: PrimaryHowSchema,
  also: list(PrimaryHowSchema),
  mark: oneOf('CheckMark', ['=', '≈', '≠', '①', '·', '?']),
  says: z.string(),
  here: EvidenceSchema,
  there: list(EvidenceSchema),
  differences: list(PrimaryDifferenceSchema),
  items: list(id),
});
const PrimarySentenceSchema = shape('PrimarySentence', {
  ...evidenceFields,
  quoted: list(z.string()),
  told: list(z.string()),
});
const PrimaryTextSchema = shape('PrimaryText', {
  report: ReportSchema,
  reports: list(z.string()),
  uses: list(PrimaryUseSchema),
  sentences: list(PrimarySentenceSchema),
});

const accountFields = {
  format: z.string(),
  reports: list(ReportSchema),
  parties: list(PartySchema),
  stories: list(StorySchema),
  agreements: list(AgreementSchema).exactOptional(),
  primary: list(PrimaryTextSchema).exactOptional(),
  corrections: list(CorrectionSchema),
};
const AccountSchema = shape('Account', accountFields);

const NoteSchema = shape('Note', { kind: z.enum(['computed', 'why', 'support', 'primary']), text: z.string() });
const EntrySchema = shape('Entry', {
  id: nullable(id),
  kind: nullable(ItemKindSchema),
  glyph: oneOf('Glyph', ['=', '≈', '≠', '①', '·', '?', 'ƒ', '!', ' ']),
  group: nullable(z.string()),
  when: nullable(z.string()),
  title: z.string(),
  readings: list(Reading),
  brief: z.boolean(),
  notes: list(NoteSchema),
});
const SectionIdSchema = oneOf('SectionId', [
  'differ',
  'within',
  'due',
  'compliance',
  'agreements',
  'agree',
  'statements',
  'figures',
  'commitments',
  'events',
  'lineage',
  'timeline',
  'undecided',
  'dismissed',
]);
const SectionSchema = shape('Section', { id: SectionIdSchema, title: z.string(), entries: list(EntrySchema) });
const BriefLineSchema = shape('BriefLine', { section: SectionIdSchema, entry: position });
const StoryDigestSchema = shape('StoryDigest', {
  id,
  title: z.string(),
  count: z.string(),
  others: list(OtherReportSchema),
  brief: list(BriefLineSchema),
  sections: list(SectionSchema),
});
const ReportLineSchema = shape('ReportLine', {
  siglum: z.string(),
  name: z.string(),
  outlet: nullable(z.string()),
  credit: nullable(z.string()),
  published: nullable(z.string()),
  headline: nullable(z.string()),
  edition: z.string().exactOptional(),
});
const CautionSchema = shape('Caution', { report: z.string(), text: z.string() });
const VersionChangeSchema = shape('VersionChange', {
  kind: oneOf('VersionChangeKind', ['headline', 'figure', 'hedge', 'quotation', 'attribution', 'added', 'dropped']),
  before: nullable(EvidenceSchema),
  after: nullable(EvidenceSchema),
});
const VersionStepSchema = shape('VersionStep', {
  from: z.string(),
  to: z.string(),
  changes: list(VersionChangeSchema),
});
const VersionChainSchema = shape('VersionChain', {
  reports: list(z.string()),
  by: z.enum(['address', 'guid', 'story']),
  steps: list(VersionStepSchema),
});
const PrimaryDigestSchema = shape('PrimaryDigest', {
  siglum: z.string(),
  name: z.string(),
  about: z.string(),
  headline: nullable(z.string()),
  count: z.string(),
  entries: list(EntrySchema),
});
const DigestSchema = shape('Digest', {
  count: z.string(),
  families: list(list(z.string())),
  reports: list(ReportLineSchema),
  cautions: list(CautionSchema).exactOptional(),
  versions: list(VersionChainSchema).exactOptional(),
  primary: list(PrimaryDigestSchema).exactOptional(),
  stories: list(StoryDigestSchema),
});

const DocumentSchema = shape('AccountDocument', { ...accountFields, digest: DigestSchema });

/** The JSON Schema (2020-12) of the account document and of all that it holds, as it is shipped. */
export function jsonSchema(): object {
  const { $schema, $ref, $defs } = z.toJSONSchema(DocumentSchema, { target: 'draft-2020-12' });
  const docs = docstringsOf(sources());
  return {
    $schema,
    $id: 'https://readout.example/schema/readout-1.schema.json',
    title: 'Account',
    description: 'An account document. A line of `readout read` is one `#/$defs/Report`.',
    $ref,
    $defs: Object.fromEntries(
      Object.entries($defs ?? {})
        .sort(([a], [b]) => compareText(a, b))
        .map(([name, def]) => [name, described(name, def, docs)]),
    ),
  };
}

/** The files, and folders of files, that declare the types of the schema. */
const SOURCES = ['src/model', 'src/digest', 'src/output/json.ts'];

/** The sources of the types of the schema, each file with its text. */
export function sources(): [file: string, source: string][] {
  const files = SOURCES.flatMap((path) => (path.endsWith('.ts') ? [path] : inFolder(path)));
  return files.map((file) => [file, readFileSync(file, 'utf8')]);
}

function inFolder(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => `${folder}/${name}`);
}

/** A definition with what the docstrings say of its type and of each of its fields. */
function described(name: string, def: z.core.JSONSchema.JSONSchema, docs: ReadonlyMap<string, TypeDocs>): object {
  const { properties, ...rest } = def;
  const says = docs.get(name)?.says;
  return {
    ...(says ? { description: says } : {}),
    ...rest,
    ...(properties ? { properties: describedFields(name, properties, docs) } : {}),
  };
}

function describedFields(name: string, fields: object, docs: ReadonlyMap<string, TypeDocs>): object {
  return Object.fromEntries(
    Object.entries(fields).map(([field, schema]) => {
      const says = saidOf(field, name, docs);
      return [field, says === null ? schema : { description: says, ...schema }];
    }),
  );
}

/** True for equal types, optional fields included. */
type Same<A, B> = [A] extends [B]
  ? [B] extends [A]
    ? [keyof A] extends [keyof B]
      ? [keyof B] extends [keyof A]
        ? true
        : false
      : false
    : false
  : false;
type Agree<T extends true> = T;
/** Every schema gives the type whose name it has. */
export type Agreed = [
  Agree<Same<z.infer<typeof Span>, span.Span>>,
  Agree<Same<z.infer<typeof Published>, report.Published>>,
  Agree<Same<z.infer<typeof Issue>, issue.Issue>>,
  Agree<Same<z.infer<typeof Furniture>, report.Furniture>>,
  Agree<Same<z.infer<typeof Paragraph>, report.Paragraph>>,
  Agree<Same<z.infer<typeof Dateline>, report.Dateline>>,
  Agree<Same<z.infer<typeof Credit>, report.Credit>>,
  Agree<Same<z.infer<typeof Token>, report.Token>>,
  Agree<Same<z.infer<typeof PartyType>, report.PartyType>>,
  Agree<Same<z.infer<typeof Name>, report.Name>>,
  Agree<Same<z.infer<typeof Mention>, report.Mention>>,
  Agree<Same<z.infer<typeof ReportParty>, report.ReportParty>>,
  Agree<Same<z.infer<typeof OpenMention>, report.OpenMention>>,
  Agree<Same<z.infer<typeof Statement>, report.Statement>>,
  Agree<Same<z.infer<typeof Figure>, report.Figure>>,
  Agree<Same<z.infer<typeof TimePart>, report.TimePart>>,
  Agree<Same<z.infer<typeof Time>, report.Time>>,
  Agree<Same<z.infer<typeof Commitment>, report.Commitment>>,
  Agree<Same<z.infer<typeof ComplianceClaim>, report.ComplianceClaim>>,
  Agree<Same<z.infer<typeof AgreementMention>, report.AgreementMention>>,
  Agree<Same<z.infer<typeof HappenedEvent>, report.HappenedEvent>>,
  Agree<Same<z.infer<typeof Sentence>, report.Sentence>>,
  Agree<Same<z.infer<typeof Post>, report.Post>>,
  Agree<Same<z.infer<typeof Primary>, report.Primary>>,
  Agree<Same<z.infer<typeof Edition>, report.Edition>>,
  Agree<Same<z.infer<typeof ReportSchema>, report.Report>>,
  Agree<Same<z.infer<typeof EvidenceSchema>, evidence.Evidence>>,
  Agree<Same<z.infer<typeof PartySchema>, account.Party>>,
  Agree<Same<z.infer<typeof Passage>, account.Passage>>,
  Agree<Same<z.infer<typeof DerivationSchema>, account.Derivation>>,
  Agree<Same<z.infer<typeof LineageSchema>, account.Lineage>>,
  Agree<Same<z.infer<typeof SegmentSchema>, account.Segment>>,
  Agree<Same<z.infer<typeof OriginSchema>, account.Origin>>,
  Agree<Same<z.infer<typeof Reading>, account.Reading>>,
  Agree<Same<z.infer<typeof ItemDueSchema>, account.ItemDue>>,
  Agree<Same<z.infer<typeof ItemKindSchema>, account.ItemKind>>,
  Agree<Same<z.infer<typeof SupportSchema>, account.Support>>,
  Agree<Same<z.infer<typeof ItemSchema>, account.Item>>,
  Agree<Same<z.infer<typeof VariantKindSchema>, account.VariantKind>>,
  Agree<Same<z.infer<typeof VariantSchema>, account.Variant>>,
  Agree<Same<z.infer<typeof WithinSchema>, account.WithinReport>>,
  Agree<Same<z.infer<typeof ComplianceSchema>, account.Compliance>>,
  Agree<Same<z.infer<typeof AgreementTermSchema>, account.AgreementTerm>>,
  Agree<Same<z.infer<typeof AgreementPeriodSchema>, account.AgreementPeriod>>,
  Agree<Same<z.infer<typeof AgreementTellingSchema>, account.AgreementTelling>>,
  Agree<Same<z.infer<typeof AgreementSchema>, account.Agreement>>,
  Agree<Same<z.infer<typeof TimelineSchema>, account.TimelineEntry>>,
  Agree<Same<z.infer<typeof UndecidedSchema>, account.Undecided>>,
  Agree<Same<z.infer<typeof OtherReportSchema>, account.OtherReport>>,
  Agree<Same<z.infer<typeof StorySchema>, account.Story>>,
  Agree<Same<z.infer<typeof PrimaryHowSchema>, primary.PrimaryHow>>,
  Agree<Same<z.infer<typeof PrimaryDifferenceSchema>, primary.PrimaryDifference>>,
  Agree<Same<z.infer<typeof PrimaryUseSchema>, primary.PrimaryUse>>,
  Agree<Same<z.infer<typeof PrimarySentenceSchema>, primary.PrimarySentence>>,
  Agree<Same<z.infer<typeof PrimaryTextSchema>, primary.PrimaryText>>,
  Agree<Same<z.infer<typeof AccountSchema>, account.Account>>,
  Agree<Same<z.infer<typeof NoteSchema>, entry.Note>>,
  Agree<Same<z.infer<typeof EntrySchema>, entry.Entry>>,
  Agree<Same<z.infer<typeof SectionIdSchema>, brief.SectionId>>,
  Agree<Same<z.infer<typeof SectionSchema>, digest.Section>>,
  Agree<Same<z.infer<typeof BriefLineSchema>, brief.BriefLine>>,
  Agree<Same<z.infer<typeof StoryDigestSchema>, digest.StoryDigest>>,
  Agree<Same<z.infer<typeof ReportLineSchema>, digest.ReportLine>>,
  Agree<Same<z.infer<typeof CautionSchema>, edition.Caution>>,
  Agree<Same<z.infer<typeof VersionChangeSchema>, versions.VersionChange>>,
  Agree<Same<z.infer<typeof VersionStepSchema>, versions.VersionStep>>,
  Agree<Same<z.infer<typeof VersionChainSchema>, versions.VersionChain>>,
  Agree<Same<z.infer<typeof PrimaryDigestSchema>, digestedPrimary.PrimaryDigest>>,
  Agree<Same<z.infer<typeof DigestSchema>, digest.Digest>>,
  Agree<Same<z.infer<typeof DocumentSchema>, json.AccountDocument>>,
  Agree<Same<z.infer<typeof CorrectionSchema>, correction.Correction>>,
];
