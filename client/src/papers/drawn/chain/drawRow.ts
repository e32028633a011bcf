import { evidenceGrades } from "@atlas/server/vocabulary";
import type { Bounds } from "../../../picture/canvas/viewport.ts";
import type { SvgNode } from "../../answers/common/SvgNode.ts";
import { drawSign } from "../../answers/ownership/chart/drawBoxes.ts";
import { ticksAlong } from "../../answers/ownership/chart/drawTies.ts";
import { round, textAt } from "../../answers/whatIf/picture/gridMarks.ts";
import type { ChartPaper } from "../../charts/ChartPaper.ts";
import { evidenceStroke } from "../../charts/evidenceStroke.ts";
import type { StripName, ToDraw } from "../Drawing.ts";
import type { CellName } from "./cellNames.ts";
import { MARK } from "./chainColumns.ts";
import type { ChainRow } from "./chainRows.ts";
import { OWN_BAND } from "./drawRoutes.ts";
import type { Slot } from "./packBand.ts";
import type { PackedChain, PlacedBand } from "./packChain.ts";

/** From the left of a cell to the middle of the mark, and to the name. */
const SIGN = 4.5;
const NAME = MARK.before;
/** Opacity of a step that is planned, suspended or on trial, and of an entity that is filtered out. */
const PALE = 0.42;
const FAINT = 0.4;

/** The box of an entity, from its first to its last column. */
export interface Cell {
  box: Bounds;
}

/** The box of a row or a fold in its slot. */
export function cellOf(
  row: ChainRow | null,
  { row: index, sub, ...fold }: Slot & { column?: number },
  band: PlacedBand,
  chain: PackedChain,
): Cell {
  const first = chain.columns[row?.first ?? fold.column ?? 0];
  const last = chain.columns[row?.last ?? fold.column ?? 0];
  const left = (first?.left ?? 0) + sub * (first?.part ?? 0);
  const isBar = row !== null && row.last > row.first;
  const right = isBar ? (last?.left ?? 0) + (last?.width ?? 0) : left + (first?.part ?? 0) - 3;
  const top = band.top + index * chain.row;
  return { box: { left, right, top, bottom: top + chain.row } };
}

/** The drawing around a row. */
export interface Surroundings {
  shown: Pick<ToDraw, "faint">;
  chain: PackedChain;
  paper: ChartPaper;
}

/** An entity: its mark, its name, its bar if it spans several columns, and underlined what is recorded at each step. */
export function drawRow(
  { row, box, name }: Cell & { row: ChainRow; name: CellName },
  { shown, chain, paper }: Surroundings,
): SvgNode {
  const { entity, first, last, stands } = row;
  const { type, columns } = chain;
  const isBar = last > first;
  const baseline = box.top + (chain.row - type) * 0.38 + type * 0.82;
  const under = Math.min(baseline + 2.6, box.bottom - 0.8);
  const nameEnd = box.left + NAME + name.width;
  return {
    tag: "g",
    attributes: { "data-entity": entity.id, ...(shown.faint.has(entity.id) ? { opacity: FAINT } : {}) },
    children: [
      {
        tag: "rect",
        attributes: {
          x: round(box.left),
          y: round(box.top),
          width: round(box.right - box.left),
          height: round(chain.row),
        },
        fill: "transparent",
      },
      ...(isBar ? [barNode(box, paper)] : []),
      ...(entity.own === null
        ? []
        : [
            {
              tag: "circle",
              attributes: {
                cx: round(box.left + SIGN),
                cy: round(baseline - type * 0.33),
                r: 6,
                "fill-opacity": OWN_BAND["stroke-opacity"],
              },
              fill: paper.ink,
            },
          ]),
      drawSign(entity, { x: box.left + SIGN, y: baseline - type * 0.33 }, paper),
      ...[...stands].flatMap(([at, { evidence, tentative, own }]) => {
        const from = at === first ? box.left + NAME : (columns[at]?.left ?? 0) + 2;
        const to = at === first ? nameEnd : (columns[at]?.left ?? 0) + (columns[at]?.width ?? 0) - 4;
        return underline(evidence, { from, to, y: under, opacity: tentative ? PALE : 1, own }, paper);
      }),
      textAt(name.text, box.left + NAME, baseline, { size: type, bold: isBar, fill: paper.ink }),
    ],
  };
}

/** The name of a bar by itself, on a ground that hides what it is moved over. */
export function barName(
  { row, box, name }: Cell & { row: ChainRow; name: CellName },
  { chain: { row: height, type }, paper }: Omit<Surroundings, "shown">,
): StripName {
  const baseline = box.top + (height - type) * 0.38 + type * 0.82;
  const width = NAME + name.width + 2;
  const ground = { x: round(box.left), y: round(box.top + 1.5), width: round(width), height: round(height - 4) };
  return {
    id: row.entity.id,
    left: box.left,
    most: box.right - width - 4,
    node: {
      tag: "g",
      children: [
        { tag: "rect", attributes: ground, fill: paper.sheet },
        drawSign(row.entity, { x: box.left + SIGN, y: baseline - type * 0.33 }, paper),
        textAt(name.text, box.left + NAME, baseline, { size: type, bold: true, fill: paper.ink }),
      ],
    },
  };
}

function barNode({ left, right, top, bottom }: Bounds, paper: ChartPaper): SvgNode {
  const height = bottom - top - 1;
  return {
    tag: "rect",
    attributes: {
      x: round(left - 2),
      y: round(top + 0.5),
      width: round(right - left + 2),
      height: round(height),
      rx: round(height / 2),
      "stroke-width": 0.8,
      "stroke-opacity": 0.6,
    },
    fill: paper.sheet,
    stroke: paper.muted,
  };
}

function underline(
  grade: keyof typeof evidenceGrades,
  { from, to, y, opacity, own }: { from: number; to: number; y: number; opacity: number; own: boolean },
  paper: ChartPaper,
): SvgNode[] {
  const stroke = paper.colourOf({ label: "", ...evidenceGrades[grade] });
  const line = { "stroke-opacity": opacity };
  const ground = { d: `M${round(from)} ${round(y)}H${round(to)}`, ...OWN_BAND };
  const ticks = {
    d: ticksAlong({ x: round(from), y: round(y) }, { x: round(to), y: round(y) }),
    "stroke-width": 0.8,
    ...line,
  };
  return [
    ...(own ? [{ tag: "path", attributes: ground, stroke: paper.ink, fill: "none" }] : []),
    ...[
      ...evidenceStroke(grade, round(from), round(to), round(y)).map((attributes) => ({
        ...attributes,
        ...line,
        "stroke-width": Number(attributes["stroke-width"]) * 0.65,
      })),
      ...(grade === "disputed" ? [ticks] : []),
    ].map((attributes) => ({ tag: "path", attributes: { "data-kind": "step", ...attributes }, stroke, fill: "none" })),
  ];
}
