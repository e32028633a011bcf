import type { WhatIfAnswer } from "@atlas/server/contract";
import { reachedTables } from "../../../../../../client/src/papers/answers/whatIf/tables/reachedTables.ts";
import { WhatIfWords } from "../../../../../../client/src/papers/answers/whatIf/WhatIfWords.ts";
import { dysprosium, reachedOf, stepOf, thingOf, whatIfOf } from "../../../../../support/records/whatIfRecords.ts";

const words = new WhatIfWords(dysprosium);
const steps = [
  stepOf("dysprosium-oxide", "dysprosium-metal"),
  stepOf("dysprosium-metal", "sintered"),
  stepOf("sintered", "bosch", { way: "made", evidence: "single-source" }),
  stepOf("sintered", "tesla", { way: "supplied" }),
  stepOf("dysprosium-oxide", "tesla", { way: "needed", evidence: "self-reported" }),
  stepOf("sintered", "scanner", { way: "basis_of", alternatives: ["diffusion"] }),
  stepOf("scanner", "lynas", { way: "needed" }),
];
const tablesOf = (reached: WhatIfAnswer["reached"]) =>
  reachedTables({
    answer: whatIfOf({ ...dysprosium, steps, reached, things: [thingOf("dysprosium-oxide")] }),
    ...{ words, place: "China", what: "dysprosium oxide" },
  });

test("the third circle says first that it is inferred, and names the weakest claim on the way without a badge", () => {
  const [table] = tablesOf([reachedOf("bosch", [0, 1, 2], { weakest: { step: 2, evidence: "single-source" } })]);
  expect(table?.caption).toBe("Circle 3. Could be reached outside China, inferred: 1 organisation");
  expect(table?.lead).toMatch(/^Inferred\. Goods such as dysprosium oxide go this way, .* no claim says\.$/);
  const [row] = table?.rows ?? [];
  expect(row?.cells.map(({ text }) => text)).toEqual([
    "Sintered NdFeB magnets",
    "Germany",
    "Bosch",
    "Dysprosium oxide goes into dysprosium metal, which goes into sintered NdFeB magnets, which Bosch makes",
    "Single source: Sintered NdFeB magnets → Bosch",
    "2025",
  ]);
  expect(row?.cells.filter(({ grade }) => grade !== undefined)).toEqual([]);
  expect(row?.claimIds).toEqual(["dysprosium-oxide-dysprosium-metal", "dysprosium-metal-sintered", "sintered-bosch"]);
});

test("on the page a chain leaves out what the row above says; the text has all", () => {
  const [table] = tablesOf([reachedOf("bosch", [0, 1, 2]), reachedOf("tesla", [0, 1, 3])]);
  const chain = table?.rows[1]?.cells[3];
  expect(chain?.parts?.map(({ before, text }) => before + text)).toEqual(["…, with which JL MAG supplies Tesla"]);
  expect(chain?.text).toMatch(/^Dysprosium oxide goes into .*, with which JL MAG supplies Tesla$/);
});

test("a shorter chain on weaker evidence is told after it", () => {
  const [table] = tablesOf([reachedOf("tesla", [0, 1, 3], { shortest: [4] })]);
  expect(table?.rows[0]?.cells[3]?.text).toMatch(
    /supplies Tesla\. Shorter, on weaker evidence: Dysprosium oxide is needed by Tesla$/,
  );
});

test("who has an own source stands apart, with what it makes", () => {
  const tables = tablesOf([
    reachedOf("bosch", [0, 1, 2]),
    reachedOf("lynas", [0, 1, 2], { own_sources: ["lynas-makes"] }),
  ]);
  expect(tables[0]?.rows).toHaveLength(1);
  expect(tables[1]?.caption).toBe("Circle 3, apart: would be asked for more, inferred: 1 organisation");
  expect(tables[1]?.rows[0]?.cells.slice(1, 4).map(({ text }) => text)).toEqual([
    ...["Australia", "Lynas", "makes dysprosium oxide"],
  ]);
});

test("of whom only a general product is recorded, it is named with what it may be instead", () => {
  const [certain, , uncertain] = tablesOf([reachedOf("lynas", [1, 5, 6], { uncertain: true })]);
  expect(certain?.rows).toEqual([]);
  expect(uncertain?.rows[0]?.cells.slice(2, 5).map(({ text }) => text)).toEqual([
    ...["Lynas", "Permanent-magnet MRI scanner", "Grain-boundary diffusion"],
  ]);
});

test("the rest comes by the good that leads there, and sectors and who is inside apart", () => {
  const tables = tablesOf([
    reachedOf("tesla", [4]),
    reachedOf("bosch", [0, 1, 2]),
    reachedOf("lynas", [4]),
    reachedOf("jl-mag", [0], { abroad: false }),
    reachedOf("cars", [0], { kind: "sector", abroad: null }),
  ]);
  const named = tables.map(({ rows }) => rows.map(({ cells }) => cells[2]?.text));
  expect(named).toEqual([["Tesla", "Lynas", "Bosch"], [], [], ["Electric vehicles", "JL MAG"]]);
});
