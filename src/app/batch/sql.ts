import { COPIED, HUBS, LINKED, PRINT_CAP, PRINTS_SHARED, SPAN, TERM_CAP } from '../../relate/block/blocks.js';
import { FIELDS, type Input } from './inputs.js';

/** What the SQL of a corpus hangs on. */
export interface SqlOptions {
  readonly inputs: readonly Pick<Input, 'path' | 'kind'>[];
  /** Columns of each Parquet input. */
  readonly columns: (path: string) => readonly string[];
  /** Files that executors need: the mapper and what it opens. */
  readonly ship: readonly string[];
  /** An archive of a Node runtime; null where executors have one. */
  readonly node: string | null;
  /** Folder of what stands between the stages. */
  readonly work: string;
  /** Day of the reports that say none. */
  readonly published: string | null;
  /** Pieces that documents are dealt out in. */
  readonly pieces: number;
}

const TABS = "ROW FORMAT DELIMITED FIELDS TERMINATED BY '\\t'";
/** Reports without a day come last. */
const LAST_SPAN = 999_999_999;

/** The whole work of a corpus as SQL for `spark-sql`: the same pairs and blocks as `linesOf` and `blocksOf` give. */
export function sqlOf(options: SqlOptions): string {
  const { ship, node } = options;
  const steps = [
    ...ship.map((file) => `ADD FILE ${quoted(file)}`),
    ...(node === null ? [] : [`ADD ARCHIVE ${quoted(`${node}#node`)}`]),
    ...readSteps(options),
    ...signatureSteps(options),
    ...textSteps(),
    ...termSteps(),
    ...blockSteps(options),
    ...tellSteps(options),
  ];
  return `${steps.join(';\n\n')};\n`;
}

function readSteps({ inputs, columns, work, published, pieces, node }: SqlOptions): string[] {
  const sources = inputs.map(({ path, kind }) => {
    if (kind !== 'parquet') return `SELECT value FROM text.\`${path}\``;
    const own = new Set(columns(path));
    const fields = FIELDS.filter((field) => own.has(field)).map((field) => `\`${field}\``);
    return `SELECT to_json(struct(${fields.join(', ')})) AS value FROM parquet.\`${path}\``;
  });
  const transform = `SELECT TRANSFORM(value) ${TABS}
  USING ${quoted(command(node, `read ${published ?? ''}`))}
  AS (key STRING, id STRING, signature STRING, packed STRING) ${TABS}
FROM (SELECT /*+ REPARTITION(${pieces}) */ value FROM lines)`;
  return [
    `CREATE TEMPORARY VIEW lines AS\n${sources.join('\nUNION ALL\n')}`,
    kept(work, 'read', transform),
    view(work, 'read'),
  ];
}

function signatureSteps({ work }: SqlOptions): string[] {
  const signature = 'day INT, prints ARRAY<BIGINT>, terms ARRAY<BIGINT>, weights ARRAY<BIGINT>';
  const each = `SELECT key, id, s.day AS day, CAST(floor(s.day / ${SPAN}) AS INT) AS span,
  s.prints AS prints, s.terms AS terms, s.weights AS weights
FROM (SELECT key, max(id) AS id, from_json(max(signature), '${signature}') AS s
  FROM read WHERE key <> '!' GROUP BY key)`;
  return [kept(work, 'signatures', each), view(work, 'signatures')];
}

/** Pairs that share fingerprints: of a fingerprint that many hold, each with the first that hold it. */
function textSteps(): string[] {
  return [
    `CREATE TEMPORARY VIEW prints AS
SELECT print, key, prints,
  count(*) OVER (PARTITION BY print) AS held,
  row_number() OVER (PARTITION BY print ORDER BY coalesce(span, ${LAST_SPAN}), id, key) AS rank
FROM (SELECT key, id, span, size(prints) AS prints, explode(prints) AS print FROM signatures)`,
    `CREATE TEMPORARY VIEW text_pairs AS
SELECT least(x.key, y.key) AS a, greatest(x.key, y.key) AS b, 0L AS likeness, 1L AS shared,
  CAST(least(x.prints, y.prints) AS BIGINT) AS least
FROM (SELECT * FROM prints WHERE held > 1 AND (held <= ${PRINT_CAP} OR rank <= ${HUBS})) x
JOIN (SELECT * FROM prints WHERE held > 1) y ON x.print = y.print AND x.rank < y.rank`,
  ];
}

/** Pairs that share terms which are not too common: in all reports, or within each span of days of the two. */
function termSteps(): string[] {
  const together = `(x.day IS NULL OR y.day IS NULL OR abs(x.day - y.day) <= ${SPAN})`;
  const pair = 'x.key AS a, y.key AS b, x.weight * y.weight AS likeness, 0L AS shared, 0L AS least';
  return [
    `CREATE TEMPORARY VIEW terms AS
SELECT term, key, day, span, weight,
  count(*) OVER (PARTITION BY term) AS held,
  count(*) OVER (PARTITION BY term, span) AS held_in_span
FROM (SELECT key, day, span, t.pos, t.term, weights[t.pos] AS weight
  FROM signatures LATERAL VIEW posexplode(terms) t AS pos, term)`,
    `CREATE TEMPORARY VIEW term_pairs AS
SELECT ${pair}
FROM (SELECT * FROM terms WHERE held > 1 AND held <= ${TERM_CAP}) x
JOIN (SELECT * FROM terms WHERE held > 1 AND held <= ${TERM_CAP}) y ON x.term = y.term AND x.key < y.key AND ${together}
UNION ALL
SELECT ${pair}
FROM (SELECT * FROM terms WHERE held > ${TERM_CAP} AND held_in_span <= ${TERM_CAP} AND span IS NOT NULL) x
JOIN (SELECT *, explode(array(span - 1, span, span + 1)) AS lane FROM terms
  WHERE held > ${TERM_CAP} AND held_in_span <= ${TERM_CAP} AND span IS NOT NULL) y
  ON x.term = y.term AND x.span = y.lane AND x.key < y.key AND ${together}`,
  ];
}

function blockSteps({ work, node }: SqlOptions): string[] {
  const links = `SELECT a, b, value FROM (
  SELECT a, b, shared, likeness + CASE WHEN shared = 0 THEN 0 ELSE (${COPIED} * shared) DIV least END AS value
  FROM (SELECT a, b, sum(likeness) AS likeness, sum(shared) AS shared, max(least) AS least
    FROM (SELECT * FROM text_pairs UNION ALL SELECT * FROM term_pairs) GROUP BY a, b)
) WHERE value >= ${LINKED} OR shared >= ${PRINTS_SHARED}`;
  const blocks = `SELECT TRANSFORM(a, b, value) ${TABS}
  USING ${quoted(command(node, 'blocks'))} AS (block STRING, key STRING) ${TABS}
FROM (SELECT /*+ REPARTITION(1) */ a, b, value FROM
  (SELECT a, b, CAST(value AS STRING) AS value FROM links UNION ALL SELECT key, '', '' FROM signatures))`;
  return [kept(work, 'links', links), view(work, 'links'), kept(work, 'blocks', blocks), view(work, 'blocks')];
}

/** Blocks are dealt out whole and told; at the end rows and issues are put in order. */
function tellSteps({ work, node, pieces }: SqlOptions): string[] {
  const told = `SELECT TRANSFORM(block, key, packed) ${TABS}
  USING ${quoted(command(node, 'tell'))} AS (block STRING, number BIGINT, name STRING, row STRING) ${TABS}
FROM (SELECT block, key, packed FROM
  (SELECT /*+ REPARTITION(${pieces}, block) */ b.block, r.key, r.packed
   FROM (SELECT key, max(packed) AS packed FROM read WHERE key <> '!' GROUP BY key) r
   JOIN blocks b ON r.key = b.key)
  SORT BY block, key)`;
  const rows = `SELECT concat_ws('\\t', name, row) FROM told WHERE name <> '!' ORDER BY block, number`;
  const issues = `SELECT signature FROM read WHERE key = '!' UNION ALL SELECT row FROM told WHERE name = '!'`;
  const again = "SELECT CAST(count(*) - count(DISTINCT key) AS STRING) FROM read WHERE key <> '!'";
  return [
    kept(work, 'told', told),
    view(work, 'told'),
    text(work, 'rows', rows),
    text(work, 'issues', issues),
    text(work, 'again', again),
  ];
}

function command(node: string | null, stage: string): string {
  return `${node === null ? 'node' : './node/bin/node'} readout-map.mjs ${stage}`.trim();
}

function kept(work: string, name: string, query: string): string {
  return `INSERT OVERWRITE DIRECTORY ${quoted(`${work}/${name}`)} USING parquet\n${query}`;
}

function text(work: string, name: string, query: string): string {
  return `INSERT OVERWRITE DIRECTORY ${quoted(`${work}/${name}`)} USING text\n${query}`;
}

function view(work: string, name: string): string {
  return `CREATE TEMPORARY VIEW ${name} USING parquet OPTIONS (path ${quoted(`${work}/${name}`)})`;
}

/** A text in SQL. */
function quoted(value: string): string {
  return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
