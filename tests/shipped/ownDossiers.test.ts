import { execFile } from "node:child_process";
import { copyFile, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const root = fileURLToPath(new URL("../..", import.meta.url));

test("dossiers that somebody keeps below data/own, where docker compose takes them from, are not committed", async () => {
  const folder = await mkdtemp(join(tmpdir(), "atlas-ignored-"));
  const git = (...args: string[]) => promisify(execFile)("git", args, { cwd: folder }).then(({ stdout }) => stdout);
  try {
    await git("init", "--quiet");
    await copyFile(join(root, ".gitignore"), join(folder, ".gitignore"));
    const kept = ["README.md", "template/claims/my-dossier.csv", "example/sources.csv", "spreadsheet/deals.csv"];
    const own = ["acme-desk/claims/deals.csv", "acme-desk/sources.csv"];
    const ignored = await git(
      "check-ignore",
      "--verbose",
      "--non-matching",
      ...[...kept, ...own].map((name) => `data/own/${name}`),
    );
    const names = ignored.split("\n").flatMap((line) => {
      const [rule = "", name = ""] = line.split("\t");
      return rule === "::" || rule.includes("!") || name === "" ? [] : name.replace("data/own/", "");
    });
    expect(names).toEqual(own);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test("they are not built into the image either, which reads them from where they are mounted", async () => {
  const left = (await readFile(join(root, "server/Dockerfile.dockerignore"), "utf8")).split("\n");
  expect(left).toContain("data/own");
});
