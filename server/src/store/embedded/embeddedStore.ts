import type { GrafeoDB } from "@grafeo-db/js";
import pLimit from "p-limit";
import { QueryTimeout } from "../../errors.ts";
import { cypherFile } from "../cypherFile.ts";
import type { CypherText, GraphStore, Statement } from "../GraphStore.ts";
import { plainRow } from "../plainRow.ts";
import { readHealth } from "../readHealth.ts";
import { buildSearchIndex, readIndexedEntities, type SearchIndex } from "../search/searchIndex.ts";
import { buildTextIndex, type TextIndex } from "../search/textIndex.ts";
import { withTimeout } from "../withTimeout.ts";
import { openEmbeddedEngine } from "./embeddedEngine.ts";

/** Queries that the engine runs at once; each takes one of its threads. */
const AT_ONCE = 8;

const schema = ["entityIdUnique", "entityIdIndex", "sourceIdUnique", "sourceIdIndex"].map((name) =>
  cypherFile(`schema/${name}`),
);

/** Opens the engine that runs in this process, with an empty graph. */
export async function createEmbeddedStore({ queryTimeoutMs }: { queryTimeoutMs: number }): Promise<GraphStore> {
  const db = await openEmbeddedEngine();
  for (const text of schema) await db.executeCypher(forEmbedded(text));

  const limit = pLimit(AT_ONCE);
  let searchIndex: SearchIndex = () => [];
  let textIndex: TextIndex = () => [];

  const read: GraphStore["read"] = async (text, params) => {
    const late = () => new QueryTimeout(`${text.name} took longer than ${queryTimeoutMs} ms`);
    const deadline = performance.now() + queryTimeoutMs;
    // The engine cannot cancel a query: an abandoned one counts until it ends. One that has not begun by its deadline
    // never begins.
    const answer = limit(async () => {
      if (performance.now() > deadline) throw late();
      return db.executeCypher(forEmbedded(text), params);
    });
    const result = await withTimeout(answer, queryTimeoutMs, late);
    return result.toArray().map(plainRow);
  };

  return {
    engine: "embedded",
    read,
    async write(statements) {
      await writeInOneTransaction(db, statements);
      const entities = await readIndexedEntities(read);
      searchIndex = buildSearchIndex(entities);
      textIndex = await buildTextIndex(read, entities);
    },
    search: async (query) => searchIndex(query),
    withWords: async (query) => textIndex(query),
    health: () => readHealth(read),
    close: async () => db.close(),
  };
}

async function writeInOneTransaction(db: GrafeoDB, statements: Iterable<Statement>): Promise<void> {
  const transaction = db.beginTransaction();
  try {
    for (const { text, params } of statements) await transaction.executeCypher(forEmbedded(text), params);
    transaction.commit();
  } catch (error) {
    if (transaction.isActive) transaction.rollback();
    throw error;
  }
}

function forEmbedded(text: CypherText): string {
  return text.embedded ?? text.cypher;
}
