import { listSentences } from "../../../../model/words/listWords.ts";
import type { Bounds } from "../../../../picture/canvas/viewport.ts";
import type { ChartPaper } from "../../../charts/ChartPaper.ts";
import { measureText } from "../../../figure/text/measureText.ts";
import { wrapEvenly, wrapText } from "../../../figure/text/wrapText.ts";
import type { SvgNode } from "../../common/SvgNode.ts";
import { BOLD } from "./boxText.ts";
import { type ChartBox, nameOfBox, notesOf, type OwnershipChart } from "./ChartBox.ts";
import { chartFindings } from "./chartFindings.ts";
import { drawLegend } from "./chartLegend.ts";
import { drawNotes } from "./chartNotes.ts";
import { drawBox } from "./drawBoxes.ts";
import { drawText } from "./drawText.ts";
import { drawRails, drawTie } from "./drawTies.ts";
import { moved, type PlacedBox, together } from "./Layout.ts";
import { DROP, INSET, lowerPart, upperPart } from "./parts.ts";
import { chartStrings as strings } from "./strings.ts";

/** From here on head, owners and legend stand side by side. */
const WIDE = 900;
const HEAD = { width: 286, gap: 26, title: 20, text: 11.6 };
/** `more` is what it may be higher than the owners beside it. */
const LEGEND = { width: 206, gap: 20, more: 26 };
const EDGE = 2;
/** Between parts that stand one below the other. */
const GAP = 14;
const FOOT = { size: 9.6, line: 13 };

/** The text of a sheet around the drawing; without it, only chart, legend and notes are drawn. */
export interface SheetHead {
  title: string;
  sentences: readonly string[];
  /** The origin of the drawing, and which page of how many it is. */
  foot: string;
}

/** A part as drawn, and the space that it takes, in CSS pixels. */
export interface DrawnPart {
  nodes: SvgNode[];
  height: number;
}

/** A chart as drawn, with the boxes of its organisations. */
interface OwnershipSheet extends DrawnPart {
  places: ReadonlyMap<string, Bounds>;
}

const NOTHING: DrawnPart = { nodes: [], height: 0 };

/** Draws a chart over a width: head, owners, the organisation, holdings in columns, legend, notes and foot; no line askew. */
export function drawOwnershipSheet(chart: OwnershipChart, head: SheetHead | null, paper: ChartPaper): OwnershipSheet {
  // The outlines of the outermost boxes lie within the paper.
  const width = paper.width - 2 * EDGE;
  const notes = notesOf(chart);
  const numberOf = (note: string) => (notes.includes(note) ? notes.indexOf(note) + 1 : null);
  const isWide = width >= WIDE;
  const title = head === null ? NOTHING : drawHead(head, isWide ? HEAD.width : width, paper);
  const beside = isWide && head !== null ? HEAD.width + HEAD.gap : 0;
  const upper = upperPart(chart, width - beside, numberOf);
  const top = isWide || head === null ? 0 : title.height + GAP;
  const foot = top + upper.layout.height;
  const side = isWide ? sideLegend(chart, { title, foot, beside, upper: upper.layout.width, width }, paper) : null;
  const above = moved(upper.layout, { x: beside, y: top });
  const bus = Math.max(foot, title.height, side?.height ?? 0) + DROP;
  const from = beside + upper.self.x + INSET;
  const groups = [
    { heading: strings.controlledHead(countOf(chart.controlled)), boxes: chart.controlled },
    { heading: strings.stakesHead(countOf(chart.stakes)), boxes: chart.stakes },
  ];
  const lower = lowerPart(groups, { width, from }, numberOf);
  const below = moved(lower.layout, { x: 0, y: bus });
  const drop = { from: { x: from, y: foot }, to: { x: from, y: bus } };
  const isHolding = lower.layout.boxes.length > 0;
  const all = together([above, below], { width, height: 0 });
  const rails = [...all.rails, ...(isHolding ? [drop] : [])];
  const drawn = isHolding ? bus + lower.layout.height : bus - DROP;
  const under = side === null ? drawLegend(chart, { x: 0, y: drawn + GAP, width, list: false }, paper) : NOTHING;
  const y = drawn + (under.height === 0 ? 0 : GAP + under.height);
  const noted = drawNotes(chart, { y: y + GAP, width }, paper);
  const end = (noted.height === 0 ? y : y + GAP + noted.height) + (head === null ? 0 : FOOT.line + 8);
  const nodes = [
    ...title.nodes,
    ...drawRails(rails, paper),
    ...all.legs.map((leg) => drawTie(leg, paper, numberOf)),
    ...all.boxes.map((box) => drawBox(box, paper)),
    ...lower.headings.flatMap(({ lines, x, y: start, size, line }) =>
      lines.map((text, place) =>
        drawText(text, { x, y: bus + start + place * line, size, bold: true, fill: paper.ink, kind: "heading" }),
      ),
    ),
    ...(side?.nodes ?? []),
    ...under.nodes,
    ...noted.nodes,
    ...(head === null
      ? []
      : [drawText(head.foot, { x: 0, y: end - 3, size: FOOT.size, fill: paper.muted, kind: "foot" })]),
  ];
  return {
    nodes: [{ tag: "g", attributes: { transform: `translate(${EDGE} ${EDGE})` }, children: nodes }],
    height: end + 2 * EDGE,
    places: new Map(
      all.boxes.flatMap((placed) => (placed.box.entity ? [[placed.box.entity.id, boundsOf(placed)]] : [])),
    ),
  };
}

function boundsOf({ x, y, text: { width, height } }: PlacedBox): Bounds {
  return { left: x + EDGE, right: x + EDGE + width, top: y + EDGE, bottom: y + EDGE + height };
}

/** The legend beside the owners, or below the head if it is not higher there than they are; null if there is no such place. */
function sideLegend(
  chart: OwnershipChart,
  places: { title: DrawnPart; foot: number; beside: number; upper: number; width: number },
  paper: ChartPaper,
): DrawnPart | null {
  const { title, foot, beside, upper, width } = places;
  const list = (x: number, y: number) => drawLegend(chart, { x, y, width: LEGEND.width, list: true }, paper);
  if (beside + upper + LEGEND.gap + LEGEND.width <= width) return list(width - LEGEND.width, 0);
  const below = list(0, title.height);
  return beside > 0 && title.height + below.height <= foot + LEGEND.more
    ? { ...below, height: title.height + below.height }
    : null;
}

/** The number of organisations that boxes stand for, those counted in words included. */
function countOf(boxes: readonly ChartBox[]): number {
  return boxes.reduce((sum, { entity, counted }) => sum + (entity === null ? (counted?.length ?? 0) : 1), 0);
}

function drawHead({ title, sentences }: SheetHead, width: number, paper: ChartPaper): DrawnPart {
  const nodes: SvgNode[] = [];
  let y = 0;
  for (const line of wrapEvenly(title, width / (HEAD.title * BOLD), measureText)) {
    y += HEAD.title * 1.14;
    nodes.push(drawText(line, { x: 0, y: y - 4, size: HEAD.title, bold: true, fill: paper.ink, kind: "title" }));
  }
  y += 5;
  for (const line of wrapText(listSentences(sentences), width / HEAD.text, measureText)) {
    y += HEAD.text * 1.4;
    nodes.push(drawText(line, { x: 0, y, size: HEAD.text, fill: paper.ink, kind: "sentence" }));
  }
  return { nodes, height: y + 6 };
}

/** The head of a chart: its title and what it shows. */
export function headOf(chart: OwnershipChart, foot: string): SheetHead {
  return { title: strings.title(nameOfBox(chart.self)), sentences: chartFindings(chart), foot };
}
