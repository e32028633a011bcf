import { setLanguage } from "../../../../../../client/src/model/words/language.ts";
import { countedCircles } from "../../../../../../client/src/papers/answers/whatIf/answer/countedCircles.ts";
import { WhatIfWords } from "../../../../../../client/src/papers/answers/whatIf/WhatIfWords.ts";
import { dysprosium, effectOf, reachedOf, ruledOf, whatIfOf } from "../../../../../support/records/whatIfRecords.ts";

afterEach(() => setLanguage("en"));

const claims = [
  ruledOf("rule", "tesla", { effect: "cut" }),
  ruledOf("rule", "bosch", { effect: "worried" }),
  ruledOf("rule", "lynas", { effect: "not-short" }),
  ruledOf("rule", "jl-mag", { effect: "excluded" }),
];
const words = new WhatIfWords({ entities: dysprosium.entities, claims });
const sentence = (answer: Parameters<typeof whatIfOf>[0]) =>
  countedCircles(whatIfOf(answer), { countries: ["CN"] }, words);

test("who was not short, and who is only listed, is counted apart from who was stopped or short", async () => {
  const effects = ["tesla", "bosch", "lynas", "jl-mag"].map((entity) => effectOf(entity, [`rule-${entity}`]));
  expect(sentence({ effects })).toMatch(
    /^Recorded outside China: two organisations with output or plans stopped or cut, or short, late, dearer or worried \(Germany 1, United States 1\); one organisation refused or listed; one organisation reported as not short; no other is recorded/,
  );
  expect(sentence({})).toMatch(/^Recorded: effects on no organisation outside China; no other/);
  await setLanguage("zh");
  expect(sentence({ effects })).toMatch(
    /^中国以外有记录：2家机构产出或计划停止.*；1家被拒或列入名单；1家据报道不短缺；/,
  );
});

test("who would be asked for more is one of those who could be reached", () => {
  const reached = [reachedOf("bosch", [0]), reachedOf("lynas", [0], { own_sources: ["lynas-makes"] })];
  expect(sentence({ reached })).toMatch(/Inferred: two more could be reached .* Of these, one mines or makes it, /);
});
