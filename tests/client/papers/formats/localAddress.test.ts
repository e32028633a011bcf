import { strFromU8, unzipSync } from "fflate";
import type { Briefing } from "../../../../client/src/papers/briefing/Briefing.ts";
import { makeFile } from "../../../../client/src/papers/briefing/makeFile.ts";
import { formats } from "../../../../client/src/papers/formats/formats.ts";
import { readViewFile } from "../../../../client/src/picture/graph/viewFile.ts";
import { frozenBriefing } from "../../../support/frozen/frozenBriefing.ts";
import { briefingViews } from "../../../support/records/briefingOf.ts";

const PATH = `/explore?${briefingViews[3]}&v=2026.12`;
let local: Briefing;
let open: Briefing;

beforeAll(async () => {
  const briefing = await frozenBriefing(briefingViews[3]);
  const cells = [{ text: "Baogang", to: "/ownership/baogang-group" }];
  const rows = Array.from({ length: 150 }, () => ({ cells, claimIds: [] }));
  const analysis = {
    title: "Who owns it?",
    address: "/ownership/baogang-group",
    sentences: ["The state does."],
    tables: [{ caption: "Owners", columns: [{ label: "Owner" }], rows }],
    limits: [],
    claims: [],
    entities: [],
  };
  local = { ...briefing, analysis, link: PATH };
  open = { ...briefing, analysis, link: `https://atlas.example.org${PATH}` };
});

// PNG needs a browser, and holds the text of the SVG picture.
const written = formats.filter(({ id }) => !id.startsWith("png"));

test.each(written)("$id names no address of this computer, and links to no page of an atlas", async (format) => {
  const text = await textOf(format.id, local);
  expect(text).not.toMatch(/localhost|127\.0\.0\.1|atlas\.invalid|https?:\/\/[^"'\s<>]*\/(explore|ownership)/);
  // A path would lead to the disk of whoever reads the file.
  expect(text).not.toMatch(/(href|Target)="\//);
});

test.each(["docx", "pptx", "html", "markdown", "svg", "xlsx", "csv", "graphml", "ris", "csljson"])(
  "%s says instead where to open the view",
  async (id) => {
    const plain = (await textOf(id, local)).replace(/&amp;/g, "&").replace(/\\(.)/g, "$1");
    expect(plain.replace(/<[^>]*>/g, "")).toContain("open it in your own atlas");
  },
);

test.each(["docx", "pptx", "html", "markdown", "xlsx", "jsonld", "ftm", "ris"])(
  "%s uses the address that the operator set",
  async (id) => {
    const text = await textOf(id, open);
    expect(text).toContain("https://atlas.example.org/explore?");
    expect(text).not.toContain("in your own atlas");
  },
);

test("JSON-LD names entities, claims and sources by URNs that do not depend on where an atlas runs", async () => {
  const graph = JSON.parse(await textOf("jsonld", local))["@graph"];
  const ids: string[] = graph.map(({ id }: { id: string }) => id);
  expect(ids).toContain(`urn:rare-earth-atlas:view:${local.hash}`);
  expect(ids).toContain("urn:rare-earth-atlas:entity:baogang-group");
  expect(ids).toContain(`urn:rare-earth-atlas:claim:${local.claims[0]?.claim.id}`);
  expect(ids).toContain(`urn:rare-earth-atlas:source:${local.sources[0]?.source.id}`);
  expect(ids.filter((id) => !/^(urn:rare-earth-atlas|atlas):/.test(id))).toEqual([]);
});

test("FollowTheMoney holds the URN of an entity, and no address of a page of the atlas", async () => {
  const records = (await textOf("ftm", local)).trim().split("\n");
  const all: { id: string; properties: Record<string, string[]> }[] = records.map((line) => JSON.parse(line));
  const entity = all.find(({ id }) => id === "rare-earth-atlas-entity-baogang-group");
  expect(entity?.properties.notes).toEqual(["urn:rare-earth-atlas:entity:baogang-group"]);
  expect(entity?.properties.sourceUrl).toBeUndefined();
});

test("the view file is the same, whatever the address", async () => {
  const view = await textOf("view", { ...local, analysis: null });
  expect(view).toBe(await textOf("view", { ...open, analysis: null }));
  expect(readViewFile(view)).toMatchObject({ address: `/explore?${briefingViews[3]}` });
});

test("the file beside the paper of an answer opens that answer, but the reading of an article stays with its reader", async () => {
  const asked = local.analysis;
  if (asked === null) throw new Error("the briefing has no answer");
  expect(readViewFile(await textOf("view", local))).toMatchObject({ title: asked.title, address: asked.address });
  const read = { ...local, analysis: { ...asked, address: "/read?article=1" } };
  expect(readViewFile(await textOf("view", read))).toMatchObject({ address: `/explore?${briefingViews[3]}` });
});

/** The file as text: all parts of a zip, one after another. */
async function textOf(id: string, briefing: Briefing): Promise<string> {
  const format = formats.find((one) => one.id === id);
  if (format === undefined) throw new Error(`no format ${id}`);
  const { content } = await makeFile(format, briefing);
  if (typeof content === "string") return content;
  return Object.values(unzipSync(content))
    .map((part) => strFromU8(part))
    .join("\n");
}
