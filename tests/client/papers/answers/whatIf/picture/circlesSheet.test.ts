import { svgText } from "../../../../../../client/src/papers/answers/common/SvgNode.ts";
import { circleGrid } from "../../../../../../client/src/papers/answers/whatIf/picture/circleGrid.ts";
import { circlesPicture } from "../../../../../../client/src/papers/answers/whatIf/picture/circlesSheet.ts";
import { WhatIfWords } from "../../../../../../client/src/papers/answers/whatIf/WhatIfWords.ts";
import {
  dysprosium,
  effectOf,
  reachedOf,
  ruledOf,
  stepOf,
  userOf,
  whatIfOf,
} from "../../../../../support/records/whatIfRecords.ts";

const rule = ruledOf("rule", "tesla", { effect: "stopped", effect_short: "a plant shut" });
const answer = whatIfOf({
  entities: dysprosium.entities,
  claims: [...dysprosium.claims, rule],
  steps: [stepOf("sintered", "bosch", { way: "made" })],
  effects: [effectOf("tesla", ["rule-tesla"])],
  users: [userOf("lynas", ["sintered-tesla"], { from_there: true })],
  reached: [reachedOf("bosch", [0]), reachedOf("jl-mag", [0], { abroad: false })],
});

test("circles are rows and countries columns; an inferred name has no grade", () => {
  const { columns, counts, grades } = circleGrid(answer, new WhatIfWords(answer));
  expect(columns.map(({ head, count }) => `${head} ${count}`)).toEqual(["Australia 1", "Germany 1", "United States 1"]);
  expect(counts).toEqual({ 1: 1, 2: 1, 3: 1 });
  expect([...grades]).toEqual(["single-source"]);
  expect(columns[1]?.cells[3].map(({ entity, grade }) => [entity, grade])).toEqual([["bosch", null]]);
  expect(columns[2]?.cells[1].map(({ mark, below }) => [mark, below])).toEqual([["■", "a plant shut"]]);
});

test("every answer has a picture, an empty one too", () => {
  const { drawing, sentence } = circlesPicture(answer, "China");
  expect(sentence).toMatch(/^Outside China: recorded effects on 1, recorded users 1, inferred 1\./);
  expect(svgText(drawing)).toContain("Tesla");
  expect(svgText(drawing)).not.toContain(">JL MAG<");
  expect(svgText(circlesPicture(whatIfOf({}), "China").drawing)).toContain("Circle 1: recorded");
});

test("at most four countries have a column, and a long cell counts what it leaves out", () => {
  const entities = Array.from({ length: 40 }, (_, index) => ({
    ...dysprosium.entities[8],
    id: `firm-${index}`,
    name: `Firm ${index}`,
    country: ["US", "JP", "DE", "FR", "GB", "IN"][index % 6] ?? "US",
  }));
  const reached = entities.map(({ id }) => reachedOf(id, [0]));
  const many = whatIfOf({ ...answer, entities: [...answer.entities, ...entities] as never, reached });
  expect(
    circleGrid(many, new WhatIfWords(many))
      .columns.map(({ head }) => head)
      .at(-1),
  ).toBe("Elsewhere");
  expect(svgText(circlesPicture(many, "China").drawing)).toMatch(/and \d+ more/);
});
