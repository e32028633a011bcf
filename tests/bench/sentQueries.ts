import neo4j from "neo4j-driver";

/** Runs one query again, exactly as the server sent it: same text, parameters, settings and driver. */
export type SentQuery = () => Promise<unknown>;

/** The queries that a piece of work sends to Neo4j, in stages: those of one stage run at the same time. */
export async function sentQueries(work: () => Promise<unknown>): Promise<SentQuery[][]> {
  const prototype = driverPrototype();
  const { executeQuery } = prototype;
  const stages: SentQuery[][] = [];
  let running = 0;
  prototype.executeQuery = function (...query: unknown[]) {
    const send = () => executeQuery.apply(this, query);
    if (running === 0) stages.push([]);
    stages.at(-1)?.push(send);
    running += 1;
    return send().finally(() => {
      running -= 1;
    });
  };
  try {
    await work();
  } finally {
    prototype.executeQuery = executeQuery;
  }
  return stages;
}

interface DriverPrototype {
  executeQuery(...query: unknown[]): Promise<unknown>;
}

/** What all drivers share; the package does not export their class. */
function driverPrototype(): DriverPrototype {
  const driver = neo4j.driver("bolt://127.0.0.1:1");
  void driver.close();
  return Object.getPrototypeOf(driver);
}
