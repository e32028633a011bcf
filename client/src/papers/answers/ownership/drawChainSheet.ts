import type { ChartPaper } from "../../charts/ChartPaper.ts";
import { drawSheet, type SheetFrame, svgOf } from "../../charts/drawSheet.ts";
import type { SvgNode } from "../common/SvgNode.ts";
import type { ChainRow } from "./chainRows.ts";
import { drawChain } from "./drawChain.ts";
import { drawChainLegend } from "./drawChainLegend.ts";
import { strings } from "./strings.ts";

/**
 * Draws the chain of the organisation `name` with its legend, for the page or, with a frame, for a file.
 */
export function drawChainSheet(
  rows: readonly ChainRow[],
  name: string,
  paper: ChartPaper,
  frame: SheetFrame | null,
): { title: string; sentence: string; drawing: SvgNode } {
  const words = { title: strings.chartTitle(name), sentence: strings.chartSentence(name) };
  const parts = [
    (inner: ChartPaper, top: number) => drawChainLegend(rows, inner, top),
    (inner: ChartPaper, top: number) => drawChain(rows, inner, top),
  ];
  return { ...words, drawing: svgOf(words, paper, drawSheet(words, paper, frame, parts), "group") };
}
