import { mkdtemp, readdir, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runScript } from "../../support/engines/runScript.ts";

test("a made-up data set is written with its numbers told, checks without a fault, and is never written over other data", async () => {
  const folder = await mkdtemp(join(tmpdir(), "atlas-made-up-"));
  try {
    const args = ["--entities", "600", "--seed", "3", "--hub", "50", "--out", folder];
    const { code, stdout, stderr } = await runScript("../../tests/bench/generate/generate.ts", args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(
      /^600 entities, \d+ claims, 600 sources written to .* in \d+\.\d s\.\nThe hub is [a-z0-9-]+\.\n$/,
    );
    expect((await runScript("commands/check.ts", [folder])).stdout).toMatch(/No faults\.\n$/);
    const written = await readdir(folder, { recursive: true });
    expect(await runScript("../../tests/bench/generate/generate.ts", args)).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/already holds data files/),
    });
    expect(await readdir(folder, { recursive: true })).toEqual(written);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test.each([
  [["--entities", "many", "--out", "x"], /^Usage: /],
  [["--entities", "10000"], /^Usage: /],
  [["--entities", "20", "--out", "x"], /expected at least 500/],
])("%j is refused with what was expected", async (args, expected) => {
  expect(await runScript("../../tests/bench/generate/generate.ts", args)).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(expected),
  });
});

test("a folder that cannot be written is named in words", async () => {
  const args = ["--entities", "600", "--out", "package.json/below"];
  expect(await runScript("../../tests/bench/generate/generate.ts", args)).toEqual({
    code: 1,
    stdout: "",
    stderr: expect.stringMatching(/^ENOTDIR: .*package\.json\/below.*\n$/),
  });
});

test("a folder that cannot be read is named in words", async () => {
  const folder = await mkdtemp(join(tmpdir(), "atlas-made-up-"));
  try {
    const round = join(folder, "round");
    await symlink(round, round);
    expect(await runScript("../../tests/bench/generate/generate.ts", ["--entities", "600", "--out", round])).toEqual({
      code: 1,
      stdout: "",
      stderr: expect.stringMatching(/^ELOOP: .*round.*\n$/),
    });
  } finally {
    await rm(folder, { recursive: true });
  }
});
