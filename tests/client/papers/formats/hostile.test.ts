import { DOMParser } from "@xmldom/xmldom";
import { unzipSync } from "fflate";
import mammoth from "mammoth";
import type { Briefing } from "../../../../client/src/papers/briefing/Briefing.ts";
import { figureSvg } from "../../../../client/src/papers/figure/figureSvg.ts";
import { writeCsvZip } from "../../../../client/src/papers/formats/csv/writeCsvZip.ts";
import { writeDocx } from "../../../../client/src/papers/formats/docx/writeDocx.ts";
import { writeHtml } from "../../../../client/src/papers/formats/html/writeHtml.ts";
import { writeMarkdown } from "../../../../client/src/papers/formats/markdown/writeMarkdown.ts";
import { writePptx } from "../../../../client/src/papers/formats/pptx/writePptx.ts";
import { htmlDocument } from "../../../support/browser/htmlDocument.ts";
import { hostileFolder, hostileTexts } from "../../../support/records/hostileGraph.ts";
import { OfficeFile, textIn } from "../../../support/records/officeFile.ts";
import { realBriefings } from "../../../support/records/realBriefings.ts";

let briefing: Briefing;

beforeAll(async () => {
  const hostile = (await realBriefings()).get("hostile");
  if (hostile === undefined) throw new Error("there is no hostile briefing");
  briefing = hostile;
});

test("a document holds hostile statements, names and titles as text, and every part of it is well-formed", async () => {
  const bytes = await writeDocx(briefing, noPicture);
  const file = new OfficeFile(bytes);
  for (const name of file.names.filter((part) => /\.(xml|rels)$/.test(part))) file.xml(name);
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  expectAllIn(value);
});

test("slides hold the hostile texts of their claims as text, and every part of them is well-formed", async () => {
  const file = new OfficeFile(await writePptx(briefing, noPicture));
  const parts = file.names.filter((name) => /\.(xml|rels)$/.test(name));
  for (const name of parts) file.xml(name);
  const text = slideTexts(file);
  for (const { claim } of briefing.claims) expect(plain(text)).toContain(ending(claim.statement));
});

test("a web page holds hostile texts as text: no element, attribute or address comes of them", async () => {
  const document = htmlDocument(await writeHtml(briefing));
  expectAllIn(document.body.textContent ?? "");
  expect(document.querySelectorAll("script, iframe, img, object, embed, node, data").length).toBe(0);
  const marked = [...document.querySelectorAll("*")].filter((element) =>
    element.getAttributeNames().some((name) => name.startsWith("on")),
  );
  expect(marked).toEqual([]);
  const targets = [...document.querySelectorAll("a[href]")].map((link) => link.getAttribute("href") ?? "");
  expect(targets.filter((target) => !/^(#|https?:)/.test(target))).toEqual([]);
});

test("Markdown holds hostile texts so that they are read as text", async () => {
  const { fromMarkdown } = await import("mdast-util-from-markdown");
  const { gfm } = await import("micromark-extension-gfm");
  const { gfmFromMarkdown } = await import("mdast-util-gfm");
  const tree = fromMarkdown(writeMarkdown(briefing), {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
  const nodes = flat(tree);
  expect(nodes.filter(({ type }) => type === "html" || type === "code" || type === "inlineCode")).toEqual([]);
  expectAllIn(nodes.map(({ value }) => value ?? "").join(""));
});

test("the figure is well-formed and holds hostile names as text", async () => {
  const svg = await figureSvg(briefing);
  const stop = (level: string, message: string) => {
    if (level !== "warning") throw new Error(message);
  };
  const document = new DOMParser({ onError: stop }).parseFromString(svg, "image/svg+xml");
  expect(document.getElementsByTagName("script")).toHaveLength(0);
  const titles = [...document.getElementsByTagName("title")].map(({ textContent }) => plain(textContent ?? ""));
  for (const { name } of briefing.entities) expect(titles.some((title) => title.includes(plain(name)))).toBe(true);
});

test("what is due, own data and an analysis come out as text in documents and on slides", async () => {
  const { fromMarkdown } = await import("mdast-util-from-markdown");
  const page = htmlDocument(await writeHtml(briefing));
  const written = [
    (await mammoth.extractRawText({ buffer: Buffer.from(await writeDocx(briefing, noPicture)) })).value,
    page.body.textContent ?? "",
    flat(fromMarkdown(writeMarkdown(briefing)))
      .map(({ value }) => value ?? "")
      .join(""),
    slideTexts(new OfficeFile(await writePptx(briefing, noPicture))),
  ].map(plain);
  const { title = "", sentences = [], tables = [] } = briefing.analysis ?? {};
  for (const text of written) {
    for (const told of [title, ...sentences, tables[0]?.columns[0]?.label ?? ""]) expect(text).toContain(ending(told));
    expect(text).toContain(plain(`own data from ${hostileFolder}`));
    expect(text).toContain(plain("date, January 2026, has passed"));
  }
});

test("the names of all files in an extract with own data stay within its folder", () => {
  const names = Object.keys(unzipSync(writeCsvZip(briefing)));
  const own = names.filter((name) => name.startsWith("own/"));
  expect(own.map((name) => name.replace(/^own\/[^/]+\//, "")).sort()).toEqual([
    expect.stringMatching(/^claims\/[a-z-]+\.csv$/),
    "disputes.csv",
    "entities/organisations.csv",
    "publishers.csv",
    "sources.csv",
  ]);
  expect(names.filter((name) => /(^|\/)\.\.?\/|[\\:*?"<>|]/.test(name))).toEqual([]);
});

test("the hostile texts are long, begin formulas, turn directions, and hold markup and what no file can hold", () => {
  expect(Math.max(...hostileTexts.map(({ length }) => length))).toBe(5000);
  for (const hostile of [
    /^=/,
    /^\+/,
    /^-/,
    /^@/,
    /</,
    /&/,
    /\u202e/,
    /[\u0590-\u05ff]/,
    /\0/,
    /👩/,
    /\ud800(?![\udc00-\udfff])/,
  ])
    expect(hostileTexts.some((text) => hostile.test(text))).toBe(true);
});

function expectAllIn(text: string): void {
  const { claims, entities, sources } = briefing;
  const texts = [
    ...claims.map(({ claim }) => claim.statement),
    ...entities.map(({ name }) => name),
    ...sources.map(({ source }) => source.title),
  ];
  const read = plain(text);
  for (const wanted of texts) expect(read).toContain(ending(wanted));
}

/** A text without characters that some format forbids or adds, and without spaces, because lines may wrap differently. */
function plain(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cf}\p{Cs}\p{Cn}\uFFFD]/gu, "");
}

/** Without the full stop, which may follow later. */
function ending(text: string): string {
  return plain(text).replace(/\.$/, "");
}

interface Node {
  type: string;
  value?: string;
  children?: Node[];
}

function flat(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(flat)];
}

function slideTexts(file: OfficeFile): string {
  const slides = file.names.filter((name) => /^ppt\/(slides|notesSlides)\/[a-zA-Z]+\d+\.xml$/.test(name));
  return slides.flatMap((name) => file.elements(name, "a:t").map(textIn)).join("\n");
}

async function noPicture() {
  return { svg: "", png: null, width: 0, height: 0 };
}
