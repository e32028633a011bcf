import { runScript } from "../../support/engines/runScript.ts";
import { sampleData, sampleWith, withFolder } from "../../support/records/sampleData.ts";

const nobody = { NEO4J_URI: "bolt://127.0.0.1:1", NEO4J_PASSWORD: "secret-of-the-test" };

test("without a Neo4j to load into, the load says so and fails", async () => {
  expect(await runScript("commands/load.ts", [])).toEqual({
    code: 1,
    stdout: "",
    stderr:
      "NEO4J_URI is not set: the server uses its embedded engine and fills it at start, so there is nothing to load\n",
  });
});

test("a data set with faults is not loaded: they are listed before any word is spoken to Neo4j", async () => {
  const files = sampleWith("claims/ore.csv", "in-force,37", "in-force,140");
  const { code, stderr } = await withFolder(files, (folder) => runScript("commands/load.ts", [folder], nobody));
  expect(code).toBe(1);
  expect(stderr).toContain('claims/ore.csv:2 share_pct: has "140", expected a number from 0 to 100\n');
  expect(stderr).toContain("Nothing was loaded; the graph is unchanged.");
  expect(stderr).not.toContain("bolt://");
});

test("a Neo4j that is away is named, without the password", async () => {
  const { code, stderr } = await withFolder(sampleData(), (folder) => runScript("commands/load.ts", [folder], nobody));
  expect(code).toBe(1);
  expect(stderr).toContain("bolt://127.0.0.1:1");
  expect(stderr).not.toContain("secret-of-the-test");
  expect(stderr).not.toContain("    at ");
});
