import { readdirSync, readFileSync } from "node:fs";
import { DATA_FOLDER } from "../../server/src/dataset/dataFolder.ts";
import { dueOf } from "../../server/src/rules/due.ts";
import { articleClaims } from "../support/oracles/articleClaims.ts";
import { decisions } from "../support/records/decisions.ts";
import { realRows } from "../support/records/realRows.ts";

const page = (name: string) => readFileSync(`${DATA_FOLDER}/decisions/${name}.md`, "utf8");

test("each claim that rests on the article of 2025 stands once in its section, with the evidence that it has", async () => {
  const written = decisions("article-of-2025").flatMap(({ claims = "" }) => claims.split("; "));
  const cited = articleClaims(await realRows()).map(({ id, evidence }) => `${id} ${evidence}`);
  // It rests on the article, although the article does not say it.
  const [, grouping = ""] = /the grouping (\S+ \S+)/.exec(page("article-of-2025")) ?? [];
  expect([...written, grouping].sort()).toEqual(cited.sort());
});

test("each plan of the due list, which was read out of the rows by hand, is due by the rule on the day of the list", async () => {
  const { claims } = await realRows();
  const due = new Set(claims.flatMap((claim) => (dueOf(claim, "2026-11-25") ? claim.id : [])));
  const listed = decisions("due").map(({ claim = "" }) => claim);
  expect(listed.length).toBeGreaterThan(40);
  expect(listed.filter((id) => !due.has(id))).toEqual([]);
});

test("the due list names plans and offers only, and says how many", async () => {
  const { claims } = await realRows();
  const status = new Map(claims.map((claim) => [claim.id, claim.status]));
  const due = decisions("due").flatMap(({ claim = "", status = "" }) => (status === "plan or offer" ? [claim] : []));
  expect(due.filter((id) => !["planned", "proposed"].includes(status.get(id) ?? "unknown"))).toEqual([]);
  expect(page("due")).toContain(`claims (${due.length}) `);
});

test("each decision on a claim names one in the data, or one that the decisions call merged or gone", async () => {
  const known = new Set((await realRows()).claims.map(({ id }) => id));
  const files = readdirSync(`${DATA_FOLDER}/decisions`).filter((file) => /^\d.*\.csv$/.test(file));
  const rows = files.flatMap((file) => decisions(file.replace(".csv", ""))).filter(({ table }) => table === "claims");
  const left = new Set(rows.flatMap(({ id, change = "" }) => (["merged", "gone"].includes(change) ? [id] : [])));
  expect(rows.length).toBeGreaterThan(1500);
  expect(rows.filter(({ id = "" }) => !known.has(id) && !left.has(id))).toEqual([]);
});
