import { setLanguage } from "../../../../../client/src/model/words/language.ts";
import { gradeName } from "../../../../../client/src/model/words/names.ts";
import type { Briefing } from "../../../../../client/src/papers/briefing/Briefing.ts";
import { provenanceOf } from "../../../../../client/src/papers/briefing/provenance.ts";
import { keyFiguresOf } from "../../../../../client/src/papers/document/keyFigures.ts";
import { sentenceOf } from "../../../../../client/src/papers/formats/pptx/keyPointSlides.ts";
import { writePptx } from "../../../../../client/src/papers/formats/pptx/writePptx.ts";
import { keyPointsOf } from "../../../../../client/src/papers/keyPoints/chosenKeyPoints.ts";
import { onePicture } from "../../../../support/browser/onePicture.ts";
import { frozenBriefing } from "../../../../support/frozen/frozenBriefing.ts";
import { briefingViews } from "../../../../support/records/briefingOf.ts";
import { OfficeFile, textIn } from "../../../../support/records/officeFile.ts";
import { notesOf, rowsOf, slidesOf, withAnnex } from "./slidesOf.ts";

afterEach(() => setLanguage("en"));

describe.each([3, 60] as const)("the slides of a view of %i entities", (size) => {
  let briefing: Briefing;
  let file: OfficeFile;

  beforeAll(async () => {
    briefing = await frozenBriefing(briefingViews[size], { annex: false });
    file = new OfficeFile(await writePptx(briefing, onePicture));
  });

  test("are five: title, figure, key points, what they rest on and cannot tell, each with a title and notes", () => {
    const slides = slidesOf(file);
    expect(slides).toHaveLength(5);
    for (const slide of slides) {
      expect(file.elements(slide, "p:ph").map((mark) => mark.getAttribute("type"))).toContain("title");
      expect(file.elements(notesOf(slide), "a:p").length).toBeGreaterThan(4);
    }
  });

  test("list the key points whole, by their numbers, with their grades", () => {
    const [, , points = ""] = slidesOf(file);
    const [head, ...rows] = rowsOf(file, points);
    expect(head).toEqual(["No.", "Key point", "Evidence"]);
    expect(rows).toEqual(
      keyPointsOf(briefing).map((one) => [
        String(one.number),
        sentenceOf(one, briefing),
        gradeName(one.claim.evidence),
      ]),
    );
  });

  test("say what the key points rest on", () => {
    const [, , , basis = ""] = slidesOf(file);
    const rows = rowsOf(file, basis);
    for (const { number, claim } of keyPointsOf(briefing)) {
      const publishers = briefing.sources
        .filter(({ source }) => claim.sources.includes(source.id))
        .map(({ source }) => source.publisher);
      const row = rows.find(([first, text = ""]) => first === String(number) && text.includes("Sources: "));
      expect(publishers.some((publisher) => row?.[1]?.includes(publisher))).toBe(true);
    }
  });

  test("have in their notes the key points alone, with the address of each source", () => {
    for (const slide of slidesOf(file).slice(1, 4)) {
      const lines = file.elements(notesOf(slide), "a:p").map(textIn);
      expect(lines.flatMap((line) => line.match(/^\[(\d+)\]/)?.[1] ?? [])).toEqual(
        keyPointsOf(briefing).map(({ number }) => String(number)),
      );
      expect(lines.some((line) => /S\d+ .*: https?:/.test(line))).toBe(true);
    }
  });

  test("mark the head of every table, in the annex too", async () => {
    const whole = await withAnnex(briefing);
    const tables = slidesOf(whole).flatMap((slide) => whole.elements(slide, "a:tblPr"));
    expect(tables.length).toBeGreaterThan(3);
    expect(tables.every((table) => table.getAttribute("firstRow") === "1")).toBe(true);
  });

  test("have notes that a speaker can leaf through, in the annex too", async () => {
    const whole = await withAnnex(briefing);
    for (const slide of slidesOf(whole))
      expect(whole.elements(notesOf(slide), "a:t").map(textIn).join("").length).toBeLessThan(9000);
  });
});

test("the annex has the key figures and the other claims, whole", async () => {
  const briefing = await frozenBriefing(briefingViews[3], { annex: false });
  const file = await withAnnex(briefing);
  const texts = slidesOf(file).flatMap((slide) => file.elements(slide, "a:t").map(textIn));
  for (const { value, label } of keyFiguresOf(briefing)) expect(texts).toEqual(expect.arrayContaining([value, label]));
  for (const one of briefing.claims) expect(texts).toContain(sentenceOf(one, briefing));
});

test("slides without an annex say how many claims are not on them", async () => {
  const briefing = await frozenBriefing(briefingViews[3], { annex: false });
  const file = new OfficeFile(await writePptx(briefing, onePicture));
  const left = briefing.claims.length - keyPointsOf(briefing).length;
  const texts = slidesOf(file).flatMap((slide) => file.elements(slide, "a:t").map(textIn));
  expect(texts).toContainEqual(expect.stringContaining(`Not on these slides: ${left} further claims`));
});

test("the figure is an SVG, with a PNG beside it for programs that know none", async () => {
  const briefing = await frozenBriefing(briefingViews[3], { annex: false });
  const file = new OfficeFile(await writePptx(briefing, onePicture));
  const [, figure = ""] = slidesOf(file);
  const related = file.relations(figure);
  const [bitmap, drawing] = ["a:blip", "asvg:svgBlip"].map((tag) =>
    related.get(file.elements(figure, tag)[0]?.getAttribute("r:embed") ?? ""),
  );
  expect(bitmap).toMatch(/\.png$/);
  expect(drawing).toMatch(/\.svg$/);
  expect(file.text(drawing?.replace("..", "ppt") ?? "")).toBe((await onePicture()).svg);
});

test("titles say what is found: how many claims are drawn, and whom they link", async () => {
  const briefing = await frozenBriefing(briefingViews[60], { annex: false });
  const file = new OfficeFile(await writePptx(briefing, onePicture));
  const [opening = "", figure = ""] = slidesOf(file);
  const links = (id: string) =>
    briefing.claims.filter(({ claim: { subject, object } }) => subject === id || object === id).length;
  expect(file.elements(figure, "a:t").map(textIn)[0]).toBe(
    `Of the ${briefing.claims.length} claims drawn, ${links("northern-rare-earth")} link Northern Rare Earth and ${links("baogang-group")} Baogang Group to others`,
  );
  const bare = { ...briefing, settings: { ...briefing.settings, summary: "" } };
  const told = new OfficeFile(await writePptx(bare, onePicture)).elements(opening, "a:t").map(textIn);
  const [first] = keyPointsOf(briefing);
  if (first === undefined) throw new Error("the view has key points");
  expect(told).toContain(sentenceOf(first, briefing));
  expect(told).toContainEqual(expect.stringMatching(/^Of the 118 claims, \d+ are corroborated, /));
});

test("the last slide says what a view cannot tell", async () => {
  const briefing = await frozenBriefing(briefingViews[3], { annex: false });
  const file = new OfficeFile(await writePptx(briefing, onePicture));
  const texts = file.elements(slidesOf(file).at(-1) ?? "", "a:t").map(textIn);
  expect(texts[0]).toBe("What this cannot tell you");
  expect(texts).toContain(provenanceOf(briefing).caveat);
});

test("the picture has alternative text", async () => {
  const briefing = await frozenBriefing(briefingViews[3], { annex: false });
  const file = new OfficeFile(await writePptx(briefing, onePicture));
  const [, figure = ""] = slidesOf(file);
  const described = file.elements(figure, "p:cNvPr").map((element) => element.getAttribute("descr"));
  const told = `A network of 3 entities and ${briefing.claims.length} claims.`;
  expect(described).toContainEqual(expect.stringContaining(told));
});

test("equal briefings give equal files", async () => {
  const briefing = await frozenBriefing(briefingViews[3], { annex: false });
  const [first, again] = [await writePptx(briefing, onePicture), await writePptx(briefing, onePicture)];
  const parts = new OfficeFile(first);
  for (const name of parts.names) expect([name, new OfficeFile(again).text(name)]).toEqual([name, parts.text(name)]);
});

test("readers of Chinese get Chinese slides in a font that has Chinese", async () => {
  await setLanguage("zh");
  const file = new OfficeFile(await writePptx(await frozenBriefing(briefingViews[3], { annex: false }), onePicture));
  const text = slidesOf(file)
    .map((slide) => file.text(slide))
    .join("");
  expect(text).not.toContain("en-US");
  expect(text).toContain("要点");
  expect(text).toContain("Microsoft YaHei");
});

test("a title that takes two lines is set smaller, so that it does not run into the slide", async () => {
  const briefing = await frozenBriefing(briefingViews[3], {
    annex: false,
    title: `A long title ${"word ".repeat(14)}`,
  });
  const file = new OfficeFile(await writePptx(briefing, onePicture));
  const [opening = "", , points = ""] = slidesOf(file);
  const sizeOf = (slide: string) => Number(file.elements(slide, "a:rPr")[0]?.getAttribute("sz"));
  expect(sizeOf(opening)).toBeLessThan(4400);
  expect(sizeOf(points)).toBe(2800);
});
