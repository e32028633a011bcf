import { setTimeout as sleep } from "node:timers/promises";
import type { Report } from "../../store/BulkLoader.ts";
import { cypherFile } from "../../store/cypherFile.ts";
import { neo4jSchema } from "../../store/neo4j/neo4jSchema.ts";
import type { Build } from "./buildGraph.ts";

/** How often Neo4j is asked for its progress. */
const EVERY_MS = 500;

const made = cypherFile("schema/indexesMade");

/**
 * Creates the missing constraints and indexes and waits until they are online. All indexes are created in one
 * transaction, so Neo4j reads nodes and relationships once for all of them.
 */
export async function makeIndexes({ driver, inDatabase, run }: Build, report: Report): Promise<void> {
  const what = "building the indexes (%)";
  const texts = neo4jSchema().filter((text) => /\bCREATE\b/.test(text));
  report(what, 0, 100);
  for (const text of texts.filter((text) => /\bCONSTRAINT\b/.test(text))) await run(text);
  const session = driver.session(inDatabase);
  try {
    await session.executeWrite(async (transaction) => {
      for (const text of texts.filter((text) => !/\bCONSTRAINT\b/.test(text))) await transaction.run(text);
    });
  } finally {
    await session.close();
  }
  for (let done = 0; ; await sleep(EVERY_MS)) {
    const [row] = await run(made.cypher);
    const failed: string[] = row?.get("failed") ?? [];
    if (failed.length > 0) throw new Error(`Neo4j cannot build ${failed.join(", ")}: see its log`);
    const share = Number(row?.get("percent")) / Number(row?.get("indexes"));
    // Neo4j may report less than before when it finds more to do.
    done = Math.max(done, share);
    report(what, done, 100);
    if (share >= 100) return;
  }
}
