import { readFileSync } from "node:fs";
import { parseTable } from "../../server/src/dataset/count/markdownTable.ts";
import { DATA_FOLDER } from "../../server/src/dataset/dataFolder.ts";
import { dueOf } from "../../server/src/rules/due.ts";
import { articleClaims } from "../support/oracles/articleClaims.ts";
import { realRows } from "../support/records/realRows.ts";

const decisions = readFileSync(`${DATA_FOLDER}/decisions.md`, "utf8");

/** The text of one numbered section. */
function section(number: number): string {
  const [, text = ""] = decisions.split(new RegExp(`\n## ${number}\\. `));
  return text.split("\n## ")[0] ?? "";
}

test("each claim that rests on the article of 2025 stands once in its section, with the evidence that it has", async () => {
  const [table = ""] = section(14).split("Not entered");
  const written = parseTable(table)
    .slice(1)
    .flatMap(([, claims = ""]) => claims.split("; "));
  const cited = articleClaims(await realRows()).map(({ id, evidence }) => `${id} ${evidence}`);
  // It rests on the article, although the article does not say it.
  const [, grouping = ""] = /the grouping (\S+ \S+)/.exec(section(14)) ?? [];
  expect([...written, grouping].sort()).toEqual(cited.sort());
});

test("each plan of the due list, which was read out of the rows by hand, is due by the rule on the day of the list", async () => {
  const { claims } = await realRows();
  const due = new Set(claims.flatMap((claim) => (dueOf(claim, "2026-11-25") ? claim.id : [])));
  const listed = section(15).match(/\b(?:bao|mag|sou|wsu|wte)-\d+/g) ?? [];
  expect(listed.length).toBeGreaterThan(40);
  expect(listed.filter((id) => !due.has(id))).toEqual([]);
});

test("the due list names plans and offers only, and says how many", async () => {
  const { claims } = await realRows();
  const status = new Map(claims.map((claim) => [claim.id, claim.status]));
  const due = parseTable(section(15))
    .slice(1)
    .flatMap(([, ids = ""]) => ids.split(", "));
  expect(due.filter((id) => !["planned", "proposed"].includes(status.get(id) ?? "unknown"))).toEqual([]);
  expect(section(15)).toContain(`claims (${due.length}) `);
});
