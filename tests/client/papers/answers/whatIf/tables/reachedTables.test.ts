import type { WhatIfAnswer } from "@atlas/server/contract";
import { abroadTables, perhapsTable } from "../../../../../../client/src/papers/answers/whatIf/tables/hitTables.ts";
import { WhatIfWords } from "../../../../../../client/src/papers/answers/whatIf/WhatIfWords.ts";
import { dysprosium, hitOf, stepOf, whatIfOf } from "../../../../../support/records/whatIfRecords.ts";

const words = new WhatIfWords(dysprosium);
const thing = {
  item: "dysprosium-oxide",
  why: "taken" as const,
  taken: [],
  left: [],
  last_reported: [],
  announced: [],
  coverage: { claims: 3, related: [] },
};
const rowsOf = (pinned: Partial<WhatIfAnswer>) =>
  abroadTables(whatIfOf({ ...dysprosium, steps, things: [thing], ...pinned }), words)[0]?.rows ?? [];
const steps = [
  stepOf("dysprosium-oxide", "dysprosium-metal"),
  stepOf("dysprosium-metal", "sintered"),
  stepOf("sintered", "bosch", { way: "made", evidence: "single-source" }),
  stepOf("sintered", "tesla", { way: "supplied" }),
  stepOf("dysprosium-oxide", "tesla", { way: "needed", evidence: "self-reported" }),
  stepOf("sintered", "scanner", { way: "basis_of", alternatives: ["diffusion"] }),
  stepOf("scanner", "lynas", { way: "needed" }),
];

test("each firm has its chain, and the weakest link is named where it is not corroborated", () => {
  const hits = [hitOf("bosch", [0, 1, 2], { weakest: { step: 2, evidence: "single-source" } })];
  const [row] = rowsOf({ hits });
  expect(row?.cells.map(({ text }) => text)).toEqual([
    "Bosch (Germany)",
    "Dysprosium oxide goes into dysprosium metal, which goes into sintered NdFeB magnets, which Bosch makes",
    "Single source: Sintered NdFeB magnets → Bosch",
    "2025",
  ]);
  expect(row?.claimIds).toEqual(["dysprosium-oxide-dysprosium-metal", "dysprosium-metal-sintered", "sintered-bosch"]);
});

test("on the page a chain leaves out what the row above says; the text has all", () => {
  const hits = [hitOf("bosch", [0, 1, 2]), hitOf("tesla", [0, 1, 3])];
  const [, second] = rowsOf({ hits });
  const chain = second?.cells[1];
  expect(chain?.parts?.map(({ before, text }) => before + text)).toEqual(["…, with which JL MAG supplies Tesla"]);
  expect(chain?.text).toMatch(/^Dysprosium oxide goes into .*, with which JL MAG supplies Tesla$/);
});

test("a shorter chain on weaker evidence and a material of one's own are told after it", () => {
  const hits = [hitOf("tesla", [0, 1, 3], { shortest: [4], own_materials: ["dysprosium-metal"] })];
  const [row] = rowsOf({ hits });
  expect(row?.cells[1]?.text).toMatch(
    /supplies Tesla\. Shorter, on weaker evidence: Dysprosium oxide is needed by Tesla\. Tesla makes dysprosium metal itself$/,
  );
});

test("of whom only a general product is recorded, it is named with what it may be instead", () => {
  const hits = [hitOf("lynas", [1, 5, 6], { uncertain: true })];
  const answer = whatIfOf({ ...dysprosium, steps, hits });
  expect(rowsOf({ hits })).toEqual([]);
  expect(
    perhapsTable(answer, words)
      .rows[0]?.cells.slice(0, 3)
      .map(({ text }) => text),
  ).toEqual(["Lynas (Australia)", "Permanent-magnet MRI scanner", "Grain-boundary diffusion"]);
});

test("where an organisation drops out, its customers come apart from those who make or use such goods", () => {
  const hits = [hitOf("tesla", [4], { way: "needed" }), hitOf("bosch", [0, 1, 2])];
  const answer = whatIfOf({ ...dysprosium, steps, hits, things: [{ ...thing, why: "made" }] });
  const tables = abroadTables(answer, words);
  expect(tables.map(({ caption, rows }) => [caption, rows[0]?.cells[0]?.text])).toEqual([
    ["Get goods from what drops out, or depend on it: 1", "Tesla (United States)"],
    ["Make or use what such goods go into, whoever supplies them: 1", "Bosch (Germany)"],
  ]);
});
