import type { Driver, Record as Neo4jRecord } from "neo4j-driver";
import { cypherFile } from "../cypherFile.ts";
import type { BatchedGraph, BatchLoader, CypherText, Report, RowBatches } from "../GraphStore.ts";
import { ACTIVE_GRAPH_MS, asideSchema, dropSchema } from "./activeGraph.ts";
import { takeLoadLock } from "./loadLock.ts";
import { neo4jSchema } from "./neo4jSchema.ts";
import { neo4jParams } from "./readRecords.ts";

/** Claims that fit into one transaction with the smallest heap that Neo4j runs with, at about 5 kB each. */
const ONE_TRANSACTION = 50_000;
/** Nodes deleted in one transaction; a few hubs among them have most of the claims. */
const DELETED_AT_ONCE = 500;

const texts = {
  standing: cypherFile("load/standing"),
  markLoad: cypherFile("load/markLoad"),
  switchTo: cypherFile("load/switchTo"),
  labelAside: cypherFile("load/labelAside"),
  readAside: cypherFile("load/readAside"),
  leavePlain: cypherFile("load/leavePlain"),
  deleteSome: cypherFile("load/deleteSome"),
  countNodes: cypherFile("load/countNodes"),
  awaitIndexes: cypherFile("schema/indexesOnline"),
  countClaims: cypherFile("load/countClaims"),
};
const makes = neo4jSchema().filter((text) => /\bCREATE\b/.test(text));
/** Indexes that the nodes set aside need for themselves; the others cover both graphs, and stay while anybody reads. */
const apart = makes.filter((text) => /:(Entity|Source)\b/.test(text));
const plainLabels = ["Entity", "Source"];
const asideLabels = ["EntityAside", "SourceAside", "DatasetAside"];

/** The parts of a store that a load needs. */
export interface LoaderSettings {
  driver: Driver;
  inDatabase: { database?: string };
  uri: string;
  queryTimeoutMs: number;
}

/** Loads large data sets in many transactions; readers keep the old one until the new one is complete. */
export function batchLoader(settings: LoaderSettings): BatchLoader {
  const { driver, inDatabase, uri, queryTimeoutMs } = settings;
  const run = async (cypher: string, params: Record<string, unknown> = {}): Promise<Neo4jRecord[]> => {
    const session = driver.session(inDatabase);
    try {
      // Not in a transaction of the driver, because some of these queries open their own.
      return (await session.run(cypher, params)).records;
    } finally {
      await session.close();
    }
  };
  const withLabel = (text: CypherText, label: string) => text.cypher.replaceAll("LABEL", label);
  const count = async (cypher: string) => Number((await run(cypher))[0]?.get("count"));
  const nodes = (label: string) => count(withLabel(texts.countNodes, label));
  // A reader who has asked which graph to use must finish reading before that graph may go.
  const untilNobodyReads = () => new Promise((done) => setTimeout(done, ACTIVE_GRAPH_MS + queryTimeoutMs));
  const standing = async () => {
    const [row] = await run(texts.standing.cypher);
    return { plain: typeof row?.get("plain") === "string", aside: typeof row?.get("aside") === "string" };
  };

  const deleteAll = async (labels: readonly string[], what: string, report: Report) => {
    for (const label of labels) {
      const total = await nodes(label);
      const cypher = withLabel(texts.deleteSome, label);
      const params = neo4jParams({ maxRows: DELETED_AT_ONCE });
      for (let done = 0, deleted = 1; deleted > 0; done += deleted) {
        if (total > 0) report(what, done, total);
        deleted = Number((await run(cypher, params))[0]?.get("count"));
      }
    }
  };
  const removeAside = async (what: string, report: Report) => {
    // Indexes first; otherwise each deletion would update them.
    for (const text of apart) await run(dropSchema(asideSchema(text)));
    await deleteAll(asideLabels, what, report);
  };
  const stepAside = async (report: Report) => {
    const all = (await nodes("Entity")) + (await nodes("Source"));
    report("setting the old data set aside", 0, all);
    for (const label of plainLabels) await run(withLabel(texts.labelAside, label));
    for (const text of apart) await run(asideSchema(text));
    await run(texts.awaitIndexes.cypher);
    await run(texts.readAside.cypher);
    report("setting the old data set aside", all, all);
    await untilNobodyReads();
  };

  const addRows = async (what: string, { rows, statements }: RowBatches, report: Report) => {
    let done = 0;
    report(what, done, rows);
    for await (const { text, params } of statements()) {
      // Retried as a whole if it fails for a passing reason.
      await driver.executeQuery(text.cypher, neo4jParams(params), inDatabase);
      done += Array.isArray(params.rows) ? params.rows.length : 0;
      report(what, done, rows);
    }
  };
  const makeIndexes = async (schema: readonly string[], report: Report) => {
    report("building the indexes", 0, 0);
    for (const text of schema) await run(text);
    await run(texts.awaitIndexes.cypher);
    report("building the indexes", 0, 0);
  };

  return {
    async isNeeded(claims) {
      const there = await count(texts.countClaims.cypher);
      if (claims > ONE_TRANSACTION || there > ONE_TRANSACTION) return true;
      const { aside } = await standing();
      return aside || (await nodes("LoadMark")) > 0;
    },
    async load(graph: BatchedGraph, report: Report) {
      const lock = await takeLoadLock({ driver, inDatabase, uri });
      try {
        let { plain, aside } = await standing();
        // Both: an earlier load completed its data set, but ended before it had removed the old one.
        if (plain && aside) await removeAside("removing remains of an earlier load", report);
        aside &&= !plain;
        if (plain) {
          await stepAside(report);
          [plain, aside] = [false, true];
        }
        await run(texts.markLoad.cypher);
        for (const text of aside ? apart : makes) await run(dropSchema(text));
        if (aside) for (const label of plainLabels) await run(withLabel(texts.leavePlain, label));
        await deleteAll(plainLabels, "removing remains of an earlier load", report);

        await addRows("entities", graph.entities, report);
        await addRows("sources", graph.sources, report);
        // Claims find their ends by id.
        await makeIndexes(apart, report);
        await addRows("claims", graph.claims, report);
        await makeIndexes(makes, report);
        await lock.confirm();
        await driver.executeQuery(texts.switchTo.cypher, neo4jParams({ rows: [graph.dataset] }), inDatabase);
        if (aside) {
          await untilNobodyReads();
          await removeAside("removing the old data set", report);
        }
      } finally {
        await lock.release();
      }
    },
  };
}
