import mammoth from "mammoth";
import type { Analysis } from "../../../../../client/src/papers/answers/common/Analysis.ts";
import type { Briefing } from "../../../../../client/src/papers/briefing/Briefing.ts";
import { writeDocx } from "../../../../../client/src/papers/formats/docx/writeDocx.ts";
import { installXmlOfBrowsers } from "../../../../support/browser/xmlOfBrowsers.ts";
import { frozenBriefing } from "../../../../support/frozen/frozenBriefing.ts";
import { briefingViews } from "../../../../support/records/briefingOf.ts";
import { OfficeFile, textIn } from "../../../../support/records/officeFile.ts";
import { templateFile } from "../../../../support/templates/templateFile.ts";

installXmlOfBrowsers();

const DOCUMENT = "word/document.xml";
const NOTES = "word/footnotes.xml";
const noPicture = async () => ({ svg: "", png: null, width: 0, height: 0 });
const fileOf = async (briefing: Briefing) => new OfficeFile(await writeDocx(briefing, noPicture));

/** The ids to which footnotes are referred, in order, and the notes by id. */
function footnotes(file: OfficeFile) {
  const references = file.elements(DOCUMENT, "w:footnoteReference").map((one) => one.getAttribute("w:id"));
  const notes = file.elements(NOTES, "w:footnote").filter((note) => note.getAttribute("w:type") === null);
  return { references, notes: new Map(notes.map((note) => [note.getAttribute("w:id"), textIn(note)])) };
}

/** An answer with one row for each of some claims. */
function answerOn(ids: readonly string[]): Analysis {
  const rows = ids.map((id) => ({ cells: [{ text: "A firm" }], claimIds: [id] }));
  return {
    ...{ title: "Who?", address: "/questions/who", sentences: ["One."], limits: [], claims: [], entities: [] },
    tables: [{ caption: "Firms", columns: [{ label: "Firm" }], rows }],
  };
}

let paper: Briefing;

beforeAll(async () => {
  paper = await frozenBriefing(briefingViews[60], { annex: false });
});

test("each key point has a footnote of Word, counted in the order of the text, with grade, publisher and day", async () => {
  const { references, notes } = footnotes(await fileOf(paper));
  const numbers = paper.settings.keyPoints.map((_, place) => String(place + 1));
  expect(references).toEqual(numbers);
  expect([...notes.keys()]).toEqual(numbers);
  for (const [id, text] of notes) {
    const claim = paper.claims[Number(id) - 1]?.claim;
    const publishers = paper.sources.filter(({ source }) => claim?.sources.includes(source.id));
    expect(publishers.some(({ source }) => text.includes(source.publisher))).toBe(true);
    expect(text).toMatch(/^ (Corroborated|Single source|Self-reported|Disputed|Assessed)/);
    expect(text).not.toContain("http");
  }
});

test("a claim that is cited again has no second note, but a field with the number of its first", async () => {
  const ids = paper.settings.keyPoints;
  const analysis = answerOn([ids[1] ?? ""]);
  const made = await frozenBriefing(briefingViews[60], { annex: false, keyPoints: ids });
  const file = await fileOf({ ...made, analysis });
  expect(footnotes(file).references).toEqual(ids.map((_, place) => String(place + 1)));
  const fields = file.elements(DOCUMENT, "w:instrText").map(textIn);
  const name = `claim_${(ids[1] ?? "").replaceAll("-", "_")}`;
  expect(fields.filter((field) => field.includes(`NOTEREF ${name} `)).length).toBeGreaterThan(0);
  const { value } = await mammoth.extractRawText({
    buffer: Buffer.from(await writeDocx({ ...made, analysis }, noPicture)),
  });
  expect(value.replace(/\s+/g, " ")).toContain("Firm Notes A firm 2");
});

test("a note out of its turn bears the number of its claim as a mark, so that it is that of the figure", async () => {
  const [first, , third] = paper.claims.map(({ claim }) => claim.id);
  const file = await fileOf({
    ...paper,
    settings: { ...paper.settings, keyPoints: [] },
    analysis: answerOn([third ?? "", first ?? ""]),
  });
  const marked = file
    .elements(DOCUMENT, "w:footnoteReference")
    .map((one) => [one.getAttribute("w:id"), one.getAttribute("w:customMarkFollows")]);
  expect(marked).toEqual([
    ["3", "1"],
    ["1", null],
  ]);
  expect(footnotes(file).notes.get("3")).toMatch(/^3 /);
});

test("figures and tables have captions with numbers that Word counts", async () => {
  const file = await fileOf(paper);
  const fields = file.elements(DOCUMENT, "w:instrText").map(textIn);
  expect(fields.filter((field) => field.includes("SEQ Table"))).toHaveLength(1);
  expect(fields.filter((field) => field.includes("SEQ Figure"))).toHaveLength(1);
});

test("the notes come along into the template of an office, in its style for notes, and those of its own text go", async () => {
  const template = templateFile("office-letter.docx");
  const file = await fileOf({ ...paper, template });
  const { references, notes } = footnotes(file);
  expect(references).toEqual(paper.settings.keyPoints.map((_, place) => String(place + 1)));
  expect([...notes.keys()]).toEqual(references);
  const styles = new Set(file.elements("word/styles.xml", "w:style").map((style) => style.getAttribute("w:styleId")));
  for (const use of file.elements(NOTES, "w:pStyle")) expect(styles).toContain(use.getAttribute("w:val"));
  expect(file.text("[Content_Types].xml")).toContain("/word/footnotes.xml");
});
