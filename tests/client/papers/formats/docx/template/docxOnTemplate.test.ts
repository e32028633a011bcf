import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { setLanguage } from "../../../../../../client/src/model/words/language.ts";
import type { Briefing } from "../../../../../../client/src/papers/briefing/Briefing.ts";
import { writeDocx } from "../../../../../../client/src/papers/formats/docx/writeDocx.ts";
import { FormatError } from "../../../../../../client/src/papers/formats/Format.ts";
import { onePicture } from "../../../../../support/browser/onePicture.ts";
import { installXmlOfBrowsers } from "../../../../../support/browser/xmlOfBrowsers.ts";
import { frozenBriefing } from "../../../../../support/frozen/frozenBriefing.ts";
import { briefingViews } from "../../../../../support/records/briefingOf.ts";
import { OfficeFile, textIn } from "../../../../../support/records/officeFile.ts";
import { templateFile } from "../../../../../support/templates/templateFile.ts";

installXmlOfBrowsers();

const DOCUMENT = "word/document.xml";

afterEach(() => setLanguage("en"));

test("a document takes the paper, header, logo and footer of the template, and none of its text", async () => {
  const file = await onTemplate("office-letter.docx");
  const [size] = file.elements(DOCUMENT, "w:pgSz");
  expect([size?.getAttribute("w:w"), size?.getAttribute("w:h")]).toEqual(["12240", "15840"]);
  const header = partsOf(file, "header")[0] ?? "";
  expect(file.names).toContain(file.relations(header).get("rId1")?.replace("media", "word/media"));
  expect(partsOf(file, "footer").map((name) => textIn(file.xml(name).documentElement as never))).toEqual([
    expect.stringContaining("Office of the Minister"),
  ]);
  expect(file.text(DOCUMENT)).not.toContain("Text of the template");
  expect(file.text(DOCUMENT)).toContain("Baogang and its subsidiaries");
});

test("the template's styles win by name, and those that it lacks are added", async () => {
  const file = await onTemplate("office-letter.docx");
  const styles = new Map(
    file.elements("word/styles.xml", "w:style").map((style) => [style.getAttribute("w:styleId"), style]),
  );
  expect(styles.get("Heading1")?.getElementsByTagName("w:color")[0]?.getAttribute("w:val")).toBe("7A1F1F");
  expect(styles.has("ClaimNote")).toBe(true);
  const used = usedStyles(file, DOCUMENT);
  expect(used.filter((id) => !styles.has(id))).toEqual([]);
  expect(used).toContain("LightGrid-Accent2");
  // Its style of lists brings its own bullets.
  const bullets = file
    .elements(DOCUMENT, "w:pPr")
    .filter((one) => one.getElementsByTagName("w:pStyle")[0]?.getAttribute("w:val") === "ListBullet");
  expect(bullets.length).toBeGreaterThan(0);
  expect(bullets.every((one) => one.getElementsByTagName("w:numPr").length === 0)).toBe(true);
});

test("a long title follows the title of the template, only smaller", async () => {
  const title =
    "Northern Rare Earth now controls its magnet chain from alloy to finished magnet, and two of five holdings are disputed";
  const long = await frozenBriefing(briefingViews[3], { title });
  const file = new OfficeFile(await writeDocx({ ...long, template: templateFile("office-letter.docx") }, onePicture));
  const style = file
    .elements("word/styles.xml", "w:style")
    .find((one) => one.getAttribute("w:styleId") === "LongTitle");
  expect(style?.getElementsByTagName("w:basedOn")[0]?.getAttribute("w:val")).toBe("Title");
  const look = [...(style?.getElementsByTagName("w:rPr")[0]?.childNodes ?? [])].map(({ nodeName }) => nodeName);
  expect(look).toEqual(["w:sz", "w:szCs"]);
});

test("styles are found by name in a template of another language, and missing headings follow its own", async () => {
  await setLanguage("zh");
  const file = await onTemplate("office-zh.dotx");
  const styles = file.elements("word/styles.xml", "w:style");
  const byName = (name: string) =>
    styles.filter((style) => style.getElementsByTagName("w:name")[0]?.getAttribute("w:val")?.toLowerCase() === name);
  expect(byName("heading 1").map((style) => style.getAttribute("w:styleId"))).toEqual(["1"]);
  const [heading2] = byName("heading 2");
  expect(heading2?.getElementsByTagName("w:basedOn")[0]?.getAttribute("w:val")).toBe("1");
  expect(heading2?.getElementsByTagName("w:color")).toHaveLength(0);
  const ids = styles.map((style) => style.getAttribute("w:styleId"));
  expect(new Set(ids).size).toBe(ids.length);
  expect(usedStyles(file, DOCUMENT)).toEqual(expect.arrayContaining(["1", "a3"]));
  expect(file.elements(DOCUMENT, "w:titlePg")).toHaveLength(1);
});

test.each(["office-letter.docx", "office-zh.dotx"] as const)(
  "every relation and list of a document on %s is found",
  async (name) => {
    const file = await onTemplate(name);
    const relations = file.relations(DOCUMENT);
    const referred = [...file.text(DOCUMENT).matchAll(/ r:(?:id|embed|link)="([^"]+)"/g)].map(([, id = ""]) => id);
    expect(referred.length).toBeGreaterThan(2);
    expect(referred.filter((id) => !relations.has(id))).toEqual([]);
    const parts = [...relations.values()].filter((target) => !target.startsWith("http"));
    expect(file.names).toEqual(
      expect.arrayContaining(parts.map((target) => (target.startsWith("/") ? target.slice(1) : `word/${target}`))),
    );
    const lists = new Set(file.elements("word/numbering.xml", "w:num").map((one) => one.getAttribute("w:numId")));
    expect(file.elements(DOCUMENT, "w:numId").filter((one) => !lists.has(one.getAttribute("w:val")))).toEqual([]);
    expect(file.text("[Content_Types].xml")).not.toContain("template.main");
  },
);

test("tables and figure fit the text of the template's pages", async () => {
  const [own, house] = [await onTemplate(null), await onTemplate("office-letter.docx")];
  const widest = (file: OfficeFile) =>
    Math.max(...file.elements(DOCUMENT, "w:tblW").map((one) => Number(one.getAttribute("w:w"))));
  // Letter with margins of 1.25 inches.
  expect(widest(house)).toBeLessThanOrEqual(12240 - 2 * 1800);
  expect(widest(house)).toBeGreaterThan(12240 - 2 * 1800 - 40);
  const figure = (file: OfficeFile) => Number(file.elements(DOCUMENT, "wp:extent")[0]?.getAttribute("cx"));
  expect(figure(house)).toBeLessThan(figure(own));
});

test("the notes of the template's own text do not go with the document", async () => {
  const template = templateFile("office-letter.docx");
  const parts = unzipSync(template.bytes);
  const edit = (name: string, before: string, added: string) => {
    parts[name] = strToU8(strFromU8(parts[name] ?? new Uint8Array()).replace(before, added + before));
  };
  parts["word/footnotes.xml"] = strToU8(
    '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="1"><w:p><w:r><w:t>Told in confidence</w:t></w:r></w:p></w:footnote></w:footnotes>',
  );
  edit(
    "word/_rels/document.xml.rels",
    "</Relationships>",
    '<Relationship Id="rId98" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/>',
  );
  edit("word/settings.xml", "</w:settings>", '<w:footnotePr><w:footnote w:id="1"/></w:footnotePr>');
  const bytes = await writeDocx(
    { ...(await briefing()), template: { ...template, bytes: zipSync(parts) } },
    onePicture,
  );
  const file = new OfficeFile(bytes);
  expect(file.names.filter((name) => file.text(name).includes("Told in confidence"))).toEqual([]);
  expect(file.text("word/settings.xml")).not.toContain("footnotePr");
});

test("what the template says of its author's machine does not go with the document", async () => {
  const template = templateFile("office-letter.docx");
  const parts = unzipSync(template.bytes);
  const settings = strFromU8(parts["word/settings.xml"] ?? new Uint8Array());
  parts["word/settings.xml"] = strToU8(
    settings.replace(
      /(<w:settings[^>]*>)/,
      '$1<w:attachedTemplate r:id="rId99" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/>',
    ),
  );
  parts["word/_rels/settings.xml.rels"] = strToU8(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="file:///C:/Users/jane/house.dotx" TargetMode="External"/></Relationships>',
  );
  const bytes = await writeDocx(
    { ...(await briefing()), template: { ...template, bytes: zipSync(parts) } },
    onePicture,
  );
  const file = new OfficeFile(bytes);
  expect(file.text("word/_rels/settings.xml.rels")).not.toContain("jane");
  expect(file.text("word/settings.xml")).not.toContain("attachedTemplate");
});

test("a template without a footer gets ours in a style of its own, with the page numbers at the end of its lines, but no header", async () => {
  const template = templateFile("office-letter.docx");
  const parts = unzipSync(template.bytes);
  const document = strFromU8(parts[DOCUMENT] ?? new Uint8Array());
  parts[DOCUMENT] = strToU8(document.replace(/<w:(header|footer)Reference[^>]*\/>/g, ""));
  const bytes = await writeDocx(
    { ...(await briefing()), template: { ...template, bytes: zipSync(parts) } },
    onePicture,
  );
  const file = new OfficeFile(bytes);
  expect(file.elements(DOCUMENT, "w:headerReference")).toEqual([]);
  const [footer] = file.elements(DOCUMENT, "w:footerReference");
  const target = file.relations(DOCUMENT).get(footer?.getAttribute("r:id") ?? "") ?? "";
  const part = target.slice(1);
  expect(file.text(part)).toContain("NUMPAGES");
  // LibreOffice leaves a stray letter in a footer whose style it does not find.
  const styles = file.elements("word/styles.xml", "w:style").map((style) => style.getAttribute("w:styleId"));
  expect(usedStyles(file, part).filter((id) => !styles.includes(id))).toEqual([]);
  expect(file.elements(part, "w:tab").map((tab) => Number(tab.getAttribute("w:pos")))).toEqual([12240 - 2 * 1800]);
});

test("a template that cannot be used is named", async () => {
  const template = { name: "house.docx", bytes: zipSync({ "a.txt": strToU8("no") }) };
  await expect(writeDocx({ ...(await briefing()), template }, onePicture)).rejects.toThrow(FormatError);
  await expect(writeDocx({ ...(await briefing()), template }, onePicture)).rejects.toThrow("house.docx");
});

async function onTemplate(name: "office-letter.docx" | "office-zh.dotx" | null): Promise<OfficeFile> {
  const template = name === null ? {} : { template: templateFile(name) };
  return new OfficeFile(await writeDocx({ ...(await briefing()), ...template }, onePicture));
}

function briefing(): Promise<Briefing> {
  return frozenBriefing(briefingViews[3]);
}

function partsOf(file: OfficeFile, kind: string): string[] {
  return file.names.filter((name) => new RegExp(`^word/${kind}\\d*\\.xml$`).test(name));
}

function usedStyles(file: OfficeFile, part: string): string[] {
  return ["w:pStyle", "w:rStyle", "w:tblStyle"].flatMap((kind) =>
    file.elements(part, kind).map((one) => one.getAttribute("w:val") ?? ""),
  );
}
