import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { runScript } from "../support/runScript.ts";
import { sampleData, sampleWith, withFolder } from "../support/sampleData.ts";

const nobody = { NEO4J_URI: "bolt://127.0.0.1:1", NEO4J_PASSWORD: "secret-of-the-test" };

test("without a Neo4j to load into, the load says so and fails", async () => {
  expect(await runScript("load.ts", [])).toEqual({
    code: 1,
    stdout: "",
    stderr:
      "NEO4J_URI is not set: without it the server fills its embedded engine itself, and there is nothing to load\n",
  });
});

test("a data set with faults is not loaded: they are listed before any word is spoken to Neo4j", async () => {
  const files = sampleWith("claims/ore.csv", "in-force,37", "in-force,140");
  const { code, stderr } = await withFolder(files, (folder) => runScript("load.ts", [folder], nobody));
  expect(code).toBe(1);
  expect(stderr).toContain('claims/ore.csv:2 share_pct: has "140", expected a number from 0 to 100\n');
  expect(stderr).toContain("Nothing was loaded: what was in the graph is as it was.");
  expect(stderr).not.toContain("bolt://");
});

test("a Neo4j that is away is named, without the password", async () => {
  const { code, stderr } = await withFolder(sampleData(), (folder) => runScript("load.ts", [folder], nobody));
  expect(code).toBe(1);
  expect(stderr).toContain("bolt://127.0.0.1:1");
  expect(stderr).not.toContain("secret-of-the-test");
  expect(stderr).not.toContain("    at ");
});

test("files for Neo4j's import tool are written without a Neo4j, and what to do with them is told", async () => {
  await withFolder(sampleData(), async (folder) => {
    const files = `${folder}-files`;
    const { code, stdout, stderr } = await runScript("load.ts", [folder, "--import-files", files]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringMatching(/^claims: 7 of 7 \(100 %\) in /m) });
    expect(stdout).toMatch(/^Sample, version 2026\.11 [\s\S]*\nWritten to \S+ in [\d.]+ s\.\n/);
    expect(stdout).toContain(`cd ${files}\n     neo4j-admin database import full neo4j @import.args\n`);
    expect(stdout).toContain("npm run load -- --imported\n");
    expect(await readFile(join(files, "import.args"), "utf8")).toContain("--relationships=claims.csv\n");

    expect(await runScript("load.ts", [folder, "--import-files", files])).toMatchObject({
      code: 1,
      stderr: `${files} is not empty: name a new folder. Nothing was written.\n`,
    });
    await rm(files, { recursive: true });
  });
});

test("of a data set with faults no files are written, nor is their folder made", async () => {
  await withFolder(sampleWith("claims/ore.csv", "in-force,37", "in-force,140"), async (folder) => {
    const files = join(folder, "files");
    const { code, stderr } = await runScript("load.ts", [folder, "--import-files", files]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/expected a number from 0 to 100\n[\s\S]*Nothing was written\.\n$/);
    expect(await readdir(folder)).not.toContain("files");
  });
});

test("what is asked for in another way than there is, is answered by how to ask", async () => {
  const usage = "Usage: npm run load [-- FOLDER …] [--force | --import-files DIR], or npm run load -- --imported\n";
  expect(await runScript("load.ts", ["--help"])).toEqual({ code: 0, stdout: usage, stderr: "" });
  for (const args of [["--imported", "."], ["--force", "--import-files", "x"], ["--import-files="], ["--no-such"]]) {
    const { code, stderr } = await runScript("load.ts", args);
    expect({ args, code, stderr }).toEqual({ args, code: 1, stderr: expect.stringMatching(/Usage: npm run load/) });
    expect(stderr).not.toContain("    at ");
  }
});
