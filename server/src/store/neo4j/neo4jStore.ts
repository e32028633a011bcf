import neo4j, { type Driver } from "neo4j-driver";
import pLimit from "p-limit";
import type { Neo4jSettings } from "../../env.ts";
import { StoreUnavailable } from "../../errors.ts";
import { bulkLoader } from "../../scale/bulk/bulkLoader.ts";
import { takeLoadLock } from "../../scale/bulk/loadLock.ts";
import { readLed } from "../../scale/bulk/readLed.ts";
import { standingReader } from "../../scale/bulk/readStanding.ts";
import type { BulkLoader } from "../BulkLoader.ts";
import { cypherFile } from "../cypherFile.ts";
import type { CypherParams, CypherText, GraphStore, Row, Statement } from "../GraphStore.ts";
import { parseRows } from "../parseRows.ts";
import { plainRow } from "../plainRow.ts";
import { readHealth } from "../readHealth.ts";
import { luceneQuery } from "../search/luceneQuery.ts";
import { SearchCandidate } from "../searchCandidate.ts";
import { withinTime } from "../withinTime.ts";
import { freshPlans } from "./freshPlans.ts";
import { fromNeo4jError } from "./neo4jError.ts";
import { neo4jParams } from "./neo4jParams.ts";
import { neo4jSchema } from "./neo4jSchema.ts";
import { type ReadSettings, readRecords } from "./readRecords.ts";
import { rowOf } from "./rowOf.ts";

const plannedAnew = cypherFile("schema/plannedAnew");
const indexesSampled = cypherFile("schema/indexesSampled");
const searchCandidates = cypherFile("search/searchCandidates");

/**
 * Queries under way at once, each on a connection of its own; who asks beyond them waits for one to end. Connections are few,
 * since to open one takes the database as long as many queries, and readers who all come at once would each wait for theirs.
 */
const CONNECTIONS = 16;

/** How long a query may run that reads the whole graph: it is asked once for each version of the data set. */
const WHOLE_MS = 180_000;

/** Time beyond its own limit in which Neo4j must have said so; after that it is taken for away. */
const GRACE_MS = 2000;

/** How long a reader waits for a connection, and how long a load does: it keeps the database busy itself, and is not to end for it. */
const READING = { connectionAcquisitionTimeout: 3000, maxTransactionRetryTime: 1000 };
/** Batches that run side by side may lock each other's claims, and are refused until one of them has ended. */
const LOADING = { connectionAcquisitionTimeout: 60_000, maxTransactionRetryTime: 30_000 };

/** Rows that are asked for at once, as the driver has it: all that there are. */
const ALL = -1;

/** How a task is run: when a connection is free, or at once. */
type Run = <Result>(task: () => Promise<Result>) => Promise<Result>;
const atOnce: Run = (task) => task();

/** A Neo4j database reached over the network; it need not be up yet, and may go and come back. */
export function createNeo4jStore(settings: Neo4jSettings & { queryTimeoutMs: number }): GraphStore {
  const { uri, database, queryTimeoutMs } = settings;
  const driver = openDriver(settings);
  const inDatabase = database === null ? {} : { database };

  const limit = pLimit(CONNECTIONS);
  const plans = freshPlans();

  /** How far the members of a cluster that answer must have come, or who is to be told how far one has. */
  type How = Pick<ReadSettings, "bookmarks" | "heard"> & { run: Run };
  const ask = async (text: CypherText, params: CypherParams, { run, ...how }: How): Promise<Row[]> => {
    const limitMs = text.scans === undefined ? queryTimeoutMs : Math.max(queryTimeoutMs, WHOLE_MS);
    const silent = () => new StoreUnavailable(`Neo4j at ${uri} does not answer (${text.name})`);
    const patience = limitMs + GRACE_MS;
    const deadline = performance.now() + patience;
    const answer = run(() => {
      // Nobody waits for it any more.
      if (performance.now() > deadline) throw silent();
      const sent = { ...text, cypher: plans.textOf(text, params) };
      return readRecords({ driver, inDatabase, queryTimeoutMs: limitMs, ...how }, sent, neo4jParams(params));
    });
    try {
      const records = await withinTime(answer, patience, silent);
      return records.map((record) => plainRow(rowOf(record)));
    } catch (error) {
      throw fromNeo4jError(error, `${text.name} at ${uri}`);
    }
  };

  const standing = standingReader((cypher) => ask({ name: "load/standing", cypher }, {}, { run: atOnce }));
  const readAs = (text: CypherText, params: CypherParams, how: How) =>
    readLed(text, { standing, ask: (led) => ask(led, params, how) });
  // Of a cluster, one member may be behind another. Whoever asks for the data set is told of one, and all later answers come of
  // members that have come as far: no answer is older than the data set that its tag names. A single database has no need.
  let bookmarks: string[] = [];
  const heard = (latest: string[]) => {
    bookmarks = latest;
  };
  // What reads the whole graph is asked for once and never often at the same time (`cacheScans`), and many readers wait for it.
  const read: GraphStore["read"] = (text, params) =>
    readAs(text, params, { bookmarks, run: text.scans === undefined ? limit : atOnce });
  // Whoever asks whether the database is there must not wait for readers: a busy server would be taken for one that is away.
  const readAnew: GraphStore["read"] = (text, params) =>
    readAs(text, params, { run: atOnce, ...(uri.startsWith("neo4j") ? { heard } : {}) });
  const writing = async <Result>(work: () => Promise<Result>) => {
    try {
      return await work();
    } catch (error) {
      throw fromNeo4jError(error, `write at ${uri}`);
    }
  };
  const bulk = bulkLoader({ driver, inDatabase, uri, queryTimeoutMs });

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
    bulk: {
      isNeeded: (claims) => writing(() => bulk.isNeeded(claims)),
      load: (graph, report) =>
        writing(async () => {
          const patient = openDriver(settings, LOADING);
          try {
            await bulkLoader({ driver: patient, inDatabase, uri, queryTimeoutMs }).load(graph, report);
            await planAnew(patient, inDatabase);
          } finally {
            await patient.close();
          }
        }),
    } satisfies BulkLoader,
    async search(query) {
      const params = { lucene: luceneQuery(query), maxRows: query.limit };
      return parseRows(searchCandidates.name, SearchCandidate, await read(searchCandidates, params));
    },
    async health() {
      const health = await readHealth(readAnew);
      plans.holds(health.dataset?.hash ?? null);
      return health;
    },
    close: () => driver.close(),
  };
}

/** The data are in by now, so a load has succeeded also where this cannot be done. */
async function planAnew(driver: Driver, inDatabase: { database?: string }): Promise<void> {
  try {
    await driver.executeQuery(plannedAnew.cypher, {}, inDatabase);
  } catch {
    // Only an administrator may ask for it. What everybody may leads to the same: servers ask for new plans by themselves, and
    // these rest on what the indexes hold.
    await driver.executeQuery(indexesSampled.cypher, {}, inDatabase).catch(() => undefined);
  }
}

/**
 * Limits are short, so that readers hear within seconds that the database is away. None of them runs while a reader waits for
 * others: that is done before, so whoever asks for a connection gets one that is idle, or may open one.
 */
function openDriver({ uri, user, password }: Neo4jSettings, patience = READING): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    // An answer is read whole: to ask for each thousand of its rows would only take a trip for each.
    fetchSize: ALL,
    connectionTimeout: 2000,
    ...patience,
    // A connection that lay idle may have died unheard, as behind a firewall: it is tried before it is used.
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
    // Closing a session rolls back what has not been committed.
    const transaction = await session.beginTransaction();
    for (const { text, params } of statements) await transaction.run(text.cypher, neo4jParams(params));
    await transaction.commit();
  } finally {
    await session.close();
  }
}
