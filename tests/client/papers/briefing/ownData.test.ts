import type { Briefing } from "../../../../client/src/papers/briefing/Briefing.ts";
import { provenanceOf } from "../../../../client/src/papers/briefing/provenance.ts";
import { keyPointsPart } from "../../../../client/src/papers/document/documentOf.ts";
import { formats } from "../../../../client/src/papers/formats/formats.ts";
import { DATA_FOLDER } from "../../../../server/src/dataset/dataFolder.ts";
import { buildGraph } from "../../../../server/src/dataset/grade/buildGraph.ts";
import { readDataset } from "../../../../server/src/dataset/readDataset.ts";
import type { GraphStore } from "../../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../../support/engines/embeddedWith.ts";
import { writtenText } from "../../../support/oracles/writtenText.ts";
import { realBriefing } from "../../../support/records/realBriefing.ts";
import { realRows } from "../../../support/records/realRows.ts";

/** Bitmaps contain no text, and a view file no data. */
const others = ["png96", "png192", "png300", "view"];

let store: GraphStore;
let base: GraphStore;
let briefing: Briefing;
let plain: Briefing;

beforeAll(async () => {
  const { dataset } = await readDataset(DATA_FOLDER, [`${DATA_FOLDER}/own/example`]);
  if (dataset === null) throw new Error("the example has faults");
  store = await embeddedWith(buildGraph(dataset));
  base = await embeddedWith(await realRows());
  briefing = await realBriefing(store, "s=abb,example-magnet-works");
  plain = await realBriefing(base, "s=abb,northern-rare-earth*5");
});

afterAll(async () => {
  await store.close();
  await base.close();
});

const ids = formats.map(({ id }) => id).filter((id) => !others.includes(id));

test.each(ids)("%s says of its own data that they are, and that the licence does not hold for them", async (id) => {
  const text = await writtenText(briefing, id);
  expect(text).toMatch(/own data from example|"own_?[dD]ata": ?"example"|own: "example"|own: 'example'/);
});

test("key points that are own data say so, in documents and on slides", async () => {
  const [item] = keyPointsPart(briefing).flatMap((part) => (part.block === "list" ? part.items : []));
  expect(item?.at(-1)).toEqual({ text: " Own data from example." });
  expect(await writtenText(briefing, "pptx")).toContain("Own data from example.");
});

test.each(ids)("%s says nothing of own data where there are none", async (id) => {
  expect(await writtenText(plain, id)).not.toMatch(/own data/i);
});

test("the provenance names the folders, and leaves them out of the licence", () => {
  const { dataset, licence } = provenanceOf(briefing);
  expect(dataset).toMatch(/, version [\d.]+ of \d+ \w+ \d{4}, with own data from example$/);
  expect(licence).toMatch(/; this licence does not cover own data from example$/);
});
