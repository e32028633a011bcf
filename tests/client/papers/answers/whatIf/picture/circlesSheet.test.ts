import { svgText } from "../../../../../../client/src/papers/answers/common/SvgNode.ts";
import { circleGrid } from "../../../../../../client/src/papers/answers/whatIf/picture/circleGrid.ts";
import {
  circlesPicture,
  circlesSheet,
} from "../../../../../../client/src/papers/answers/whatIf/picture/circlesSheet.ts";
import { WhatIfWords } from "../../../../../../client/src/papers/answers/whatIf/WhatIfWords.ts";
import { paperOfFile } from "../../../../../../client/src/papers/charts/ChartPaper.ts";
import { entityOf } from "../../../../../support/records/clientRecords.ts";
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
  expect(sentence).toMatch(
    /^Outside China: recorded effects on 1 organisation; recorded users 1; inferred 1\. .*columns countries\.$/,
  );
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

test("a paper leaves out none of those who were not short, and counts them apart", () => {
  const firms = Array.from({ length: 9 }, (_, index) => ({
    ...entityOf({ id: `firm-${index}` }),
    name: `Firm ${index}`,
    country: "DE",
  }));
  const ruled = firms.map(({ id }, index) => ruledOf("rule", id, { effect: index === 8 ? "not-short" : "short" }));
  const of = (number: number) => {
    const some = [...ruled.slice(0, number - 1), ...ruled.slice(8)];
    const effects = some.map(({ object, id }) => effectOf(object, [id]));
    return circlesPicture(whatIfOf({ entities: firms, claims: ruled, effects }), "China");
  };
  const nine = svgText(of(9).drawing);
  expect(nine).toContain(">Firm 8<");
  expect(nine).toMatch(/8 organisations<.*and 1 not short<.*and 3 more</s);
  expect(of(9).sentence).toContain("recorded effects on 8 organisations, and 1 reported as not short;");
  const seven = svgText(of(7).drawing);
  expect(seven).toContain(">Firm 5<");
  expect(seven).not.toMatch(/and \d+ more/);
});

test("only on the page, where they do, names are said to lead to their claims", () => {
  const page = circlesSheet(answer, "China", paperOfFile, null);
  expect(page.sentence).toMatch(/A name leads to its claim\.$/);
  expect(circlesSheet(answer, "China", paperOfFile, { origin: "" }).sentence).not.toContain("leads");
});

test("on a phone countries stand below each other, so that none is out of sight", () => {
  const { drawing } = circlesSheet(answer, "China", { ...paperOfFile, width: 360 }, null);
  expect(drawing.attributes).toMatchObject({ width: 360 });
  const xs = [...svgText(drawing).matchAll(/<text x="([\d.]+)"[^>]*>(?:Tesla|Lynas|Bosch)</g)].map(([, x]) =>
    Number(x),
  );
  expect(xs).toHaveLength(3);
  expect(Math.max(...xs)).toBeLessThan(20);
});
