import type { Driver, Record as Neo4jRecord } from "neo4j-driver";
import type { BulkClaim, BulkEntity, BulkGraph, Report, Rows } from "../BulkLoader.ts";
import { cypherFile } from "../cypherFile.ts";
import { entityLabels, fillTypes, relationshipTypes } from "../fillTypes.ts";
import type { CypherText } from "../GraphStore.ts";
import { cellsLike, type RowCells } from "./cellsLike.ts";
import { disjointBatches } from "./disjointBatches.ts";

/** Rows of one transaction: enough to be worth one, few enough for a small heap. */
const BATCH = 5000;
/** As many as keep Neo4j busy while this process prepares the next. */
const SESSIONS = 3;

const texts = {
  entities: cypherFile("load/bulkEntities"),
  claims: cypherFile("load/bulkClaims"),
  sources: cypherFile("load/bulkSources"),
};

/** Where to build. */
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
}

/** Where Neo4j keeps entities, and which numbers they have: five million claims need no look-up by id. */
interface Places {
  /** What all names that Neo4j gives have in common, before their number. */
  prefix: string;
  numbers: Map<string, number>;
}

async function addEntities({ entities, counts }: BulkGraph, build: Build, report: Report): Promise<Places> {
  const places: Places = { prefix: "", numbers: new Map() };
  let cells: RowCells | null = null;
  const groups = new Map<string, unknown[][]>();
  const send = async (labels: string) => {
    const rows = groups.get(labels) ?? [];
    groups.delete(labels);
    const text = withColumns(fillTypes(texts.entities, "LABELS", labels.split(":"), entityLabels), cells);
    const [made] = await build.run(text, { rows });
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
  for await (const entity of entities() as Rows<BulkEntity>) {
    cells ??= cellsLike(entity, { without: ["labels"] });
    const labels = entity.labels.join(":");
    const rows = groups.get(labels) ?? [];
    groups.set(labels, rows);
    if (rows.push(cells.cells(entity)) === BATCH) await send(labels);
  }
  for (const labels of [...groups.keys()]) await send(labels);
  return places;
}

async function addClaims(
  { claims, counts }: BulkGraph,
  { prefix, numbers }: Places,
  { driver, inDatabase }: Build,
  report: Report,
): Promise<void> {
  let cells: RowCells | null = null;
  let done = 0;
  const send = async (batch: BulkRow[]) => {
    const session = driver.session(inDatabase);
    try {
      // Tried again as a whole where it fails of something that may pass.
      await session.executeWrite(async (transaction) => {
        const runs = [...groupByPredicate(batch)].map(([predicate, rows]) =>
          transaction.run(withColumns(fillTypes(texts.claims, "PREDICATE", [predicate], relationshipTypes), cells), {
            rows,
          }),
        );
        await Promise.all(runs);
      });
    } finally {
      await session.close();
    }
    done += batch.length;
    report("claims", done, counts.claims);
  };
  const batches = disjointBatches({ size: BATCH, sessions: SESSIONS }, send);
  report("claims", 0, counts.claims);
  for await (const claim of claims() as Rows<BulkClaim>) {
    cells ??= cellsLike(claim, { before: 2 });
    const [subject, object] = [numberOf(claim.subject, numbers), numberOf(claim.object, numbers)];
    const row = [`${prefix}${subject}`, `${prefix}${object}`, ...cells.cells(claim)];
    const full = batches.add({ predicate: claim.predicate, row }, subject, object);
    if (full !== null) await full;
  }
  await batches.end();
}

interface BulkRow {
  predicate: string;
  row: unknown[];
}

async function addSources({ sources, counts }: BulkGraph, build: Build, report: Report): Promise<void> {
  let cells: RowCells | null = null;
  let rows: unknown[][] = [];
  let done = 0;
  const send = async () => {
    await build.run(withColumns(texts.sources, cells), { rows });
    done += rows.length;
    rows = [];
    report("sources", done, counts.sources);
  };
  report("sources", 0, counts.sources);
  for await (const source of sources()) {
    cells ??= cellsLike(source);
    if (rows.push(cells.cells(source)) === BATCH) await send();
  }
  if (rows.length > 0) await send();
}

function withColumns({ cypher }: CypherText, cells: RowCells | null): string {
  return cypher.replaceAll("COLUMNS", cells?.columns ?? "");
}

function numberOf(id: string, numbers: ReadonlyMap<string, number>): number {
  const number = numbers.get(id);
  if (number === undefined) throw new TypeError(`there is no entity ${id} that a claim could be of`);
  return number;
}

function groupByPredicate(batch: readonly BulkRow[]): Map<string, unknown[][]> {
  const groups = new Map<string, unknown[][]>();
  for (const { predicate, row } of batch) {
    const group = groups.get(predicate);
    if (group === undefined) groups.set(predicate, [row]);
    else group.push(row);
  }
  return groups;
}
