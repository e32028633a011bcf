import type { Claim, QuestionAnswer, QuestionColumn } from "@atlas/server/contract";
import { setLanguage } from "../../../../../client/src/model/words/language.ts";
import { questionAnalysis } from "../../../../../client/src/papers/answers/questions/questionAnalysis.ts";
import { coverageText } from "../../../../../client/src/papers/answers/questions/rowStanding.ts";
import { rowTables } from "../../../../../client/src/papers/answers/questions/rowTables.ts";
import { sortRows } from "../../../../../client/src/papers/answers/questions/sortRows.ts";
import { claimOf } from "../../../../support/records/clientRecords.ts";

afterEach(() => setLanguage("en"));

const columnOf = (name: string, kind: QuestionColumn["kind"]): QuestionColumn => ({
  name,
  kind,
  list: false,
  unit: null,
  label: name,
  label_zh: name,
});

/** An answer with one row a claim, in which these columns stand. */
function answerOf(claims: readonly Claim[], columns: readonly QuestionColumn[], id = "who"): QuestionAnswer {
  const cellOf = (claim: Claim, { name }: QuestionColumn) =>
    name === "status" ? (claim.last_reported ?? claim.status) : name === "suspended_until" ? claim.due : null;
  return {
    question: {
      ...{ id, group: "technology", title: "Who?", title_zh: "谁？", sentence: "Who it is.", sentence_zh: "是谁。" },
      ...{
        limits: "Not all.",
        limits_zh: "不全。",
        first: null,
        first_zh: null,
        parts: [],
        names: null,
        counts: null,
        chart: null,
        parameters: [],
        columns: [...columns],
      },
    },
    rows: claims.map((claim) => ({ cells: columns.map((column) => cellOf(claim, column)), claim_ids: [claim.id] })),
    more: false,
    claims: [...claims],
    entities: [],
  };
}

const made = (id: string, rest: Partial<Claim>) =>
  claimOf({ id, subject: "lynas", object: "magnets", predicate: "PRODUCES", evidence: "corroborated", ...rest });

test("a count of rows says beside it how they stand, when they were last confirmed, and what nobody supports", async () => {
  const answer = answerOf(
    [
      made("a", { confirmed: "2025-05-01" }),
      made("b", { confirmed: "2026-06" }),
      made("c", { last_reported: "2012", confirmed: "2012" }),
      made("d", { status: "planned", due: "2020", confirmed: "2019", evidence: "self-reported" }),
      made("e", { status: "ended", until: "2020", evidence: "disputed" }),
    ],
    [columnOf("status", "status")],
  );
  expect(coverageText(answer, answer.rows)).toBe(
    "5 rows: 2 reported as current (last confirmed between May 2025 and June 2026), 1 whose date has passed (what followed is not known here), 1 last reported years ago, 1 ended or for a period that is over. No independent voice supports 1 claim. 1 claim is disputed.",
  );
  await setLanguage("zh");
  expect(coverageText(answer, answer.rows)).toBe(
    "5行：来源称现况如此2（最近确认于2025年5月至2026年6月之间），所列日期已过（此后情况，此处不详）1，仅见于多年前的来源1，已结束或所述时段已过1。1项论断没有独立发声方支持。1项论断有争议。",
  );
});

test("ownership and policies are in force, and what people do is reported as current", () => {
  const owned = [made("a", { predicate: "OWNS_STAKE_IN", confirmed: "2025" })];
  const answer = answerOf(owned, [columnOf("status", "status")]);
  expect(coverageText(answer, answer.rows)).toBe("1 row: 1 in force (last confirmed 2025).");
});

test("the end of a suspension that has run out says so in its cell, in fewer words on paper", () => {
  const suspended = made("a", { predicate: "AFFECTS", status: "suspended", due: "2020-11-10", confirmed: "2020-05" });
  const answer = answerOf([suspended], [columnOf("suspended_until", "date")]);
  const [table] = questionAnalysis(answer, sortRows(answer, null, new Map()), {}).tables;
  expect(table?.rows[0]?.cells[1]).toEqual({
    text: "10 November 2020: the suspension ran out on 10 November 2020; what followed is not known here",
    short: "10 November 2020 (suspension ran out)",
    date: "2020-11-10",
  });
});

test("the figure of a period stands apart from what has ended, and plans apart from what has begun", () => {
  const price = made("price", {
    predicate: "SUPPLIES",
    status: "ended",
    since: "2026-01",
    until: "2026-03",
    quantity: 5,
  });
  const sold = made("sold", { predicate: "OWNS_STAKE_IN", status: "ended", since: "2012", until: "2020", quantity: 5 });
  const plan = made("plan", { status: "planned", since: "2028" });
  const tablesOf = (id: string) => {
    const answer = answerOf([price, sold, plan], [columnOf("status", "status")], id);
    return rowTables(answer, answer.rows).map(({ title, rows }) => [title, rows.flatMap(({ claim_ids }) => claim_ids)]);
  };
  const apart = [
    ["Figures for a period, which say neither when the link began nor that it ended: 1 row", ["price"]],
    ["Planned or proposed: 1 row", ["plan"]],
  ];
  expect(tablesOf("ended")).toEqual([["Ended: 1 row", ["sold"]], ...apart]);
  expect(tablesOf("newSince")).toEqual([["Begun: 1 row", ["sold"]], ...apart]);
  expect(tablesOf("who")).toEqual([[null, ["price", "sold", "plan"]]]);
});

test("a row stands as the claim whose status it shows, not as another that it rests on", () => {
  const shown = made("b", { confirmed: "2025-10", statement: "Lynas makes magnets." });
  const other = made("a", { predicate: "GOES_INTO", confirmed: "2009", statement: "Oxide goes into magnets." });
  const answer = answerOf([shown], [columnOf("status", "status"), columnOf("statement", "text")]);
  const row = { cells: ["in-force", "Lynas makes magnets."], claim_ids: ["a", "b"] };
  const both = { ...answer, claims: [other, shown], rows: [row] };
  expect(coverageText(both, both.rows)).toBe("1 row on 2 claims: 1 reported as current (last confirmed October 2025).");
});
