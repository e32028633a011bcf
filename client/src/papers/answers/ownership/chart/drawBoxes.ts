import type { Entity } from "@atlas/server/contract";
import { entityClasses, entityClassOf } from "@atlas/server/vocabulary";
import { ownershipAddress } from "../../../../model/address/pages/ownershipAddress.ts";
import { entityName } from "../../../../model/words/entityName.ts";
import type { ChartPaper } from "../../../charts/ChartPaper.ts";
import { shapeOf } from "../../../figure/shapes.ts";
import type { SvgNode } from "../../common/SvgNode.ts";
import { SIGN, TYPE, widthOf } from "./boxText.ts";
import { drawText } from "./drawText.ts";
import type { PlacedBox, Spot } from "./Layout.ts";

/** The rise of the number of a note above its line, without touching the line above. */
const RAISED = 1.6;
const ACCENT = { label: "", light: "#0e6e6e", dark: "#7fd0c7" };
const FOCUS_FILL = { label: "", light: "#eef6f4", dark: "#16302f" };

/** A box with its names, as a link to the ownership of its organisation; that asked about is framed, one in words is dashed. */
export function drawBox({ box, text, x, y }: PlacedBox, paper: ChartPaper): SvgNode {
  const { entity, tie } = box;
  const isFocus = entity !== null && tie === null;
  const frame: SvgNode = {
    tag: "rect",
    attributes: {
      "data-kind": "box",
      x,
      y,
      width: text.width,
      height: text.height,
      rx: 3,
      "stroke-width": isFocus ? 2 : 1,
      ...(entity === null ? { "stroke-dasharray": "3 2.5" } : {}),
    },
    fill: isFocus ? paper.colourOf(FOCUS_FILL) : paper.sheet,
    stroke: isFocus ? paper.colourOf(ACCENT) : paper.muted,
  };
  const lines = text.lines.flatMap((line) => {
    const at = { x: x + line.x, y: y + line.y };
    const { size, bold, lang } = line;
    return [
      drawText(line.text, {
        ...at,
        size,
        bold,
        lang,
        fill: line.muted ? paper.muted : paper.ink,
        kind: line.muted ? "remark" : "name",
      }),
      ...(line.note === null
        ? []
        : [
            drawText(String(line.note), {
              x: at.x + widthOf(line.text, size, bold) + 1.5,
              y: at.y - RAISED,
              size: TYPE.note,
              bold: true,
              fill: paper.muted,
              kind: "note",
            }),
          ]),
    ];
  });
  const [first] = text.lines;
  const children = [
    frame,
    ...(entity && first
      ? [drawSign(entity, { x: x + first.x - SIGN.room + SIGN.radius, y: y + first.y - first.size * 0.35 }, paper)]
      : []),
    ...lines,
  ];
  if (entity === null || isFocus)
    return { tag: "g", attributes: { "data-kind": "organisation", "data-entity": entity?.id ?? "" }, children };
  return {
    tag: "a",
    attributes: {
      "data-kind": "organisation",
      "data-entity": entity.id,
      href: ownershipAddress(entity.id),
      "aria-label": entityName(entity),
    },
    children,
  };
}

/** The sign of the kind of organisation, as on the canvas. */
export function drawSign(
  entity: Pick<Entity, "type" | "counterpart" | "subsidiary">,
  at: Spot,
  paper: ChartPaper,
): SvgNode {
  const name = entityClassOf(entity);
  const { corners, ring } = shapeOf(name, 2 * SIGN.radius);
  const colour = paper.colourOf({ label: "", ...entityClasses[name] });
  if (corners !== null) {
    const points = corners.map((corner) => `${round(at.x + corner.x)},${round(at.y + corner.y)}`).join(" ");
    return { tag: "polygon", attributes: { points }, fill: colour };
  }
  const radius = ring ? SIGN.radius - 0.8 : SIGN.radius;
  return {
    tag: "circle",
    attributes: { cx: round(at.x), cy: round(at.y), r: radius, "stroke-width": ring ? 1.6 : 0 },
    fill: ring ? paper.sheet : colour,
    stroke: colour,
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
