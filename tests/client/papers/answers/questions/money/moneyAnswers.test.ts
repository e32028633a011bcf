import type { Claim, QuestionAnswer } from "@atlas/server/contract";
import { setLanguage } from "../../../../../../client/src/model/words/language.ts";
import {
  moneyChart,
  moneySentences,
  moneyTable,
} from "../../../../../../client/src/papers/answers/questions/money/moneyAnswers.ts";
import { readQuestions } from "../../../../../../server/src/questions/readQuestions.ts";
import { claimOf } from "../../../../../support/records/clientRecords.ts";

afterEach(() => setLanguage("en"));

const found = readQuestions().questions.find(({ question }) => question.id === "moneyFlows");
if (!found) throw new Error("expected the question on money");
const { question } = found;

const sum = (id: string, rest: Partial<Claim> = {}) =>
  claimOf({
    ...{ id, money_giver: "pentagon", money_receiver: "mp", money_form: "grant", money_status: "paid" },
    ...{ money_amount: 10_000_000, money_currency: "USD", ...rest },
  });

const answerOf = (claims: readonly Claim[], more = false): QuestionAnswer => ({
  question,
  rows: claims.map(({ id }) => ({ cells: question.columns.map(() => null), claim_ids: [id] })),
  more,
  claims: [...claims],
  entities: [],
});

const whole = sum("whole", { money_amount: 30_000_000, money_kind: "about" });
const part = sum("part", { money_not_added: "part-of-another", money_counted_in: "whole" });
const again = sum("again", { money_not_added: "told-again", money_counted_in: "whole" });
const promised = sum("promised", { money_status: "agreed", money_amount: 5_000_000, money_kind: "maximum" });

test("a part and money told again are not added to the sum that holds them, and a promise is not paid", () => {
  const answer = answerOf([whole, part, again, promised, sum("old", { money_not_added: "replaced" })]);
  expect(moneySentences(answer)).toEqual([
    "Largest paid or agreed in USD, by who pays and form: pentagon, grant: about USD 30 million paid, at most USD 5 million agreed.",
    "2 of 5 sums can be added up. Left out: 1 part of another, 1 told again, 1 replaced by another.",
  ]);
  expect(moneyTable(answer)?.rows.map(({ cells, claimIds }) => [...cells.map(({ text }) => text), claimIds])).toEqual([
    ["pentagon", "Grant", "About USD 30 million", "At most USD 5 million", "", "2", ["whole", "promised"]],
  ]);
});

test("an announcement, however large, does not stand before what is paid or agreed, unless nothing is", () => {
  const announced = sum("announced", {
    money_giver: "bank",
    money_status: "announced",
    money_amount: 9_000_000_000,
    money_kind: null,
  });
  expect(moneySentences(answerOf([announced, promised]))[0]).toBe(
    "Largest paid or agreed in USD, by who pays and form: pentagon, grant: at most USD 5 million agreed.",
  );
  expect(moneySentences(answerOf([announced]))[0]).toBe(
    "Largest recorded in USD, by who pays and form: bank, grant: USD 9 billion conditional, announced or proposed.",
  );
});

test("where the sum that holds a part is not among the rows, the part counts", () => {
  expect(moneySentences(answerOf([part, again]))[1]).toBe("2 of 2 sums can be added up.");
});

test("what several give together, what is no payment, was withdrawn, or has no amount or giver is told, not added", () => {
  const answer = answerOf([
    sum("shared", { money_not_added: "several-givers" }),
    sum("frame", { money_not_added: "no-payment" }),
    sum("back", { money_status: "withdrawn" }),
    sum("blank", { money_amount: null, money_currency: null }),
    sum("nobody", { money_giver: null }),
  ]);
  expect(moneySentences(answer)).toEqual([
    "0 of 5 sums can be added up. Left out: 1 of several givers together, 1 no payment, 1 withdrawn or of unknown standing, 1 without an amount, 1 of a giver not named.",
  ]);
  expect([moneyTable(answer), moneyChart(answer, {})]).toEqual([null, null]);
});

test("grants are not added to loans, nor dollars to euros, and the chart keeps to one currency", async () => {
  const loan = sum("loan", { money_form: "loan", money_status: "proposed", money_amount: 250_040_000 });
  const answer = answerOf([whole, promised, loan, sum("euro", { money_currency: "EUR" })]);
  expect(moneyTable(answer)?.rows.length).toBe(1);
  const chart = moneyChart(answer, {});
  expect(chart?.title).toBe("pentagon pays mp, by form, in millions (USD)");
  expect(chart?.sentence).toContain("Sums in EUR are in the table only.");
  expect(chart?.bars.map(({ label, counts, claimIds }) => [label, counts, claimIds])).toEqual([
    ["loan", [0, 0, 250], ["loan"]],
    ["grant", [30, 5, 0], ["whole", "promised"]],
  ]);
  await setLanguage("zh");
  expect(moneyChart(answer, {})?.title).toBe("pentagon向mp付款（按形式，单位：百万USD）");
  expect(moneyChart(answer, {})?.bars[0]?.label).toBe("贷款");
  expect(moneySentences(answer)[1]).toBe("4笔款项中4笔可相加。");
});

test("a bar names the sides that differ, the title one that all bars have", async () => {
  const apart = [sum("one"), sum("two", { money_giver: "apple", money_form: "contract" })];
  const chart = moneyChart(answerOf(apart), {});
  expect([chart?.title, ...(chart?.bars.map(({ label }) => label) ?? [])]).toEqual([
    "Who pays mp, by form, in millions (USD)",
    "pentagon, grant",
    "apple, contract",
  ]);
  const others = moneyChart(answerOf([...apart, sum("three", { money_receiver: "lynas" })]), {});
  expect(others?.title).toBe("Who pays whom, by form, in millions (USD)");
  expect(others?.bars[2]?.label).toBe("pentagon → lynas, grant");
});

test("an answer that does not hold all sums adds up none of them", () => {
  expect(moneyTable(answerOf([whole, promised], true))).toBeNull();
});
