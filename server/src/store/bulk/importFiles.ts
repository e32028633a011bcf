import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { StartError } from "../../StartError.ts";
import type { BulkClaim, BulkEntity, BulkGraph, BulkHub, Report, Rows } from "../BulkLoader.ts";
import { entityLabels, known, relationshipTypes } from "../fillTypes.ts";
import { ITEM_END } from "./columnKinds.ts";
import { type ImportTable, importTable } from "./importTable.ts";

/** The file with the options of the import tool, which is written last: without it what there is, is not whole. */
export const ARGUMENTS = "import.args";
/** Rows after which it is told how far it is. */
const TOLD_EVERY = 1000;

/** The options that tell how cells are divided. */
const DIVIDED = ["--delimiter=U+001F", "--array-delimiter=U+001E", "--quote=U+001D", "--bad-tolerance=0"];

/** Throws StartError where a folder holds something already, so that nothing of it is lost or taken for part of a data set. */
export async function refuseFilled(folder: string): Promise<void> {
  const there = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw new StartError(`${folder} cannot be written into: ${error.message}`);
  });
  if (there.length > 0) throw new StartError(`${folder} is not empty: name a new folder. Nothing was written.`);
}

/**
 * Writes a graph as the files that `neo4j-admin database import full` takes, with the options for it. It marks the graph as one
 * that nobody is to read before `BulkLoader.finish` has made its indexes. What fails leaves nothing.
 */
export async function writeImportFiles(graph: BulkGraph, folder: string, report: Report): Promise<void> {
  await refuseFilled(folder);
  const made = await mkdir(folder, { recursive: true });
  const tables = importTables(folder);
  try {
    const hubs = await addEntities(graph, tables.entities, report);
    await addRows("claims", graph.claims() as Rows<BulkClaim>, graph.counts.claims, report, (claim) =>
      tables.claims.add(claim, [claim.subject, claim.object, known(claim.predicate, relationshipTypes)]),
    );
    await addRows("sources", graph.sources(), graph.counts.sources, report, (row) =>
      tables.sources.add(row, ["Source"]),
    );
    await addHubs(graph, tables.entities, hubs);
    await tables.dataset.add({ ...graph.dataset(), name: "load" }, [`LoadMark${ITEM_END}DatasetImported`]);
    for (const table of Object.values(tables)) await table.end();
    await writeFile(join(folder, ARGUMENTS), argumentsFor(tables));
  } catch (error) {
    for (const table of Object.values(tables)) await table.close().catch(() => {});
    if (made !== undefined) await rm(made, { recursive: true, force: true });
    else for (const name of await readdir(folder)) await rm(join(folder, name), { force: true });
    throw error;
  }
}

type Tables = Record<"entities" | "claims" | "sources" | "dataset", ImportTable>;

function importTables(folder: string): Tables {
  const labelled = { inFront: [":LABEL"] };
  return {
    entities: importTable(folder, { name: "entities", ...labelled, special: { id: "id:ID" }, without: ["labels"] }),
    claims: importTable(folder, { name: "claims", inFront: [":START_ID", ":END_ID", ":TYPE"] }),
    sources: importTable(folder, { name: "sources", ...labelled }),
    dataset: importTable(folder, { name: "dataset", ...labelled, lists: ["own"] }),
  };
}

/** Adds all entities but the hubs, which it gives back: what is kept with them is known when all claims have passed. */
async function addEntities(graph: BulkGraph, table: ImportTable, report: Report): Promise<Map<string, BulkEntity>> {
  const hubs = new Map<string, BulkEntity>();
  await addRows("entities", graph.entities() as Rows<BulkEntity>, graph.counts.entities, report, (entity) => {
    if (!graph.hubIds.has(entity.id)) return addEntity(table, entity);
    hubs.set(entity.id, entity);
    return null;
  });
  return hubs;
}

/** Adds the hubs that were held back. */
async function addHubs({ hubs }: BulkGraph, table: ImportTable, held: ReadonlyMap<string, BulkEntity>): Promise<void> {
  const notes = new Map<string, BulkHub>();
  for await (const hub of hubs()) notes.set(hub.id, hub);
  for (const [id, entity] of held) await addEntity(table, { ...entity, ...notes.get(id) });
}

function addEntity(table: ImportTable, entity: BulkEntity): Promise<void> | null {
  return table.add(entity, [entity.labels.map((label) => known(label, entityLabels)).join(ITEM_END)]);
}

/** Adds rows one after the other, and tells how many. */
async function addRows<Row>(
  what: string,
  rows: Rows<Row>,
  total: number,
  report: Report,
  add: (row: Row) => Promise<void> | null,
): Promise<void> {
  let done = 0;
  report(what, done, total);
  for await (const row of rows) {
    const full = add(row);
    if (full !== null) await full;
    if (++done % TOLD_EVERY === 0 || done === total) report(what, done, total);
  }
}

function argumentsFor(tables: Tables): string {
  const files = (kind: "nodes" | "relationships", those: ImportTable[]) =>
    those.flatMap((table) => table.files().map(({ name }) => `--${kind}=${name}`));
  const breaks = Object.values(tables).flatMap((table) => table.files().filter(({ hasBreaks }) => hasBreaks));
  return [
    ...DIVIDED,
    ...(breaks.length === 0
      ? []
      : ["--multiline-fields-format=v2", `--multiline-fields=${breaks.map(({ name }) => name).join(",")}`]),
    ...files("nodes", [tables.entities, tables.sources, tables.dataset]),
    ...files("relationships", [tables.claims]),
  ]
    .map((line) => `${line}\n`)
    .join("");
}
