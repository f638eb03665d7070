import { z } from 'zod';
import type { Digest } from '../../src/digest/digest.js';
import type {
  Account,
  Derivation,
  Evidence,
  Item,
  Lineage,
  Origin,
  Party,
  Segment,
  Story,
  TimelineEntry,
  Undecided,
  Variant,
  VariantKind,
  WithinReport,
} from '../../src/model/account.js';
import { READ_KINDS } from '../../src/model/correction.js';
import { KIND_NAMES } from '../../src/model/kinds.js';
import type {
  Commitment as CommitmentOf,
  HappenedEvent as EventOf,
  Figure as FigureOf,
  Report,
  Sentence as SentenceOf,
  Statement as StatementOf,
  Time as TimeOf,
} from '../../src/model/report.js';

/**
 * The output form as a schema. The model's types are the source: the lines at the foot do not compile when schema and
 * types part, so a field cannot be added to one alone.
 */
const position = z.int().nonnegative();
const span = { start: position, end: position };
const Span = z.object(span).readonly();
const id = z.string().min(1);
const list = <T extends z.ZodType>(of: T) => z.array(of).readonly();
const nullable = <T extends z.ZodType>(of: T) => of.nullable();

const Published = z
  .object({
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
  })
  .readonly();
const Issue = z
  .object({
    code: z.string(),
    severity: z.enum(['info', 'warning', 'error']),
    message: z.string(),
    help: z.string(),
    start: position.exactOptional(),
    end: position.exactOptional(),
  })
  .readonly();
const Furniture = z.object({ ...span, why: z.string(), rule: z.string().exactOptional() }).readonly();
const Paragraph = z.object({ ...span, role: z.enum(['headline', 'body', 'heading']) }).readonly();
const Dateline = z.object({ ...span, place: nullable(z.string()), agency: nullable(z.string()) }).readonly();
const Credit = z.object({ ...span, agency: z.string() }).readonly();
const Token = z
  .object({
    ...span,
    upos: z.string(),
    xpos: z.string(),
    lemma: z.string(),
    head: nullable(position),
    deprel: z.string(),
  })
  .readonly();
const PartyType = z.enum(['person', 'organization', 'place']);
const Name = z.object({ ...span, id, type: PartyType, party: id }).readonly();
const Mention = z.object({ ...span, how: z.enum(['name', 'role', 'pronoun']), rule: z.string() }).readonly();
const ReportParty = z
  .object({ id, name: z.string(), type: PartyType, roles: list(z.string()), mentions: list(Mention) })
  .readonly();
const OpenMention = z
  .object({ ...span, how: z.enum(['name', 'role', 'pronoun']), candidates: list(id), rule: z.string() })
  .readonly();
const Statement = z
  .object({
    ...span,
    id,
    form: z.enum(['direct', 'indirect', 'mixed']),
    content: list(Span),
    cue: nullable(Span),
    source: list(Span),
    party: nullable(id),
    candidates: list(id),
    addressee: nullable(Span),
    channel: nullable(Span),
    channelKind: nullable(
      z.enum([
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
    stance: z.enum(['neutral', 'distancing', 'factive', 'denying', 'promising', 'warning', 'asking']),
    sourceKind: z.enum(['named', 'unnamed', 'document', 'none']),
    within: nullable(id),
    rule: z.string(),
  })
  .readonly();
const Figure = z
  .object({
    ...span,
    id,
    low: nullable(z.number()),
    high: nullable(z.number()),
    unit: nullable(z.string()),
    hedge: z.enum(['exact', 'about', 'more-than', 'at-least', 'less-than', 'at-most']),
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
  })
  .readonly();
const TimePart = z.enum([
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
const Time = z
  .object({
    ...span,
    id,
    type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
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
  })
  .readonly();
const Commitment = z
  .object({
    ...span,
    id,
    party: list(Span),
    parties: list(id),
    act: Span,
    beneficiary: nullable(Span),
    due: nullable(id),
    condition: nullable(Span),
    judge: nullable(Span),
    consequence: nullable(Span),
    force: z.enum(['promise', 'duty', 'plan', 'threat', 'refusal']),
    statement: nullable(id),
    rule: z.string(),
  })
  .readonly();
const ComplianceClaim = z
  .object({
    ...span,
    id,
    party: list(Span),
    parties: list(id),
    claim: Span,
    what: nullable(Span),
    polarity: z.enum(['met', 'partly', 'not met']),
    statement: nullable(id),
    rule: z.string(),
  })
  .readonly();
const AgreementMention = z
  .object({ ...span, id, name: nullable(Span), day: nullable(id), parties: list(id), rule: z.string() })
  .readonly();
const HappenedEvent = z
  .object({
    ...span,
    id,
    trigger: Span,
    parties: list(id),
    time: nullable(id),
    place: nullable(Span),
    statement: nullable(id),
    ahead: z.literal(true).exactOptional().describe('Set for a day after publication; it has not happened.'),
    rule: z.string(),
  })
  .readonly();
const Sentence = z
  .object({ ...span, evidence: z.enum(['named', 'unnamed', 'document', 'none']), judgement: z.boolean() })
  .readonly();

const Edition = z
  .object({
    story: nullable(z.string()),
    kind: z.enum(['feed', 'first', 'update', 'write-through', 'correction', 'kill', 'advisory']),
    version: z.string().exactOptional(),
    status: z.string().exactOptional(),
    urgency: z.string().exactOptional(),
    embargo: z.string().exactOptional(),
    note: z.string().exactOptional(),
  })
  .readonly();

export const ReportSchema = z
  .object({
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
    posts: list(z.object({ ...span, value: z.string(), at: z.string().exactOptional() }).readonly()).exactOptional(),
    tokens: list(Token).exactOptional(),
    issues: list(Issue),
  })
  .readonly()
  .meta({
    title: 'Report',
    description: "One outlet's text at one time, read. Positions are half-open UTF-16 code units of `text`.",
  });

const EvidenceSchema = z.object({ ...span, report: z.string(), exact: z.string() }).readonly();
const PartySchema = z
  .object({ id, name: z.string(), type: PartyType, roles: list(z.string()), mentions: list(EvidenceSchema) })
  .readonly();
const Passage = z
  .object({ a: EvidenceSchema, b: EvidenceSchema, words: position, grade: z.enum(['verbatim', 'edited']) })
  .readonly();
const DerivationSchema = z.enum(['wholly', 'partly', 'non']);
const share = z.number().min(0).max(1);
const LineageSchema = z
  .object({
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
  })
  .readonly();
const SegmentSchema = z
  .object({ ...EvidenceSchema.unwrap().shape, sharedWith: list(z.string()), older: z.boolean(), why: z.string() })
  .readonly();
const OriginSchema = z.object({ id, reports: list(z.string()), credit: nullable(z.string()) }).readonly();
const Reading = z.object({ text: z.string(), evidence: list(EvidenceSchema) }).readonly();
const ItemDueSchema = z
  .object({
    words: z.string(),
    value: nullable(z.string()),
    first: nullable(z.string()),
    last: nullable(z.string()),
    deadline: z.boolean(),
    missing: nullable(z.string()),
  })
  .readonly();
const ItemSchema = z
  .object({
    id,
    kind: z.enum(KIND_NAMES),
    title: z.string(),
    mark: z.enum(['same', 'compatible', 'differs', 'single', 'near']),
    speaker: nullable(z.string()),
    parties: list(id),
    evidence: list(EvidenceSchema).check(z.minLength(1)),
    support: z.object({ reports: position, origins: position }).readonly(),
    near: list(EvidenceSchema),
    absent: list(z.string()),
    computed: nullable(z.string()),
    rule: z.string(),
    readings: list(Reading),
    when: nullable(z.string()),
    due: ItemDueSchema.exactOptional(),
    dismissed: nullable(z.string()),
  })
  .readonly();
const VariantKindSchema = z.enum([
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
const VariantSchema = z
  .object({
    id,
    kind: VariantKindSchema,
    substantive: z.boolean(),
    items: list(id),
    readings: list(Reading),
    explanation: z.string(),
  })
  .readonly();
const WithinSchema = z.object({ report: z.string(), what: z.string(), evidence: list(EvidenceSchema) }).readonly();
const ComplianceSchema = z
  .object({
    of: nullable(z.string()),
    party: nullable(id),
    by: nullable(z.string()),
    polarity: z.enum(['met', 'partly', 'not met']),
    evidence: list(EvidenceSchema),
  })
  .readonly();
const ReadingOfSchema = z.object({ text: z.string(), evidence: list(EvidenceSchema) }).readonly();
const AgreementSchema = z
  .object({
    id,
    title: z.string(),
    when: nullable(z.string()),
    parties: list(id),
    reports: list(z.string()),
    called: list(ReadingOfSchema),
    why: nullable(z.string()),
    terms: list(
      z
        .object({
          role: z.enum(['term', 'review', 'consequence', 'refused']),
          title: z.string(),
          items: list(id),
          parties: list(id),
          when: nullable(z.string()),
          readings: list(ReadingOfSchema),
          computed: nullable(z.string()),
          why: z.string(),
        })
        .readonly(),
    ),
    periods: list(
      z
        .object({
          value: z.string(),
          when: nullable(z.string()),
          evidence: list(EvidenceSchema),
          computed: nullable(z.string()),
        })
        .readonly(),
    ),
    tellings: list(
      z
        .object({
          kind: z.enum(['said', 'figure']),
          when: nullable(z.string()),
          of: nullable(z.string()),
          by: nullable(z.string()),
          polarity: nullable(z.enum(['met', 'partly', 'not met'])),
          text: z.string(),
          evidence: list(EvidenceSchema),
          pledged: list(ReadingOfSchema),
        })
        .readonly(),
    ),
  })
  .readonly();
const TimelineSchema = z
  .object({
    when: nullable(z.string()),
    items: list(id),
    evidence: list(EvidenceSchema),
    computed: nullable(z.string()),
  })
  .readonly();
const UndecidedSchema = z.object({ what: z.string(), why: z.string(), evidence: list(EvidenceSchema) }).readonly();
const StorySchema = z
  .object({
    id,
    title: z.string(),
    when: nullable(z.string()),
    place: nullable(z.string()),
    reports: list(z.string()),
    others: list(z.object({ report: z.string(), why: z.string() }).readonly()),
    origins: list(OriginSchema),
    lineage: list(LineageSchema),
    segments: list(SegmentSchema),
    items: list(ItemSchema),
    variants: list(VariantSchema),
    within: list(WithinSchema),
    compliance: list(ComplianceSchema),
    timeline: list(TimelineSchema),
    undecided: list(UndecidedSchema),
  })
  .readonly();

const reason = z.string();
const CorrectionSchema = z.union([
  z.object({ kind: z.literal('published'), report: id, value: z.string(), reason }).readonly(),
  z.object({ kind: z.literal('furniture'), report: id, ...span, exact: z.string(), reason }).readonly(),
  z.object({ kind: z.literal('speaker'), report: id, ...span, exact: z.string(), name: z.string(), reason }).readonly(),
  z
    .object({ kind: z.literal('not-read'), report: id, ...span, exact: z.string(), what: z.enum(READ_KINDS), reason })
    .readonly(),
  z.object({ kind: z.literal('figure'), report: id, ...span, exact: z.string(), value: z.number(), reason }).readonly(),
  z.object({ kind: z.literal('day'), report: id, ...span, exact: z.string(), value: z.string(), reason }).readonly(),
  z.object({ kind: z.literal('same-story'), reports: list(id), reason }).readonly(),
  z.object({ kind: z.literal('own-story'), report: id, reason }).readonly(),
  z.object({ kind: z.literal('same-party'), names: list(id), reason }).readonly(),
  z.object({ kind: z.literal('own-party'), report: id, name: id, reason }).readonly(),
  z.object({ kind: z.literal('same-item'), items: list(id), reason }).readonly(),
  z.object({ kind: z.literal('own-item'), item: id, report: id, reason }).readonly(),
  z.object({ kind: z.literal('dismiss'), item: id, reason }).readonly(),
]);

const ABOUT_ACCOUNT = {
  title: 'Account',
  description: 'Everything that a set of reports says, each item tied to exact characters of a source.',
};

const AccountShape = z.object({
  format: z.string(),
  reports: list(ReportSchema),
  parties: list(PartySchema),
  stories: list(StorySchema),
  agreements: list(AgreementSchema).exactOptional(),
  corrections: list(CorrectionSchema),
});

export const AccountSchema = AccountShape.readonly().meta(ABOUT_ACCOUNT);

const DigestReadingSchema = z.object({ text: z.string(), evidence: list(EvidenceSchema) }).readonly();

const DigestEntrySchema = z
  .object({
    id: z.string().nullable().describe('The item or variant it stands for; null where it is neither.'),
    kind: z.enum(KIND_NAMES).nullable(),
    glyph: z.enum(['=', '≈', '≠', '①', '·', '?', 'ƒ', '!', ' ']).describe('The mark, in the fixed signs.'),
    group: z.string().nullable().describe('Heading of neighbouring entries: a speaker, a day as the reader sees it.'),
    when: z.string().nullable().describe('The day of what is due or on the timeline, ISO or TIMEX3.'),
    title: z.string(),
    readings: list(DigestReadingSchema),
    brief: z.boolean().describe('True where only title and places are shown.'),
    notes: list(z.object({ kind: z.enum(['computed', 'why', 'support']), text: z.string() }).readonly()),
  })
  .readonly();

const SectionIdSchema = z.enum([
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

export const DigestSchema = z
  .object({
    count: z.string().describe('How many reports in how many texts.'),
    families: list(list(z.string())).describe('Sigla of reports that share one text.'),
    reports: list(
      z
        .object({
          siglum: z.string(),
          name: z.string(),
          outlet: z.string().nullable(),
          credit: z.string().nullable(),
          published: z.string().nullable(),
          headline: z.string().nullable(),
          edition: z.string().exactOptional().describe('Which version of its story it is, in words.'),
        })
        .readonly(),
    ),
    cautions: list(z.object({ report: z.string(), text: z.string() }).readonly())
      .exactOptional()
      .describe('What senders say of single reports that a reader must know first: withdrawn, corrected, embargoed.'),
    versions: list(
      z
        .object({
          reports: list(z.string()),
          by: z.enum(['address', 'guid', 'story']),
          steps: list(
            z
              .object({
                from: z.string(),
                to: z.string(),
                changes: list(
                  z
                    .object({
                      kind: z.enum(['headline', 'figure', 'hedge', 'quotation', 'attribution', 'added', 'dropped']),
                      before: nullable(EvidenceSchema),
                      after: nullable(EvidenceSchema),
                    })
                    .readonly(),
                ),
              })
              .readonly(),
          ),
        })
        .readonly(),
    )
      .exactOptional()
      .describe('Reports that are versions of one, in order of time, and what changed from each to the next.'),
    stories: list(
      z
        .object({
          id: z.string(),
          title: z.string(),
          count: z.string(),
          others: list(z.object({ report: z.string(), why: z.string() }).readonly()),
          brief: list(z.object({ section: SectionIdSchema, entry: z.number().int() }).readonly()).describe(
            'What the first screen holds, as places in the sections.',
          ),
          sections: list(
            z.object({ id: SectionIdSchema, title: z.string(), entries: list(DigestEntrySchema) }).readonly(),
          ),
        })
        .readonly(),
    ),
  })
  .readonly()
  .meta({ title: 'Digest', description: 'What a reader is shown, in the order in which it is shown.' });

/** The JSON Schema (2020-12) of the account document and of one report, as it is shipped. */
export function jsonSchema(): object {
  return {
    ...z.toJSONSchema(AccountShape.extend({ digest: DigestSchema }).readonly().meta(ABOUT_ACCOUNT), {
      target: 'draft-2020-12',
      reused: 'ref',
    }),
    $id: 'https://readout.example/schema/readout-1.schema.json',
    description: 'An account document; `readout read` prints one object of the form of `reports` a line.',
  };
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
const agree: [
  Same<z.infer<typeof ReportSchema>, Report>,
  Same<z.infer<typeof EvidenceSchema>, Evidence>,
  Same<z.infer<typeof PartySchema>, Party>,
  Same<z.infer<typeof LineageSchema>, Lineage>,
  Same<z.infer<typeof OriginSchema>, Origin>,
  Same<z.infer<typeof ItemSchema>, Item>,
  Same<z.infer<typeof VariantSchema>, Variant>,
  Same<z.infer<typeof VariantKindSchema>, VariantKind>,
  Same<z.infer<typeof WithinSchema>, WithinReport>,
  Same<z.infer<typeof TimelineSchema>, TimelineEntry>,
  Same<z.infer<typeof UndecidedSchema>, Undecided>,
  Same<z.infer<typeof StorySchema>, Story>,
  Same<z.infer<typeof AccountSchema>, Account>,
  Same<z.infer<typeof DigestSchema>, Digest>,
  Same<z.infer<typeof DerivationSchema>, Derivation>,
  Same<z.infer<typeof SegmentSchema>, Segment>,
  Same<z.infer<typeof Figure>, FigureOf>,
  Same<z.infer<typeof Statement>, StatementOf>,
  Same<z.infer<typeof Time>, TimeOf>,
  Same<z.infer<typeof Commitment>, CommitmentOf>,
  Same<z.infer<typeof HappenedEvent>, EventOf>,
  Same<z.infer<typeof Sentence>, SentenceOf>,
] = [
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
];
void agree;
