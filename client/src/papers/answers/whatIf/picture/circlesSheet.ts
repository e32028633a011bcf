import type { WhatIfAnswer } from "@atlas/server/contract";
import { listSentences } from "../../../../model/words/listWords.ts";
import { type ChartPaper, paperOfFile } from "../../../charts/ChartPaper.ts";
import { drawSheet, type SheetFrame, svgOf } from "../../../charts/drawSheet.ts";
import type { AnalysisPicture } from "../../common/Analysis.ts";
import type { SvgNode } from "../../common/SvgNode.ts";
import { circleStrings as strings } from "../circles/circleStrings.ts";
import { WhatIfWords } from "../WhatIfWords.ts";
import { circleGrid } from "./circleGrid.ts";
import { drawCirclesLegend } from "./circlesLegend.ts";
import { drawCircles, widthOfCircles } from "./drawCircles.ts";

/** Names in a cell; in a briefing the picture takes half a page. */
const MOST_NAMES = 20;
const MOST_ON_PAPER = 6;

/** The place of the picture: on a page names lead to their claims, a file has no room for all of them. */
type PictureUse = "page" | "file" | "paper";

interface CirclesSheet {
  title: string;
  sentence: string;
  drawing: SvgNode;
}

/** The picture of an answer's circles, for the page or a paper or, with a frame, for a file. */
export function circlesSheet(
  answer: WhatIfAnswer,
  place: string,
  paper: ChartPaper,
  frame: SheetFrame | null,
  use: PictureUse = frame === null ? "page" : "file",
): CirclesSheet {
  const words = new WhatIfWords(answer);
  const grid = circleGrid(answer, words);
  const { title, sentence, links } = strings.picture;
  const { counts, spared } = grid;
  const said = sentence(counts[1], spared, counts[2], counts[3], place);
  const heading = { title, sentence: use === "page" ? listSentences([said, links]) : said };
  const most = use === "paper" ? MOST_ON_PAPER : MOST_NAMES;
  const wide = { ...paper, width: widthOfCircles(grid, paper.width) };
  const parts = [
    (inner: ChartPaper, top: number) => drawCircles(grid, { words, most }, inner, top),
    (inner: ChartPaper, top: number) => drawCirclesLegend(grid, inner, top),
  ];
  return { ...heading, drawing: svgOf(heading, wide, drawSheet(heading, wide, frame, parts), "group") };
}

/** The same for a briefing. */
export function circlesPicture(answer: WhatIfAnswer, place: string): AnalysisPicture {
  return { ...circlesSheet(answer, place, paperOfFile, null, "paper"), numbers: null };
}
