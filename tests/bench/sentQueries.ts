import neo4j, { type Driver, type ProfiledPlan, type Session } from "neo4j-driver";

/** A query with the text and parameters that the server sent, to run again. */
export interface SentQuery {
  /** Runs it by `executeQuery`, the call that the driver's manual recommends. */
  byExecuteQuery(): Promise<unknown>;
  /** Runs it by the same call as the server. */
  asSent(): Promise<unknown>;
  /** Runs it with PROFILE and returns the plan with what each operator read. */
  profile(): Promise<ProfiledPlan>;
  /** Indexes of the queries that had ended when it was sent, and on which it may depend. */
  after: readonly number[];
}

/** Returns the queries that `work` sends to Neo4j, in order. */
export async function sentQueries(work: () => Promise<unknown>): Promise<SentQuery[]> {
  const prototype = driverPrototype();
  const { session: openSession } = prototype;
  const queries: SentQuery[] = [];
  const ended: number[] = [];
  prototype.session = function (this: Driver, ...settings) {
    const open = () => openSession.apply(this, settings);
    const session = open();
    const run = session.run.bind(session);
    session.run = ((cypher: string, params: object, limit: { timeout: number }) => {
      const number = queries.length;
      queries.push({
        byExecuteQuery: () =>
          this.executeQuery(cypher, params, {
            routing: neo4j.routing.READ,
            // The manual turns bookmarks off by null, but the driver's types omit that.
            bookmarkManager: null,
            transactionConfig: limit,
          }),
        asSent: () => runOnce(open(), cypher, params, limit),
        profile: () => profileOf(open(), cypher, params),
        after: [...ended],
      });
      const answer = run(cypher, params, limit);
      const done = () => {
        ended.push(number);
      };
      answer.then(done, done);
      return answer;
    }) as Session["run"]; // The overload that the server calls.
    return session;
  };
  try {
    await work();
  } finally {
    prototype.session = openSession;
  }
  return queries;
}

/** Sends queries again, each as soon as the queries have ended that had ended when the server sent it. */
export async function sendAgain(queries: readonly SentQuery[], how: "byExecuteQuery" | "asSent"): Promise<void> {
  const sent: Promise<unknown>[] = [];
  for (const query of queries) {
    const waitedFor = query.after.map((number) => sent[number]);
    sent.push(waitedFor.length === 0 ? query[how]() : Promise.all(waitedFor).then(() => query[how]()));
  }
  await Promise.all(sent);
}

async function runOnce(session: Session, cypher: string, params: object, limit: { timeout: number }): Promise<void> {
  try {
    await session.run(cypher, params, limit);
  } finally {
    await session.close();
  }
}

async function profileOf(session: Session, cypher: string, params: object): Promise<ProfiledPlan> {
  try {
    const { summary } = await session.run(`PROFILE ${cypher}`, params);
    if (summary.profile === false) throw new Error(`Neo4j gave no profile of ${cypher}`);
    return summary.profile;
  } finally {
    await session.close();
  }
}

/** The prototype of all drivers; the package does not export their class. */
function driverPrototype(): Driver {
  const driver = neo4j.driver("bolt://127.0.0.1:1");
  void driver.close();
  return Object.getPrototypeOf(driver);
}
