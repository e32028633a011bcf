import { askedAbout, matchQuestions } from "../../../../client/src/pages/search/matchQuestions.ts";
import { parseTyped } from "../../../../client/src/pages/search/parseTyped.ts";
import type { SearchHit } from "../../../../server/src/contract/index.ts";
import { readQuestions } from "../../../../server/src/questions/readQuestions.ts";
import { entityOf, hitOf } from "../../../support/records/clientRecords.ts";

const questions = readQuestions().questions.map(({ question }) => question);
const tesla = hitOf(entityOf({ id: "tesla", name: "Tesla", name_zh: "特斯拉" }));
const magnets = hitOf(entityOf({ id: "magnets", name: "Tesla magnet plant" }), { match: "text" });
const terfenol = hitOf(
  entityOf({ id: "terfenol-d", name: "Terfenol-D", type: "technology", aliases: ["giant magnetostrictive material"] }),
  { match: "prefix" },
);
const countries = ["JP", "KR", "AU"];

function asked(typed: string, hits: SearchHit[] = []) {
  const found = matchQuestions(parseTyped(typed, []), questions, { hits, countries });
  return found.map(({ question, values }) => [question.id, ...Object.values(values)].join(" "));
}

test.each([
  ["who owns", "ownersOf"],
  ["谁持有", "ownersOf"],
  ["single producer", "singleProducer"],
  ["独家", "singleDeveloper"],
  ["export control", "exportControls"],
  ["出口管制", "exportControls"],
  ["what is disputed?", "disputedClaims"],
  ["overdue plans", "plansPastTheirDate"],
])("%j is offered the question %s first", (typed, id) => {
  expect(asked(typed)[0]).toBe(id);
});

test("independent of the language, each single producer is asked for by the Chinese word too", () => {
  expect(asked("独家")).toContain("singleProducer");
});

test("words that name an entity or a country fill it in", () => {
  expect(asked("who supplies magnets to Tesla", [magnets, tesla])[0]).toBe("suppliersOf tesla");
  expect(asked("谁持有特斯拉", [tesla])[0]).toBe("ownersOf tesla");
  expect(asked("who owns Tesla", [tesla])[0]).toBe("ownersOf tesla");
  expect(asked("what does Japan develop")[0]).toBe("technologiesOfCountry JP");
});

test("a country with a name of several words fills a question in", () => {
  expect(asked("what does South Korea develop")[0]).toBe("technologiesOfCountry KR");
  expect(asked("which technologies does korea develop")[0]).toBe("technologiesOfCountry");
  expect(asked("澳大利亚研发哪些技术")[0]).toBe("technologiesOfCountry AU");
});

test("who makes a thing is asked as who develops it", () => {
  expect(asked("who outside China makes Terfenol-D", [terfenol])[0]).toBe("whoElseMakesIt terfenol-d");
});

test("what a question is asked about are the words that no question has", () => {
  expect(askedAbout({ text: "who outside China develops giant magnetostrictive" }, questions)).toBe(
    "giant magnetostrictive",
  );
  expect(askedAbout({ text: "who makes Terfenol-D" }, questions)).toBe("terfenol");
  expect(askedAbout({ text: "who owns" }, questions)).toBe("");
  expect(askedAbout({ text: "giant magnetostrictive" }, questions)).toBe("");
});

test("no more than the name of a technology finds the questions about one, filled in", () => {
  expect(asked("giant magnetostrictive", [terfenol])).toEqual([
    "whatIsItUsedFor terfenol-d",
    "whoElseMakesIt terfenol-d",
    "whoInChinaDevelopsIt terfenol-d",
  ]);
  expect(asked("giant", [terfenol])).toEqual([]);
});

test.each(["", "who", "the", "Baogang Wanlong", "what is it", "xyz"])("%j is offered none", (typed) => {
  expect(asked(typed, typed === "" ? [] : [magnets])).toEqual([]);
});

test("all questions are listed if only questions are wanted", () => {
  expect(asked("question:")).toHaveLength(questions.length);
  expect(asked("question: disputed")).toEqual(["disputedClaims"]);
});
