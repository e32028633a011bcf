import { bandsAlong } from "../../../../../client/src/pages/explore/drawn/sceneOf.ts";
import type { SvgNode } from "../../../../../client/src/papers/answers/common/SvgNode.ts";

function line(id: string) {
  const stroke: SvgNode = { tag: "path", attributes: { d: `M0 0H${id}`, "stroke-dasharray": "2 2" }, fill: "none" };
  const arrow: SvgNode = { tag: "path", attributes: { d: "M0 0z" }, fill: "#000000" };
  const tie: SvgNode = {
    tag: "a",
    attributes: { href: "/explore", "data-claims": `x-${id} y-${id}` },
    children: [stroke, arrow, { tag: "text", children: ["36%"] }],
  };
  return { node: { tag: "g", attributes: { transform: "translate(1 2)" }, children: [tie] }, ends: ["a", "b"] };
}

test("only lines of the given claims have a band: their strokes where they stand, without arrows, words and links", () => {
  const stroke = { tag: "path", attributes: { d: "M0 0H2", "stroke-width": 9 } };
  expect(bandsAlong([line("1"), line("2")], new Set(["y-2"]))).toEqual([
    { tag: "g", attributes: { transform: "translate(1 2)" }, children: [{ tag: "g", children: [stroke] }] },
  ]);
  expect(bandsAlong([line("1")])).toEqual([]);
});
