import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { appendFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { loadStatements } from "../../../server/src/dataset/loadDataset.ts";
import { createNeo4jStore } from "../../../server/src/store/neo4j/neo4jStore.ts";
import { ecosystemPlan } from "../../bench/generate/EcosystemPlan.ts";
import { generateEcosystem } from "../../bench/generate/generateEcosystem.ts";
import { describeWithOwnNeo4j } from "../../support/engines/neo4j.ts";
import { runScript } from "../../support/engines/runScript.ts";
import { sampleRows } from "../../support/records/sampleRows.ts";

const PATIENCE_MS = 400_000;
/** Enough for several transactions. */
const ENTITIES = 10_000;

describeWithOwnNeo4j("npm run load with a large data set", (neo4j) => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "atlas-large-"));
    await generateEcosystem(ecosystemPlan({ entities: ENTITIES, seed: 4, hub: 0 }), folder);
  }, PATIENCE_MS);
  afterAll(() => rm(folder, { recursive: true }));

  const env = () => ({
    NEO4J_URI: neo4j().uri,
    NEO4J_USER: neo4j().user,
    NEO4J_PASSWORD: neo4j().password,
    QUERY_TIMEOUT_MS: "5000",
  });
  async function held(ends = "(:Entity)"): Promise<{ title: string | undefined; claims: unknown }> {
    const store = createNeo4jStore({ ...neo4j(), queryTimeoutMs: 20_000 });
    try {
      const cypher = `MATCH ${ends}-[r]->${ends} RETURN count(r) AS claims`;
      const [row] = await store.read({ name: "claimsHeld", cypher }, {});
      return { title: (await store.health()).dataset?.title, claims: row?.claims };
    } finally {
      await store.close();
    }
  }

  test(
    "killed half way it leaves the old graph whole, then it loads, and once more does nothing",
    async () => {
      const store = createNeo4jStore({ ...neo4j(), queryTimeoutMs: 20_000 });
      await store.write(loadStatements(await sampleRows()));
      await store.close();
      const load = startLoad(folder, env());
      await untilItSays(load, /claims: [\d,]+ to do/);
      while (Number((await held("()")).claims) < 10_000) await sleep(200);
      // It must not finish meanwhile, even on a fast machine.
      load.kill("SIGSTOP");
      const refused = await runScript("commands/load.ts", ["--force"], env());
      expect(refused).toMatchObject({ code: 1, stderr: expect.stringMatching(/Another load into \S+ is running/) });
      load.kill("SIGKILL");
      await once(load, "exit");
      expect(await held()).toEqual({ title: "Sample", claims: 7 });

      const next = await runScript("commands/load.ts", [folder], env());
      expect(next).toMatchObject({ code: 0, stdout: expect.stringMatching(/Loaded into \S+ in [\d.]+ s\.\n$/) });
      expect(next.stderr).toMatch(/removing remains of an earlier load[\s\S]*claims: [\d,]+ of [\d,]+ \(100 %\)/);
      const loaded = await held();
      expect(loaded.title).toMatch(/^Made-up rare earth ecosystem of 10000 entities/);
      expect(loaded.claims).toBeGreaterThan(50_000);
      expect(await runScript("commands/load.ts", [folder], env())).toMatchObject({
        code: 0,
        stdout: expect.stringMatching(/already holds this data set/),
      });
      expect(await held()).toEqual(loaded);

      await appendFile(
        join(folder, "sources.csv"),
        "own-word-1,Again,Reuters,,,https://www.example.org/x,2026,news,en,\n",
      );
      expect(await runScript("commands/load.ts", [folder], env())).toMatchObject({
        code: 1,
        stderr: expect.stringMatching(/sources\.csv:10002 id: has "own-word-1", the id of sources\.csv:2/),
      });
      expect(await held()).toEqual(loaded);
    },
    PATIENCE_MS,
  );
});

/** Starts a load as `npm run load` does. */
function startLoad(folder: string, env: Record<string, string>): ChildProcess {
  const { NODE_OPTIONS: _, ...inherited } = process.env;
  const args = ["--import", "tsx", "server/src/commands/load.ts", folder];
  return spawn(process.execPath, args, { env: { ...inherited, ...env }, stdio: ["ignore", "ignore", "pipe"] });
}

/** Waits until a process has printed a text; later output is still consumed. */
function untilItSays(child: ChildProcess, what: RegExp): Promise<void> {
  let said = "";
  return new Promise((resolve, reject) => {
    child.stderr?.on("data", (chunk) => {
      said += String(chunk);
      if (what.test(said)) resolve();
    });
    child.once("exit", () => reject(new Error(`it ended without saying ${what}:\n${said}`)));
  });
}
