import type { SvgNode } from "../answers/common/SvgNode.ts";
import type { ChartPaper } from "./ChartPaper.ts";
import { linesOf } from "./textWidth.ts";

/** CSS pixels around a drawing in a file. */
export const MARGIN = 20;

/** Text around a drawing in a file, where the page no longer supplies it. */
export interface SheetFrame {
  /** The origin of the drawing: the atlas, its version and the address of the page. */
  origin: string;
}

export interface SheetWords {
  title: string;
  sentence: string;
}

/** Draws one part below `top` and returns its height, in CSS pixels. */
export type DrawPart = (paper: ChartPaper, top: number) => { nodes: SvgNode[]; height: number };

/** Stacks the parts of a drawing; with a frame, for a file, adds title, sentence and origin. */
export function drawSheet(
  { title, sentence }: SheetWords,
  paper: ChartPaper,
  frame: SheetFrame | null,
  parts: readonly DrawPart[],
): { nodes: SvgNode[]; size: { width: number; height: number } } {
  const margin = frame === null ? 0 : MARGIN;
  const inner = { ...paper, width: paper.width - 2 * margin };
  const nodes: SvgNode[] = [];
  let y = 0;
  const write = (text: string, size: number, weight: number, fill: string) => {
    for (const line of linesOf(text, size * (weight > 500 ? 1.06 : 1), inner.width)) {
      y += size * 1.35;
      const attributes = { x: 0, y, "font-size": size, "font-weight": weight };
      nodes.push({ tag: "text", attributes, fill, children: [line] });
    }
  };
  if (frame) {
    write(title, 18, 600, paper.ink);
    write(sentence, 13, 400, paper.muted);
    y += 14;
  }
  for (const draw of parts) {
    const drawn = draw(inner, y);
    nodes.push(...drawn.nodes);
    y += drawn.height;
  }
  if (frame) {
    y += 6;
    write(frame.origin, 11, 400, paper.muted);
  }
  const size = { width: paper.width, height: Math.ceil(y + 2 * margin) };
  return {
    nodes: [
      ...(frame === null ? [] : [{ tag: "rect", attributes: size, fill: paper.sheet }]),
      { tag: "g", attributes: { transform: `translate(${margin} ${margin})` }, children: nodes },
    ],
    size,
  };
}

/** The complete SVG; its `role` is "img", or "group" if it contains links. */
export function svgOf(
  { title, sentence }: SheetWords,
  paper: ChartPaper,
  { nodes, size }: ReturnType<typeof drawSheet>,
  role: "img" | "group",
  defs: readonly SvgNode[] = [],
): SvgNode {
  return {
    tag: "svg",
    attributes: {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${size.width} ${size.height}`,
      ...size,
      role,
      "aria-labelledby": `${paper.id}-title ${paper.id}-sentence`,
      ...(paper.font === null ? {} : { "font-family": paper.font }),
    },
    children: [
      { tag: "title", attributes: { id: `${paper.id}-title` }, children: [title] },
      { tag: "desc", attributes: { id: `${paper.id}-sentence` }, children: [sentence] },
      ...(defs.length === 0 ? [] : [{ tag: "defs", children: defs }]),
      ...nodes,
    ],
  };
}
