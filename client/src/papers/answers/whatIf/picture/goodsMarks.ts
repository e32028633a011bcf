import type { GoodsStep } from "@atlas/server/contract";
import { entityClasses, entityClassOf, evidenceGrades } from "@atlas/server/vocabulary";
import { outlines } from "../../../../model/claim/shapeOutlines.ts";
import type { ChartPaper } from "../../../charts/ChartPaper.ts";
import { evidenceStrokes } from "../../../charts/evidenceStroke.ts";
import { textWidth } from "../../../charts/textWidth.ts";
import type { SvgNode } from "../../common/SvgNode.ts";
import { chainSentence, stepAddress } from "../chain/chainSentence.ts";
import type { WhatIfWords } from "../WhatIfWords.ts";
import type { HitRow } from "./goodsGraph.ts";
import { type Line, NAME_SIZE, NOTE_SIZE } from "./goodsTexts.ts";

/** CSS pixels, as all sizes here. */
export const MARK = 24;
export const LINE = 15;
const CROSS = { label: "", light: "#b3261e", dark: "#ff8a80" };

export interface Point {
  x: number;
  y: number;
}

/** A line in the style of its evidence with an arrowhead, which leads to its claims. */
export function drawLine(
  steps: readonly GoodsStep[],
  points: readonly Point[],
  words: WhatIfWords,
  paper: ChartPaper,
): SvgNode {
  const [step] = steps;
  const grade = step?.evidence ?? "disputed";
  const colour = paper.colourOf({ label: "", ...evidenceGrades[grade] });
  const claims = steps.flatMap(({ claim_ids }) => words.claims(claim_ids));
  const [first] = points;
  const [end = { x: 0, y: 0 }] = points.slice(-1);
  const tip = { x: end.x - MARK / 2 - 4, y: end.y };
  const through = [
    { x: (first?.x ?? 0) + MARK / 2 + 3, y: first?.y ?? 0 },
    ...points.slice(1, -1),
    { x: tip.x - 6, y: tip.y },
  ];
  const label = steps.map((one) => chainSentence([one], words)).join(". ");
  return {
    tag: "a",
    attributes: { href: stepAddress(claims, step ?? { from: "", to: "" }), "aria-label": label },
    children: [
      { tag: "title", children: [label] },
      { tag: "path", attributes: { d: curve(through, 0), "stroke-width": 14 }, stroke: "transparent", fill: "none" },
      ...evidenceStrokes(grade, (down) => curve(through, down)).map((attributes) => ({
        tag: "path",
        attributes,
        stroke: colour,
        fill: "none",
      })),
      { tag: "path", attributes: { d: `M${tip.x} ${tip.y}l-9 -4.5v9z` }, fill: colour },
    ],
  };
}

/** A smooth line through points, level at each. */
function curve(points: readonly Point[], down: number): string {
  return points
    .map(({ x, y }, index) => {
      const before = points[index - 1];
      if (before === undefined) return `M${round(x)} ${round(y + down)}`;
      const middle = round((before.x + x) / 2);
      return `C${middle} ${round(before.y + down)} ${middle} ${round(y + down)} ${round(x)} ${round(y + down)}`;
    })
    .join("");
}

const round = (number: number) => Math.round(number * 10) / 10;

/** The means of drawing a mark. */
export interface Drawn {
  texts: readonly Line[];
  words: WhatIfWords;
  paper: ChartPaper;
}

/** The shape of an entity with its name below; crossed out if it drops out. */
export function drawMark(id: string, isOut: boolean, { x, y }: Point, { texts, words, paper }: Drawn): SvgNode[] {
  const half = MARK / 2;
  const cross = `M${x - half - 2} ${y - half - 2}L${x + half + 2} ${y + half + 2}M${x + half + 2} ${y - half - 2}L${x - half - 2} ${y + half + 2}`;
  return [
    shapeOf(id, { x, y }, words, paper, isOut ? 0.45 : 1),
    ...(isOut
      ? [{ tag: "path", attributes: { d: cross, "stroke-width": 3 }, stroke: paper.colourOf(CROSS), fill: "none" }]
      : []),
    ...texts.flatMap((line, place) => textNodes(line, { x, y: y + half + 14 + place * LINE }, "middle", paper)),
  ];
}

export function drawRow({ hits: [first] }: HitRow, { x, y }: Point, { texts, words, paper }: Drawn): SvgNode[] {
  const top = y - ((texts.length - 1) * LINE) / 2 + 4.5;
  return [
    ...(first ? [shapeOf(first.entity, { x, y }, words, paper, 1)] : []),
    ...texts.flatMap((line, place) => textNodes(line, { x: x + MARK / 2 + 8, y: top + place * LINE }, "start", paper)),
  ];
}

function shapeOf(id: string, { x, y }: Point, words: WhatIfWords, paper: ChartPaper, opacity: number): SvgNode {
  const entity = words.entity(id);
  const shape = entityClasses[entity ? entityClassOf(entity) : "product"];
  const colour = paper.colourOf({ label: "", ...shape });
  const isRing = shape.shape === "ring";
  const scale = MARK / 16;
  return {
    tag: "path",
    attributes: {
      d: outlines[shape.shape],
      transform: `translate(${round(x - MARK / 2)} ${round(y - MARK / 2)}) scale(${scale})`,
      ...(isRing ? { "stroke-width": 2.6 } : {}),
      ...(opacity < 1 ? { opacity } : {}),
    },
    fill: isRing ? paper.sheet : colour,
    ...(isRing ? { stroke: colour } : {}),
  };
}

/** A line of text on a piece of paper of its own: lines that pass below do not cut it. */
function textNodes(line: Line, { x, y }: Point, anchor: "start" | "middle", paper: ChartPaper): SvgNode[] {
  const { text, note } = line;
  const size = note ? NOTE_SIZE : NAME_SIZE;
  const width = textWidth(text, size * 1.05) + 4;
  const left = anchor === "middle" ? x - width / 2 : x - 2;
  const attributes = { x: round(left), y: round(y - size), width: round(width), height: LINE };
  return [{ tag: "rect", attributes, fill: paper.sheet, stroke: "none" }, textNode(line, { x, y }, anchor, paper)];
}

function textNode({ text, note }: Line, { x, y }: Point, anchor: string, paper: ChartPaper): SvgNode {
  return {
    tag: "text",
    attributes: {
      x: round(x),
      y: round(y),
      "font-size": note ? NOTE_SIZE : NAME_SIZE,
      "font-weight": note ? 400 : 600,
      "text-anchor": anchor,
    },
    fill: note ? paper.muted : paper.ink,
    children: [text],
  };
}
