import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { setLanguage } from "../../../../../client/src/model/words/language.ts";
import { QuestionView } from "../../../../../client/src/pages/analysis/questions/QuestionView.tsx";
import { questionChart } from "../../../../../client/src/papers/answers/questions/questionChart.ts";
import { readQuestions } from "../../../../../server/src/questions/readQuestions.ts";
import { fakeFetch } from "../../../../support/browser/fakeFetch.ts";
import { renderClient } from "../../../../support/browser/renderClient.tsx";
import { claimOf, detailOf, entityOf } from "../../../../support/records/clientRecords.ts";

const questions = readQuestions().questions.map((file) => file.question);
const question = questions.find(({ id }) => id === "articleClaims");
afterEach(() => setLanguage("en"));

/** The message on the page when the server refuses the question. */
async function saidWhen(code: string, status: number, message: string): Promise<string | null> {
  if (!question) throw new Error("there is no such question");
  const refused = { status, code, message };
  fakeFetch({ "/api/questions/": refused, "/api/sources": refused });
  const { unmount } = renderClient(<QuestionView question={question} />, "/questions/articleClaims?source=nope");
  await waitFor(() => expect(screen.getByRole("alert")).toBeDefined());
  const said = screen.getByRole("alert").textContent;
  expect(screen.queryByText(/Nothing in this data set answers the question/)).toBeNull();
  unmount();
  return said;
}

test.each([
  ["en", "What you asked about is not in this data set. Choose something else.", "does not work with these entries"],
  ["zh", "所问的对象不在本数据集中，请另选。", "所填内容无法用于此问题"],
] as const)(
  "in %s an id that is not there is told from a question to which nothing is found",
  async (spoken, gone, unfit) => {
    await setLanguage(spoken);
    expect(await saidWhen("not_found", 404, "source: there is no source nope")).toBe(gone);
    const said = await saidWhen("bad_request", 400, "source: expected an ID");
    expect(said).toContain(unfit);
    expect(said).toContain("source: expected an ID");
  },
);

test("plans stand in a table of their own under what has begun, and in no bar of its chart", async () => {
  const begun = questions.find(({ id }) => id === "newSince");
  if (!begun) throw new Error("there is no such question");
  const rowOf = (id: string, since: string, status: string) => ({
    cells: begun.columns.map(
      ({ name }) => ({ since, status, evidence: "single-source", statement: `Statement of ${id}.` })[name] ?? null,
    ),
    claim_ids: [id],
  });
  const rows = [
    rowOf("c1", "2026", "in-force"),
    rowOf("c2", "2025", "ended"),
    rowOf("c3", "2025", "in-force"),
    ...[rowOf("c4", "2028", "planned"), rowOf("c5", "2028", "proposed")],
  ];
  const claims = rows.map(({ claim_ids: [id = ""] }) => claimOf({ id, statement: `Statement of ${id}.` }));
  const answer = { question: begun, rows, more: false, claims, entities: [] };
  fakeFetch({
    "/api/questions/": { body: { ...answer, sources: [] } },
    "/api/summary": { body: { dataset: { version: "1", date: "2026-11-30", hash: "0123456789ab" } } },
  });
  renderClient(<QuestionView question={begun} />, "/questions/newSince?day=2025");
  const tableOf = (name: string) => within(screen.getByRole("region", { name })).getAllByText(/^Statement of/);
  await screen.findByRole("heading", { level: 3, name: "Begun: 3 rows" });
  expect(tableOf("Begun: 3 rows").map(({ textContent }) => textContent)).toEqual([
    ...["Statement of c1.", "Statement of c2.", "Statement of c3."],
  ]);
  expect(tableOf("Planned or proposed: 2 rows").map(({ textContent }) => textContent)).toEqual([
    ...["Statement of c4.", "Statement of c5."],
  ]);
  expect(questionChart(answer, {})?.bars.map(({ label }) => label)).toEqual(["2026", "2025"]);
});

test.each([
  ["en", "Copy table", "Noveon: Who supplies this organisation, and with what?"],
  ["zh", "复制表格", "Noveon：谁向该机构供货？供应什么？"],
] as const)("in %s a copied answer is called by what was asked about", async (spoken, copy, title) => {
  const suppliers = questions.find(({ id }) => id === "suppliersOf");
  if (!suppliers) throw new Error("there is no such question");
  await setLanguage(spoken);
  const noveon = entityOf({ id: "noveon", name: "Noveon" });
  const claim = claimOf({ id: "c1", object: noveon.id });
  const rows = [{ cells: suppliers.columns.map(() => null), claim_ids: [claim.id] }];
  const answer = { question: suppliers, rows, more: false, claims: [claim], entities: [noveon], sources: [] };
  fakeFetch({
    "/api/questions/": { body: answer },
    "/api/entities/noveon": { body: detailOf(noveon) },
    "/api/summary": { body: { dataset: { version: "1", date: "2026-11-30", hash: "0123456789ab" } } },
  });
  renderClient(<QuestionView question={suppliers} />, "/questions/suppliersOf?organisation=noveon");
  const button = await screen.findByRole("button", { name: copy });
  const copied: string[] = [];
  Object.assign(navigator, { clipboard: { writeText: async (text: string) => void copied.push(text) } });
  await userEvent.click(button);
  await waitFor(() => expect(copied).toHaveLength(1));
  expect(copied[0]?.split("\n")[0]).toBe(title);
});

test.each([
  ["en", "your own data"],
  ["zh", "自有数据"],
] as const)("in %s a row that rests on a claim of one's own is marked, and no other", async (spoken, mark) => {
  await setLanguage(spoken);
  const owners = questions.find(({ id }) => id === "chineseOwnersAbroad");
  if (!owners) throw new Error("there is no such question");
  const rows = ["theirs", "mine"].map((id) => ({
    cells: owners.columns.map(({ name }) => (name === "statement" ? `Statement of ${id}.` : null)),
    claim_ids: [id],
  }));
  const claims = [claimOf({ id: "theirs" }), claimOf({ id: "mine", own: "desk" })];
  fakeFetch({
    "/api/questions/": { body: { question: owners, rows, more: false, claims, entities: [], sources: [] } },
    "/api/summary": { body: { dataset: { version: "1", date: "2026-11-30", hash: "0123456789ab" } } },
  });
  renderClient(<QuestionView question={owners} />, "/questions/chineseOwnersAbroad");
  const marked = await screen.findAllByText(mark);
  expect(marked.map((one) => one.closest("tr")?.textContent)).toEqual([expect.stringContaining("Statement of mine.")]);
});
