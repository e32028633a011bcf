import type { LabelChoice } from "../../../model/address/view/viewState.ts";
import type { Bounds } from "../../../picture/canvas/viewport.ts";
import type { SvgNode } from "../../answers/common/SvgNode.ts";
import { drawSign } from "../../answers/ownership/chart/drawBoxes.ts";
import type { ChartPaper } from "../../charts/ChartPaper.ts";
import { fitText, textWidth } from "../../charts/textWidth.ts";
import type { Room } from "../Drawing.ts";
import { nameOf } from "../nameOf.ts";
import type { Mark } from "./mapMarks.ts";
import { tenth } from "./polyline.ts";
import { mapStrings as strings } from "./strings.ts";

const TYPE = 11;
const ROW = 15.5;
const PAD = 8;
const SIGN = 14;
const WIDEST = 190;

/** The list of the entities of a mark that the reader opened, beside it. */
export interface OpenMark {
  node: SvgNode;
  /** The row of each entity that it has room for. */
  rows: ReadonlyMap<string, Bounds>;
}

/** Draws the list in as many columns as it needs, within the map. */
export function drawOpenMark(
  mark: Mark,
  title: string,
  { labels, room: { paper, width, height, wanted } }: { labels: LabelChoice; room: Room },
): OpenMark {
  const names = mark.spots.map(({ entity }) => nameOf(entity, labels));
  const widest = Math.min(WIDEST, Math.max(...names.map((name) => textWidth(name, TYPE))) * 1.08 + SIGN + PAD);
  const perColumn = Math.max(1, Math.min(names.length, Math.floor((Math.min(height, 560) - 2 * PAD - ROW) / ROW)));
  const columns = Math.max(1, Math.min(Math.ceil(names.length / perColumn), Math.floor((width - 2 * PAD) / widest)));
  const rows = Math.min(perColumn, Math.ceil(names.length / columns));
  const room = rows * columns;
  // The last row says how many found no room.
  const listed = names.length <= room ? names.length : room - 1;
  const size = {
    width: Math.min(width, Math.max(columns * widest, textWidth(title, TYPE) * 1.1 + SIGN) + 2 * PAD),
    height: (rows + 1) * ROW + 2 * PAD,
  };
  const right = mark.x + mark.radius + 4;
  const left = Math.max(0, right + size.width <= width ? right : mark.x - mark.radius - 4 - size.width);
  const top = Math.max(0, Math.min(height - size.height, mark.y - size.height / 2));
  const boxOf = (index: number): Bounds => {
    const x = left + PAD + Math.floor(index / rows) * widest;
    const y = top + PAD + ROW * (1 + (index % rows));
    return { left: x, right: x + widest - 4, top: y, bottom: y + ROW };
  };
  const boxes = mark.spots.slice(0, listed).map(({ entity }, index) => [entity.id, boxOf(index)] as const);
  return {
    rows: new Map(boxes),
    node: {
      tag: "g",
      attributes: { "data-kind": "list" },
      children: [
        {
          tag: "rect",
          attributes: {
            x: tenth(left),
            y: tenth(top),
            width: tenth(size.width),
            height: tenth(size.height),
            rx: 4,
            "stroke-width": 1,
          },
          fill: paper.sheet,
          stroke: paper.muted,
        },
        headNode({ mark, title, left, top, right: left + size.width }, paper),
        ...mark.spots
          .slice(0, listed)
          .map(({ entity }, index) =>
            rowNode(entity, names[index] ?? "", { box: boxOf(index), paper, bold: wanted.has(entity.id) }),
          ),
        ...(listed < names.length ? [textNode(strings.more(names.length - listed), boxOf(listed), paper.muted)] : []),
      ],
    },
  };
}

function headNode(
  { mark, title, left, top, right }: { mark: Mark; title: string; left: number; top: number; right: number },
  paper: ChartPaper,
): SvgNode {
  const box = { left: left + PAD, right: right - PAD, top: top + PAD - 2, bottom: top + PAD - 2 + ROW };
  const [x, y] = [box.right - 5, (box.top + box.bottom) / 2];
  return {
    tag: "g",
    attributes: { "data-fold": mark.key },
    children: [
      { tag: "title", children: [strings.close] },
      ground(box),
      textNode(title, box, paper.ink, 600),
      {
        tag: "path",
        attributes: { d: `M${tenth(x - 4)} ${tenth(y - 4)}l8 8m0 -8l-8 8`, "stroke-width": 1.4 },
        fill: "none",
        stroke: paper.muted,
      },
    ],
  };
}

function rowNode(
  entity: Mark["spots"][number]["entity"],
  name: string,
  { box, paper, bold }: { box: Bounds; paper: ChartPaper; bold: boolean },
): SvgNode {
  return {
    tag: "g",
    attributes: { "data-entity": entity.id },
    children: [
      { tag: "title", children: [name] },
      ground(box),
      drawSign(entity, { x: box.left + 5, y: (box.top + box.bottom) / 2 }, paper),
      textNode(
        fitText(name, TYPE, box.right - box.left - SIGN),
        { ...box, left: box.left + SIGN },
        paper.ink,
        bold ? 600 : 400,
      ),
    ],
  };
}

function textNode(text: string, { left, bottom }: Bounds, fill: string, weight = 400): SvgNode {
  return {
    tag: "text",
    attributes: { x: tenth(left), y: tenth(bottom - ROW * 0.3), "font-size": TYPE, "font-weight": weight },
    fill,
    children: [text],
  };
}

/** An invisible box, for the pointer to hit between letters. */
function ground({ left, right, top, bottom }: Bounds): SvgNode {
  return {
    tag: "rect",
    attributes: { x: tenth(left), y: tenth(top), width: tenth(right - left), height: tenth(bottom - top) },
    fill: "transparent",
  };
}
