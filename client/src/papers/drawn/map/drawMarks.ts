import { type EntityClass, entityClasses, entityClassOf } from "@atlas/server/vocabulary";
import { formatNumber } from "../../../model/words/formatNumber.ts";
import type { SvgNode } from "../../answers/common/SvgNode.ts";
import type { ChartPaper } from "../../charts/ChartPaper.ts";
import { shapeOf } from "../../figure/shapes.ts";
import type { Mark } from "./mapMarks.ts";
import type { PlacedName } from "./placeNames.ts";
import { tenth } from "./polyline.ts";

const COUNT = 9.4;
/** Opacity of what is filtered out. */
const FAINT = 0.4;

/** A mark: the shape of its entity, a disc or hexagon with their number, or a broken circle where no city is known. */
export function drawMark(
  mark: Mark,
  title: string,
  { faint, paper }: { faint: ReadonlySet<string>; paper: ChartPaper },
): SvgNode {
  const { spots } = mark;
  const count = spots.length;
  const opacity = spots.every(({ entity }) => faint.has(entity.id)) ? { opacity: FAINT } : {};
  return {
    tag: "g",
    attributes: { ...hitOf(mark), ...opacity },
    children: [
      { tag: "title", children: [title] },
      ...(spots.some(({ entity }) => entity.own !== null) ? [ownGround(mark, paper)] : []),
      shapeNode(mark, paper),
      ...(count === 1 ? [] : [countNode(mark, paper)]),
    ],
  };
}

/** Attributes that say what the pointer hits: an entity, or the list of several. */
function hitOf({ spots, key }: Mark): Record<string, string> {
  return spots.length === 1 ? { "data-entity": spots[0].entity.id } : { "data-fold": key };
}

/** The class whose shape and colour stand for a mark. */
function classOf({ spots: [first, ...more] }: Mark): EntityClass {
  if (more.length === 0) return entityClassOf(first.entity);
  if (first.how === "place") return "place";
  return first.isInChina ? "organisation" : "counterpart";
}

function shapeNode(mark: Mark, paper: ChartPaper): SvgNode {
  const { x, y, radius, spots } = mark;
  const name = classOf(mark);
  const colour = paper.colourOf({ label: "", ...entityClasses[name] });
  const { corners, ring } = shapeOf(name, radius * 2);
  if (spots[0].how === "country") {
    const attributes = {
      cx: tenth(x),
      cy: tenth(y),
      r: tenth(radius - 0.7),
      "stroke-width": 1.4,
      "stroke-dasharray": "2.4 1.8",
    };
    return { tag: "circle", attributes, fill: paper.sheet, stroke: colour };
  }
  if (corners) {
    const points = corners.map((corner) => `${tenth(x + corner.x)},${tenth(y + corner.y)}`).join(" ");
    return { tag: "polygon", attributes: { points, "stroke-width": 1 }, fill: colour, stroke: paper.sheet };
  }
  const isRing = ring && spots.length === 1;
  const attributes = {
    cx: tenth(x),
    cy: tenth(y),
    r: tenth(isRing ? radius - 1 : radius),
    "stroke-width": isRing ? 1.8 : 1,
  };
  return { tag: "circle", attributes, fill: isRing ? paper.sheet : colour, stroke: isRing ? colour : paper.sheet };
}

function ownGround({ x, y, radius }: Mark, paper: ChartPaper): SvgNode {
  return {
    tag: "circle",
    attributes: { cx: tenth(x), cy: tenth(y), r: tenth(radius + 2.5), "fill-opacity": 0.22 },
    fill: paper.ink,
  };
}

function countNode({ x, y, spots }: Mark, paper: ChartPaper): SvgNode {
  return {
    tag: "text",
    attributes: {
      x: tenth(x),
      y: tenth(y + COUNT * 0.35),
      "font-size": COUNT,
      "font-weight": 600,
      "text-anchor": "middle",
    },
    fill: spots[0].how === "country" ? paper.ink : paper.sheet,
    children: [formatNumber(spots.length)],
  };
}

/** A name, on the page with a rim in the colour of the sheet, so that it is read over land and lines. */
export function drawName({ mark, text, x, baseline, size, bold }: PlacedName, paper: ChartPaper): SvgNode {
  const rim = { "paint-order": "stroke", "stroke-width": 2.6, "stroke-linejoin": "round" };
  return {
    tag: "g",
    attributes: { "data-kind": "name", ...hitOf(mark) },
    children: [
      {
        tag: "text",
        attributes: { x: tenth(x), y: tenth(baseline), "font-size": size, "font-weight": bold ? 600 : 400, ...rim },
        fill: paper.ink,
        stroke: paper.sheet,
        children: [text],
      },
    ],
  };
}
