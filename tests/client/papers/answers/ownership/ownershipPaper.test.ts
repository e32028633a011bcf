import { noFilters } from "../../../../../client/src/model/address/view/filters.ts";
import { formatView } from "../../../../../client/src/model/address/view/viewState.ts";
import type { Analysis } from "../../../../../client/src/papers/answers/common/Analysis.ts";
import { analysisView } from "../../../../../client/src/papers/answers/common/canvasAddress.ts";
import { type SvgNode, svgText } from "../../../../../client/src/papers/answers/common/SvgNode.ts";
import { ownershipAnalysis } from "../../../../../client/src/papers/answers/ownership/ownershipAnalysis.ts";
import { documentOf } from "../../../../../client/src/papers/document/documentOf.ts";
import { writePptx } from "../../../../../client/src/papers/formats/pptx/writePptx.ts";
import { ownership } from "../../../../../server/src/graph/ownership/ownership.ts";
import type { GraphStore } from "../../../../../server/src/store/GraphStore.ts";
import { onePicture } from "../../../../support/browser/onePicture.ts";
import { embeddedWith } from "../../../../support/engines/embeddedWith.ts";
import { OfficeFile } from "../../../../support/records/officeFile.ts";
import { realBriefing } from "../../../../support/records/realBriefing.ts";
import { realRows } from "../../../../support/records/realRows.ts";

let store: GraphStore;
beforeAll(async () => {
  store = await embeddedWith(await realRows());
});
afterAll(() => store.close());

async function briefingOn(analysis: Analysis, annex = false) {
  const view = analysisView(analysis);
  if (view === null) throw new Error("no view");
  return realBriefing(store, formatView(view), annex ? { annex, sections: ["analysis", "claims"] } : {}, analysis);
}

const claimsDrawn = (drawing: SvgNode) =>
  [...svgText(drawing).matchAll(/data-claims="([^"]*)"/g)].flatMap(([, ids = ""]) => ids.split(" "));

test("the paper of an ownership has its chart once, in place of the drawn view, also with an annex", async () => {
  const analysis = ownershipAnalysis(await ownership(store, { organisation: "shenghe-resources" }));
  for (const annex of [false, true]) {
    const blocks = documentOf(await briefingOn(analysis, annex));
    expect(blocks.filter(({ block }) => block === "figure")).toEqual([]);
    const place = blocks.findIndex(({ block }) => block === "chart");
    expect(blocks.filter(({ block }) => block === "chart").length).toBe(1);
    expect(blocks[place - 1]).toMatchObject({
      block: "heading",
      text: "Shenghe Resources: who owns it, and what it owns",
    });
  }
});

test("slides have the chart once, in place of the drawn view", async () => {
  const analysis = ownershipAnalysis(await ownership(store, { organisation: "shenghe-resources" }));
  const file = new OfficeFile(await writePptx(await briefingOn(analysis), onePicture, onePicture));
  const described = file.names
    .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .flatMap((name) => file.elements(name, "p:cNvPr").map((one) => one.getAttribute("descr") ?? ""));
  expect(described.filter((text) => text.startsWith("A network"))).toEqual([]);
  expect(described.filter((text) => text.startsWith("Chart: Shenghe Resources: who owns it")).length).toBe(1);
});

test("the paper of what a view shows has no claim that its filters keep back, in chart, table or note", async () => {
  const answer = await ownership(store, { organisation: "northern-rare-earth" });
  const facets = { ...noFilters.facets, evidence: { how: "hide" as const, values: ["self-reported"] } };
  const heldBack = { hidden: ["huamei-rare-earth"], hidePairs: [], filters: { ...noFilters, facets } };
  const analysis = ownershipAnalysis(answer, heldBack);
  const out = answer.claims.filter(
    ({ evidence, subject }) => evidence === "self-reported" || subject === "huamei-rare-earth",
  );
  const ids = new Set(out.map(({ id }) => id));
  const briefing = await briefingOn(analysis, true);
  expect(out.length).toBeGreaterThan(5);
  expect(briefing.claims.filter(({ claim }) => ids.has(claim.id))).toEqual([]);
  const drawn = documentOf(briefing).flatMap((block) => (block.block === "chart" ? claimsDrawn(block.drawing) : []));
  expect(drawn.length).toBeGreaterThan(10);
  expect(drawn.filter((id) => ids.has(id))).toEqual([]);
});
