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
      "deployed single-source: hefa-rare-earth, northern-rare-earth",
      "commercial corroborated: energy-fuels, irel, lynas-rare-earths, neo-silmet, solvay",
    ],
    [
      "heavy-rare-earth-separation",
      "level",
      "commercial single-source: china-rare-earth-resources, jiangyin-jiahua",
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
      "not-comparable",
      "commercial corroborated: antai-northern, cisri",
      "not-stated assessed: niron-magnetics",
    ],
  ],
  "giant magnetostrictive materials": [
    [
      "giant-magnetostrictive-materials",
      "ahead",
      "demonstration single-source: rare-earth-new-materials-innovation-center",
      "commercial single-source: active-signal-technologies, ames-national-laboratory",
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
      "commercial corroborated: gkn-hydrogen, mincatec-energy",
    ],
    [
      "rare-earth-hydrogen-storage-alloys",
      "level",
      "commercial single-source: northern-rare-earth",
      "commercial single-source: heraeus-remloy, less-common-metals",
    ],
    [
      "hydrogen-refuelling-station",
      "not-comparable",
      "disputed disputed: baogang-group",
      "last-reported corroborated: h2-mobility-deutschland",
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
      "not-comparable",
      "not-stated assessed: baotou-steel",
      "deployed self-reported: british-steel",
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
    [
      "weathering-bridge-steel",
      "level",
      "commercial self-reported: baotou-steel",
      "commercial single-source: united-states-steel",
    ],
  ],
  "textiles, agriculture and medical products": [
    [
      "rare-earth-textiles",
      "not-comparable",
      "commercial self-reported: brire-tianjin-branch",
      "last-reported self-reported: takisada-nagoya",
    ],
    [
      "rare-earth-agriculture",
      "not-comparable",
      "pilot single-source: brire-tianjin-branch",
      "disputed disputed: treibacher",
    ],
    [
      "rare-earth-medical-products",
      "ahead",
      "pilot self-reported: brire-tianjin-branch",
      "commercial single-source: bayer, bracco, ge-healthcare",
    ],
  ],
  "green and smart manufacturing": [
    ["green-steel", "level", "commercial self-reported: baogang-group", "commercial corroborated: salzgitter"],
    [
      "smart-manufacturing",
      "not-comparable",
      "commercial self-reported: huamei-rare-earth",
      "last-reported self-reported: tata-steel",
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
      "behind",
      "deployed single-source: baotou-tianhe-magnetics, earth-panda, fujian-golden-dragon-rare-earth, golden-dragon-rare-earth-baotou, jl-mag, ningbo-yunsheng, zhenghai-magnetic, zhong-ke-san-huan",
      "commercial corroborated: e-vac-magnetics, neo-performance-materials, noveon-magnetics, proterial",
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
