import type { WhatIfThing } from "@atlas/server/contract";
import { setLanguage } from "../../../../../../client/src/model/words/language.ts";
import { findingSentence } from "../../../../../../client/src/papers/answers/whatIf/answer/findingSentence.ts";
import { WhatIfWords } from "../../../../../../client/src/papers/answers/whatIf/WhatIfWords.ts";
import { dysprosium, hitOf, stepOf, whatIfOf } from "../../../../../support/records/whatIfRecords.ts";

const maker = (
  organisation: string,
  pinned: Partial<WhatIfThing["left"][number]> = {},
): WhatIfThing["left"][number] => ({
  organisation,
  maturity: null,
  evidence: "corroborated",
  newest_source: "2025",
  claim_ids: [],
  amount: null,
  ...pinned,
});
const thing = (item: string, pinned: Partial<WhatIfThing> = {}): WhatIfThing => ({
  item,
  why: "taken",
  taken: [],
  left: [],
  last_reported: [],
  announced: [],
  coverage: { claims: 5, related: [] },
  ...pinned,
});
const steps = [stepOf("dysprosium-oxide", "sintered"), stepOf("sintered", "bosch", { way: "made" })];
const weak = { weakest: { step: 1, evidence: "single-source" as const } };
const hits = [hitOf("bosch", [0, 1]), hitOf("tesla", [0, 1], weak)];
const words = new WhatIfWords(dysprosium);
const inChina = { countries: ["CN"] };

afterEach(() => setLanguage("en"));

test("says how many organisations outside China, how many by corroborated claims, and who else makes it", async () => {
  const left = [maker("lynas", { amount: "lynas-makes" }), maker("jl-mag")];
  const answer = whatIfOf({ ...dysprosium, steps, hits, things: [thing("dysprosium-oxide", { left })] });
  expect(findingSentence(answer, inChina, words)).toBe(
    "Two organisations outside China are recorded as using it, or as making or using what it goes into, one of them by corroborated claims all the way; one organisation outside China still makes it: Lynas (26 tonnes).",
  );
  await setLanguage("zh");
  expect(findingSentence(answer, inChina, words)).toBe(
    "据记录，中国境外有2家机构使用它，或制造、使用其下游产品，其中1家全程有多方印证；在中国境外仍有1家生产：Lynas（26吨）。",
  );
});

test("perhaps and sectors are not counted, and nobody else on record is said with the number of claims", () => {
  const answer = whatIfOf({
    ...dysprosium,
    steps,
    hits: [
      hitOf("bosch", [0, 1], weak),
      hitOf("tesla", [0, 1], { uncertain: true }),
      hitOf("cars", [0], { kind: "sector", abroad: null }),
    ],
    things: [thing("dysprosium-oxide")],
  });
  expect(findingSentence(answer, inChina, words)).toBe(
    "One organisation outside China is recorded as using it, or as making or using what it goes into, but not by corroborated claims all the way; no other current maker is recorded; 5 claims say who makes it.",
  );
});

test("a thing that stops wherever it is made has no other makers to tell of", () => {
  const answer = whatIfOf({ ...dysprosium, steps, hits: [], things: [thing("dysprosium-oxide")] });
  expect(findingSentence(answer, { countries: [] }, words)).toBe(
    "No organisation outside China is recorded as using it, or as making or using what it goes into.",
  );
});

test("of many things it says for how many nobody else is on record, and of how many of those little is known", () => {
  const things = [
    thing("dysprosium-oxide", { why: "made", left: [maker("lynas")] }),
    thing("dysprosium-metal", { why: "made", coverage: { claims: 1, related: [] } }),
    thing("sintered", { why: "made" }),
  ];
  expect(findingSentence(whatIfOf({ ...dysprosium, steps, hits, things }), { countries: [] }, words)).toMatch(
    /; for two of the three things that drop out no other current maker is recorded, but of one the data set knows little\.$/,
  );
});

test("what goes nowhere on record is said so", () => {
  expect(findingSentence(whatIfOf({}), { countries: [] }, words)).toBe(
    "Nothing that drops out is recorded as going anywhere.",
  );
});

test("of an organisation, who gets goods from it is told apart from who makes or uses such goods", async () => {
  const things = [thing("sintered", { why: "made", left: [maker("lynas")] })];
  const some = [
    hitOf("tesla", [0], { way: "supplied" }),
    hitOf("bosch", [0, 1], weak),
    hitOf("lynas", [0, 1], { own_materials: ["dysprosium-oxide"] }),
  ];
  const answer = whatIfOf({ ...dysprosium, steps, hits: some, things });
  expect(findingSentence(answer, { countries: [] }, words)).toMatch(
    /^One organisation outside China is recorded as getting goods from what drops out, or as depending on it; two more make or use what such goods go into, two of all these by corroborated claims all the way \(one of the three makes another material itself\); /,
  );
  await setLanguage("zh");
  expect(findingSentence(answer, { countries: [] }, words)).toMatch(
    /^据记录，中国境外有1家机构从退出者取得货物或依赖它；另有2家制造或使用这类货物的下游产品，其中2家全程有多方印证（1家自产其他原料）；/,
  );
});
