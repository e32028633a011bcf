import { setLanguage } from "../../../../client/src/model/words/language.ts";
import { type SvgNode, svgText } from "../../../../client/src/papers/answers/common/SvgNode.ts";
import type { Chart } from "../../../../client/src/papers/charts/Chart.ts";
import { paperOfFile, paperOfPage } from "../../../../client/src/papers/charts/ChartPaper.ts";
import { svgFile } from "../../../../client/src/papers/charts/chartFiles.ts";
import { ticks } from "../../../../client/src/papers/charts/drawBars.ts";
import { drawChart, MOST_SERIES, patternOf } from "../../../../client/src/papers/charts/drawChart.ts";
import { readInstalledFonts } from "../../../support/records/fontFiles.ts";

beforeAll(readInstalledFonts);

const chart: Chart = {
  title: "Developers & <others>",
  sentence: "How many there are.",
  barHeading: "Country",
  series: [
    { label: "Deployed", light: "#111111", dark: "#eeeeee" },
    { label: "Research", light: "#222222", dark: "#dddddd" },
  ],
  bars: [
    { label: "China", counts: [6, 2] },
    { label: "Japan", counts: [4, 0] },
    { label: "A country with a name that is far too long to stand beside its bar in full", counts: [0, 1] },
  ],
  address: "/landscape",
};

/** All nodes of a drawing, outermost first. */
function pieces(node: SvgNode): SvgNode[] {
  return [node, ...(node.children ?? []).flatMap((child) => (typeof child === "string" ? [] : pieces(child)))];
}

/** The segments of the bars: tooltip and width. */
function parts(width: number): [string, number][] {
  return pieces(drawChart(chart, paperOfPage("c", width), null)).flatMap((node) => {
    const [title] = node.children ?? [];
    if (node.tag !== "rect" || typeof title !== "object") return [];
    return [[String(title.children?.[0]), Number(node.attributes?.width) + 1]];
  });
}

test.each([1000, 360])(
  "on paper %i wide the parts of bars are as long as their counts, and nothing leaves it",
  (width) => {
    const drawn = parts(width);
    expect(drawn.map(([words]) => words)).toEqual([
      "China: Deployed, 6",
      "China: Research, 2",
      "Japan: Deployed, 4",
      `${chart.bars[2]?.label}: Research, 1`,
    ]);
    const one = drawn[3]?.[1] ?? 0;
    expect(drawn.map(([, length]) => Math.round((length / one) * 100) / 100)).toEqual([6, 2, 4, 1]);
    for (const { tag, attributes } of pieces(drawChart(chart, paperOfPage("c", width), null))) {
      if (tag !== "rect" || attributes?.x === undefined) continue;
      expect(Number(attributes.x) + Number(attributes.width)).toBeLessThanOrEqual(width);
    }
  },
);

test("what is said of a part has Chinese punctuation in Chinese", async () => {
  await setLanguage("zh");
  expect(parts(1000)[0]?.[0]).toBe("China：Deployed，6");
  await setLanguage("en");
});

test("every series has a pattern of its own, so that it is told without colour", () => {
  const patterns = Array.from({ length: MOST_SERIES }, (_, place) => svgText(patternOf(place, "p", "#000", "#fff")));
  expect(new Set(patterns).size).toBe(MOST_SERIES);
  expect(MOST_SERIES).toBeGreaterThanOrEqual(7);
});

test("a file holds title, sentence, legend, all numbers and its origin, with what XML needs escaped", async () => {
  const svg = await svgFile(drawChart(chart, paperOfFile, { origin: 'From the atlas, "2026.11"' }));
  for (const text of [
    "Developers &amp; &lt;others&gt;",
    "How many there are.",
    "Deployed",
    "China",
    ">8<",
    "2026.11&quot;",
  ])
    expect(svg).toContain(text);
  expect(svg).not.toMatch(/var\(|light-dark|<others>/);
  expect(svg).toContain(`width="${paperOfFile.width}"`);
});

test("two charts on one page have patterns of different names", () => {
  const ids = (name: string) =>
    pieces(drawChart(chart, paperOfPage(name, 600), null)).flatMap(({ attributes }) => attributes?.id ?? []);
  const both = [...ids("a"), ...ids("b")];
  expect(new Set(both).size).toBe(both.length);
});

test("an axis has round marks that reach beyond the longest bar, and none between whole numbers", () => {
  expect(ticks(8, 6)).toEqual([0, 2, 4, 6, 8]);
  expect(ticks(3, 6)).toEqual([0, 1, 2, 3]);
  expect(ticks(143, 6)).toEqual([0, 50, 100, 150]);
  expect(ticks(0, 6)).toEqual([0]);
});

test.each(["Northern Rare Earth", "Lynas", "Baotou Research Institute of Rare Earths", "中国北方稀土"])(
  "%s stands beside its bar in full, where there is room for it",
  (label) => {
    const drawing = drawChart({ ...chart, bars: [{ label, counts: [1, 0] }] }, paperOfPage("c", 1000), null);
    expect(pieces(drawing).flatMap(({ tag, children }) => (tag === "text" ? (children ?? []) : []))).toContain(label);
  },
);
