import type { Claim, QuestionAnswer } from "@atlas/server/contract";
import { setLanguage } from "../../../../../client/src/model/words/language.ts";
import { questionAnalysis } from "../../../../../client/src/papers/answers/questions/questionAnalysis.ts";
import { questionChart } from "../../../../../client/src/papers/answers/questions/questionChart.ts";
import { sortRows } from "../../../../../client/src/papers/answers/questions/sortRows.ts";
import { readQuestions } from "../../../../../server/src/questions/readQuestions.ts";
import { claimOf } from "../../../../support/records/clientRecords.ts";

afterEach(() => setLanguage("en"));

const questionOf = (id: string) => {
  const found = readQuestions().questions.find(({ question }) => question.id === id);
  if (!found) throw new Error(`expected the question ${id}`);
  return found.question;
};

function answerOf(id: string, figures: readonly Partial<Claim>[]): QuestionAnswer {
  const question = questionOf(id);
  const claims = figures.map((figure, at) =>
    claimOf({
      id: `c-${at}`,
      subject: `firm-${at}`,
      confirmed: "2025-05",
      unit: "t/yr",
      quantity_kind: "capacity",
      ...figure,
    }),
  );
  const cellOf = (claim: Claim) => (name: string) =>
    name === "part"
      ? (question.parts[0]?.part ?? null)
      : name === "organisation"
        ? claim.subject
        : /^(capacity|share)$/.test(name)
          ? claim.quantity
          : null;
  return {
    question,
    rows: claims.map((claim) => ({
      cells: question.columns.map(({ name }) => cellOf(claim)(name)),
      claim_ids: [claim.id],
    })),
    more: false,
    claims,
    entities: [],
  };
}

test("each figure has a bar of its own, in the most frequent unit, and one that is a limit is told apart", async () => {
  const figures: Partial<Claim>[] = [
    { quantity: 500, quantity_kind: "minimum" },
    { quantity: 2000 },
    { quantity: 2000, subject: "firm-1" },
    { quantity: 9, unit: "kg/yr" },
  ];
  const chart = questionChart(answerOf("capacityOutsideChina", figures), {});
  expect(chart?.bars.map(({ label, counts }) => [label, counts])).toEqual([
    ["firm-1 (2025)", [2000, 0]],
    ["firm-1 (2025)", [2000, 0]],
    ["firm-0 (2025)", [0, 500]],
  ]);
  expect(chart?.series.map(({ label }) => label)).toEqual(["Tonnes a year", "At least, at most, planned or forecast"]);
  expect(chart?.sentence).toMatch(
    /^Each bar is one recorded figure; they are not added up\. Not shown because they are smaller, or not in tonnes a year: 1 figure\./,
  );
});

test("a bar that is named by what its figure measures has the English words of the data, without those that all share", async () => {
  const share = { unit: "%", quantity_kind: "share", quantity_of: "China's share of world mining" } as const;
  const answer = answerOf("chinaShare", [
    { ...share, quantity: 59 },
    { ...share, quantity: 91, quantity_of: "China's share of world refining" },
  ]);
  await setLanguage("zh");
  expect(questionChart(answer, {})?.bars.map(({ label, lang, counts }) => [label, lang, counts])).toEqual([
    ["Refining", "en", [91, 0]],
    ["Mining", "en", [59, 0]],
  ]);
});

test("a chart of figures leads its paper, with all tables whole behind it", () => {
  const answer = answerOf("capacityOutsideChina", [{ quantity: 500 }, { quantity: 700 }]);
  const { leads, tables } = questionAnalysis(answer, sortRows(answer, null, new Map()), {});
  expect([leads, tables.map(({ whole }) => whole)]).toEqual([true, [true]]);
});

test("one figure is no chart", () => {
  expect(questionChart(answerOf("capacityOutsideChina", [{ quantity: 500 }]), {})).toBeNull();
});
