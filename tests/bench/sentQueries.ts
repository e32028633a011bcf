import neo4j, { type Driver, type Session } from "neo4j-driver";

/** Runs one query again with the text and parameters that the server sent. */
export interface SentQuery {
  /** By `executeQuery`, the call that the driver's manual gives for a query. */
  byExecuteQuery(): Promise<unknown>;
  /** By the same call as the server's own. */
  asSent(): Promise<unknown>;
}

/** The queries that a piece of work sends to Neo4j, in stages: those of one stage run at the same time. */
export async function sentQueries(work: () => Promise<unknown>): Promise<SentQuery[][]> {
  const prototype = driverPrototype();
  const { session: openSession } = prototype;
  const stages: SentQuery[][] = [];
  let running = 0;
  prototype.session = function (this: Driver, ...settings) {
    const open = () => openSession.apply(this, settings);
    const session = open();
    const run = session.run.bind(session);
    session.run = ((cypher: string, params: object, limit: { timeout: number }) => {
      if (running === 0) stages.push([]);
      running += 1;
      stages.at(-1)?.push({
        byExecuteQuery: () =>
          this.executeQuery(cypher, params, {
            routing: neo4j.routing.READ,
            // The driver's types forget that null is how the manual turns bookmarks off.
            bookmarkManager: null,
            transactionConfig: limit,
          }),
        asSent: () => runOnce(open(), cypher, params, limit),
      });
      const answer = run(cypher, params, limit);
      const done = () => {
        running -= 1;
      };
      answer.then(done, done);
      return answer;
    }) as Session["run"]; // The one of its overloads that the server calls.
    return session;
  };
  try {
    await work();
  } finally {
    prototype.session = openSession;
  }
  return stages;
}

async function runOnce(session: Session, cypher: string, params: object, limit: { timeout: number }): Promise<void> {
  try {
    await session.run(cypher, params, limit);
  } finally {
    await session.close();
  }
}

/** What all drivers share; the package does not export their class. */
function driverPrototype(): Driver {
  const driver = neo4j.driver("bolt://127.0.0.1:1");
  void driver.close();
  return Object.getPrototypeOf(driver);
}
