import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Briefing } from "../../../../../client/src/papers/briefing/Briefing.ts";
import type { Claim } from "../../../../../server/src/contract/index.ts";
import { buildGraph } from "../../../../../server/src/dataset/grade/buildGraph.ts";
import { readViews } from "../../../../../server/src/dataset/read/readViews.ts";
import { readDataset } from "../../../../../server/src/dataset/readDataset.ts";
import { embeddedWith } from "../../../../support/engines/embeddedWith.ts";
import { frozenBriefing } from "../../../../support/frozen/frozenBriefing.ts";
import { briefingSizes, briefingViews } from "../../../../support/records/briefingOf.ts";
import { realBriefing } from "../../../../support/records/realBriefing.ts";
import { unpackedExtract } from "../../../../support/records/unpackedExtract.ts";
import { isFullRun } from "../../../../support/tier.ts";

describe("an extract that is loaded again", () => {
  const views = {
    ...Object.fromEntries([...briefingSizes, 95 as const].map((size) => [size, briefingViews[size]])),
    "of evidence that rests on owners outside of it":
      "s=northern-rare-earth.sintered-ndfeb-magnets.rare-earth-polishing-materials",
    "from which claims are filtered":
      "s=baogang-group*60&hidePredicates=SUBSIDIARY_OF&onlyEvidence=self-reported,single-source",
    "as of a year": "s=mp-materials*40&asOf=2024",
  };
  test.each(Object.entries(views))(
    "is the same view (%s), equal claim by claim, evidence included",
    async (_, view) => {
      const briefing = await frozenBriefing(view);
      const { again } = await loadedAgain(briefing);
      expect(again.claims.map(({ claim }) => claim).toSorted(byId)).toEqual(
        briefing.claims.map(({ claim }) => withoutLost(claim, again)).toSorted(byId),
      );
      expect(again.entities.toSorted(byId).map(withoutCounts)).toEqual(
        briefing.entities.toSorted(byId).map(withoutCounts),
      );
      expect(
        again.sources
          .map(({ source }) => source)
          .toSorted(byId)
          .map(withoutCounts),
      ).toEqual(
        briefing.sources
          .map(({ source }) => source)
          .toSorted(byId)
          .map(withoutCounts),
      );
    },
  );

  test("would grade claims otherwise without the owners that come along", async () => {
    const briefing = await frozenBriefing(briefingViews[isFullRun ? 500 : 95]);
    const { folder } = await loadedAgain(briefing);
    const beside =
      readFileSync(join(folder, "README.md"), "utf8")
        .match(/^More claims: (.+)$/m)?.[1]
        ?.split(", ") ?? [];
    expect(beside.length).toBeGreaterThan(0);
    const { dataset } = await readDataset(folder);
    if (dataset === null) throw new Error("the extract has faults");
    const { claims } = buildGraph({ ...dataset, claims: dataset.claims.filter(({ id }) => !beside.includes(id)) });
    const shown = new Map(briefing.claims.map(({ claim }) => [claim.id, claim]));
    const otherwise = claims.filter(
      ({ id, independent_sources }) => shown.get(id)?.independent_sources.length !== independent_sources.length,
    );
    expect(otherwise.length).toBeGreaterThan(0);
  });

  test("keeps texts that a spreadsheet would count, quotes, commas, markup and scripts from right to left", async () => {
    const briefing = await frozenBriefing(briefingViews[3]);
    const texts = [
      "=1+1",
      "'=1+1",
      "+49 30",
      "-x",
      "@SUM(A1)",
      "＝1",
      "-5",
      '"a", b',
      "<b>&amp;</b>",
      "שלום 包钢 é",
      "a\nb",
    ];
    const statements = texts.map((text) => text.replace("\n", " "));
    const changed: Briefing = {
      ...briefing,
      claims: briefing.claims.map(({ number, claim }, place) => ({
        number,
        claim: {
          ...claim,
          statement: statements[place % texts.length] ?? "",
          notes: texts[(place + 1) % texts.length] ?? null,
          // Somebody's words must be in the statement.
          attributed_words: claim.attributed_words.map((words) => words && (statements[place % texts.length] ?? "")),
        },
      })),
    };
    const { again } = await loadedAgain(changed);
    expect(again.claims.map(({ claim }) => claim).toSorted(byId)).toEqual(
      changed.claims.map(({ claim }) => withoutLost(claim, again)).toSorted(byId),
    );
  });

  test("has a version and a title of its own, and its view on the start page", async () => {
    const briefing = await frozenBriefing(briefingViews[3], { title: "Ore & <magnets>" });
    const { again, views } = await loadedAgain(briefing);
    expect(again.dataset).toMatchObject({
      title: "China's rare earth innovation ecosystem (extract)",
      version: `${briefing.dataset.version}-extract-${briefing.hash}`,
    });
    expect(views).toMatchObject([{ id: "exported-view", title: "Ore & <magnets>" }]);
  });

  test("has the rows of its claims in the registers, whatever the data set says of the sources elsewhere", async () => {
    const briefing = await frozenBriefing(briefingViews[isFullRun ? 500 : 95]);
    const { folder } = await loadedAgain(briefing);
    const { dataset } = await readDataset(folder);
    const shown = new Set(briefing.claims.map(({ claim }) => claim.id));
    const { dataset: whole } = await readDataset("data");
    for (const register of ["relays", "attributions", "disputes"] as const) {
      const claimsOf = (rows: readonly { claim: string }[] = []) =>
        rows.flatMap(({ claim }) => (shown.has(claim) ? claim : [])).toSorted();
      expect(claimsOf(dataset?.[register])).toEqual(claimsOf(whole?.[register]));
    }
  });

  test("may be of a view without a claim", async () => {
    const { again } = await loadedAgain(await frozenBriefing("s=lynas-rare-earths"));
    expect([again.entities.length, again.claims.length]).toEqual([1, 0]);
  });
});

/** Loads the extract of a briefing into an atlas of its own and opens the curated view in it. */
async function loadedAgain(briefing: Briefing) {
  const folder = unpackedExtract(briefing);
  const { dataset, faults } = await readDataset(folder);
  const { views, faults: viewFaults } = await readViews(folder);
  expect([...faults, ...viewFaults]).toEqual([]);
  if (dataset === null) throw new Error("the extract cannot be loaded");
  const store = await embeddedWith(buildGraph(dataset));
  try {
    return { folder, views, again: await realBriefing(store, views[0]?.view ?? "") };
  } finally {
    await store.close();
  }
}

/** A claim whose sum of money names only what an extract holds. */
function withoutLost(claim: Claim, { entities, claims }: Awaited<ReturnType<typeof loadedAgain>>["again"]): Claim {
  const entity = (id: string | null) => (entities.some((one) => one.id === id) ? id : null);
  const { money_giver, money_receiver, money_counted_in } = claim;
  return {
    ...claim,
    money_giver: entity(money_giver),
    money_receiver: entity(money_receiver),
    money_counted_in: claims.some((one) => one.claim.id === money_counted_in) ? money_counted_in : null,
  };
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}

/** Claim counts and the newest check of a source depend on the rest of the data set. */
function withoutCounts<Item extends object>(item: Item): object {
  return { ...item, claim_count: null, neighbour_count: null, newest_check: null };
}
