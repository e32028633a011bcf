import type { AnalysisPicture } from "../answers/common/Analysis.ts";
import type { SvgNode } from "../answers/common/SvgNode.ts";
import { paperOfFile } from "./ChartPaper.ts";
import { drawingSize } from "./chartFiles.ts";
import { drawSheet, MARGIN, svgOf } from "./drawSheet.ts";

/** The chart of an answer for a file of its own: with its title, what it says, and its origin. */
export function framedChart({ title, sentence, drawing }: AnalysisPicture, origin: string): SvgNode {
  const { width, height } = drawingSize(drawing);
  const paper = { ...paperOfFile, width: width + 2 * MARGIN };
  const { "aria-labelledby": _, ...attributes } = drawing.attributes ?? {};
  const inner = (top: number): SvgNode => ({
    ...drawing,
    attributes: { ...attributes, x: 0, y: top, role: "presentation" },
    // Title and description are those of the whole.
    children: (drawing.children ?? []).filter(
      (child) => typeof child === "string" || !/^(title|desc)$/.test(child.tag),
    ),
  });
  const sheet = drawSheet({ title, sentence }, paper, { origin }, [(_paper, top) => ({ nodes: [inner(top)], height })]);
  return svgOf({ title, sentence }, paper, sheet, "img");
}
