import type { GrafeoDB } from "@grafeo-db/js";
import pLimit from "p-limit";
import { QueryTimeout, StartError } from "../../errors.ts";
import { cypherFile } from "../cypherFile.ts";
import type { CypherText, GraphStore, Row, Statement } from "../GraphStore.ts";
import { plainRow } from "../parseRows.ts";
import { readHealth } from "../readHealth.ts";
import { buildSearchIndex, readIndexedEntities } from "../search/searchIndex.ts";
import { buildTextIndex, readClaimTexts } from "../search/textIndex.ts";
import { withTimeout } from "../withTimeout.ts";

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
  let searchIndex = buildSearchIndex([]);
  let textIndex = buildTextIndex([], []);

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
      await inOneTransaction(db, (run) => runAll(run, statements));
      const entities = await readIndexedEntities(read);
      const texts = await readClaimTexts(read);
      searchIndex = buildSearchIndex(entities);
      textIndex = buildTextIndex(entities, texts);
    },
    change({ from, statements, entities, claims }) {
      const work = async (run: Run) =>
        (await readHealth((text, params) => run({ text, params }))).dataset?.hash === from && runAll(run, statements);
      // At once, so that nobody finds the new graph by the old indexes.
      return inOneTransaction(db, work, () => {
        searchIndex.change(entities);
        textIndex.change(entities, claims);
      });
    },
    search: async (query) => searchIndex.search(query),
    named: async (keys) => searchIndex.named(keys),
    withWords: async (query) => textIndex.withWords(query),
    health: () => readHealth(read),
    close: async () => db.close(),
  };
}

type Run = (statement: Statement) => Promise<Row[]>;

async function runAll(run: Run, statements: Iterable<Statement>): Promise<true> {
  for (const statement of statements) await run(statement);
  return true;
}

/** Works in a transaction, and commits it unless the work returns false. */
async function inOneTransaction(
  db: GrafeoDB,
  work: (run: Run) => Promise<boolean>,
  committed = () => {},
): Promise<boolean> {
  const transaction = db.beginTransaction();
  try {
    const done = await work(async ({ text, params }) =>
      (await transaction.executeCypher(forEmbedded(text), params)).toArray().map(plainRow),
    );
    if (!done) return false;
    transaction.commit();
    committed();
    return true;
  } finally {
    if (transaction.isActive) transaction.rollback();
  }
}

function forEmbedded(text: CypherText): string {
  return text.embedded ?? text.cypher;
}

/** Messages of Node and of the engine's loader if there is no build for this machine, or it was not installed. */
const notThere = /^Cannot find (module|native binding)/;

/** Opens an empty graph in memory. Loaded when used, so a machine without its native code can use Neo4j. */
export async function openEmbeddedEngine(load = () => import("@grafeo-db/js")): Promise<GrafeoDB> {
  try {
    // CommonJS: its classes are on the default export, whatever the declarations say.
    const { default: engine } = await load();
    return engine.GrafeoDB.create();
  } catch (cause) {
    throw new StartError(
      [
        `The embedded engine does not run here (${process.platform}-${process.arch}): ${reason(cause)}.`,
        "It supports Linux (glibc 2.34 or newer), macOS and Windows (x64). On these, remove the folder node_modules and run `npm install`.",
        "Otherwise set NEO4J_URI to use Neo4j; `docker compose up --build` starts the atlas with Neo4j.",
      ].join("\n"),
      { cause },
    );
  }
}

/** The first line of the first error: the loader tries several places, and each error has the one before as its cause. */
function reason(error: unknown): string {
  for (let tried = error; tried instanceof Error; tried = tried.cause) {
    const [line = ""] = tried.message.split("\n");
    if (!notThere.test(line)) return line;
  }
  return "it is not installed";
}
