import mammoth from "mammoth";
import type { Briefing } from "../../../../client/src/papers/briefing/Briefing.ts";
import { chartPicture } from "../../../../client/src/papers/charts/chartFiles.ts";
import { writeDocx } from "../../../../client/src/papers/formats/docx/writeDocx.ts";
import { writeHtml } from "../../../../client/src/papers/formats/html/writeHtml.ts";
import { writeMarkdown } from "../../../../client/src/papers/formats/markdown/writeMarkdown.ts";
import { writePptx } from "../../../../client/src/papers/formats/pptx/writePptx.ts";
import { htmlDocument } from "../../../support/browser/htmlDocument.ts";
import { onePicture } from "../../../support/browser/onePicture.ts";
import { frozenBriefing } from "../../../support/frozen/frozenBriefing.ts";
import { briefingViews } from "../../../support/records/briefingOf.ts";
import { OfficeFile, textIn } from "../../../support/records/officeFile.ts";

let briefing: Briefing;
/** The alternative text of the chart. */
const alternative =
  /^Chart: Makers by country\. How many there are\. The bars show: China: 3; Japan <b>: 1\. The tables below/;

beforeAll(async () => {
  const view = await frozenBriefing(briefingViews[3], { sections: ["analysis", "claims"] });
  const [first = "", second = ""] = view.claims.map(({ claim }) => claim.id);
  const colours = { light: "#1d6f6f", dark: "#5fb3b3" };
  const chart = {
    title: "Makers by country",
    sentence: "How many there are.",
    barHeading: "Country",
    series: [
      { label: "At work", ...colours },
      { label: "Planned", ...colours },
    ],
    bars: [
      { label: "China", counts: [2, 1], claimIds: [first, second] },
      { label: "Japan <b>", counts: [0, 1], links: { counts: ["/a", "/b"], total: "/c" }, claimIds: [second] },
    ],
    address: "/landscape",
  };
  const analysis = {
    title: "Who makes it?",
    address: "/landscape",
    sentences: ["Four do."],
    tables: [],
    picture: chartPicture(chart),
    limits: [],
    claims: [],
    entities: [],
  };
  briefing = { ...view, analysis };
});

test("a document holds the chart as a picture with what it says, and its numbers with those of their claims", async () => {
  const bytes = await writeDocx(briefing, onePicture, onePicture);
  const file = new OfficeFile(bytes);
  const described = file.elements("word/document.xml", "wp:docPr").map((one) => one.getAttribute("descr"));
  expect(described).toEqual([expect.stringMatching(/^A network/), expect.stringMatching(alternative)]);
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  expect(value).toContain("Figure 2. Makers by country. How many there are.");
  expect(value.replace(/\s+/g, " ")).toContain("Country At work Planned Total Claim numbers China 2 1 3");
});

test("slides hold the chart with what it says, and their annex its numbers with those of their claims", async () => {
  const file = new OfficeFile(await writePptx(briefing, onePicture, onePicture));
  const charts = slidesOf(file).filter((slide) =>
    file.elements(slide, "p:cNvPr").some((one) => alternative.test(one.getAttribute("descr") ?? "")),
  );
  expect(charts).toHaveLength(1);
  const isTable = (slide: string) => file.elements(slide, "a:tr").some((row) => textIn(row).startsWith("Country"));
  const [table = ""] = slidesOf(file).filter(isTable);
  const rows = file.elements(table, "a:tr").map((row) => textIn(row).replace(/\s+/g, " ").trim());
  expect(rows).toEqual(["Country At work Planned Total Claim numbers", "China 2 1 3 1, 2", "Japan <b> 0 1 1 2"]);
  expect(file.elements(table, "a:t").map(textIn)).toContain("Makers by country");
  expect(file.text(table.replace("slides/slide", "notesSlides/notesSlide"))).toContain("[2]");
});

test("slides leave out a chart too tall to be read from them, and keep its numbers", async () => {
  const tall = async () => ({ ...(await onePicture()), height: 2000 });
  const file = new OfficeFile(await writePptx(briefing, onePicture, tall));
  const texts = slidesOf(file).map((slide) => file.elements(slide, "a:tr").map(textIn).join(" "));
  expect(texts.filter((text) => text.includes("Japan <b>"))).toHaveLength(1);
});

test("a web page holds the chart as SVG, and its numbers lead to what they count and to their claims", async () => {
  const document = htmlDocument(await writeHtml(briefing));
  const picture = [...document.querySelectorAll('figure [role="img"][aria-label]')].at(-1);
  expect(picture?.getAttribute("aria-label")).toMatch(alternative);
  expect(picture?.querySelector("svg title")?.textContent).toBe("Makers by country");
  const row = [...document.querySelectorAll("tr")].find(({ textContent }) => textContent?.startsWith("Japan <b>"));
  const targets = [...(row?.querySelectorAll("a") ?? [])].map((link) => link.getAttribute("href"));
  const { origin } = new URL(briefing.link);
  expect(targets).toEqual([`${origin}/b`, `${origin}/c`, "#note-2"]);
});

test("the links of a drawing are whole addresses in a web page, where it is no single picture", async () => {
  const analysis = briefing.analysis;
  if (!analysis?.picture) throw new Error("there is no picture");
  const drawing = {
    tag: "svg",
    attributes: { role: "group", width: 10, height: 10 },
    children: [{ tag: "a", attributes: { href: "/claim/x" }, children: ["x"] }],
  };
  const picture = { ...analysis.picture, drawing, numbers: null };
  const document = htmlDocument(await writeHtml({ ...briefing, analysis: { ...analysis, picture } }));
  const link = document.querySelector('figure [role="group"] a');
  expect(link?.getAttribute("href")).toBe(`${new URL(briefing.link).origin}/claim/x`);
});

test("a table of many columns is set in smaller type, so that its words are not broken", async () => {
  const analysis = briefing.analysis;
  const [row] = analysis?.picture?.numbers?.rows ?? [];
  if (!analysis || !row) throw new Error("there is no table");
  const columns = Array.from({ length: 9 }, (_, place) => ({ label: `Column ${place}` }));
  const wide = {
    caption: "Wide",
    columns,
    rows: [{ cells: columns.map(({ label }) => ({ text: label })), claimIds: [] }],
  };
  const told = { ...briefing, analysis: { ...analysis, tables: [wide] } };
  const styles = new OfficeFile(await writeDocx(told, onePicture, onePicture))
    .elements("word/document.xml", "w:pStyle")
    .map((style) => style.getAttribute("w:val"));
  expect(styles.filter((style) => style === "TableTextNarrow")).toHaveLength(9);
  expect(styles.filter((style) => style === "TableHeadNarrow")).toHaveLength(9);
  const document = htmlDocument(await writeHtml(told));
  expect(document.querySelectorAll("table.many")).toHaveLength(1);
});

test("a file of text says what the chart shows, and holds its numbers", () => {
  const text = writeMarkdown(briefing);
  expect(text).toContain("> Chart: Makers by country. How many there are.");
  expect(text).toMatch(/\| China \| 2 \| 1 \| 3 \|/);
});

function slidesOf(file: OfficeFile): string[] {
  return file.names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
}
