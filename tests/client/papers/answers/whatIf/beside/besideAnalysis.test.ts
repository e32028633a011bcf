import { nothingTaken } from "../../../../../../client/src/model/address/pages/whatIfAddress.ts";
import { besideAnalysis } from "../../../../../../client/src/papers/answers/whatIf/beside/besideAnalysis.ts";
import {
  dysprosium,
  effectOf,
  reachedOf,
  ruledOf,
  stepOf,
  thingOf,
  whatIfOf,
} from "../../../../../support/records/whatIfRecords.ts";

const steps = [
  stepOf("dysprosium-metal", "sintered"),
  stepOf("sintered", "bosch", { way: "made" }),
  stepOf("sintered", "tesla", { way: "supplied", evidence: "single-source" }),
];
const halt = ruledOf("rule", "bosch", { effect: "stopped", effect_short: "a plant shut" });
const claims = [...dysprosium.claims, halt];
const one = whatIfOf({
  ...{ ...dysprosium, claims, steps },
  effects: [effectOf("bosch", ["rule-bosch"])],
  things: [thingOf("dysprosium-metal")],
});
const other = whatIfOf({
  ...{ ...dysprosium, claims, steps },
  reached: [reachedOf("bosch", [1]), reachedOf("tesla", [2], { weakest: { step: 2, evidence: "single-source" } })],
  things: [thingOf("sintered")],
});
const asked = {
  ...{ first: { ...nothingTaken, ids: ["dysprosium-metal"] }, second: { ...nothingTaken, ids: ["sintered"] } },
  ...{ of: [], circles: [] },
};

test("two what-ifs stand beside each other, with the circle of each in which an organisation stands", () => {
  const { title, address, sentences, tables, claims: used } = besideAnalysis([one, other], asked, "2026-12-01");
  expect(title).toBe("What if: Dysprosium metal, or Sintered NdFeB magnets?");
  expect(address).toBe("/what-if?ids=dysprosium-metal&ids2=sintered");
  expect(sentences[0]).toMatch(
    /^Dysprosium metal: Recorded under rule; these are effects of the whole rule\. .*Bosch \(a plant shut, June 2025\)/,
  );
  expect(sentences[1]).toMatch(/^Sintered NdFeB magnets: No effect is recorded here/);
  expect(sentences[2]).toBe(
    "Recorded, in circle 1 or 2: none in both, one only in the first, none only in the second. In circle 3 only, which is inferred: 1.",
  );
  expect(tables[0]?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ["Germany", "Bosch", "Circle 1: recorded effects", "Circle 3: could be reached, inferred"],
    ["United States", "Tesla", "", "Circle 3: could be reached, inferred"],
  ]);
  expect(used.map(({ id }) => id)).toEqual(["rule-bosch", "sintered-bosch", "sintered-tesla"]);
});
