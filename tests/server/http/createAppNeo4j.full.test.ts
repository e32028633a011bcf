import { setTimeout as sleep } from "node:timers/promises";
import { loadStatements } from "../../../server/src/dataset/loadDataset.ts";
import { AppsOnNeo4j, statusOf } from "../../support/engines/appsOnNeo4j.ts";
import { describeWithOwnNeo4j } from "../../support/engines/neo4j.ts";
import { sampleRows } from "../../support/records/sampleRows.ts";

/** A stopped database takes some seconds to start again; readers wait no longer than this for an error. */
const ERROR_WITHIN_MS = 8000;
const BACK_WITHIN_MS = 30_000;

describeWithOwnNeo4j("a server on Neo4j", (neo4j) => {
  const apps = new AppsOnNeo4j();
  let url: string;
  let asked = 0;
  // Each time another answer, because one that was given before comes from the cache for some seconds.
  const statusOfEntity = () => statusOf(`${url}/api/entities/baogang-group/claims?offset=${asked++}`);
  const statusOfHealth = () => statusOf(`${url}/api/health`);

  async function untilBack(): Promise<void> {
    const limit = Date.now() + BACK_WITHIN_MS;
    while ((await statusOfEntity()).status !== 200) {
      if (Date.now() > limit) throw new Error(`the server did not come back within ${BACK_WITHIN_MS} ms`);
      await sleep(100);
    }
  }

  beforeAll(async () => {
    const app = await apps.serve(neo4j());
    await app.store.write(loadStatements(await sampleRows()));
    url = app.url;
  });
  afterAll(() => apps.close());

  test.each(["stop", "kill"] as const)(
    "when the database is gone (%s) it says so within seconds, and comes back by itself",
    async (how) => {
      expect((await statusOfEntity()).status).toBe(200);
      await neo4j()[how]();
      // The second request too: it must not wait for connections that the first found dead.
      for (let count = 0; count < 2; count++) {
        const [entity, health] = await Promise.all([statusOfEntity(), statusOfHealth()]);
        expect(entity).toMatchObject({ status: 503, code: "store_unavailable" });
        expect(health).toMatchObject({ status: 503, code: "unavailable" });
        expect(Math.max(entity.tookMs, health.tookMs)).toBeLessThan(ERROR_WITHIN_MS);
      }
      await neo4j().start();
      await untilBack();
      expect(await statusOfHealth()).toMatchObject({ status: 200, code: "ok" });
    },
    240_000,
  );

  test("a database that holds its connections and answers nothing is 503 as well, and health says so at once", async () => {
    ({ url } = await apps.serve(neo4j(), 1000));
    expect((await statusOfEntity()).status).toBe(200);
    neo4j().pause();
    try {
      const [entity, health] = await Promise.all([statusOfEntity(), statusOfHealth()]);
      expect(entity).toMatchObject({ status: 503, code: "store_unavailable" });
      expect(health).toMatchObject({ status: 503, code: "unavailable" });
      expect(Math.max(entity.tookMs, health.tookMs)).toBeLessThan(ERROR_WITHIN_MS);
    } finally {
      neo4j().resume();
    }
    await untilBack();
  });
});
