import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import type { Briefing } from "../../../../../client/src/papers/briefing/Briefing.ts";
import { writeCsvZip } from "../../../../../client/src/papers/formats/csv/writeCsvZip.ts";
import type { Claim } from "../../../../../server/src/contract/index.ts";
import { buildGraph } from "../../../../../server/src/dataset/grade/buildGraph.ts";
import { readViews } from "../../../../../server/src/dataset/read/readViews.ts";
import { readDataset } from "../../../../../server/src/dataset/readDataset.ts";
import { embeddedWith } from "../../../../support/engines/embeddedWith.ts";
import { frozenBriefing } from "../../../../support/frozen/frozenBriefing.ts";
import { briefingSizes, briefingViews } from "../../../../support/records/briefingOf.ts";
import { realBriefing } from "../../../../support/records/realBriefing.ts";
import { keptByUtf8, testOnRealBriefings } from "../../../../support/records/realBriefings.ts";
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

testOnRealBriefings("its tables have the columns of the data set, and every entity, claim and source", (briefing) => {
  const files = unzipSync(writeCsvZip(briefing));
  const rows = (path: string) => table(strFromU8(files[path] ?? new Uint8Array()));
  for (const path of Object.keys(files).filter((name) => name.endsWith(".csv") && !name.startsWith("briefing/"))) {
    const own = readFileSync(join("data", path.replace(/^own\/[^/]+\//, "")), "utf8");
    expect(Object.keys(rows(path)[0] ?? {}).join(",")).toMatch(
      rows(path).length === 0 ? /^$/ : new RegExp(`^${own.slice(0, own.indexOf("\n"))}$`),
    );
  }
  const entities = Object.keys(files)
    .filter((path) => /^(own\/[^/]+\/)?entities\//.test(path))
    .flatMap(rows);
  const claims = Object.keys(files)
    .filter((path) => /^(own\/[^/]+\/)?claims\//.test(path))
    .flatMap(rows);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  expect(briefing.entities.map(({ id }) => names.get(id))).toEqual(
    briefing.entities.map(({ name }) => guard(keptByUtf8(name))),
  );
  const statements = new Map(claims.map(({ id, statement }) => [id, statement]));
  expect(briefing.claims.map(({ claim }) => statements.get(claim.id))).toEqual(
    briefing.claims.map(({ claim }) => guard(keptByUtf8(claim.statement))),
  );
  const titles = new Map(
    Object.keys(files)
      .filter((path) => path.endsWith("sources.csv"))
      .flatMap(rows)
      .map(({ id, title }) => [id, title]),
  );
  expect(briefing.sources.map(({ source }) => titles.get(source.id))).toEqual(
    briefing.sources.map(({ source }) => guard(keptByUtf8(source.title))),
  );
  for (const row of [...entities, ...claims]) {
    expect(Object.values(row).filter((cell) => /^[=+\-@＝＋－＠]/.test(cell) && !/^-\d+(\.\d+)?$/.test(cell))).toEqual(
      [],
    );
  }
});

testOnRealBriefings("its texts say where it comes from and how its claims are graded", (briefing) => {
  const files = unzipSync(writeCsvZip(briefing));
  const about = strFromU8(files["ABOUT.md"] ?? new Uint8Array());
  for (const told of [briefing.link, briefing.hash, briefing.dataset.version, "Two or more independent voices"])
    expect(about).toContain(told);
  const readme = strFromU8(files["README.md"] ?? new Uint8Array());
  for (const path of Object.keys(files).filter((name) => !name.endsWith(".md")))
    expect(readme).toContain(`\`${path}\``);
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

function table(text: string): Record<string, string>[] {
  return parse(text, { columns: true, bom: true, record_delimiter: ["\n"] });
}

function guard(text: string): string {
  return /^'*[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text;
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
