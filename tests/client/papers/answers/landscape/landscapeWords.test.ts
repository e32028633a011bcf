import { wholeLandscape } from "../../../../../client/src/model/address/pages/landscapeAddress.ts";
import { formatNumber } from "../../../../../client/src/model/words/formatNumber.ts";
import { setLanguage } from "../../../../../client/src/model/words/language.ts";
import { amountsTexts } from "../../../../../client/src/papers/answers/landscape/amounts.ts";
import { lookupOf } from "../../../../../client/src/papers/answers/landscape/Lookup.ts";
import { gapText } from "../../../../../client/src/papers/answers/landscape/landscapeWords.ts";
import { strings } from "../../../../../client/src/papers/answers/landscape/strings.ts";
import { technologyAnalysis } from "../../../../../client/src/papers/answers/landscape/technologyAnalysis.ts";
import { LandscapeRequest } from "../../../../../server/src/contract/index.ts";
import { landscape, technologyLandscape } from "../../../../../server/src/graph/landscape/landscape.ts";
import type { GraphStore } from "../../../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../../../support/engines/embeddedWith.ts";
import { claims } from "../../../../support/oracles/csvClaims.ts";
import { gradeOf } from "../../../../support/oracles/csvEvidence.ts";
import { chinese, isOld } from "../../../../support/oracles/landscapeGaps.ts";
import { realRows } from "../../../../support/records/realRows.ts";

let store: GraphStore;
beforeAll(async () => {
  store = await embeddedWith(await realRows());
});
afterAll(() => store.close());
afterEach(() => setLanguage("en"));

const answerOn = (technology: string) => technologyLandscape(store, { technology, evidence: "disputed" });
const sentencesOf = (answer: Awaited<ReturnType<typeof answerOn>>) =>
  technologyAnalysis(answer, wholeLandscape)?.sentences ?? [];

test("the number of names stands first, and says that it tells no amounts", async () => {
  const sentences = sentencesOf(await answerOn("heavy-rare-earth-separation"));
  expect(sentences.slice(0, 3)).toEqual([
    "More names recorded in China: 3 in China, 2 outside. A number of names says nothing about how much each makes, or how well.",
    "Largest capacities recorded, of different things or counted differently, so not compared: 3,800 tonnes a year (rare earth separation at Jiangyin Jiahua, actual, last confirmed 2024) in China; 1,500 tonnes a year (heavy rare earth separation at Lynas, Malaysia, actual, 2025) outside China.",
    "Such amounts are recorded for 1 of 3 names in China and 1 of 2 outside; what they count and their years differ.",
  ]);
});

test("where what was last reported years ago would change the gap, a sentence says so; else none does", async () => {
  const old = sentencesOf(await answerOn("ionic-clay-in-situ-leaching"));
  expect(old[0]).toBe("China and the rest of the world are not comparable here.");
  expect(old.join(" ")).toMatch(
    /Names that count: .+last reported more than five years ago: \d+ in China, \d+ outside/,
  );
  const current = sentencesOf(await answerOn("ndfeb-permanent-magnets"));
  expect(current.join(" ")).not.toContain("last reported");
});

test("a share of the world stands before names, and an umbrella names its kinds before it counts its own", async () => {
  const sentences = sentencesOf(await answerOn("ndfeb-permanent-magnets"));
  expect(sentences[0]).toMatch(/^Recorded share: 94%.*\(China's share of world permanent magnet output, 2024\)/);
  expect(sentences[1]).toMatch(
    /^Most names are recorded under its kinds: Sintered NdFeB magnets \(\d+ in China, \d+ outside\);/,
  );
  expect(sentences[2]).toMatch(/^Recorded under its own name alone: as many names recorded on both sides/);
  expect(sentences.join(" ")).not.toMatch(/highest maturity is \w+ [i(]/);
});

test("capacities of different things are named and not compared", async () => {
  const sentences = sentencesOf(await answerOn("sintered-ndfeb-magnets"));
  expect(sentences.join(" ")).toMatch(
    /so not compared: 38,000 tonnes a year \(sintered NdFeB blanks at JL MAG, actual, last confirmed 2025\)/,
  );
});

const verdicts = /\b(ahead|behind|level|leads?|lags?)\b|领先|落后|相当/i;

test.each(["en", "zh"] as const)(
  "in %s no technology has a verdict, the names of both sides are counted, and amounts stand on both sides or on none",
  async (spoken) => {
    await setLanguage(spoken);
    const { rows } = await landscape(store, LandscapeRequest.parse({}));
    let withAmounts = 0;
    for (const { technology, china, abroad, developers } of rows) {
      const answer = await answerOn(technology);
      const [row] = answer.rows;
      if (!row) throw new Error("no such technology");
      const texts = [gapText(row, "disputed"), ...sentencesOf(answer)];
      expect([technology, texts.filter((text) => verdicts.test(text))]).toEqual([technology, []]);
      const names = strings.names(china.names, abroad.names);
      expect([technology, developers.length === 0 || texts.join(" ").includes(names)]).toEqual([technology, true]);
      const amounts = sharedAmounts(technology);
      const [largest] = amountsTexts(row, lookupOf(answer));
      expect([technology, largest !== undefined]).toEqual([technology, amounts.length > 0]);
      expect([technology, spoken === "zh" || amounts.every((text) => largest?.includes(text))]).toEqual([
        technology,
        true,
      ]);
      withAmounts += Number(amounts.length > 0);
    }
    expect(withAmounts).toBeGreaterThan(4);
  },
);

/** The largest capacity of each side by the data files alone; empty unless both sides have one in tonnes a year. */
function sharedAmounts(technology: string): string[] {
  const able = claims.filter(
    (claim) =>
      [claim.predicate, claim.object, claim.status, claim.unit].join() === `DEVELOPS,${technology},in-force,t/yr` &&
      claim.quantity_kind === "capacity" &&
      !isOld(claim) &&
      gradeOf(claim) !== "disputed",
  );
  const largest = [true, false].map((inChina) =>
    Math.max(
      0,
      ...able.filter(({ subject = "" }) => chinese.has(subject) === inChina).map((claim) => Number(claim.quantity)),
    ),
  );
  return largest.includes(0) ? [] : largest.map((amount) => `${formatNumber(amount)}`);
}
