import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runScript } from "../../support/engines/runScript.ts";
import { sampleData, sampleWith, withFolder } from "../../support/records/sampleData.ts";

const CLAIMS = "releases/2026.11/claims.csv";

test("a version is released once; the same data again change nothing, other data of that version are refused", async () => {
  await withFolder(sampleData(), async (folder) => {
    const release = (...options: string[]) => runScript("commands/release.ts", [folder, ...options]);
    expect(await release("--note", "The first.", "--note-zh", "首版。")).toEqual({
      code: 0,
      stdout: "Released 2026.11 of 2026-11-25: 7 claims, 10 entities.\n",
      stderr: "",
    });
    const written = await readFile(join(folder, CLAIMS), "utf8");
    expect(written.split("\n")).toHaveLength(1 + 7 + 1);
    expect(written).toContain('"A contract over 1,200 t a year.",2027,,2027,planned,single-source,');
    expect(JSON.parse(await readFile(join(folder, "releases/2026.11/release.json"), "utf8"))).toMatchObject({
      version: "2026.11",
      date: "2026-11-25",
      note: "The first.",
      note_zh: "首版。",
      claim_count: 7,
      entity_count: 10,
    });
    expect((await runScript("commands/check.ts", [folder])).stdout).toMatch(
      /No faults\.\nThe data are unchanged since their release as 2026\.11\.\n$/,
    );
    expect((await release()).stdout).toBe(
      "The data are unchanged since their release as 2026.11. There is nothing to do.\n",
    );

    const changed = sampleWith("claims/ore.csv", "works the ore", "digs the ore");
    await writeFile(join(folder, "claims/ore.csv"), changed["claims/ore.csv"] ?? "");
    const refused =
      "The data have changed since their release as 2026.11: 1 claims changed (ore-002), 0 entities changed. Give them a new version in dataset.json.\n";
    expect(await release()).toEqual({ code: 1, stdout: "", stderr: `${refused}Nothing was released.\n` });
    expect(await readFile(join(folder, CLAIMS), "utf8")).toBe(written);
    expect((await runScript("commands/check.ts", [folder])).stdout).toContain(`No faults.\n${refused}`);
  });
});

test("data with a fault are not released, nor is a version that can name no folder", async () => {
  await withFolder(sampleWith("claims/ore.csv", "in-force,37", "in-force,140"), async (folder) => {
    const { code, stderr } = await runScript("commands/release.ts", [folder]);
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/^claims\/ore\.csv:2 share_pct: .*\nNothing was released\.\n$/s),
    ]);
  });
  await withFolder(sampleWith("dataset.json", "2026.11", "../2026"), async (folder) => {
    const { code, stderr } = await runScript("commands/release.ts", [folder]);
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/^The version "\.\.\/2026" in dataset\.json cannot name a folder/),
    ]);
  });
});

test("notes that are too long to be read again are refused before anything is written", async () => {
  await withFolder(sampleData(), async (folder) => {
    const notes = ["--note", "x".repeat(1200), "--note-zh", "长".repeat(1001)];
    expect(await runScript("commands/release.ts", [folder, ...notes])).toEqual({
      code: 1,
      stdout: "",
      stderr: [
        "--note has 1200 characters, expected at most 1000",
        "--note-zh has 1001 characters, expected at most 1000",
        "Nothing was released.\n",
      ].join("\n"),
    });
    expect(existsSync(join(folder, "releases"))).toBe(false);
    expect((await runScript("commands/release.ts", [folder, "--note", "x".repeat(1000)])).code).toBe(0);
    expect((await runScript("commands/check.ts", [folder])).code).toBe(0);
  });
});

test("a folder in which no release can be read or written is named in words", async () => {
  await withFolder({ ...sampleData(), releases: "a file" }, async (folder) => {
    expect(await runScript("commands/release.ts", [folder])).toEqual({
      code: 1,
      stdout: "",
      stderr: expect.stringMatching(/^ENOTDIR: .*releases.*\n$/),
    });
  });
});
