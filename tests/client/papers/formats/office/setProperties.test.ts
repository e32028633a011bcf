import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { setLanguage } from "../../../../../client/src/model/words/language.ts";
import type { Briefing } from "../../../../../client/src/papers/briefing/Briefing.ts";
import { writeDocx } from "../../../../../client/src/papers/formats/docx/writeDocx.ts";
import { writePptx } from "../../../../../client/src/papers/formats/pptx/writePptx.ts";
import { writeXlsx } from "../../../../../client/src/papers/formats/xlsx/writeXlsx.ts";
import { onePicture } from "../../../../support/browser/onePicture.ts";
import { installXmlOfBrowsers } from "../../../../support/browser/xmlOfBrowsers.ts";
import { frozenBriefing } from "../../../../support/frozen/frozenBriefing.ts";
import { briefingViews } from "../../../../support/records/briefingOf.ts";
import { OfficeFile, textIn } from "../../../../support/records/officeFile.ts";
import { templateFile } from "../../../../support/templates/templateFile.ts";

const CORE = "docProps/core.xml";
const OWN = "docProps/custom.xml";

describe.each([
  ["Word", (briefing: Briefing) => writeDocx(briefing, onePicture)],
  ["PowerPoint", (briefing: Briefing) => writePptx(briefing, onePicture)],
  ["Excel", async (briefing: Briefing) => writeXlsx(briefing)],
] as const)("the properties of a file for %s", (_program, write) => {
  afterEach(() => setLanguage("en"));

  test("name the office that made it and its language, and no library", async () => {
    const office = "Desk & Co <Bonn>";
    const english = new OfficeFile(await write(await frozenBriefing(briefingViews[3], { office })));
    expect(english.elements(CORE, "dc:creator").map(textIn)).toEqual([office]);
    expect(english.elements(CORE, "cp:lastModifiedBy").map(textIn)).toEqual([office]);
    expect(english.elements(CORE, "dc:language").map(textIn)).toEqual(["en-GB"]);
    for (const name of english.names.filter((one) => one.startsWith("docProps/")))
      expect(english.text(name)).not.toMatch(/pptxgenjs|docx/i);
    await setLanguage("zh");
    const chinese = new OfficeFile(await write(await frozenBriefing(briefingViews[3])));
    expect(chinese.elements(CORE, "dc:creator").map(textIn)).toEqual(["Rare Earth Atlas"]);
    expect(chinese.elements(CORE, "dc:language").map(textIn)).toEqual(["zh-CN"]);
  });

  test("hold version, hash and the ids of all claims, each property as short as Office keeps it", async () => {
    const briefing = await frozenBriefing(briefingViews[60]);
    const file = new OfficeFile(await write(briefing));
    const held = new Map(
      file.elements(OWN, "property").map((one) => [one.getAttribute("name") ?? "", textIn(one)] as const),
    );
    expect(held.get("Atlas data set")).toBe(briefing.dataset.version);
    expect(held.get("Atlas content hash")).toBe(briefing.hash);
    const lists = [...held].filter(([name]) => name.startsWith("Atlas claims ")).map(([, ids]) => ids);
    expect(lists.join(" ").split(" ")).toEqual(briefing.claims.map(({ claim }) => claim.id));
    expect(Math.max(...lists.map(({ length }) => length))).toBeLessThanOrEqual(255);
    expect(
      file.elements("[Content_Types].xml", "Override").filter((one) => one.getAttribute("PartName") === `/${OWN}`),
    ).toHaveLength(1);
    const related = file.elements("_rels/.rels", "Relationship").map((one) => one.getAttribute("Target"));
    expect(related.filter((target) => target === OWN)).toHaveLength(1);
  });
});

test("a label of confidentiality in an office's template stays beside our properties", async () => {
  installXmlOfBrowsers();
  const template = templateFile("office-wide.pptx");
  const parts = unzipSync(template.bytes);
  const label =
    '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="MSIP_Label"><vt:lpwstr xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">Internal</vt:lpwstr></property>';
  parts[OWN] = strToU8(
    `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties">${label}</Properties>`,
  );
  const add = (name: string, end: string, element: string) => {
    parts[name] = strToU8(strFromU8(parts[name] ?? new Uint8Array()).replace(end, `${element}${end}`));
  };
  add(
    "_rels/.rels",
    "</Relationships>",
    `<Relationship Id="label" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties" Target="${OWN}"/>`,
  );
  const briefing = await frozenBriefing(briefingViews[3]);
  const bytes = new Uint8Array(zipSync(parts));
  const file = new OfficeFile(await writePptx({ ...briefing, template: { ...template, bytes } }, onePicture));
  const held = file.elements(OWN, "property").map((one) => [one.getAttribute("name"), textIn(one)]);
  expect(held).toContainEqual(["MSIP_Label", "Internal"]);
  expect(held).toContainEqual(["Atlas content hash", briefing.hash]);
  const numbers = file.elements(OWN, "property").map((one) => one.getAttribute("pid"));
  expect(numbers).toEqual(numbers.map((_, place) => String(place + 2)));
});
