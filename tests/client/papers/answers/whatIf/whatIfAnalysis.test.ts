import { nothingTaken, type TakeOut } from "../../../../../client/src/model/address/pages/whatIfAddress.ts";
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

async function analysisOf(pinned: Partial<TakeOut>) {
  const asked = { ...nothingTaken, ...pinned };
  const { ids, countries, stop, subsidiaries } = asked;
  const request = { ids: ids.join(","), country: countries.join(","), stop, subsidiaries };
  const goods = await whatIf(store, WhatIfRequest.parse(request));
  const [loss] = [lossRequest(asked, goods)?.meta?.asks ?? []].flat();
  const path = loss?.path;
  const losses = path
    ? await removal(store, RemovalRequest.parse(Object.fromEntries(new URLSearchParams(path.split("?")[1]))))
    : null;
  return whatIfAnalysis({ goods, losses }, asked, DAY);
}

const sixWhatIfs: Record<string, Partial<TakeOut>> = {
  dysprosium: { ids: ["dysprosium-oxide"], countries: ["CN"] },
  northern: { ids: ["northern-rare-earth"] },
  magnets: { ids: ["sintered-ndfeb-magnets"], countries: ["CN"] },
  clay: { ids: ["ionic-clay-rare-earth-concentrate"] },
  samarium: { ids: ["samarium-cobalt-magnets"] },
  mp: { ids: ["mp-materials"] },
};

test("dysprosium oxide from China: the finding, the policy, who is hit by which chain, and who else makes it", async () => {
  const { title, sentences, tables, address } = await analysisOf(sixWhatIfs.dysprosium ?? {});
  expect(title).toBe("What if dysprosium oxide made in China stops?");
  expect(address).toBe("/what-if?ids=dysprosium-oxide&country=CN");
  expect(sentences[0]).toMatch(
    /^\w+ organisations outside China are recorded as using it, or as making or using what it goes into, \w+ of them by corroborated claims all the way[^;]*; two organisations outside China still make it: Lynas Rare Earths \(.*\) and Energy Fuels \(.*\)\.$/,
  );
  expect(sentences[1]).toMatch(/^Export control: .*Announcement 18 of 2025.*in force/);
  const [hit, makers] = tables;
  expect(hit?.caption).toMatch(/^Hit outside China: \d+ organisations$/);
  expect(hit?.rows[0]?.cells[1]?.text).toMatch(/^Dysprosium oxide goes into /);
  expect(makers?.caption).toBe("Who else makes it");
  expect(makers?.note).toMatch(/^Remaining does not mean able to replace the lost supply\. \d+ claims say who makes/);
});

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
  const alone = makers?.rows.filter(({ cells }) => cells[1]?.text === "no other current maker recorded") ?? [];
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

test("where only exports stop, no firm in China and no customer of its magnets is hit, and the limits say so", async () => {
  const stopped = { ids: ["dysprosium-oxide"], countries: ["CN"], stop: "exports" as const };
  const { title, tables, limits } = await analysisOf(stopped);
  expect(title).toBe("What if dysprosium oxide exported from China stops?");
  const named = tables.flatMap(({ rows }) => rows.map(({ cells }) => cells[0]?.entity));
  expect(named).toContain("noveon-magnetics");
  for (const keeps of ["jl-mag", "volkswagen-group", "toyota-motor"]) expect(named).not.toContain(keeps);
  expect(limits.join(" ")).toContain("Only exports stop");
});
