import { notSaidTable } from "../../../../../../client/src/papers/answers/whatIf/tables/notSaidTable.ts";
import { WhatIfWords } from "../../../../../../client/src/papers/answers/whatIf/WhatIfWords.ts";
import {
  dysprosium,
  effectOf,
  makerOf,
  reachedOf,
  thingOf,
  userOf,
  whatIfOf,
} from "../../../../../support/records/whatIfRecords.ts";

const words = new WhatIfWords(dysprosium);
const rowsOf = (answer: Parameters<typeof notSaidTable>[0]) =>
  notSaidTable(answer, { countries: ["CN"] }, words).rows.map(({ cells }) => cells.map(({ text }) => text).join(" | "));

test("is built from the gaps of the answer", () => {
  const answer = whatIfOf({
    ...dysprosium,
    things: [thingOf("dysprosium-oxide", { left: [makerOf("lynas")] })],
    effects: [effectOf("tesla", ["sintered-tesla"], { because: ["sintered-tesla"] })],
    users: [userOf("bosch", ["sintered-bosch"])],
    reached: [reachedOf("lynas", [0])],
    missing: [{ kind: "no_input", entity: "bosch", item: "sintered" }],
  });
  expect(rowsOf(answer)).toEqual([
    "how much would be missing, and for how long | ",
    "which effects these goods alone had: the rules recorded cover more than them | Tesla",
    "on which day that was | Tesla",
    "from whom it comes | Bosch",
    "whether the one in circle 3 gets anything from what drops out | Lynas",
    "how much dysprosium oxide these make a year | Lynas",
    "from whom these get the materials of sintered NdFeB magnets | Bosch",
  ]);
});

test("is never empty, and says that no effect is recorded", () => {
  expect(rowsOf(whatIfOf({}))).toEqual([
    "how much would be missing, and for how long | ",
    "what a stop, a rule or a shortage of it did to anybody | ",
  ]);
});

test("who makes it outside China is no gap where something stops elsewhere", () => {
  const answer = whatIfOf({ ...dysprosium, missing: [{ kind: "no_maker_abroad", entity: null, item: "sintered" }] });
  const gap = "who makes sintered NdFeB magnets outside China now | ";
  expect(rowsOf(answer)).toContain(gap);
  const elsewhere = notSaidTable(answer, { countries: ["MM"] }, words).rows.map(({ cells }) => cells[0]?.text);
  expect(elsewhere.join()).not.toContain("outside China");
});
