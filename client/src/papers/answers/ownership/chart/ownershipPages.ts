import { listParts, listSentences } from "../../../../model/words/listWords.ts";
import { type ChartPaper, paperOfFile } from "../../../charts/ChartPaper.ts";
import { svgOf } from "../../../charts/drawSheet.ts";
import type { SvgNode } from "../../common/SvgNode.ts";
import { isControl } from "../chainTree.ts";
import { boxesFrom, boxesOf, type ChartBox, nameOfBox, type OwnershipChart } from "./ChartBox.ts";
import { chartFindings } from "./chartFindings.ts";
import { type DrawnPart, drawOwnershipSheet, headOf, type SheetHead } from "./drawOwnershipSheet.ts";
import { branchesOf, foldBranches, foldLargest, foldLast } from "./folding.ts";
import { chartStrings as strings } from "./strings.ts";

/** A4 across, in CSS pixels of 1/96 inch, and its margins. */
const A4 = { width: 1122, height: 793, across: 36, top: 26, bottom: 18 };
const PAGE = { ...paperOfFile, width: A4.width - 2 * A4.across };
const ROOM = A4.height - A4.top - A4.bottom;
/** Boxes of one page; more are spread over further pages. */
const MOST_BOXES = 34;
/** From this many boxes on, a branch has a page of its own; smaller ones share one. */
const LARGE_BRANCH = 8;

/** The width in which a chart is laid out on a screen, at most enlarged so much. */
const SCREEN = { width: 910, most: 1.25 };

/** Title and description of a chart. */
export function wordsOf(chart: OwnershipChart): { title: string; sentence: string } {
  const { title, sentences } = headOf(chart, "");
  return { title, sentence: listSentences(sentences) };
}

/** The chart alone, as wide as the paper and as high as it needs. */
export function ownershipDrawing(chart: OwnershipChart, paper: ChartPaper): SvgNode {
  const { nodes, height } = drawOwnershipSheet(chart, null, paper);
  return svgOf(wordsOf(chart), paper, { nodes, size: { width: paper.width, height: Math.ceil(height) } }, "group");
}

/** The chart alone on a screen, whose type is larger where there is room for it. */
export function screenDrawing(chart: OwnershipChart, paper: ChartPaper): SvgNode {
  const zoom = Math.max(1, Math.min(SCREEN.most, paper.width / SCREEN.width));
  const drawing = ownershipDrawing(chart, { ...paper, width: paper.width / zoom });
  const height = Math.ceil(Number(drawing.attributes?.height) * zoom);
  return { ...drawing, attributes: { ...drawing.attributes, width: paper.width, height } };
}

/** The chart alone within a height: what does not fit is counted where it is missing. */
export function fittedDrawing(chart: OwnershipChart, paper: ChartPaper, most: number): SvgNode {
  return ownershipDrawing(fittedChart(chart, paper, most), paper);
}

/** The chart at most so high: the last holdings of whoever has most are counted and named. */
export function fittedChart(chart: OwnershipChart, paper: ChartPaper, most: number): OwnershipChart {
  let fitted = chart;
  while (drawOwnershipSheet(fitted, null, paper).height > most) {
    const shorter = foldLargest(fitted) ?? foldLast(fitted);
    if (shorter === null) break;
    fitted = shorter;
  }
  return fitted;
}

/** The chart on pages of A4 across: what does not fit on the first stands on the next, so that type is never below 7 points. */
export function ownershipPages(chart: OwnershipChart, origin: string): SvgNode[] {
  const pages = pagesOf({ head: headOf(chart, origin), chart }, 1);
  return pages.map((page, place) => {
    const foot = pages.length === 1 ? origin : listParts([origin, strings.page(place + 1, pages.length)]);
    const headed = { ...page.head, foot };
    return drawnPage(headed, drawOwnershipSheet(page.chart, headed, PAGE));
  });
}

interface Page {
  head: SheetHead;
  chart: OwnershipChart;
}

/** A page, from the number `first`, and those of the branches that do not fit on it. */
function pagesOf({ head, chart }: Page, first: number): Page[] {
  const isFull = (one: OwnershipChart) =>
    boxesOf(one).length > MOST_BOXES || drawOwnershipSheet(one, head, PAGE).height > ROOM;
  const branches = branchesOf(chart);
  let count = 0;
  const without = (numberOf: (branch: ChartBox) => number) => {
    const remark = (branch: ChartBox) => strings.foldedTo(boxesFrom(branch).length - 1, numberOf(branch));
    return foldBranches(chart, new Map(branches.slice(0, count).map((branch) => [branch, remark(branch)])));
  };
  while (count < branches.length && isFull(without(() => first + 1))) count += 1;
  const moved = branches.slice(0, count);
  const large = moved.filter((branch) => boxesFrom(branch).length >= LARGE_BRANCH);
  const small = moved.filter((branch) => !large.includes(branch));
  const numbers = new Map<ChartBox, number>();
  const further: Page[] = [];
  for (const branch of large) {
    numbers.set(branch, first + further.length + 1);
    further.push(...pagesOf(branchPage(chart, branch), first + further.length + 1));
  }
  if (small.length > 0) further.push(smallBranches(chart, small));
  let front = without((branch) => numbers.get(branch) ?? first + further.length);
  for (let next = foldLast(front); next !== null && isFull(front); next = foldLast(front)) front = next;
  return [{ head, chart: front }, ...further];
}

function branchPage(whole: OwnershipChart, branch: ChartBox): Page {
  const isStake = ({ tie }: ChartBox) => tie !== null && !isControl(tie.node);
  const chart: OwnershipChart = {
    self: { ...branch, tie: null, next: [] },
    owners: [],
    controlled: branch.next.filter((box) => !isStake(box)),
    stakes: branch.next.filter(isStake),
    notDrawn: [],
    leftOut: [],
  };
  const [, ...sentences] = chartFindings(chart);
  return { head: { title: strings.branchTitle(nameOfBox(whole.self), nameOfBox(branch)), sentences, foot: "" }, chart };
}

function smallBranches(whole: OwnershipChart, branches: readonly ChartBox[]): Page {
  const chart = { ...whole, owners: [], controlled: branches, stakes: [], notDrawn: [], leftOut: [] };
  return { head: { title: strings.branchesTitle(nameOfBox(whole.self)), sentences: [], foot: "" }, chart };
}

function drawnPage(head: SheetHead, { nodes, height }: DrawnPart): SvgNode {
  const size = { width: A4.width, height: Math.ceil(height + A4.top + A4.bottom) };
  const words = { title: head.title, sentence: listSentences(head.sentences) };
  const sheet: SvgNode[] = [
    { tag: "rect", attributes: { "data-kind": "sheet", ...size }, fill: PAGE.sheet },
    { tag: "g", attributes: { transform: `translate(${A4.across} ${A4.top})` }, children: nodes },
  ];
  return svgOf(words, PAGE, { nodes: sheet, size }, "group");
}
