import { stanceOf } from "../../../server/src/language/stanceOf.ts";

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
  ["Will it ever pay?", ["plan", "question"]],
  ["Baogang makes steel.", []],
  ["Lynas plans 3,000 tonnes a year.", ["plan"]],
  ["公司将·划转给·。", []],
  ["公司将投产。", ["plan"]],
  ["Baogang shows products that could help the grid.", []],
  ["Baogang holds shares in a mill, which it could sell.", []],
  ["Baogang, which may sell its mill, makes steel.", []],
  ["Baogang, which makes steel, may sell its mill.", ["plan"]],
])("%s", (sentence, expected) => {
  expect(stanceOf(sentence)).toEqual(expected);
});
