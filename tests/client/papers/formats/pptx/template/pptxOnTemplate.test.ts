import { setLanguage } from "../../../../../../client/src/model/words/language.ts";
import type { Briefing } from "../../../../../../client/src/papers/briefing/Briefing.ts";
import { writePptx } from "../../../../../../client/src/papers/formats/pptx/writePptx.ts";
import { onePicture } from "../../../../../support/browser/onePicture.ts";
import { installXmlOfBrowsers } from "../../../../../support/browser/xmlOfBrowsers.ts";
import { frozenBriefing } from "../../../../../support/frozen/frozenBriefing.ts";
import { briefingViews } from "../../../../../support/records/briefingOf.ts";
import { OfficeFile, textIn } from "../../../../../support/records/officeFile.ts";
import { templateFile } from "../../../../../support/templates/templateFile.ts";

installXmlOfBrowsers();

const PRESENTATION = "ppt/presentation.xml";

afterEach(() => setLanguage("en"));

test("slides stand on the layouts of the template, whose own slides are gone", async () => {
  const file = await onTemplate("office-wide.pptx");
  const slides = slidesOf(file);
  expect(slides).toHaveLength(5);
  const types = slides.map((slide) => {
    const layout = [...file.relations(slide).values()].find((target) => target.includes("slideLayouts")) ?? "";
    return file.xml(layout.slice(1)).documentElement?.getAttribute("type");
  });
  expect(types).toEqual(["title", ...Array.from({ length: 4 }, () => "titleOnly")]);
  const placeholders = file.elements(slides[0] ?? "", "p:ph").map((mark) => mark.getAttribute("type"));
  expect(placeholders).toEqual(expect.arrayContaining(["ctrTitle", "subTitle", "sldNum"]));
  for (const name of file.names.filter((one) => one.endsWith(".xml"))) {
    expect(file.text(name)).not.toContain("Sample of the office that goes");
    expect(file.text(name)).not.toContain("An old note");
  }
});

test("texts and tables name no font or colour of ours", async () => {
  const file = await onTemplate("office-wide.pptx");
  for (const slide of slidesOf(file)) {
    expect(file.elements(slide, "a:latin")).toEqual([]);
    expect(file.elements(slide, "a:srgbClr")).toEqual([]);
    for (const table of file.elements(slide, "a:tblPr")) {
      expect(table.getAttribute("firstRow")).toBe("1");
      expect(textIn(table)).toBe("{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}");
    }
  }
});

test.each(["office-wide.pptx", "office-4x3.potx"] as const)(
  "every relation of slides on %s leads to a part",
  async (name) => {
    await setLanguage(name === "office-wide.pptx" ? "en" : "zh");
    const file = await onTemplate(name);
    for (const part of [PRESENTATION, ...slidesOf(file), ...slidesOf(file).map(notesOf(file))]) {
      const relations = file.relations(part);
      const ids = [...file.text(part).matchAll(/ r:(?:id|embed)="([^"]+)"/g)].map(([, id = ""]) => id);
      expect(ids.filter((id) => !relations.has(id))).toEqual([]);
      const parts = [...relations.values()].filter((target) => target.startsWith("/"));
      expect(parts.filter((target) => !file.names.includes(target.slice(1)))).toEqual([]);
    }
    const types = file.text("[Content_Types].xml");
    expect(types).toContain("presentationml.presentation.main+xml");
    for (const slide of slidesOf(file)) expect(types).toContain(`/${slide}"`);
  },
);

test("nothing stands outside the slides of a template of another size", async () => {
  await setLanguage("zh");
  const file = await onTemplate("office-4x3.potx");
  const [size] = file.elements(PRESENTATION, "p:sldSz");
  const [width, height] = [Number(size?.getAttribute("cx")), Number(size?.getAttribute("cy"))];
  expect(width / height).toBeCloseTo(4 / 3);
  for (const slide of slidesOf(file))
    for (const frame of [...file.elements(slide, "a:xfrm"), ...file.elements(slide, "p:xfrm")]) {
      const of = (tag: string, name: string) => Number(frame.getElementsByTagName(tag)[0]?.getAttribute(name));
      expect(of("a:off", "x") + of("a:ext", "cx")).toBeLessThanOrEqual(width);
      expect(of("a:off", "y") + of("a:ext", "cy")).toBeLessThanOrEqual(height);
    }
});

test("notes stay with their slides", async () => {
  const file = await onTemplate("office-wide.pptx");
  const [, , points = ""] = slidesOf(file);
  expect(file.elements(notesOf(file)(points), "a:t").map(textIn)).toContainEqual(expect.stringMatching(/^\[1\] /));
});

async function onTemplate(name: "office-wide.pptx" | "office-4x3.potx"): Promise<OfficeFile> {
  const briefing: Briefing = await frozenBriefing(briefingViews[3], { annex: false });
  return new OfficeFile(await writePptx({ ...briefing, template: templateFile(name) }, onePicture));
}

function slidesOf(file: OfficeFile): string[] {
  const relations = file.relations(PRESENTATION);
  return file
    .elements(PRESENTATION, "p:sldId")
    .map((slide) => (relations.get(slide.getAttribute("r:id") ?? "") ?? "").slice(1));
}

function notesOf(file: OfficeFile): (slide: string) => string {
  return (slide) =>
    ([...file.relations(slide).values()].find((target) => target.includes("notesSlides")) ?? "").slice(1);
}
