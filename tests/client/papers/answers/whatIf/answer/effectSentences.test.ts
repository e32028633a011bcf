import { setLanguage } from "../../../../../../client/src/model/words/language.ts";
import { withoutMarks } from "../../../../../../client/src/papers/answers/common/toldSentence.ts";
import {
  effectSentences,
  worstClaims,
} from "../../../../../../client/src/papers/answers/whatIf/answer/effectSentences.ts";
import { WhatIfWords } from "../../../../../../client/src/papers/answers/whatIf/WhatIfWords.ts";
import { claimOf, entityOf } from "../../../../../support/records/clientRecords.ts";
import { dysprosium, effectOf, ruledOf } from "../../../../../support/records/whatIfRecords.ts";

afterEach(() => setLanguage("en"));

const claims = [
  ruledOf("rule", "tesla", {
    ...{ effect: "stopped", effect_day: "2025-05-26", effect_short: "most output halted from 26 May" },
  }),
  ruledOf("rule", "bosch"),
  ruledOf("rule", "lynas", { effect: "not-short", effect_day: "2025", effect_short: null }),
  ruledOf("rule", "cars", { effect: "stopped", effect_day: "2025-06", effect_short: "several plants shut" }),
  claimOf({ id: "no-rule", predicate: "DEPENDS_ON", effect: "worried", effect_short: "looked for other origins" }),
];
const words = new WhatIfWords({
  entities: [
    ...dysprosium.entities,
    entityOf({ id: "rule", type: "policy", name: "Rule 18", date: "2025-04-04" }),
    entityOf({ id: "later", type: "policy", name: "Rule 1" }),
  ],
  claims,
});
const told = (effects: Parameters<typeof effectSentences>[0]["effects"], isNarrowed = false) =>
  effectSentences({ effects }, words, isNarrowed).map(withoutMarks);

test("of a rule it tells the worst first, in the order of the answer and in the words and days of the claims", async () => {
  const effects = [
    effectOf("tesla", ["rule-tesla"]),
    effectOf("cars", ["rule-cars"], { kind: "sector", abroad: null }),
    effectOf("bosch", ["rule-bosch"]),
    effectOf("lynas", ["rule-lynas"]),
  ];
  expect(told(effects)).toEqual([
    "Recorded under Rule 18 (4 April 2025); these are effects of the whole rule. Output or plans stopped or cut: Tesla (most output halted from 26 May 2025) and Electric vehicles (several plants shut, June 2025). Short, late, dearer or worried: Bosch (suppliers held up by licence papers, June 2025). Reported as not short: Lynas (2025).",
  ]);
  expect(worstClaims({ effects })).toEqual(["rule-tesla", "rule-cars", "rule-bosch", "rule-lynas"]);
  await setLanguage("zh");
  expect(told(effects)[0]).toMatch(/^有记录：Rule 18（2025年4月4日），该规定整体的影响。产出或计划停止、削减：/);
});

test("a shortage without a rule is told as one, and without effects that nothing is recorded", () => {
  expect(told([effectOf("bosch", ["no-rule"])])).toEqual([
    "Recorded of a shortage, with no rule named. Short, late, dearer or worried: Bosch (looked for other origins).",
  ]);
  expect(told([])).toEqual([
    "No effect is recorded here: no claim says what a stop, a rule or a shortage of this did to anybody.",
  ]);
  expect(told([], true)).toEqual(["Of those shown, no effect of a stop, a rule or a shortage is recorded here."]);
});

test("who is inside the country that stops is not told of, unless nobody else is", () => {
  const inside = effectOf("jl-mag", ["rule-bosch"], { abroad: false });
  expect(told([effectOf("tesla", ["rule-tesla"]), inside])[0]).not.toContain("JL MAG");
  expect(told([inside])[0]).toContain("JL MAG");
});

test("the day of an effect repeats neither month nor year of its words", () => {
  const dayOf = (effect_day: string, effect_short: string) => {
    const claim = ruledOf("rule", "tesla", { effect_day, effect_short });
    const own = new WhatIfWords({ entities: dysprosium.entities, claims: [claim] });
    const [sentence = ""] = effectSentences({ effects: [effectOf("tesla", [claim.id])] }, own, false);
    return /\((?!.*\()(.*)\)/.exec(withoutMarks(sentence))?.[1];
  };
  expect(dayOf("2025-06", "supply stable at end of June")).toBe("supply stable at end of June 2025");
  expect(dayOf("2025-06", "short in June, later not")).toBe("short in June, later not, 2025");
  expect(dayOf("2027-01-01", "no magnets from 1 January 2027")).toBe("no magnets from 1 January 2027");
  expect(dayOf("2025-07", "resumed 20 August")).toBe("resumed 20 August, July 2025");
});
