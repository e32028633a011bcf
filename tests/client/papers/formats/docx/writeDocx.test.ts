import mammoth from "mammoth";
import { markedStatement } from "../../../../../client/src/model/claim/statement.ts";
import { setLanguage } from "../../../../../client/src/model/words/language.ts";
import type { Briefing } from "../../../../../client/src/papers/briefing/Briefing.ts";
import { writeDocx } from "../../../../../client/src/papers/formats/docx/writeDocx.ts";
import { onePicture } from "../../../../support/browser/onePicture.ts";
import { frozenBriefing } from "../../../../support/frozen/frozenBriefing.ts";
import { briefingSizes, briefingViews } from "../../../../support/records/briefingOf.ts";
import { OfficeFile, textIn } from "../../../../support/records/officeFile.ts";

const DOCUMENT = "word/document.xml";

afterEach(() => setLanguage("en"));

describe.each(briefingSizes)("the document of a view of %i entities", (size) => {
  let briefing: Briefing;
  let file: OfficeFile;
  let read: string;

  // The largest has 1,146 claims, which is slow on a busy machine.
  beforeAll(async () => {
    briefing = await frozenBriefing(briefingViews[size]);
    const bytes = await writeDocx(briefing, noPicture);
    file = new OfficeFile(bytes);
    read = (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value;
  }, 240_000);

  test("lists as many entities, claims and sources as the view, with three of each as they are", () => {
    const tables = [...read.matchAll(/<table>.*?<\/table>/gs)].map(([table]) => table);
    const rows = (name: string) =>
      (tables.find((table) => table.includes(`${name}</p>`))?.match(/<tr>/g)?.length ?? 0) - 1;
    expect(rows("Chinese name")).toBe(briefing.entities.length);
    const { claims, entities, sources } = briefing;
    for (const { number } of sources) expect(read).toContain(`id="source_${number}"`);
    for (const claim of [claims[0], claims[Math.floor(claims.length / 2)], claims.at(-1)])
      expect(read.replace(/<[^>]+>/g, "")).toContain(
        html(claim ? markedStatement(claim.claim).replace(/\.$/, "") : ""),
      );
    for (const entity of [entities[0], entities[1], entities.at(-1)]) expect(read).toContain(html(entity?.name ?? ""));
    for (const source of [sources[0], sources[1], sources.at(-1)])
      expect(read).toContain(html(source?.source.title ?? ""));
  });

  test("has a bookmark with the id of each claim: at its footnote, or in the annex at its note in two columns that begin no page", () => {
    const marks = file
      .elements(DOCUMENT, "w:bookmarkStart")
      .flatMap((mark) => mark.getAttribute("w:name")?.match(/^claim_(.+)$/)?.[1] ?? []);
    expect(marks).toEqual(briefing.claims.map(({ claim }) => claim.id.replaceAll("-", "_")));
    const columns = file.elements(DOCUMENT, "w:cols").map((cols) => cols.getAttribute("w:num"));
    expect(columns.filter((count) => count === "2")).toHaveLength(1);
    expect(file.elements(DOCUMENT, "w:type").map((type) => type.getAttribute("w:val"))).toEqual([
      "nextPage",
      "continuous",
      "continuous",
    ]);
  });

  test("lets every link lead somewhere: to a place in the document, or to the address of a source", () => {
    const places = new Set(file.elements(DOCUMENT, "w:bookmarkStart").map((mark) => mark.getAttribute("w:name")));
    const relations = file.relations(DOCUMENT);
    const links = file.elements(DOCUMENT, "w:hyperlink");
    const anchors = links.flatMap((link) => link.getAttribute("w:anchor") ?? []);
    expect(anchors.filter((anchor) => !places.has(anchor))).toEqual([]);
    const targets = new Set(
      links.flatMap((link) => link.getAttribute("r:id") ?? []).map((id) => relations.get(id) ?? "nowhere"),
    );
    const cited = briefing.sources.flatMap(({ source: { url } }) => (url === null ? [] : new URL(url).href));
    expect([...targets]).toEqual(expect.arrayContaining(cited));
    expect(targets).not.toContain("nowhere");
  });
});

test("bookmarks have ids and names of their own", async () => {
  const file = new OfficeFile(await writeDocx(await frozenBriefing(briefingViews[60]), noPicture));
  const marks = file.elements(DOCUMENT, "w:bookmarkStart");
  for (const name of ["w:id", "w:name"]) {
    const values = marks.map((mark) => mark.getAttribute(name));
    expect(new Set(values).size).toBe(values.length);
  }
});

test("the figure has alternative text, and the picture both as PNG and as SVG", async () => {
  const briefing = await frozenBriefing(briefingViews[3]);
  const file = new OfficeFile(await writeDocx(briefing, onePicture));
  const [drawing] = file.elements(DOCUMENT, "wp:docPr");
  expect(drawing?.getAttribute("descr")).toMatch(
    new RegExp(`^A network of 3 entities and ${briefing.claims.length} claims\\. Most claims are about Northern`),
  );
  expect(file.names.filter((name) => /media\/.*\.(png|svg)$/.test(name))).toHaveLength(2);
  expect(file.text(DOCUMENT)).toContain("asvg:svgBlip");
});

test("the head of a table is repeated on each page, and no row is torn apart", async () => {
  const file = new OfficeFile(await writeDocx(await frozenBriefing(briefingViews[60]), noPicture));
  const rows = file.elements(DOCUMENT, "w:tr");
  expect(file.elements(DOCUMENT, "w:cantSplit")).toHaveLength(rows.length);
  expect(file.elements(DOCUMENT, "w:tblHeader")).toHaveLength(4);
});

test("paper and the turned page of a wide figure are those that the author chose", async () => {
  const letter = await frozenBriefing(briefingViews[3], { paper: "letter", figureSize: "landscape" });
  const sizes = new OfficeFile(await writeDocx(letter, onePicture)).elements(DOCUMENT, "w:pgSz");
  expect(
    sizes.map((size) => [size.getAttribute("w:w"), size.getAttribute("w:h"), size.getAttribute("w:orient")]),
  ).toEqual([
    ["12240", "15840", "portrait"],
    ["15840", "12240", "landscape"],
    ...Array.from({ length: 3 }, () => ["12240", "15840", "portrait"]),
  ]);
});

test("the document tells its title, and the day on which it was made", async () => {
  const briefing = await frozenBriefing(briefingViews[3], { title: "Ore & <magnets>" });
  const file = new OfficeFile(await writeDocx(briefing, noPicture));
  expect(file.elements("docProps/core.xml", "dc:title").map(textIn)).toEqual(["Ore & <magnets>"]);
  expect(file.text("docProps/core.xml")).toContain("2026-11-25T12:00:00Z</dcterms:created>");
});

test("no line depends on the height of a font: all styles of text have lines of a fixed height", async () => {
  const file = new OfficeFile(await writeDocx(await frozenBriefing(briefingViews[3]), noPicture));
  for (const id of ["Title", "Heading1", "ListBullet", "TableText", "ClaimNote", "SourceEntry", "FootnoteText"]) {
    const style = file.elements("word/styles.xml", "w:style").find((one) => one.getAttribute("w:styleId") === id);
    expect(style?.getElementsByTagName("w:spacing")[0]?.getAttribute("w:lineRule")).toBe("exact");
  }
});

test("Chinese text has a font of its own, and English in it is marked as English", async () => {
  await setLanguage("zh");
  const file = new OfficeFile(await writeDocx(await frozenBriefing(briefingViews[3]), noPicture));
  expect(file.text("word/theme/theme1.xml")).toContain("Microsoft YaHei");
  expect(file.text(DOCUMENT)).toContain("其余论断");
  expect(file.text(DOCUMENT)).toMatch(
    /<w:lang w:val="en-GB"\/><\/w:rPr><w:t xml:space="preserve">Baogang Group is the largest/,
  );
});

async function noPicture() {
  return { svg: "", png: null, width: 0, height: 0 };
}

/** Text as escaped in mammoth's HTML. */
function html(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
