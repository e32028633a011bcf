import { lineGrade } from "@atlas/server/lineGrade";
import { evidenceGrades } from "@atlas/server/vocabulary";
import { entityName, foreignLanguage } from "../../../model/words/entityName.ts";
import { listParts } from "../../../model/words/listWords.ts";
import type { ChartPaper } from "../../charts/ChartPaper.ts";
import { evidenceStroke } from "../../charts/evidenceStroke.ts";
import { fitText, linesOf, textWidth } from "../../charts/textWidth.ts";
import type { SvgNode } from "../common/SvgNode.ts";
import type { ChainRow } from "./chainRows.ts";
import { isControl, isInForce } from "./chainTree.ts";
import { stepAddress, stepWords } from "./stepWords.ts";
import { strings } from "./strings.ts";

/** CSS pixels, as all sizes here. */
const NAME_SIZE = 15;
const TEXT_SIZE = 13;
const LINE_HEIGHT = 17;
const ROW_HEIGHT = 50;
const MARK_RADIUS = 6;
const FIRST_X = 12;
/** Below this width, as on a phone, steps are indented less so that names keep their space. */
const NARROW = 480;
/** Draws the rows of a chain, each joined by a line in the style of its evidence. */
export function drawChain(
  rows: readonly ChainRow[],
  paper: ChartPaper,
  top: number,
): { nodes: SvgNode[]; height: number } {
  const step = paper.width < NARROW ? 26 : 52;
  const x = (depth: number) => FIRST_X + depth * step;
  const texts = rows.map((row) => rowText(row, paper.width - x(row.depth) - 2 * MARK_RADIUS - 6));
  const heights = texts.map(({ lines }) => ROW_HEIGHT + Math.max(0, lines.length - 1) * LINE_HEIGHT);
  const places: number[] = [];
  let y = top + 14;
  for (const height of heights) {
    places.push(y);
    y += height;
  }
  const at = (row: number) => places[row] ?? top;
  const connectors = rows.flatMap((row, index) =>
    connector(row, [x(row.depth - 1), x(row.depth)], [at(row.joinedTo), at(index)], paper),
  );
  const marks = rows.flatMap((row, index) => mark(row, x(row.depth), at(index), paper));
  const labels = rows.flatMap((row, index) =>
    label(row, texts[index], x(row.depth) + 2 * MARK_RADIUS + 4, at(index), paper),
  );
  return { nodes: [...connectors, ...marks, ...labels], height: y - top };
}

interface RowText {
  name: string;
  /** The text of the step, whole and broken into lines. */
  text: string;
  lines: string[];
}

function rowText({ entity, node, ultimateOwner }: ChainRow, width: number): RowText {
  const name = fitText(entityName(entity), NAME_SIZE * 1.06, width);
  if (node === null) return { name, text: "", lines: [] };
  const text = listParts([
    stepWords(node),
    ...(ultimateOwner ? [strings.lastOwner] : []),
    ...(node.repeated ? [strings.again] : []),
  ]);
  return { name, text, lines: linesOf(text, TEXT_SIZE, width) };
}

/** A line along from the nearer row to the farther one, then across in the style of the evidence. */
function connector(
  { node }: ChainRow,
  [x1, x2]: [number, number],
  [y1, y2]: [number, number],
  paper: ChartPaper,
): SvgNode[] {
  if (node === null) return [];
  const grade = lineGrade(node.claims);
  const pale = isInForce(node) ? {} : { opacity: 0.5 };
  const colour = paper.colourOf({ label: "", ...evidenceGrades[grade] });
  return [
    { tag: "path", attributes: { d: `M${x1} ${y1}V${y2}`, "stroke-width": 1 }, stroke: paper.line, fill: "none" },
    ...evidenceStroke(grade, x1, x2 - MARK_RADIUS - 2, y2).map((attributes) => ({
      tag: "path",
      attributes: { ...attributes, ...pale },
      stroke: colour,
      fill: "none",
    })),
  ];
}

/** A filled circle for control, an empty one for a stake, a square for the organisation asked about. */
function mark({ node }: ChainRow, x: number, y: number, paper: ChartPaper): SvgNode[] {
  if (node === null) {
    const attributes = {
      x: x - MARK_RADIUS - 1,
      y: y - MARK_RADIUS - 1,
      width: 2 * MARK_RADIUS + 2,
      height: 2 * MARK_RADIUS + 2,
    };
    return [{ tag: "rect", attributes, fill: paper.ink }];
  }
  const attributes = { cx: x, cy: y, r: MARK_RADIUS, "stroke-width": 2, ...(isInForce(node) ? {} : { opacity: 0.5 }) };
  return [{ tag: "circle", attributes, fill: isControl(node) ? paper.ink : paper.sheet, stroke: paper.ink }];
}

function label(
  { entity, node }: ChainRow,
  texts: RowText | undefined,
  x: number,
  y: number,
  paper: ChartPaper,
): SvgNode[] {
  if (texts === undefined) return [];
  const lang = foreignLanguage(texts.name);
  const name: SvgNode = {
    tag: "text",
    attributes: {
      x,
      y: y + 5,
      "font-size": NAME_SIZE,
      "font-weight": node === null ? 700 : 600,
      ...(lang && { lang }),
    },
    fill: paper.ink,
    children: [texts.name],
  };
  if (node === null) return [name];
  const [claim, ...others] = node.claims;
  const who = entityName(entity);
  const width = Math.max(...texts.lines.map((line) => textWidth(line, TEXT_SIZE)));
  return [
    name,
    {
      tag: "a",
      attributes: {
        href: stepAddress(node),
        "aria-label":
          others.length === 0 ? strings.claimOf(who, texts.text, claim.id) : strings.claimsOf(who, texts.text),
      },
      children: [
        // A larger target for fingers, and space for the focus ring.
        {
          tag: "rect",
          attributes: { x: x - 2, y: y + 9, width: width + 4, height: texts.lines.length * LINE_HEIGHT + 8 },
          fill: "transparent",
        },
        ...texts.lines.map((line, place) => ({
          tag: "text",
          attributes: { x, y: y + 24 + place * LINE_HEIGHT, "font-size": TEXT_SIZE, "text-decoration": "underline" },
          fill: paper.muted,
          children: [line],
        })),
      ],
    },
  ];
}
