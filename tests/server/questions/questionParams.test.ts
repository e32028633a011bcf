import type { Question } from "../../../server/src/contract/index.ts";
import { questionParams } from "../../../server/src/questions/answerQuestion.ts";

const asking = (bounds: { least: number | null; most: number | null }): Question => ({
  id: "howMany",
  group: "dependence",
  title: "How many?",
  title_zh: "多少？",
  sentence: "As many.",
  sentence_zh: "这么多。",
  limits: "None.",
  limits_zh: "无。",
  parameters: [{ name: "count", kind: "number", label: "count", label_zh: "数量", example: "1", ...bounds }],
  columns: [],
  first: null,
  first_zh: null,
  names: null,
  counts: null,
  parts: [],
  chart: null,
});

test("a number is read as it is typed, up to what the question takes", () => {
  expect(questionParams(asking({ least: 2, most: 50 }), { count: " 50 " })).toEqual({ count: 50 });
  expect(questionParams(asking({ least: null, most: null }), { count: "999999999" })).toEqual({ count: 999_999_999 });
});

test.each(["1", "51", "0x10", "1e1", "5.0", "-3", "many", "9999999999"])("%s is no number from 2 to 50", (count) => {
  expect(() => questionParams(asking({ least: 2, most: 50 }), { count })).toThrow(
    "count: expected a whole number from 2 to 50",
  );
});

test("a number that is too large for any question is told the largest that is read", () => {
  expect(() => questionParams(asking({ least: null, most: null }), { count: "1000000000" })).toThrow(
    "count: expected a whole number from 0 to 999999999",
  );
});
