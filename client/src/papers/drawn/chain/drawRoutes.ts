import { evidenceGrades } from "@atlas/server/vocabulary";
import { formatNumber } from "../../../model/words/formatNumber.ts";
import type { SvgNode } from "../../answers/common/SvgNode.ts";
import { ticksAlong } from "../../answers/ownership/chart/drawTies.ts";
import { round, textAt } from "../../answers/whatIf/picture/gridMarks.ts";
import type { ChartPaper } from "../../charts/ChartPaper.ts";
import { evidenceStrokes } from "../../charts/evidenceStroke.ts";
import type { DrawnLine } from "../Drawing.ts";
import type { ChainBundle } from "./chainBundles.ts";
import type { RoutedBundle } from "./routeBundles.ts";

const ARROW = { length: 6, half: 3 };
const NUMBER = { radius: 6.2, size: 8.6 };
/** Opacity of lines without a claim in force. */
const PALE = 0.42;

/** Draws bundles, and over all lines the number of claims of those that stand for several. */
export function drawRoutes(routed: readonly RoutedBundle[], paper: ChartPaper): DrawnLine[] {
  const numbers: { x: number; y: number }[] = [];
  return routed
    .map((one) => {
      const { bundle, lane, begin, end } = one;
      const [from, to] = [begin.y, end.y];
      const { claims, ends, own, tentative, directed } = bundle;
      const stroke = paper.colourOf({ label: "", ...evidenceGrades[bundle.evidence] });
      const tip = end.points.at(-1) ?? { x: lane, y: to };
      // The last piece is level; between two names it is shorter than an arrow.
      const last = tip.x - (end.points.at(-2)?.x ?? lane);
      const length = Math.sign(last) * Math.min(ARROW.length, Math.abs(last) + 1);
      const shaft = { x: directed ? tip.x - length * 0.8 : tip.x, y: tip.y };
      const points = [
        ...begin.points.toReversed(),
        { x: lane, y: from },
        { x: lane, y: to },
        ...end.points.slice(0, -1),
        shaft,
      ];
      const path = (aside: number) =>
        `M${points.map(({ x, y }) => `${round(x + aside)} ${round(y + aside)}`).join("L")}`;
      const arrow = `M${round(tip.x)} ${round(tip.y)}l${round(-length)} ${-ARROW.half}v${2 * ARROW.half}z`;
      const children: SvgNode[] = [
        {
          tag: "path",
          attributes: { d: path(0), "stroke-width": 8, "stroke-opacity": 0 },
          stroke: "#000000",
          fill: "none",
        },
        ...(own ? [{ tag: "path", attributes: { d: path(0), ...OWN_BAND }, stroke: paper.ink, fill: "none" }] : []),
        ...evidenceStrokes(bundle.evidence, path).map((attributes) => ({
          tag: "path",
          attributes: { ...attributes, "stroke-width": widthOf(attributes["stroke-width"], claims.length) },
          stroke,
          fill: "none",
        })),
        ...(bundle.evidence === "disputed" && from !== to
          ? [
              {
                tag: "path",
                attributes: { d: ticksAlong({ x: lane, y: from }, { x: lane, y: to }), "stroke-width": 1 },
                stroke,
                fill: "none",
              },
            ]
          : []),
        ...(directed ? [{ tag: "path", attributes: { d: arrow }, fill: stroke }] : []),
      ];
      const number = claims.length === 1 ? null : numberAt(one, numbers);
      const node: SvgNode = {
        tag: "g",
        attributes: {
          ...idsOf(bundle),
          ...(tentative ? { opacity: PALE } : {}),
        },
        children,
      };
      return { node, ends, over: number && numberNode(number, { claims, ends, stroke }, paper) };
    })
    .flatMap(({ over, ...line }) => (over ? [line, { node: over, ends: line.ends }] : [line]))
    .sort(
      (a, b) =>
        Number(a.node.attributes?.["data-kind"] === "number") - Number(b.node.attributes?.["data-kind"] === "number"),
    );
}

/** The entities and claims of a line, for the pointer. */
function idsOf({ ends, claims }: Pick<ChainBundle, "claims" | "ends">) {
  return { "data-ends": ends.join(" "), "data-claims": claims.map(({ id }) => id).join(" ") };
}

/** The ground behind own data. */
export const OWN_BAND = { "stroke-width": 5, "stroke-opacity": 0.22 };

function widthOf(plain: string | number | undefined, claims: number): number {
  return round(Number(plain) * 0.6 + Math.min(1.6, 0.35 * Math.log2(claims)));
}

/** A place on the upright part, or else on the level one, that no other number covers. */
function numberAt(
  { lane, left, begin: { y: from }, end: { y: to } }: RoutedBundle,
  numbers: { x: number; y: number }[],
): { x: number; y: number } {
  const middle = (from + to) / 2;
  const half = Math.max(0, Math.abs(to - from) / 2 - NUMBER.radius);
  const level = Math.abs(to - from) < 2 * NUMBER.radius;
  const x = level ? Math.max(left + NUMBER.radius + 1, lane) : lane;
  const steps = Array.from({ length: 40 }, (_, step) => (step % 2 === 0 ? step / 2 : -(step + 1) / 2) * 7);
  const ys = steps.filter((step) => Math.abs(step) <= half).map((step) => middle + step);
  const isFree = (y: number) => numbers.every((other) => Math.hypot(other.x - x, other.y - y) > 2 * NUMBER.radius);
  const place = { x, y: ys.find(isFree) ?? middle };
  numbers.push(place);
  return place;
}

function numberNode(
  { x, y }: { x: number; y: number },
  { claims, ends, stroke }: Pick<ChainBundle, "claims" | "ends"> & { stroke: string },
  paper: ChartPaper,
): SvgNode {
  const text = textAt(formatNumber(claims.length), x, y + NUMBER.size * 0.35, {
    size: NUMBER.size,
    bold: true,
    fill: paper.ink,
  });
  return {
    tag: "g",
    attributes: { "data-kind": "number", ...idsOf({ ends, claims }) },
    children: [
      {
        tag: "circle",
        attributes: { cx: round(x), cy: round(y), r: NUMBER.radius, "stroke-width": 1 },
        fill: paper.sheet,
        stroke,
      },
      { ...text, attributes: { ...text.attributes, "text-anchor": "middle" } },
    ],
  };
}
