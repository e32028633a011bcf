import { setLanguage } from "../../../../../../client/src/model/words/language.ts";
import { withoutMarks } from "../../../../../../client/src/papers/answers/common/toldSentence.ts";
import { otherMakers as markedMakers } from "../../../../../../client/src/papers/answers/whatIf/answer/otherMakers.ts";
import { WhatIfWords } from "../../../../../../client/src/papers/answers/whatIf/WhatIfWords.ts";
import { claimOf } from "../../../../../support/records/clientRecords.ts";
import { dysprosium, makerOf, thingOf } from "../../../../../support/records/whatIfRecords.ts";

const words = new WhatIfWords(dysprosium);
const inChina = { countries: ["CN"] };

const otherMakers = (...asked: Parameters<typeof markedMakers>) => markedMakers(...asked).map(withoutMarks);

afterEach(() => setLanguage("en"));

test("names the other makers outside China, and says of how many an amount is recorded", async () => {
  const left = [makerOf("lynas", { amount: "lynas-makes" }), makerOf("bosch"), makerOf("jl-mag")];
  const things = [thingOf("dysprosium-oxide", { left })];
  expect(otherMakers({ things }, inChina, words)).toEqual([
    "Dysprosium oxide: two other makers outside China are recorded, Lynas (26 tonnes) and Bosch; amounts or capacities of a whole year are recorded for 1 of 2 makers.",
  ]);
  await setLanguage("zh");
  expect(otherMakers({ things }, inChina, words)).toEqual([
    "氧化镝：中国以外记录到2家其他生产方，Lynas（26吨）和博世；2家中有1家记录到全年产量或产能。",
  ]);
});

test("without another maker outside China it says so, with those in China and the claims on who makes it", () => {
  expect(otherMakers({ things: [thingOf("dysprosium-oxide", { left: [makerOf("jl-mag")] })] }, inChina, words)).toEqual(
    ["Dysprosium oxide: no other maker outside China is recorded, one in China is; 5 claims say who makes it."],
  );
});

test("of many things, those without another maker come first, with what little is known and the amounts of the rest", () => {
  const things = [
    thingOf("dysprosium-oxide", { why: "made", left: [makerOf("lynas", { amount: "lynas-makes" })] }),
    thingOf("dysprosium-metal", { why: "made", coverage: { claims: 1, related: [] } }),
    thingOf("sintered", { why: "made" }),
  ];
  expect(otherMakers({ things }, { countries: [] }, words)).toEqual([
    "Sintered NdFeB magnets and dysprosium metal: no other maker outside China is recorded of any of these (2 of 3 things). Of one of these, the data set knows little: fewer than three claims say who makes it, or others are recorded under a related name. Of the others, counted thing by thing, amounts or capacities of a whole year are recorded for 1 of 1 maker outside China.",
  ]);
});

test("what drops out wherever it is made has no other makers, only those that drop out", () => {
  const things = [thingOf("dysprosium-oxide", { taken: [makerOf("lynas"), makerOf("jl-mag")] })];
  expect(otherMakers({ things }, { countries: [] }, words)).toEqual([
    "Dysprosium oxide drops out wherever it is made: 2 current makers are recorded, and no amount or capacity of a whole year is recorded for any of them.",
  ]);
});

test("outside another country it counts who is outside that, and tells who is named only by a disputed claim, and figures not of a year", () => {
  const claims = [
    claimOf({
      ...{ id: "lynas-quarter", quantity: 9, unit: "t", quantity_kind: "actual" },
      quantity_of: "output of dysprosium and terbium by Lynas, third quarter of 2025",
    }),
    claimOf({
      ...{ id: "bosch-china", quantity: 3000, unit: "t/yr", quantity_kind: "capacity" },
      quantity_of: "capacity of magnets at Bosch, China",
    }),
  ];
  const left = [
    makerOf("jl-mag"),
    makerOf("lynas", { claim_ids: ["lynas-quarter"] }),
    makerOf("bosch", { evidence: "disputed", amount: "bosch-china", claim_ids: ["bosch-china"] }),
  ];
  const told = otherMakers(
    { things: [thingOf("dysprosium-oxide", { left })] },
    { countries: ["MM"] },
    new WhatIfWords({ ...dysprosium, claims }),
  );
  expect(told).toEqual([
    "Dysprosium oxide: three other makers outside Myanmar (Burma) (one of them only in a disputed claim) are recorded, JL MAG, Lynas (9 tonnes: output of dysprosium and terbium by Lynas, third quarter of 2025) and Bosch (3,000 tonnes a year: capacity of magnets at Bosch, China, only in a disputed claim); no amount or capacity of a whole year is recorded for any of them.",
  ]);
});

test("beside who else makes it stands who is recorded to take what they make, the newest claim first", () => {
  const claims = [
    claimOf({
      id: "old",
      predicate: "SUPPLIES",
      statement: "Tesla took some.",
      confirmed: "2024",
      evidence: "corroborated",
    }),
    claimOf({ id: "new", predicate: "SUPPLIES", statement: "Bosch buys half.", confirmed: "2026-03" }),
  ];
  const own = new WhatIfWords({ ...dysprosium, claims: [...dysprosium.claims, ...claims] });
  const left = [makerOf("lynas", { supplies: ["old", "new"] })];
  const [sentence] = otherMakers({ things: [thingOf("dysprosium-oxide", { left })] }, inChina, own);
  expect(sentence).toMatch(/\. Recorded to take theirs: Bosch buys half \(single source\)\. Tesla took some\.$/);
});
