import type { Landscape, LandscapeRow } from "../../../../server/src/contract/index.ts";
import { landscape } from "../../../../server/src/graph/landscape/landscape.ts";
import type { GraphStore } from "../../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../../support/engines/embeddedWith.ts";
import { realRows } from "../../../support/records/realRows.ts";

let store: GraphStore;
let answer: Landscape;

beforeAll(async () => {
  store = await embeddedWith(await realRows());
  answer = await landscape(store, { stage: "", sector: "", evidence: "disputed" });
});
afterAll(() => store.close());

/** A row read by hand from the dossiers: gap, each side with its evidence, and the leader there. */
type Read = [technology: string, gap: string, china: string, abroad: string];

const read: Record<string, Read[]> = {
  separation: [
    [
      "solvent-extraction-separation",
      "behind",
      "deployed single-source: gansu-rare-earth, hefa-rare-earth, northern-rare-earth",
      "commercial corroborated: energy-fuels, irel, lynas-rare-earths, neo-silmet, solvay",
    ],
    [
      "heavy-rare-earth-separation",
      "level",
      "commercial single-source: china-rare-earth-resources, jiangyin-jiahua, peking-university, rising-nonferrous",
      "commercial corroborated: lynas-rare-earths",
    ],
    [
      "green-smelting-upgrade",
      "none-found-abroad",
      "deployed corroborated: baogang-group, huamei-rare-earth, northern-rare-earth",
      "nobody",
    ],
  ],
  bioleaching: [
    [
      "bioleaching-of-tailings",
      "level",
      "demonstration single-source: huamei-rare-earth, northern-rare-earth, rare-earth-new-materials-innovation-center",
      "demonstration self-reported: biotatec",
    ],
  ],
  "high-cerium magnets": [
    [
      "high-cerium-low-praseodymium-magnets",
      "behind",
      "commercial corroborated: antai-northern, cisri",
      "research corroborated: ames-national-laboratory, toyota-motor",
    ],
  ],
  "giant magnetostrictive materials": [
    [
      "giant-magnetostrictive-materials",
      "ahead",
      "demonstration single-source: rare-earth-new-materials-innovation-center",
      "commercial corroborated: active-signal-technologies, ames-national-laboratory, etrema-products",
    ],
  ],
  "disc motors": [
    [
      "disc-motors",
      "ahead",
      "demonstration single-source: northern-rare-earth, rare-earth-new-materials-innovation-center",
      "commercial corroborated: infinitum, koenigsegg, yasa",
    ],
  ],
  "hydrogen storage": [
    [
      "solid-state-hydrogen-storage",
      "ahead",
      "demonstration single-source: northern-rare-earth",
      "commercial corroborated: gkn-hydrogen, grz-technologies, lavo, mincatec-energy, shimizu-corporation",
    ],
    [
      "rare-earth-hydrogen-storage-alloys",
      "level",
      "commercial single-source: gansu-rare-earth, northern-rare-earth",
      "commercial single-source: heraeus-remloy, japan-metals-and-chemicals, less-common-metals, mitsui-mining-and-smelting, ovonic-battery-company, santoku",
    ],
    [
      "hydrogen-refuelling-station",
      "not-comparable",
      "disputed disputed: baogang-group",
      "deployed corroborated: h2-mobility-deutschland",
    ],
  ],
  "rails and steels": [
    [
      "high-speed-rail-track-400kmh",
      "behind",
      "deployed self-reported: baogang-group",
      "commercial corroborated: voestalpine-railway-systems",
    ],
    [
      "premium-rail-steel",
      "level",
      "deployed self-reported: baogang-group",
      "deployed corroborated: british-steel, nippon-steel",
    ],
    [
      "wind-power-steel",
      "level",
      "deployed single-source: baotou-steel",
      "deployed single-source: dillinger, ilsenburger-grobblech",
    ],
    [
      "marine-pipeline-steel",
      "ahead",
      "commercial self-reported: baotou-steel",
      "deployed self-reported: jfe-steel, nippon-steel",
    ],
    ["weathering-bridge-steel", "ahead", "commercial self-reported: baotou-steel", "deployed single-source: jfe-steel"],
  ],
  "textiles, agriculture and medical products": [
    [
      "rare-earth-textiles",
      "not-comparable",
      "commercial self-reported: brire-tianjin-branch",
      "not-stated self-reported: takisada-nagoya",
    ],
    ["rare-earth-agriculture", "not-comparable", "commercial self-reported: grirem", "disputed disputed: treibacher"],
    [
      "rare-earth-medical-products",
      "level",
      "commercial single-source: xibao-bowei",
      "commercial corroborated: bayer, bracco, ge-healthcare, guerbet",
    ],
  ],
  "green and smart manufacturing": [
    ["green-steel", "level", "commercial self-reported: baogang-group", "commercial corroborated: salzgitter"],
    [
      "smart-manufacturing",
      "level",
      "commercial self-reported: huamei-rare-earth",
      "commercial self-reported: tata-steel",
    ],
  ],
  "the two bases: Baotou upstream, Jiangxi downstream": [
    [
      "rare-earth-mining-bayan-obo",
      "not-comparable",
      "deployed single-source: baotou-steel",
      "not-stated assessed: lkab",
    ],
    [
      "ionic-clay-mining",
      "level",
      "commercial corroborated: china-rare-earth-resources",
      "commercial corroborated: serra-verde",
    ],
    [
      "sintered-ndfeb-magnets",
      "level",
      "deployed single-source: baotou-tianhe-magnetics, earth-panda, fujian-golden-dragon-rare-earth, golden-dragon-rare-earth-baotou, hangzhou-permanent-magnet-group, jl-mag, ningbo-yunsheng, northern-zhongxin-antai, zhenghai-magnetic, zhong-ke-san-huan",
      "deployed corroborated: proterial",
    ],
  ],
};

/** The leader of one side. */
function furthest(row: LandscapeRow, abroad: boolean): string {
  const { standing, maturity, evidence } = abroad ? row.abroad : row.china;
  if (standing === null) return "nobody";
  const names = row.developers
    .filter((one) => one.abroad === abroad && one.standing === standing && one.maturity === maturity)
    .map(({ organisation }) => organisation);
  return `${standing === "working" ? maturity : standing} ${evidence}: ${names.sort().join(", ")}`;
}

describe("the landscape says of each theme of the article of 2025 what the dossiers say, read by hand", () => {
  test.each(Object.entries(read))("%s", (_, rows) => {
    const found = rows.map(([technology]) => {
      const row = answer.rows.find((one) => one.technology === technology);
      return row && [technology, row.gap, furthest(row, false), furthest(row, true)];
    });
    expect(found).toEqual(rows);
  });

  test("patents and standards are no technology: they have policies and a sector, and so no row and no gap", async () => {
    const { claims, entities } = await realRows();
    const onPatents = claims.filter(({ subject, object }) => [subject, object].includes("rare-earth-patents"));
    const technologies = new Set(entities.filter(({ type }) => type === "technology").map(({ id }) => id));
    expect(onPatents.length).toBeGreaterThan(0);
    expect(onPatents.filter(({ subject, object }) => technologies.has(subject) || technologies.has(object))).toEqual(
      [],
    );
    expect((await landscape(store, { stage: "", sector: "rare-earth-patents", evidence: "disputed" })).rows).toEqual(
      [],
    );
  });
});
