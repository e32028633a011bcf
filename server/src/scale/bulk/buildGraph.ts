import type { Driver, Record as Neo4jRecord } from "neo4j-driver";
import type { BulkClaim, BulkEntity, BulkGraph, Report, Rows } from "../../store/BulkLoader.ts";
import { cypherFile, entityLabels, relationshipTypes } from "../../store/cypherFile.ts";
import type { CypherText } from "../../store/GraphStore.ts";
import { disjointBatches } from "./disjointBatches.ts";
import { fewAtOnce } from "./fewAtOnce.ts";
import { CELL_END, type RowLines, rowLines } from "./rowLines.ts";

/** Rows in one transaction: enough to be worth one, few enough for a small heap. */
const BATCH = 1000;
/** Hubs in one transaction: the notes of one hub are as large as many rows. */
const HUBS = 200;
/** Rows that are worth a transaction while Neo4j is idle. */
const LEAST = 500;
/**
 * Enough to keep Neo4j busy while this process prepares the next batch: on two cores, more sessions wrote no faster and
 * held more rows.
 */
const SESSIONS = 2;

const texts = {
  entities: cypherFile("load/bulkEntities"),
  claims: cypherFile("load/bulkClaims"),
  sources: cypherFile("load/bulkSources"),
  hubs: cypherFile("load/bulkHubs"),
};

/** The database to build in. */
export interface Build {
  driver: Driver;
  inDatabase: { database?: string };
  run(cypher: string, params?: Record<string, unknown>): Promise<Neo4jRecord[]>;
}

/** Adds all entities, claims and sources of a data set under the usual labels, in many transactions. */
export async function buildGraph(graph: BulkGraph, build: Build, report: Report): Promise<void> {
  const places = await addEntities(graph, build, report);
  await addClaims(graph, places, build, report);
  await addSources(graph, build, report);
  await addHubs(graph, places, build);
}

/** The names and numbers that Neo4j gave to entities: with them, five million claims need no look-up by id. */
interface Places {
  /** The common beginning of all names that Neo4j gives, before the number. */
  prefix: string;
  numbers: Map<string, number>;
}

async function addEntities({ entities, counts }: BulkGraph, { run }: Build, report: Report): Promise<Places> {
  const places: Places = { prefix: "", numbers: new Map() };
  const send = async (cypher: string, rows: string[]) => {
    const [made] = await run(cypher, { rows });
    const elementIds: string[] = made?.get("element_ids") ?? [];
    const ids: string[] = made?.get("ids") ?? [];
    for (const [index, elementId] of elementIds.entries()) {
      const end = elementId.lastIndexOf(":") + 1;
      places.prefix = elementId.slice(0, end);
      places.numbers.set(ids[index] ?? "", Number(elementId.slice(end)));
    }
    report("entities", places.numbers.size, counts.entities);
  };
  report("entities", 0, counts.entities);
  await addNodes(entities() as Rows<BulkEntity>, {
    text: texts.entities,
    // Labels become part of the query, so only those of the vocabulary are allowed.
    inFront: ({ labels }) => labels.map((label) => known(label, entityLabels)).join(":"),
    send,
  });
  return places;
}

async function addSources({ sources, counts }: BulkGraph, { run }: Build, report: Report): Promise<void> {
  let done = 0;
  const send = async (cypher: string, rows: string[]) => {
    await run(cypher, { rows });
    done += rows.length;
    report("sources", done, counts.sources);
  };
  report("sources", 0, counts.sources);
  await addNodes(sources(), { text: texts.sources, send });
}

/** Sends nodes in batches of rows; `inFront` returns the first cell of a row, and `labels` is no column. */
async function addNodes<Row extends object>(
  rows: Rows<Row>,
  {
    text,
    inFront,
    send,
  }: { text: CypherText; inFront?: (row: Row) => string; send: (cypher: string, rows: string[]) => Promise<void> },
): Promise<void> {
  let lines: RowLines | null = null;
  let batch: string[] = [];
  const batches = fewAtOnce(SESSIONS);
  const sendBatch = () => {
    const [cypher, sent] = [withColumns(text, lines), batch];
    batch = [];
    return batches.add(() => send(cypher, sent));
  };
  for await (const row of rows) {
    lines ??= rowLines(row, { without: ["labels"], before: inFront === undefined ? 0 : 1 });
    const line = lines.lineOf(row);
    batch.push(inFront === undefined ? line : inFront(row) + CELL_END + line);
    if (batch.length === BATCH) await sendBatch();
  }
  if (batch.length > 0) await sendBatch();
  await batches.end();
}

async function addClaims(
  { claims, counts }: BulkGraph,
  { prefix, numbers }: Places,
  { driver, inDatabase }: Build,
  report: Report,
): Promise<void> {
  let lines: RowLines | null = null;
  let done = 0;
  const send = async (rows: string[]) => {
    // Retried as a whole if it fails for a passing reason.
    await driver.executeQuery(withColumns(texts.claims, lines), { rows, place: prefix }, inDatabase);
    done += rows.length;
    report("claims", done, counts.claims);
  };
  const batches = disjointBatches<string>({ size: BATCH, least: LEAST, sessions: SESSIONS }, send);
  report("claims", 0, counts.claims);
  for await (const claim of claims() as Rows<BulkClaim>) {
    lines ??= rowLines(claim, { before: 3 });
    const [subject, object] = [numberOf(claim.subject, numbers), numberOf(claim.object, numbers)];
    const inFront = `${subject}${CELL_END}${object}${CELL_END}${known(claim.predicate, relationshipTypes)}${CELL_END}`;
    const full = batches.add(inFront + lines.lineOf(claim), subject, object);
    if (full !== null) await full;
  }
  await batches.end();
}

async function addHubs({ hubs }: BulkGraph, { prefix, numbers }: Places, { run }: Build): Promise<void> {
  const rows: unknown[] = [];
  for await (const { id, hub_counts, hub_first } of hubs()) {
    rows.push([`${prefix}${numberOf(id, numbers)}`, hub_counts, hub_first]);
  }
  for (let start = 0; start < rows.length; start += HUBS) {
    await run(texts.hubs.cypher, { rows: rows.slice(start, start + HUBS) });
  }
}

function withColumns({ cypher }: CypherText, lines: RowLines | null): string {
  return cypher.replaceAll("COLUMNS", () => lines?.columns ?? "");
}

function known(name: string, names: ReadonlySet<string>): string {
  if (!names.has(name)) throw new TypeError(`${JSON.stringify(name)} is not in the vocabulary`);
  return name;
}

function numberOf(id: string, numbers: ReadonlyMap<string, number>): number {
  const number = numbers.get(id);
  if (number === undefined) throw new TypeError(`there is no entity ${id} for a claim`);
  return number;
}
