import { auth, driver as driverFor, int, type Plan } from "neo4j-driver";
import type { Dataset } from "../../../server/src/contract/index.ts";
import { cypherFile } from "../../../server/src/store/cypherFile.ts";
import { createNeo4jStore } from "../../../server/src/store/neo4j/neo4jStore.ts";
import { describeWithNeo4j } from "../../support/engines/neo4j.ts";
import { type Ended, runScript } from "../../support/engines/runScript.ts";
import { headers, withOwnData } from "../../support/records/ownData.ts";
import { type DataFolder, sampleData, sampleWith, withFolder } from "../../support/records/sampleData.ts";

describeWithNeo4j("npm run load", (neo4j) => {
  function load(files: DataFolder, ...options: string[]): Promise<Ended> {
    const { uri, user, password } = neo4j();
    const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
    return withFolder(files, (folder) => runScript("commands/load.ts", [folder, ...options], env));
  }

  async function datasetHeld(): Promise<Dataset | null> {
    const store = createNeo4jStore({ ...neo4j(), queryTimeoutMs: 10_000 });
    try {
      return (await store.health()).dataset;
    } finally {
      await store.close();
    }
  }

  test("lets queries be planned with what was loaded: none scans all entities for those that it names", async () => {
    const { uri, user, password } = neo4j();
    const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
    expect(await runScript("commands/load.ts", ["--force"], env)).toMatchObject({ code: 0 });
    const driver = driverFor(uri, auth.basic(user, password));
    try {
      const params = { ids: ["a"], goals: [], types: [], avoid: [], avoidClaims: [], predicates: [], evidence: [] };
      const { cypher } = cypherFile("path/pathFrontier");
      const { summary } = await driver.executeQuery(`EXPLAIN ${cypher}`, {
        ...params,
        ...{ asOfFirst: "", asOfLast: "", maxRows: int(10) },
      });
      const operators = summary.plan ? operatorsOf(summary.plan) : [];
      expect(operators.filter((name) => /Scan/.test(name))).toEqual([]);
      expect(operators.some((name) => name.startsWith("NodeUniqueIndexSeek"))).toBe(true);
    } finally {
      await driver.close();
    }
  });

  test("puts the data set into Neo4j, once; again only when forced or when the data has changed", async () => {
    const loaded = /\nLoaded into \S+ in \d+\.\d s\.\n$/;
    expect(await load(sampleData(), "--force")).toMatchObject({
      code: 0,
      stderr: "",
      stdout: expect.stringMatching(loaded),
    });
    expect(await datasetHeld()).toMatchObject({ title: "Sample", version: "2026.11" });

    expect((await load(sampleData())).stdout).toMatch(
      /\n\S+ already holds this data set; to load it again, use --force/,
    );
    expect((await load(sampleData(), "--force")).stdout).toMatch(loaded);

    const next = sampleWith("dataset.json", "2026.11", "2026.12");
    expect((await load(next)).stdout).toMatch(loaded);
    expect(await datasetHeld()).toMatchObject({ version: "2026.12" });
  });

  test("says which own data it takes out, as whoever loads may have left them out unawares", async () => {
    const { uri, user, password } = neo4j();
    const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
    await withOwnData({ "acme/sources.csv": [headers.sources] }, async (base, own) => {
      expect((await runScript("commands/load.ts", [base, ...own], env)).stdout).not.toContain("Removed own data");
      expect((await datasetHeld())?.own).toEqual(["acme"]);
      expect((await runScript("commands/load.ts", [base], env)).stdout).toContain(
        "\nRemoved own data that neither this command nor ATLAS_DATA names: acme.\n",
      );
      expect((await datasetHeld())?.own).toEqual([]);
    });
  });

  test("takes the server's desk along, once that has rows", async () => {
    const { uri, user, password } = neo4j();
    const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
    const source = "desk-1,A talk,Our desk,,,https://example.org/talk,2026,news,en,";
    const desk = { "desk/sources.csv": [headers.sources, source], "empty/sources.csv": [headers.sources] };
    await withOwnData(desk, async (_, [folder = "", empty = ""]) => {
      const { stdout } = await runScript("commands/load.ts", [], { ...env, ATLAS_DESK: folder });
      expect(stdout).toContain("own data desk: 0 entities, 0 claims, 1 sources");
      expect(stdout).toMatch(new RegExp(`^  from \\S+, ${folder}$`, "m"));
      expect((await datasetHeld())?.own).toEqual(["desk"]);
      await runScript("commands/load.ts", [], { ...env, ATLAS_DESK: empty });
      expect((await datasetHeld())?.own).toEqual([]);
    });
  });

  test("with a fault in the data nothing is loaded, forced or not", async () => {
    await load(sampleData());
    const before = await datasetHeld();
    const faulty = sampleWith("sources.csv", "Annual report", "");
    expect(await load(faulty, "--force")).toMatchObject({
      code: 1,
      stdout: "",
      stderr: expect.stringMatching(/^sources\.csv:4 title: is empty, expected a title\n/),
    });
    expect(await datasetHeld()).toEqual(before);
  });
});

function operatorsOf({ operatorType, children }: Plan): string[] {
  return [operatorType, ...children.flatMap(operatorsOf)];
}
