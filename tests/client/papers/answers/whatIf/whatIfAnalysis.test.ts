import {
  allShown,
  nothingTaken,
  type TakeOut,
  type WhatIfShown,
} from "../../../../../client/src/model/address/pages/whatIfAddress.ts";
import { setLanguage } from "../../../../../client/src/model/words/language.ts";
import { lossRequest } from "../../../../../client/src/pages/analysis/whatIf/askWhatIf.ts";
import { analysisView } from "../../../../../client/src/papers/answers/common/canvasAddress.ts";
import { whatIfAnalysis } from "../../../../../client/src/papers/answers/whatIf/whatIfAnalysis.ts";
import { RemovalRequest, WhatIfRequest } from "../../../../../server/src/contract/index.ts";
import { removal } from "../../../../../server/src/graph/whatIf/losses/removal.ts";
import { whatIf } from "../../../../../server/src/graph/whatIf/whatIf.ts";
import type { GraphStore } from "../../../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../../../support/engines/embeddedWith.ts";
import { realRows } from "../../../../support/records/realRows.ts";

let store: GraphStore;
beforeAll(async () => {
  store = await embeddedWith(await realRows());
});
afterAll(() => store.close());
afterEach(() => setLanguage("en"));

const DAY = "2026-11-29";

async function analysisOf(pinned: Partial<TakeOut>, shown: Partial<WhatIfShown> = {}) {
  const asked = { ...nothingTaken, ...pinned };
  const { ids, countries, stop, subsidiaries } = asked;
  const request = { ids: ids.join(","), country: countries.join(","), stop, subsidiaries };
  const goods = await whatIf(store, WhatIfRequest.parse(request));
  const [loss] = [lossRequest(asked, goods)?.meta?.asks ?? []].flat();
  const path = loss?.path;
  const losses = path
    ? await removal(store, RemovalRequest.parse(Object.fromEntries(new URLSearchParams(path.split("?")[1]))))
    : null;
  return whatIfAnalysis({ goods, losses }, { taken: asked, shown: { ...allShown, ...shown }, day: DAY });
}

const sixWhatIfs: Record<string, Partial<TakeOut>> = {
  dysprosium: { ids: ["dysprosium-oxide"], countries: ["CN"] },
  northern: { ids: ["northern-rare-earth"] },
  magnets: { ids: ["sintered-ndfeb-magnets"], countries: ["CN"] },
  clay: { ids: ["ionic-clay-rare-earth-concentrate"] },
  samarium: { ids: ["samarium-cobalt-magnets"] },
  mp: { ids: ["mp-materials"] },
};

test("dysprosium oxide from China: what happened last time, who else makes it, the policy, and the three circles", async () => {
  const { title, sentences, told, tables, address, points, picture } = await analysisOf(sixWhatIfs.dysprosium ?? {});
  expect(title).toBe("What if dysprosium oxide made in China stops?");
  expect(address).toBe("/what-if?ids=dysprosium-oxide&country=CN");
  expect(sentences[0]).toMatch(
    /^Recorded under .*Announcement 18 of 2025, 4 April 2025\); these are effects of the whole rule\. Output or plans stopped or cut: Suzuki Motor \(most Swift output halted from 26 May 2025\)/,
  );
  expect(sentences[0]).toMatch(/Reported as not short: /);
  expect(sentences[1]).toMatch(/cuts 20 Japanese entities off from the seven rare earths.*Refused or listed: TDK/);
  expect(sentences[1]).toMatch(
    /Announcement 1 of 2026.*Japanese magnet-using industry \(.*, disputed: whether .* only military ones\)/,
  );
  expect(told?.[0]).toContainEqual(expect.objectContaining({ claim: "mag-245" }));
  expect(points?.[0]).toBe("mag-245");
  expect(sentences.join(" ")).toMatch(
    /Dysprosium oxide: \w+ other makers? outside China .*; (no amount or capacity of a whole year is|amounts or capacities of a whole year are) recorded for/,
  );
  expect(sentences.join(" ")).toMatch(/Export control: .*Announcement 18 of 2025.*in force/);
  const captions = tables.map(({ caption }) => caption);
  expect(captions[0]).toMatch(
    /^Circle 1\. Recorded effects outside China: \d+ organisations, and \d+ reported as not short$/,
  );
  expect(captions.findIndex((caption) => caption.startsWith("Circle 3"))).toBeGreaterThan(0);
  expect(captions.at(-1)).toBe("What this page does not say");
  const makers = tables.find(({ caption }) => caption === "Who else makes it");
  const policies = tables.find(({ caption }) => caption === "Policies on it and on the chain");
  expect(policies?.rows.flatMap(({ claimIds }) => claimIds)).toEqual(expect.arrayContaining(["sou-336", "mag-287"]));
  expect(makers?.note).toMatch(/^Remaining does not mean able to replace the lost supply\./);
  expect(picture?.title).toBe("Whom it concerns, in three circles");
});

test("narrowed to a country and a circle, title, sentences and tables have only these and say so", async () => {
  const { title, sentences, tables, address } = await analysisOf(sixWhatIfs.dysprosium ?? {}, {
    of: ["JP"],
    circles: ["1"],
  });
  expect(title).toBe("What if dysprosium oxide made in China stops? (only Japan, circle 1)");
  expect(address).toBe("/what-if?ids=dysprosium-oxide&country=CN&of=JP&circle=1");
  expect(sentences[0]).toMatch(/Suzuki Motor/);
  expect(sentences[0]).not.toMatch(/Ford|Volkswagen/);
  expect(sentences.join(" ")).toMatch(/Shown: only Japan, circle 1; \d+ of \d+ organisations and sectors\./);
  const circles = tables.filter(({ caption }) => caption.startsWith("Circle"));
  // Organisations, and apart from them the industry of a country.
  expect(circles.map(({ caption }) => caption.slice(0, 8))).toEqual(["Circle 1", "Circle 1"]);
  const countries = circles.flatMap(({ rows }) => rows.map(({ cells }) => cells[0]?.text));
  expect(new Set(countries)).toEqual(new Set(["Japan"]));
});

test.each([{ countries: ["CN"] }, { countries: ["MM"] }, { ids: ["yttrium-oxide"] }, { ids: ["lynas-rare-earths"] }])(
  "%j has a paper and a picture, and calls nobody hit",
  async (asked) => {
    const analysis = await analysisOf(asked);
    expect(analysisView(analysis)).not.toBeNull();
    expect(analysis.picture).not.toBeNull();
    expect(JSON.stringify({ ...analysis, claims: [] })).not.toMatch(/\bhit\b/i);
    expect(analysis.tables.at(-1)?.rows.length).toBeGreaterThan(0);
  },
);

test.each(Object.entries(sixWhatIfs))(
  "%s: every row but those of gaps rests on claims of the analysis, in both languages",
  async (_, asked) => {
    for (const language of ["en", "zh"] as const) {
      await setLanguage(language);
      const { tables, claims, sentences } = await analysisOf(asked);
      const known = new Set(claims.map(({ id }) => id));
      const rows = tables.slice(0, -1).flatMap((table) => table.rows);
      expect(rows.filter(({ claimIds }) => !claimIds.every((id) => known.has(id)))).toEqual([]);
      const texts = [
        ...sentences,
        ...tables.flatMap((table) => table.rows.flatMap(({ cells }) => cells[0]?.text ?? "")),
      ];
      expect(texts.filter((text) => /undefined|NaN|null/.test(text))).toEqual([]);
    }
  },
);

test("an organisation takes its subsidiaries along, and what loses its last maker is told too", async () => {
  const { title, sentences, tables, limits } = await analysisOf(sixWhatIfs.northern ?? {});
  expect(title).toBe("What if Northern Rare Earth drops out?");
  expect(sentences.join(" ")).toMatch(/\d+ organisations drop out, \d+ of them because they are subsidiaries\./);
  expect(tables.map(({ caption }) => caption)).toContain("What loses its last recorded maker");
  expect(limits.join(" ")).toContain("Subsidiaries drop out too");
});

test("of a thing without another maker on record, the number of claims stands beside it", async () => {
  const { tables } = await analysisOf(sixWhatIfs.northern ?? {});
  const makers = tables.find(({ caption }) => caption === "Who else makes it");
  const alone =
    makers?.rows.filter(({ cells }) => cells[1]?.text === "no other current maker outside China recorded") ?? [];
  expect(alone.length).toBeGreaterThan(0);
  expect(alone.filter(({ cells }) => !/^\d+ claims? on who makes it/.test(cells[2]?.text ?? ""))).toEqual([]);
});

test("a country is named with its article, and the whole of it is about organisations", async () => {
  const { title, tables } = await analysisOf({ countries: ["US"], subsidiaries: "without" });
  expect(title).toBe("What if everything from the United States drops out?");
  expect(tables.map(({ caption }) => caption)).toContain("What loses its last recorded maker");
});

test("beside goods, a country asks for no losses of organisations", async () => {
  const { tables } = await analysisOf(sixWhatIfs.magnets ?? {});
  expect(tables.map(({ caption }) => caption)).not.toContain("What loses its last recorded maker");
});

test("an answer of moderate size goes onto the canvas", async () => {
  expect(analysisView(await analysisOf(sixWhatIfs.dysprosium ?? {}))).not.toBeNull();
});

test("where only exports stop, no firm in China and no customer of its magnets is reached, and the limits say so", async () => {
  const stopped = { ids: ["dysprosium-oxide"], countries: ["CN"], stop: "exports" as const };
  const { title, tables, limits } = await analysisOf(stopped);
  expect(title).toBe("What if dysprosium oxide exported from China stops?");
  const named = tables
    .filter(({ caption }) => caption.startsWith("Circle 3"))
    .flatMap(({ rows }) => rows.map(({ cells }) => cells[2]?.entity));
  expect(named).toContain("noveon-magnetics");
  for (const keeps of ["jl-mag", "volkswagen-group", "toyota-motor"]) expect(named).not.toContain(keeps);
  expect(limits.join(" ")).toContain("Only exports stop");
});

test("where no effect is recorded, what is recorded to be needed from there comes first, with its amount", async () => {
  const { sentences, tables, points } = await analysisOf({ countries: ["MM"] });
  expect(points).toEqual(["sou-201", "sou-042", "sou-395"]);
  expect(sentences[0]).toMatch(
    /^Recorded to depend on it: China's imports of rare earths from Myanmar .* 42,000 t in 2023/,
  );
  expect(sentences[0]).toMatch(
    /about half of China's heavy rare earth feed comes from Kachin in Myanmar \(single source\)\.$/,
  );
  expect(sentences[1]).toMatch(/^No effect is recorded here/);
  const users = tables.find(({ caption }) => caption.startsWith("Circle 2. Recorded users"));
  expect(users?.rows.map(({ cells }) => cells[2]?.text).join()).toMatch(
    /from Ionic clays of Myanmar: 3,000 tonnes a year/,
  );
});
