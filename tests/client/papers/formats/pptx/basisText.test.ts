import { leftOutReason } from "../../../../../client/src/model/claim/source/roleText.ts";
import { voiceOf } from "../../../../../client/src/model/claim/source/voiceOf.ts";
import type { Briefing } from "../../../../../client/src/papers/briefing/Briefing.ts";
import { basisText } from "../../../../../client/src/papers/formats/pptx/basisSlides.ts";
import { frozenBriefing } from "../../../../support/frozen/frozenBriefing.ts";
import { briefingViews } from "../../../../support/records/briefingOf.ts";

let briefing: Briefing;

beforeAll(async () => {
  briefing = await frozenBriefing(briefingViews[60]);
});

test("the sources of a claim on a slide are as many publishers as count for its grade, and no others", () => {
  const graded = briefing.claims.filter(({ claim }) => ["corroborated", "single-source"].includes(claim.evidence));
  expect(graded.length).toBeGreaterThan(20);
  for (const one of graded) {
    const { counting, others } = sourcesOf(one);
    const publishers = new Set(counting.map((source) => voiceOf(source).publisher));
    // Weak publishers count as one.
    const isCounted = one.claim.evidence === "corroborated";
    expect(publishers.size).toBe(isCounted ? one.claim.publisher_count : publishers.size);
    const text = basisText(one, briefing);
    const [, listed = ""] = text.split("Sources: ");
    const [named = ""] = listed.split(/ Not counted: | Against: /);
    const left = Number(/ and (\d+) more\.$/.exec(named)?.[1] ?? 0);
    expect([...publishers].filter((name) => named.includes(name))).toHaveLength(publishers.size - left);
    const aside = others.filter((source) => !publishers.has(voiceOf(source).publisher));
    expect(aside.filter(({ publisher }) => named.includes(`${publisher} (`))).toEqual([]);
    expect(text.includes(`Not counted: ${others.length} more.`)).toBe(others.length > 0);
  }
});

test("a claim for which no source counts names those that it has, as not counted", () => {
  const own = briefing.claims.find(
    (one) => one.claim.evidence === "self-reported" && sourcesOf(one).counting.length === 0,
  );
  if (own === undefined) throw new Error("no such claim");
  const [source] = sourcesOf(own).others;
  expect(basisText(own, briefing)).toContain(`Not counted: ${source && voiceOf(source).publisher}`);
  expect(basisText(own, briefing)).not.toContain("Sources: ");
});

function sourcesOf({ claim }: Briefing["claims"][number]) {
  const all = briefing.sources.map(({ source }) => source).filter(({ id }) => claim.sources.includes(id));
  const counts = (one: (typeof all)[number]) => leftOutReason(claim, one, briefing.named) === null;
  return { counting: all.filter(counts), others: all.filter((one) => !counts(one)) };
}
