import { runScript } from "../../support/engines/runScript.ts";

test.each([
  ["commands/load.ts", "npm run load"],
  ["commands/check.ts", "npm run check:data"],
  ["commands/convert.ts", "npm run convert:data"],
  ["../../tests/bench/generate/generate.ts", "npm run generate:data"],
  ["commands/release.ts", "npm run release:data"],
  ["commands/count.ts", "npm run count:data"],
  ["commands/sampleChecks.ts", "npm run sample:checks"],
  ["commands/addChecks.ts", "npm run add:checks"],
])("%s answers how it is asked, and to what there is not, that and what was wrong", async (script, command) => {
  const usage = expect.stringMatching(new RegExp(`^Usage: ${command} \\S.*\n$`));
  expect(await runScript(script, ["--help"])).toEqual({ code: 0, stdout: usage, stderr: "" });
  const { code, stdout, stderr } = await runScript(script, ["--no-such"]);
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toMatch(new RegExp(`^Unknown option '--no-such'.*\nUsage: ${command} \\S.*\n$`));
});
