import { evidenceGrades } from "@atlas/server/vocabulary";
import { formatNumber } from "../../../model/words/formatNumber.ts";
import type { Point } from "../../../picture/canvas/elements.ts";
import type { Bounds } from "../../../picture/canvas/viewport.ts";
import type { SvgNode } from "../../answers/common/SvgNode.ts";
import type { ChartPaper } from "../../charts/ChartPaper.ts";
import { evidenceStrokes } from "../../charts/evidenceStroke.ts";
import type { DrawnLine } from "../Drawing.ts";
import type { MapLine } from "./mapLines.ts";
import { lengthOf, type Polyline, pathOf, pointAlong, tenth, ticksOn, trimmed } from "./polyline.ts";

const ARROW = { length: 6.5, half: 2.8 };
const NUMBER = { radius: 6.4, size: 9 };
/** Opacity of lines without a claim in force, as in the chain. */
const PALE = 0.42;
/** Parts of the length of a line at which its number may stand, the best first. */
const PARTS = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];

/** Draws lines, and over all of them the numbers of claims; `taken` is what a number must not cover. */
export function drawLines(lines: readonly MapLine[], taken: readonly Bounds[], paper: ChartPaper): DrawnLine[] {
  const numbers: Point[] = [];
  const drawn = lines.map((line) => ({ node: lineNode(line, paper), ends: line.ends }));
  const counts = lines.flatMap((line) => {
    const at = line.claims.length === 1 ? null : numberPlace(line, taken, numbers);
    if (at === null) return [];
    numbers.push(at);
    return [{ node: numberNode(line, at, paper), ends: line.ends }];
  });
  return [...drawn, ...counts];
}

function lineNode(line: MapLine, paper: ChartPaper): SvgNode {
  const { evidence, claims, pieces, ends, own, tentative, lastReported, arrowFrom, arrowTo } = line;
  const stroke = colourOf(line, paper);
  const strokes = shaftsOf(pieces, { arrowFrom, arrowTo });
  const whole = (aside: number) => strokes.map((piece) => pathOf(piece, aside)).join("");
  const plain = (attributes: Record<string, string | number>): SvgNode => ({
    tag: "path",
    attributes,
    stroke,
    fill: "none",
  });
  const width = (asked: string | number | undefined) =>
    tenth(Number(asked) * (lastReported ? 0.35 : 0.65) + Math.min(1.2, 0.25 * Math.log2(claims.length)));
  return {
    tag: "g",
    attributes: {
      ...idsOf({ ends, claims }),
      ...(tentative ? { opacity: PALE } : {}),
    },
    children: [
      // Wide enough to be hit.
      plain({ d: whole(0), "stroke-width": 8, "stroke-opacity": 0 }),
      ...(own ? [{ ...plain({ d: whole(0), "stroke-width": 5, "stroke-opacity": 0.22 }), stroke: paper.ink }] : []),
      ...evidenceStrokes(evidence, whole).map((attributes) =>
        plain({ ...attributes, "stroke-width": width(attributes["stroke-width"]) }),
      ),
      ...(evidence === "disputed"
        ? [plain({ d: strokes.map((piece) => ticksOn(piece, 12, 3)).join(""), "stroke-width": 1 })]
        : []),
      ...arrowsOf(line).map((d): SvgNode => ({ tag: "path", attributes: { d }, fill: stroke })),
    ],
  };
}

/** The pieces of a line without what its arrowheads cover. */
function shaftsOf(
  pieces: readonly Polyline[],
  { arrowFrom, arrowTo }: Pick<MapLine, "arrowFrom" | "arrowTo">,
): Polyline[] {
  const head = ARROW.length * 0.8;
  return pieces.flatMap((piece, index) => {
    const first = arrowFrom && index === 0 ? head : 0;
    const last = arrowTo && index === pieces.length - 1 ? head : 0;
    const shaft = trimmed(piece, first, last);
    return shaft.length === 0 ? [] : [shaft];
  });
}

function arrowsOf({ pieces, arrowFrom, arrowTo }: MapLine): string[] {
  const [first, last] = [pieces[0], pieces.at(-1)];
  return [...(arrowFrom && first ? [arrowAt(first.toReversed())] : []), ...(arrowTo && last ? [arrowAt(last)] : [])];
}

/** An arrowhead with its tip on the end of a line. */
function arrowAt(line: Polyline): string {
  const length = lengthOf(line);
  const { point: back } = pointAlong(line, Math.max(0, length - ARROW.length));
  const tip = line.at(-1) ?? back;
  const size = Math.hypot(tip.x - back.x, tip.y - back.y) || 1;
  const [x, y] = [((tip.y - back.y) / size) * ARROW.half, ((back.x - tip.x) / size) * ARROW.half];
  const corner = (one: Point) => `${tenth(one.x)} ${tenth(one.y)}`;
  return `M${corner(tip)}L${corner({ x: back.x + x, y: back.y + y })}L${corner({ x: back.x - x, y: back.y - y })}Z`;
}

/** A place on a line that neither a mark, a name nor another number covers; null if there is none. */
function numberPlace({ pieces }: MapLine, taken: readonly Bounds[], numbers: readonly Point[]): Point | null {
  const longest = pieces.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0];
  if (!longest) return null;
  const length = lengthOf(longest);
  const isFree = ({ x, y }: Point) =>
    !taken.some(
      (box) =>
        x > box.left - NUMBER.radius &&
        x < box.right + NUMBER.radius &&
        y > box.top - NUMBER.radius &&
        y < box.bottom + NUMBER.radius,
    ) && numbers.every((other) => Math.hypot(other.x - x, other.y - y) > 2 * NUMBER.radius);
  return PARTS.map((part) => pointAlong(longest, length * part).point).find(isFree) ?? null;
}

function numberNode(line: MapLine, { x, y }: Point, paper: ChartPaper): SvgNode {
  return {
    tag: "g",
    attributes: { "data-kind": "number", ...idsOf(line) },
    children: [
      {
        tag: "circle",
        attributes: { cx: tenth(x), cy: tenth(y), r: NUMBER.radius, "stroke-width": 1 },
        fill: paper.sheet,
        stroke: colourOf(line, paper),
      },
      {
        tag: "text",
        attributes: {
          x: tenth(x),
          y: tenth(y + NUMBER.size * 0.35),
          "font-size": NUMBER.size,
          "font-weight": 600,
          "text-anchor": "middle",
        },
        fill: paper.ink,
        children: [formatNumber(line.claims.length)],
      },
    ],
  };
}

/** The entities and claims of a line, for the pointer. */
function idsOf({ ends, claims }: Pick<MapLine, "ends" | "claims">) {
  return { "data-ends": ends.join(" "), "data-claims": claims.map(({ id }) => id).join(" ") };
}

function colourOf({ evidence }: MapLine, paper: ChartPaper): string {
  return paper.colourOf({ label: "", ...evidenceGrades[evidence] });
}
