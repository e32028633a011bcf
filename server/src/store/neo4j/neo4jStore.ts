import neo4j, { type Driver } from "neo4j-driver";
import pLimit from "p-limit";
import { z } from "zod";
import type { Neo4jSettings } from "../../env.ts";
import { StoreUnavailable } from "../../errors.ts";
import { cypherFile } from "../cypherFile.ts";
import type { BatchLoader, CypherParams, CypherText, GraphStore, Row, Statement } from "../GraphStore.ts";
import { parseRows, plainRow } from "../parseRows.ts";
import { readHealth } from "../readHealth.ts";
import { SearchCandidate } from "../search/indexedRows.ts";
import { anyClaimLucene, luceneQuery, nameLucenes } from "../search/luceneWords.ts";
import { withTimeout } from "../withTimeout.ts";
import { activeGraphReader, readActiveGraph } from "./activeGraph.ts";
import { batchLoader } from "./batchLoader.ts";
import { changeGraph } from "./changeGraph.ts";
import { createReplanner } from "./createReplanner.ts";
import { takeLoadLock } from "./loadLock.ts";
import { fromNeo4jError, fromWriteError } from "./neo4jError.ts";
import { neo4jSchema } from "./neo4jSchema.ts";
import { neo4jParams, type ReadSettings, readRecords, rowOf } from "./readRecords.ts";

const plannedAnew = cypherFile("schema/plannedAnew");
const indexesSampled = cypherFile("schema/indexesSampled");
const searchCandidates = cypherFile("search/searchCandidates");
const entitiesWithWords = cypherFile("search/entitiesWithWords");
const entitiesNamed = cypherFile("search/entitiesNamed");
/** Most entities for one part of a list of names: more than share their names in any text. */
const MOST_NAMED = 2000;
const FoundEntity = z.strictObject({ id: z.string() });

/** Queries at once, each on a connection; others wait, because opening one costs as much as many queries. */
const CONNECTIONS = 16;

/** Connections besides, for what does not wait behind readers: scans, health checks, changes of the desk. */
const SPARE_CONNECTIONS = 8;

/** Longest run of a scan of the whole graph; there is one for each version of the data set. */
const WHOLE_MS = 180_000;

/** If Neo4j has not reported a timeout this long after the limit, it counts as away. */
const GRACE_MS = 2000;

/** Longest wait of a reader for a connection; a load waits longer, because it keeps the database busy itself. */
const READING = {
  connectionAcquisitionTimeout: 3000,
  maxTransactionRetryTime: 1000,
  maxConnectionPoolSize: CONNECTIONS + SPARE_CONNECTIONS,
};
/** A batch that waits for a lock too long is refused, and retried. */
const LOADING = { connectionAcquisitionTimeout: 60_000, maxTransactionRetryTime: 30_000 };

/** Fetch size of the driver: all rows. */
const ALL = -1;

/** Runs a task: when a connection is free, or at once. */
type Run = <Result>(task: () => Promise<Result>) => Promise<Result>;
const atOnce: Run = (task) => task();

/** A Neo4j database reached over the network; it need not be up yet, and may go and come back. */
export function createNeo4jStore(settings: Neo4jSettings & { queryTimeoutMs: number }): GraphStore {
  const { uri, database, queryTimeoutMs } = settings;
  const driver = openDriver(settings);
  const inDatabase = database === null ? {} : { database };

  const limit = pLimit(CONNECTIONS);
  const plans = createReplanner();

  /** Bookmark that a cluster member must have reached to answer, or the manager that records it. */
  type How = Pick<ReadSettings, "bookmarks" | "onBookmarks"> & { run: Run };
  const ask = async (text: CypherText, params: CypherParams, { run, ...how }: How): Promise<Row[]> => {
    const limitMs = text.scans === undefined ? queryTimeoutMs : Math.max(queryTimeoutMs, WHOLE_MS);
    const silent = () => new StoreUnavailable(`Neo4j at ${uri} does not answer (${text.name})`);
    const patience = limitMs + GRACE_MS;
    const deadline = performance.now() + patience;
    const answer = run(() => {
      // The reader has given up.
      if (performance.now() > deadline) throw silent();
      const sent = { ...text, cypher: plans.textOf(text, params) };
      return readRecords({ driver, inDatabase, queryTimeoutMs: limitMs, ...how }, sent, neo4jParams(params));
    });
    try {
      const records = await withTimeout(answer, patience, silent);
      return records.map((record) => plainRow(rowOf(record)));
    } catch (error) {
      throw fromNeo4jError(error, `${text.name} at ${uri}`);
    }
  };

  const active = activeGraphReader((cypher) => ask({ name: "load/standing", cypher }, {}, { run: atOnce }));
  const readAs = (text: CypherText, params: CypherParams, how: How) =>
    readActiveGraph(text, { active, ask: (sent) => ask(sent, params, how) });
  // A member of a cluster may lag behind. The bookmark of the last health check makes later reads wait for members as recent as that,
  // so no answer is older than the data set its tag names. A single database needs none.
  const isCluster = uri.startsWith("neo4j");
  let bookmarks: string[] = [];
  const keepBookmarks = (latest: string[]) => {
    bookmarks = latest;
  };
  // Scans of the whole graph are limited by `cacheScans`, and many readers wait for each.
  const read: GraphStore["read"] = (text, params) =>
    readAs(text, params, { bookmarks, run: text.scans === undefined ? limit : atOnce });
  // Health checks must not wait behind readers, or a busy server would look as if it were away.
  const readAnew: GraphStore["read"] = (text, params) =>
    readAs(text, params, { run: atOnce, ...(isCluster ? { onBookmarks: keepBookmarks } : {}) });
  const writing = async <Result>(work: () => Promise<Result>) => {
    try {
      return await work();
    } catch (error) {
      throw fromWriteError(error, `write at ${uri}`);
    }
  };
  const batches = batchLoader({ driver, inDatabase, uri, queryTimeoutMs });

  return {
    engine: "neo4j",
    read,
    write: (statements) =>
      writing(async () => {
        const lock = await takeLoadLock({ driver, inDatabase, uri });
        try {
          // Schema and data cannot change in one transaction; the schema is the same for every data set.
          for (const text of neo4jSchema()) await driver.executeQuery(text, {}, inDatabase);
          await writeInOneTransaction(driver, inDatabase, statements);
          await planAnew(driver, inDatabase);
        } finally {
          await lock.release();
        }
      }),
    change: (change) =>
      writing(() =>
        changeGraph({ driver, inDatabase, uri, onBookmarks: isCluster ? keepBookmarks : undefined }, change),
      ),
    batches: {
      isNeeded: (claims) => writing(() => batches.isNeeded(claims)),
      load: (graph, report) =>
        writing(async () => {
          const patient = openDriver(settings, LOADING);
          try {
            await batchLoader({ driver: patient, inDatabase, uri, queryTimeoutMs }).load(graph, report);
            await planAnew(patient, inDatabase);
          } finally {
            await patient.close();
          }
        }),
    } satisfies BatchLoader,
    async search(query) {
      const params = { lucene: luceneQuery(query), maxRows: query.limit };
      return parseRows(searchCandidates.name, SearchCandidate, await read(searchCandidates, params));
    },
    async named(keys) {
      const rows = await Promise.all(
        nameLucenes(keys).map((lucene) => read(entitiesNamed, { lucene, maxRows: MOST_NAMED })),
      );
      const found = rows.flatMap((some) => parseRows(entitiesNamed.name, FoundEntity, some));
      return [...new Set(found.map(({ id }) => id))].sort();
    },
    async withWords({ limit, ...query }) {
      const params = { ...query, lucene: anyClaimLucene(query.words), maxRows: limit };
      const rows = parseRows(entitiesWithWords.name, FoundEntity, await read(entitiesWithWords, params));
      return rows.map(({ id }) => id);
    },
    async health() {
      const health = await readHealth(readAnew);
      plans.setDataset(health.dataset);
      return health;
    },
    close: () => driver.close(),
  };
}

/** The data are loaded by now, so a failure here is no failure of the load. */
async function planAnew(driver: Driver, inDatabase: { database?: string }): Promise<void> {
  try {
    await driver.executeQuery(plannedAnew.cypher, {}, inDatabase);
  } catch {
    // Needs an administrator. Without one, servers ask for new plans themselves (`createReplanner`).
    await driver.executeQuery(indexesSampled.cypher, {}, inDatabase).catch(() => undefined);
  }
}

/** Limits are short, so readers soon learn that the database is away; they do not run in our own queue. */
function openDriver({ uri, user, password }: Neo4jSettings, patience: Partial<typeof READING> = READING): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    // Answers are read whole: fetching them by thousands costs a round trip each.
    fetchSize: ALL,
    connectionTimeout: 2000,
    ...patience,
    // A firewall may have dropped an idle connection silently, so it is tested before use.
    connectionLivenessCheckTimeout: 2000,
    telemetryDisabled: true,
    userAgent: "rare-earth-atlas",
  });
}

async function writeInOneTransaction(
  driver: Driver,
  inDatabase: { database?: string },
  statements: Iterable<Statement>,
): Promise<void> {
  const session = driver.session({ ...inDatabase, defaultAccessMode: neo4j.session.WRITE });
  try {
    // Closing a session rolls back an open transaction.
    const transaction = await session.beginTransaction();
    for (const { text, params } of statements) await transaction.run(text.cypher, neo4jParams(params));
    await transaction.commit();
  } finally {
    await session.close();
  }
}
