import { nothingTaken } from "../../../../../../client/src/model/address/pages/whatIfAddress.ts";
import { besideAnalysis } from "../../../../../../client/src/papers/answers/whatIf/beside/besideAnalysis.ts";
import { dysprosium, hitOf, stepOf, whatIfOf } from "../../../../../support/records/whatIfRecords.ts";

const steps = [
  stepOf("dysprosium-metal", "sintered"),
  stepOf("sintered", "bosch", { way: "made" }),
  stepOf("sintered", "tesla", { way: "supplied", evidence: "single-source" }),
];
const coverage = { claims: 3, related: [] };
const thing = (item: string) => ({
  item,
  why: "taken" as const,
  taken: [],
  left: [],
  last_reported: [],
  announced: [],
  coverage,
});
const one = whatIfOf({ ...dysprosium, steps, hits: [hitOf("bosch", [0, 1])], things: [thing("dysprosium-metal")] });
const other = whatIfOf({
  ...dysprosium,
  steps,
  hits: [hitOf("bosch", [1]), hitOf("tesla", [2], { weakest: { step: 2, evidence: "single-source" } })],
  things: [thing("sintered")],
});
const asked = {
  first: { ...nothingTaken, ids: ["dysprosium-metal"] },
  second: { ...nothingTaken, ids: ["sintered"] },
};

test("two what-ifs stand beside each other, with who is hit by both and who by one", () => {
  const { title, address, sentences, tables, claims } = besideAnalysis([one, other], asked);
  expect(title).toBe("What if: Dysprosium metal, or Sintered NdFeB magnets?");
  expect(address).toBe("/what-if?ids=dysprosium-metal&ids2=sintered");
  expect(sentences[0]).toMatch(/^Dysprosium metal: One organisation outside China/);
  expect(sentences[1]).toMatch(/^Sintered NdFeB magnets: Two organisations outside China/);
  expect(sentences[2]).toBe(
    "One organisation outside China is hit by both, none only by the first, one only by the second.",
  );
  expect(tables[0]?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ["Bosch", "Germany", "both", "Corroborated", "Corroborated"],
    ["Tesla", "United States", "only by: Sintered NdFeB magnets", "", "Single source"],
  ]);
  expect(claims.map(({ id }) => id)).toEqual(["dysprosium-metal-sintered", "sintered-tesla", "sintered-bosch"]);
});
