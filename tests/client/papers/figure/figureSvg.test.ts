import { setLanguage } from "../../../../client/src/model/words/language.ts";
import type { Briefing } from "../../../../client/src/papers/briefing/Briefing.ts";
import { figureAlternative } from "../../../../client/src/papers/document/parts/figurePart.ts";
import { figureSize as sizeOf } from "../../../../client/src/papers/figure/figurePng.ts";
import { figureSvg } from "../../../../client/src/papers/figure/figureSvg.ts";
import { dueNumbers } from "../../../../client/src/papers/figure/numberRanges.ts";
import { strings } from "../../../../client/src/papers/figure/strings.ts";
import { frozenBriefing } from "../../../support/frozen/frozenBriefing.ts";
import { writtenNumbers } from "../../../support/oracles/writtenNumbers.ts";
import { briefingViews } from "../../../support/records/briefingOf.ts";
import { byClass, numbersIn, parsedFigure, textsIn, visibleTexts } from "../../../support/records/figureElements.ts";

test.each([3, 60] as const)(
  "a parser that is not ours finds %i entities and the number of every claim",
  async (size) => {
    const briefing = await frozenBriefing(briefingViews[size]);
    const svg = parsedFigure(await figureSvg(briefing));
    expect(
      byClass(svg, "entity")
        .map((one) => one.getAttribute("data-entity"))
        .sort(),
    ).toEqual(briefing.entities.map(({ id }) => id).sort());
    expect(numbersIn(svg)).toEqual(briefing.claims.map(({ number }) => number));
  },
);

test("three spot values: a name in both scripts, the numbers between two entities, and a hollow arrowhead against the verb of that line", async () => {
  const briefing = await frozenBriefing(briefingViews[3]);
  const svg = parsedFigure(await figureSvg(briefing));
  const [group] = byClass(svg, "name").filter((one) => one.getAttribute("data-entity") === "northern-rare-earth");
  expect(textsIn(group)).toEqual(["Northern Rare Earth", "中国北方稀土（集团）", "高科技股份有限公司"]);
  const between = "baotou-steel~northern-rare-earth";
  const [text] = byClass(svg, "text").filter((one) => one.getAttribute("data-link") === between);
  const [numbers] = byClass(text, "number");
  const expected = briefing.claims.filter(
    ({ claim }) => [claim.subject, claim.object].toSorted().join("~") === between,
  );
  expect(writtenNumbers(textsIn(numbers))).toEqual(expected.map(({ number }) => number));
  const [link] = byClass(svg, "link").filter((one) => one.getAttribute("data-link") === between);
  expect(byClass(link, "arrow")).toHaveLength(1);
  expect(byClass(link, "hollow")).toHaveLength(1);
  expect(textsIn(byClass(svg, "legend")[0])).toContain(strings.hollow);
});

test("a layout in columns has its heads in the figure, from left to right, and another layout has none", async () => {
  const briefing = await frozenBriefing(`${briefingViews[3]}&layout=columns`);
  const svg = parsedFigure(await figureSvg(briefing));
  expect(textsIn(byClass(svg, "heads")[0])).toEqual(["Organisation in China", "Subsidiary"]);
  const plain = parsedFigure(await figureSvg(await frozenBriefing(briefingViews[3])));
  expect(byClass(plain, "heads")).toEqual([]);
});

test("title, description, data set, licence, hash and address of the view stand in the figure", async () => {
  const briefing = await frozenBriefing(briefingViews[3]);
  const svg = parsedFigure(await figureSvg(briefing));
  const root = svg.documentElement;
  expect(root?.getAttribute("role")).toBe("img");
  expect(root?.getElementsByTagName("title")[0]?.textContent).toBe("Baogang and its subsidiaries");
  expect(root?.getElementsByTagName("desc")[0]?.textContent).toContain(
    `3 entities and ${briefing.claims.length} claims`,
  );
  const foot = textsIn(byClass(svg, "foot")[0]).join("");
  for (const part of [briefing.dataset.version, "CC BY 4.0", briefing.hash, "explore?s=baogang-group"]) {
    expect(foot).toContain(part);
  }
});

test("the foot says which filters are on and as of when the figure is, as the description does", async () => {
  const briefing = await frozenBriefing(`${briefingViews[3]}&hideEvidence=self-reported&asOf=2024-06`);
  const svg = parsedFigure(await figureSvg(briefing));
  const told = "Filters are on: Without self-reported; As of June 2024.";
  expect(textsIn(byClass(svg, "foot")[0]).join(" ")).toContain(told);
  expect(svg.documentElement?.getElementsByTagName("desc")[0]?.textContent).toContain(told);
});

test("the legend names the classes and grades that the figure uses, and no other", async () => {
  const svg = parsedFigure(await figureSvg(await frozenBriefing(briefingViews[3])));
  expect(textsIn(byClass(svg, "legend")[0])).toEqual([
    "Organisation in China",
    "Subsidiary",
    "Corroborated",
    "Disputed",
    expect.stringMatching(/^Arrow: from owner to owned; /),
    strings.hollow,
    "7*",
    expect.stringMatching(/^Due to be checked again: /),
  ]);
});

test("what is due is marked at its number, and legend and description say what the mark means", async () => {
  const briefing = await frozenBriefing(briefingViews[60]);
  const due = [...dueNumbers(briefing)];
  const svg = parsedFigure(await figureSvg(briefing));
  const marked = byClass(svg, "number").flatMap((one) => writtenNumbers(textsIn(one), /\*/));
  expect(due.length).toBeGreaterThan(0);
  expect(marked.sort((a, b) => a - b)).toEqual(due);
  expect(textsIn(byClass(svg, "legend")[0]).slice(-2)).toEqual([
    `${due[0]}*`,
    expect.stringMatching(/^Due to be checked again: /),
  ]);
  expect(svg.getElementsByTagName("desc")[0]?.textContent).toMatch(new RegExp(`marked with an asterisk: ${due[0]}\\b`));
  expect(figureAlternative(briefing)).toMatch(new RegExp(`marked with an asterisk: ${due[0]}\\b`));
});

test("every character that is drawn, Chinese too, is an outline in the file, so that no font is needed", async () => {
  const svg = parsedFigure(await figureSvg(await frozenBriefing(briefingViews[60])));
  const ids = new Set([...svg.getElementsByTagName("path")].map((path) => path.getAttribute("id")));
  const uses = [...svg.getElementsByTagName("use")];
  expect(uses.length).toBeGreaterThan(1000);
  expect(uses.filter((use) => !ids.has(use.getAttribute("xlink:href")?.slice(1) ?? ""))).toEqual([]);
  expect(ids).toContain(`c${"稀".codePointAt(0)?.toString(16)}`);
  expect(visibleTexts(svg)).toEqual([]);
});

test("in Chinese too, every word of the legend is an outline, and so is what is last reported years ago", async () => {
  await setLanguage("zh");
  try {
    const svg = parsedFigure(await figureSvg(await frozenBriefing(briefingViews[60])));
    expect(textsIn(byClass(svg, "legend")[0])).toContain(strings.thin);
    expect(visibleTexts(svg)).toEqual([]);
  } finally {
    await setLanguage("en");
  }
});

test("a name in a script that the typeface lacks is left to the fonts of the machine", async () => {
  const svg = parsedFigure(await figureSvg(await named("بايان أوبو", null)));
  expect(visibleTexts(svg)).toContain("بايان أوبو");
});

test.each([
  ['<script>alert(1)</script> & "quoted"', "<script>alert(1)</script>"],
  ["]]> <!-- --> &amp;", "]]> <!--"],
  ["=1+1", "=1+1"],
])("the name %s comes out as text", async (name, start) => {
  const svg = parsedFigure(await figureSvg(await named(name, null)));
  expect(byClass(svg, "name").map((one) => textsIn(one).join(" "))).toContainEqual(expect.stringContaining(start));
  expect(svg.getElementsByTagName("script")).toHaveLength(0);
});

test("control characters, halves of surrogates and names of 5,000 characters leave the file well formed", async () => {
  const name = `A\u0000\u001b\u202e\ud800B${"x".repeat(5000)}`;
  const svg = await figureSvg(await named(name, "\udc00\u0007稀"));
  expect(svg).not.toMatch(/(?!\n)\p{Cc}|\p{Cf}|\p{Surrogate}/u);
  expect(byClass(parsedFigure(svg), "entity")).toHaveLength(3);
});

test("the sizes are those of the paper, in millimetres", async () => {
  const svg = await figureSvg(await frozenBriefing(briefingViews[60], { figureSize: "landscape" }));
  expect(parsedFigure(svg).documentElement?.getAttribute("width")).toBe("257mm");
  expect(sizeOf(svg).width).toBeCloseTo(971.3, 1);
  expect(sizeOf(svg).height).toBeLessThanOrEqual(598);
});

test("equal briefings give equal figures", async () => {
  const briefing = await frozenBriefing(briefingViews[60]);
  expect(await figureSvg(briefing)).toBe(await figureSvg(briefing));
});

/** A briefing of three entities, the first of them renamed. */
async function named(name: string, name_zh: string | null): Promise<Briefing> {
  const briefing = await frozenBriefing(briefingViews[3]);
  const [first, ...others] = briefing.entities;
  if (!first) throw new Error("There is no entity.");
  return { ...briefing, entities: [{ ...first, name, name_zh }, ...others] };
}
