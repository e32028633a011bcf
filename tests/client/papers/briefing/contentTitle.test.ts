import { setLanguage } from "../../../../client/src/model/words/language.ts";
import type { Briefing } from "../../../../client/src/papers/briefing/Briefing.ts";
import { documentOf } from "../../../../client/src/papers/document/documentOf.ts";
import { contentTitle } from "../../../../client/src/papers/document/parts/frontPart.ts";
import { writePptx } from "../../../../client/src/papers/formats/pptx/writePptx.ts";
import { frozenBriefing } from "../../../support/frozen/frozenBriefing.ts";
import { writtenText } from "../../../support/oracles/writtenText.ts";
import { briefingViews } from "../../../support/records/briefingOf.ts";
import { OfficeFile, textIn } from "../../../support/records/officeFile.ts";

const title = "Disputed claims";
const around = `Entities in the answer and the claims between them: ${title}`;
const address = "http://localhost:3000/evidence/disputed";

let briefing: Briefing;

beforeAll(async () => {
  const made = await frozenBriefing(briefingViews[3], { title });
  const [first] = made.claims;
  const rows = Array.from({ length: 200 }, (_, row) => ({
    cells: [{ text: `Claim ${row}` }],
    claimIds: [first?.claim.id ?? ""],
  }));
  const tables = [{ caption: "Claims by publisher", columns: [{ label: "Claim" }], rows }];
  const analysis = { title, address: "/evidence/disputed", sentences: ["Some are."], tables, limits: [] };
  briefing = { ...made, analysis: { ...analysis, claims: [], entities: [] } };
});

afterEach(() => setLanguage("en"));

test("figure and tables of an analysis are not called what its answer is called", async () => {
  expect(contentTitle(briefing)).toBe(around);
  await setLanguage("zh");
  expect(contentTitle(briefing)).toBe(`答案涉及的实体及其相互间的论断：${title}`);
});

test("a title that the author gave stays, and so does that of a view", () => {
  const settings = { ...briefing.settings, title: "What others deny" };
  expect(contentTitle({ ...briefing, settings })).toBe("What others deny");
  expect(contentTitle({ ...briefing, analysis: null })).toBe(title);
});

test.each(["svg", "xlsx", "csv", "graphml", "gexf", "cytoscape", "cx2", "ftm", "jsonld", "cypher", "ris"])(
  "%s carries the title of its content",
  async (id) => {
    expect(await writtenText(briefing, id)).toContain(around);
  },
);

test("a document is called what its answer is called, and says that once", () => {
  const titles = documentOf(briefing).flatMap((block) => ("text" in block && block.text === title ? block.block : []));
  expect(titles).toEqual(["title"]);
});

test.each(["pptx", "xlsx", "csv", "graphml"])("%s names the address of the answer", async (id) => {
  expect(await writtenText(briefing, id)).toContain(address);
  expect(await writtenText({ ...briefing, analysis: null }, id)).not.toContain(address);
});

test("slides that hold the first rows of a table say in their notes where all of them are", async () => {
  const file = new OfficeFile(await writePptx(briefing, async () => ({ svg: "", png: null, width: 0, height: 0 })));
  const cut = file.names.filter(
    (name) =>
      /^ppt\/slides\/slide\d+\.xml$/.test(name) &&
      file
        .elements(name, "a:t")
        .map(textIn)
        .join(" ")
        .includes("of 200 rows; all of them are in the workbook of this briefing"),
  );
  expect(cut.length).toBeGreaterThan(1);
  for (const name of cut) {
    const notes = name.replace("slides/slide", "notesSlides/notesSlide");
    expect(file.elements(notes, "a:p").map(textIn)).toContain(`Find this answer at ${address}`);
  }
});
