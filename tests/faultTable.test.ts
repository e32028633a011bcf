import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

const TESTS = import.meta.dirname;
const guide = readFileSync(join(TESTS, "../server/README.md"), "utf8");
const known = new Set(readdirSync(TESTS, { recursive: true, encoding: "utf8" }).map((path) => basename(path)));

test.each(["Threats, and what stands against them", "Faults, and what they cost"])(
  "each row of “%s” names a test that is there",
  (title) => {
    const part = guide.split(`## ${title}\n`)[1]?.split("\n## ")[0] ?? "";
    const [, , ...rows] = part.split("\n").filter((line) => line.startsWith("|"));
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) {
      const named = [...(row.split("|").at(-2) ?? "").matchAll(/`([^`]+)`/g)].map(([, name = ""]) => basename(name));
      // A folder of tests may be named too.
      expect([row, named.length > 0 && named.every((name) => known.has(name))]).toEqual([row, true]);
    }
  },
);
