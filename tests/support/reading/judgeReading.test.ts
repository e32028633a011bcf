import { judgeReading } from "./judgeReading.ts";
import type { LabelledArticle } from "./labelledArticles.ts";

const ARTICLE: LabelledArticle = {
  name: "two-sentences",
  text: "Maruti Suzuki cut output. Most cars stay.\n",
  subject: null,
  sentences: [
    {
      sentence: "Maruti Suzuki cut output.",
      mentions: [
        { text: "Maruti Suzuki", ids: ["maruti-suzuki"], why: "name", optional: false },
        { text: "Suzuki", ids: [], why: "inside a name", optional: false },
      ],
      right: [{ claim: "mag-298", why: "the cut" }],
      acceptable: [{ claim: "mag-299", why: "the same firm" }],
      verdicts: ["known"],
      why: "agrees",
    },
    {
      sentence: "Most cars stay.",
      mentions: [{ text: "Most", ids: [], why: "a word", optional: false }],
      right: [],
      acceptable: [],
      verdicts: ["names_nothing"],
      why: "names nothing",
    },
  ],
};

/** A reading of the article: one row a sentence, with names as [start, end, ID]. */
function reading(
  rows: { at: [number, number]; names: [number, number, string][]; claims: string[]; verdict: string }[],
) {
  const sentences = rows.map(({ at: [start, end], names, claims, verdict }) => ({
    start,
    end,
    verdict,
    mentions: names.map(([start, end, id]) => ({ start, end, ids: [id], ambiguous: false })),
    claims: claims.map((claim) => ({ claim, score: 1, fits: [], compared: [], only_plans: null })),
  }));
  // The judge looks at nothing else of a reading.
  return { sentences } as unknown as Parameters<typeof judgeReading>[1];
}

describe("a reading", () => {
  test("that says what the labels say has no mistakes", () => {
    const judgement = judgeReading(
      ARTICLE,
      reading([
        { at: [0, 25], names: [[0, 13, "maruti-suzuki"]], claims: ["mag-298", "mag-299"], verdict: "known" },
        { at: [26, 41], names: [], claims: [], verdict: "names_nothing" },
      ]),
    );
    expect(judgement).toEqual({
      mentions: { expected: 1, found: 1, given: 1, right: 1 },
      claims: { expected: 1, found: 1, given: 2, right: 2 },
      verdicts: { judged: 2, right: 2 },
      traps: { set: 2, sprung: 0 },
      mistakes: [],
    });
  });

  test("that falls into traps and shows other claims is told each mistake", () => {
    const judgement = judgeReading(
      ARTICLE,
      reading([
        { at: [0, 25], names: [[7, 13, "suzuki-motor"]], claims: ["mag-245"], verdict: "not_in_atlas" },
        { at: [26, 41], names: [[26, 30, "most"]], claims: [], verdict: "not_in_atlas" },
      ]),
    );
    expect(judgement.mentions).toEqual({ expected: 1, found: 0, given: 2, right: 0 });
    expect(judgement.claims).toEqual({ expected: 1, found: 0, given: 1, right: 0 });
    expect(judgement.traps).toEqual({ set: 2, sprung: 2 });
    expect(judgement.mistakes).toEqual([
      'name missed: "Maruti Suzuki" is maruti-suzuki (name)',
      'name wrong: "Suzuki" as suzuki-motor',
      'claim missed: mag-298 (the cut) in "Maruti Suzuki cut output."',
      'claim wrong: mag-245 in "Maruti Suzuki cut output."',
      'verdict not_in_atlas, not known (agrees) in "Maruti Suzuki cut output."',
      'name wrong: "Most" as most',
      'verdict not_in_atlas, not names_nothing (names nothing) in "Most cars stay."',
    ]);
  });
});
