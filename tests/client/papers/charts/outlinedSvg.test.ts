import { DOMParser } from "@xmldom/xmldom";
import type { SvgNode } from "../../../../client/src/papers/answers/common/SvgNode.ts";
import { drawingSize } from "../../../../client/src/papers/charts/chartFiles.ts";
import { outlinedSvg } from "../../../../client/src/papers/charts/outlinedSvg.ts";
import { chartOnSheet, claimsIn } from "../../../../client/src/papers/charts/savedChart.ts";
import { readInstalledFonts } from "../../../support/records/fontFiles.ts";

beforeAll(readInstalledFonts);

const text = (words: string, attributes = {}): SvgNode => ({
  tag: "text",
  attributes: { x: 100, y: 20, "font-size": 10, ...attributes },
  fill: "#123456",
  children: [words],
});
const drawing: SvgNode = {
  tag: "svg",
  attributes: { xmlns: "http://www.w3.org/2000/svg", width: 200, height: 50 },
  children: [
    { tag: "a", attributes: { "data-claims": "a b" }, children: [text("Baogang & 包钢")] },
    { tag: "a", attributes: { "data-claims": "b c" }, children: [text("60%", { "text-anchor": "end" })] },
  ],
};

test("texts are drawn as outlines in their colour, and stay to be found and copied", async () => {
  const svg = await outlinedSvg(drawing);
  const root = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  const written = Array.from(root?.getElementsByTagName("text") ?? []);
  expect(written.map(({ textContent }) => textContent)).toEqual(["Baogang & 包钢", "60%"]);
  // Invisible: the outlines show.
  expect(written.map((one) => one.getAttribute("fill-opacity"))).toEqual(["0.01", "0.01"]);
  const used = Array.from(root?.getElementsByTagName("use") ?? []).map((use) =>
    use.getAttribute("xlink:href")?.slice(1),
  );
  const defined = Array.from(root?.getElementsByTagName("path") ?? []).map((path) => path.getAttribute("id"));
  expect(used.length).toBe("Baogang&包钢60%".length);
  expect([...new Set(used)].sort()).toEqual(defined.toSorted());
  expect(svg.match(/<g [^>]*fill="#123456"/g)).toHaveLength(2);
});

test("a text that ends at its place ends there as outlines, too", async () => {
  const svg = await outlinedSvg(drawing);
  const [, left, width] = /<text x="([\d.]+)"[^>]* textLength="([\d.]+)"[^>]*>60%/.exec(svg) ?? [];
  expect(Number(left) + Number(width)).toBeCloseTo(100, 1);
});

test("a chart on a sheet has the size of that, all of the chart in it, and metadata with each claim that it draws once", async () => {
  const facts = {
    title: "Owners",
    dataset: "2027.1",
    hash: "h",
    links: ["/ownership"],
    licence: "CC",
    made: "2026-11-30",
  };
  const svg = await chartOnSheet(drawing, facts, { sheet: "slide" });
  expect(svg).toMatch(/^<svg[^>]* width="338.67mm" height="190.5mm"/);
  const [x = 0, y = 0, wide = 0, high = 0] = /viewBox="([^"]+)"/.exec(svg)?.[1]?.split(" ").map(Number) ?? [];
  expect(wide / high).toBeCloseTo(338.67 / 190.5, 6);
  const { width, height } = drawingSize(drawing);
  expect([x <= 0, y <= 0, x + wide >= width, y + high >= height]).toEqual([true, true, true, true]);
  expect(claimsIn(drawing)).toEqual(["a", "b", "b", "c"]);
  expect(svg).toContain("<rdf:li>a</rdf:li><rdf:li>b</rdf:li><rdf:li>c</rdf:li></rdf:Bag></atlas:claims>");
});
