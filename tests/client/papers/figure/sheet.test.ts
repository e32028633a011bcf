import { darkened } from "../../../../client/src/papers/figure/darkened.ts";
import { figureSvg } from "../../../../client/src/papers/figure/figureSvg.ts";
import { xmpOf } from "../../../../client/src/papers/figure/metadata.ts";
import { nameSize, pageOfSheet } from "../../../../client/src/papers/figure/page.ts";
import { entityClasses, evidenceGrades } from "../../../../server/src/rules/vocabulary.ts";
import { frozenBriefing } from "../../../support/frozen/frozenBriefing.ts";
import { briefingViews } from "../../../support/records/briefingOf.ts";
import { byClass, parsedFigure, textsIn } from "../../../support/records/figureElements.ts";

test.each([
  ["a4", "297mm", "210mm"],
  ["slide", "338.67mm", "190.5mm"],
] as const)("a picture on a sheet of %s has its size, whatever its contents", async (sheet, width, height) => {
  for (const size of [3, 60] as const) {
    const svg = parsedFigure(await figureSvg(await frozenBriefing(briefingViews[size]), pageOfSheet(sheet)));
    const root = svg.documentElement;
    expect([root?.getAttribute("width"), root?.getAttribute("height")]).toEqual([width, height]);
  }
});

test("on a slide, names of a few entities are larger than on paper", async () => {
  const briefing = await frozenBriefing(briefingViews[3]);
  const [paper, slide] = [
    await figureSvg(briefing, pageOfSheet("a4")),
    await figureSvg(briefing, pageOfSheet("slide")),
  ];
  expect(nameSize(slide)).toBeGreaterThan(nameSize(paper) * 1.3);
});

test("the metadata of a figure have its title, data set, hash, address, and each claim drawn, which its lines have, too", async () => {
  const briefing = await frozenBriefing(briefingViews[60]);
  const svg = await figureSvg(briefing);
  const [metadata] = parsedFigure(svg).getElementsByTagName("metadata");
  const items = [...(metadata?.getElementsByTagName("rdf:li") ?? [])].map((one) => one.textContent);
  const ids = briefing.claims.map(({ claim }) => claim.id);
  expect(items).toEqual(expect.arrayContaining([briefing.settings.title, briefing.link, briefing.made, ...ids]));
  expect(metadata?.getElementsByTagName("dc:identifier")[0]?.textContent).toBe(briefing.hash);
  expect(metadata?.getElementsByTagName("dc:source")[0]?.textContent).toContain(`version ${briefing.dataset.version}`);
  const onLines = byClass(parsedFigure(svg), "link").flatMap(
    (one) => one.getAttribute("data-claims")?.split(" ") ?? [],
  );
  expect(onLines.toSorted()).toEqual(ids.toSorted());
  expect(xmpOf(svg)).toContain(`<rdf:li>${ids[0]}</rdf:li>`);
});

test("in the dark, no colour of the light figure is left", async () => {
  const light = await figureSvg(await frozenBriefing(briefingViews[60]));
  const dark = darkened(light);
  const colours = [...Object.values(entityClasses), ...Object.values(evidenceGrades)].map((one) =>
    one.light.toLowerCase(),
  );
  const used = (svg: string) =>
    new Set([...svg.matchAll(/(?:fill|stroke)="(#[0-9a-f]{6})"/gi)].map(([, one = ""]) => one.toLowerCase()));
  expect([...used(light)].filter((one) => colours.includes(one)).length).toBeGreaterThan(8);
  expect([...used(dark)].filter((one) => [...colours, "#ffffff", "#1e2a32"].includes(one))).toEqual([]);
  expect(used(dark).size).toBe(used(light).size);
});

test("an address that nobody would type is replaced by the name of the file whose properties have it", async () => {
  const briefing = await frozenBriefing(briefingViews[3]);
  const long = `${briefing.link}&hide=${"a-company,".repeat(20)}`;
  const svg = parsedFigure(await figureSvg({ ...briefing, link: long }));
  const foot = textsIn(byClass(svg, "foot")[0]).join(" ");
  expect(foot).toContain("in the properties of the file Baogang-and-its-subsidiaries-2026-11-25");
  expect(foot).not.toContain("a-company");
  expect(svg.getElementsByTagName("metadata")[0]?.textContent).toContain(long);
});

test("of an answer whose view has a long address, the figure gives that of the answer", async () => {
  const briefing = await frozenBriefing(briefingViews[3]);
  const analysis = {
    title: "Who owns it?",
    address: "/ownership?organisation=baogang-group",
    sentences: [],
    tables: [],
    limits: [],
    claims: [],
    entities: [],
  };
  const link = `${briefing.link}&hide=${"a-company,".repeat(20)}`;
  const svg = parsedFigure(await figureSvg({ ...briefing, link, analysis }));
  expect(textsIn(byClass(svg, "foot")[0]).join(" ")).toContain(
    "from the answer http://localhost:3000/ownership?organisation=baogang-group",
  );
});

test("a figure of the key points alone is headed so", async () => {
  const briefing = await frozenBriefing(briefingViews[60], { figureOf: "keyPoints" });
  const title = (svg: string) => parsedFigure(svg).getElementsByTagName("title")[0]?.textContent;
  expect(title(await figureSvg(briefing))).toBe("Entities of the key points: Baogang and its subsidiaries");
});
