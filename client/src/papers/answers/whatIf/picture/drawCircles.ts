import { type CircleId, circleIds } from "../../../../model/address/pages/whatIfAddress.ts";
import { formatNumber } from "../../../../model/words/formatNumber.ts";
import { labelled, withAside } from "../../../../model/words/listWords.ts";
import type { ChartPaper } from "../../../charts/ChartPaper.ts";
import { fitText, linesOf, textWidth } from "../../../charts/textWidth.ts";
import type { SvgNode } from "../../common/SvgNode.ts";
import { circleStrings as strings } from "../circles/circleStrings.ts";
import type { WhatIfWords } from "../WhatIfWords.ts";
import { type CircleGrid, type GridName, wasSpared } from "./circleGrid.ts";
import { LINE, NAME, NOTE, round, SPARE, strokes, type TextStyle, textAt } from "./gridMarks.ts";

/** CSS pixels, as all sizes here. */
const HEAD = 170;
const LEAST_COLUMN = 128;
/** Below this width not even two countries stand beside each other. */
const PHONE = HEAD + 2 * LEAST_COLUMN;
const GAP = 4;
const PAD = 12;
/** Bold type is so much wider. */
const BOLD = 1.08;
/** Room for a mark before a name. */
const MARK = 13;
/** Lines below a name; more are cut. */
const MOST_LINES = 3;

/** The width that the picture needs; on narrower paper it is scrolled, and on that of a phone its countries are stacked. */
export function widthOfCircles({ columns }: CircleGrid, width: number): number {
  return isPhone(width) ? width : Math.max(width, HEAD + columns.length * LEAST_COLUMN);
}

function isPhone(width: number): boolean {
  return width < PHONE;
}

/** A stack of texts under construction, and how far down it reaches. */
interface Stack {
  nodes: SvgNode[];
  y: number;
}

interface Place {
  x: number;
  width: number;
  words: WhatIfWords;
  paper: ChartPaper;
}

/** Draws circles as rows and countries as columns, on a phone below each other; `most`: names in a cell, the others are counted. */
export function drawCircles(
  grid: CircleGrid,
  { words, most }: { words: WhatIfWords; most: number },
  paper: ChartPaper,
  top: number,
): { nodes: SvgNode[]; height: number } {
  const stacked = isPhone(paper.width);
  const column = (paper.width - HEAD) / Math.max(1, grid.columns.length);
  const nodes: SvgNode[] = [];
  let y = top;
  for (const circle of circleIds) {
    const inferred = circle === "3";
    nodes.push(ruleAt(y, inferred, paper));
    const head = headOf(circle, grid, y + PAD, paper);
    const stacks = [head];
    for (const [index, { head: name, cells }] of grid.columns.entries()) {
      const names = cells[circle];
      if (stacked && names.length === 0) continue;
      const place = stacked ? { x: 0, width: paper.width } : { x: HEAD + index * column, width: column - PAD };
      const top = stacked ? (stacks.at(-1)?.y ?? head.y) + PAD : y + PAD;
      stacks.push(drawCell({ head: name, names, inferred, most }, { ...place, words, paper }, top));
    }
    nodes.push(...stacks.flatMap((stack) => stack.nodes));
    y = Math.max(...stacks.map((stack) => stack.y)) + PAD;
  }
  return { nodes: [...nodes, ruleAt(y, false, paper)], height: y - top + PAD };
}

/** The number of a circle, its name, how many are in it, and what it says. */
function headOf(circle: CircleId, { counts, spared }: CircleGrid, top: number, paper: ChartPaper): Stack {
  const stack: Stack = { nodes: [], y: top };
  const width = isPhone(paper.width) ? paper.width : (HEAD - 16) / SPARE;
  const { counts: counted, spared: sparedToo, texts } = strings.picture;
  const apart = circle === "1" ? spared : 0;
  write(stack, linesOf(strings.names[circle], 13.5 * BOLD, width), { x: 0, size: 13.5, bold: true, fill: paper.ink });
  write(stack, [counted(counts[circle] - apart), ...(apart === 0 ? [] : [sparedToo(apart)])], {
    x: 0,
    size: 13,
    bold: true,
    fill: paper.colourOf(COUNT),
  });
  write(stack, linesOf(texts[circle], NOTE, width), { x: 0, size: NOTE, fill: paper.muted });
  return stack;
}

const COUNT = { label: "", light: "#0e5a5b", dark: "#7fd0c7" };

interface CellOf {
  head: string;
  names: readonly GridName[];
  inferred: boolean;
  most: number;
}

function drawCell({ head, names, inferred, most }: CellOf, place: Place, top: number): Stack {
  const { x, width, paper } = place;
  const stack: Stack = { nodes: [], y: top };
  const count = names.length === 0 ? "–" : formatNumber(names.length);
  write(stack, [fitText(`${head}  ${count}`, NAME, width)], { x, size: NAME, bold: true, fill: paper.muted });
  stack.y += GAP;
  if (names.length === 0) {
    const none = inferred ? strings.picture.noneInferred : strings.picture.none;
    write(stack, [none], { x, size: NOTE, fill: paper.muted });
    return stack;
  }
  let group = "";
  const shown = namesIn(names, most);
  for (const name of shown) {
    if (inferred && name.below !== group) {
      group = name.below;
      write(stack, [fitText(group, NOTE, width)], { x, size: NOTE, fill: paper.muted });
    }
    drawName(stack, name, inferred, place);
  }
  const more = names.length - shown.length;
  if (more > 0) write(stack, [strings.picture.more(more)], { x, size: NOTE, fill: paper.muted });
  return stack;
}

/** So many names, and never without those who were not short; one more takes no more room than to count it. */
function namesIn(names: readonly GridName[], most: number): readonly GridName[] {
  if (names.length <= most + 1) return names;
  const rest = most - names.filter(wasSpared).length;
  const first = new Set(names.filter((name) => !wasSpared(name)).slice(0, Math.max(1, rest)));
  return names.filter((name) => wasSpared(name) || first.has(name));
}

/** A name that leads to its claim, underlined by the grade of that claim; an inferred one has no grade. */
function drawName(stack: Stack, name: GridName, inferred: boolean, { x, width, words, paper }: Place): void {
  const left = name.mark === "" ? x : x + MARK;
  const room = width - (left - x);
  const said = words.name(name.entity);
  const text = fitText(name.place === "" ? said : withAside(said, name.place), NAME * BOLD, room);
  const end = left + Math.min(room, textWidth(text, NAME * BOLD));
  stack.y += LINE;
  const base = stack.y;
  const below = inferred ? "" : name.below;
  stack.nodes.push(...(name.mark === "" ? [] : [textAt(name.mark, x, base, { size: 10, fill: paper.ink })]), {
    tag: "a",
    attributes: { href: name.to, "aria-label": below === "" ? text : labelled(text, below) },
    children: [
      textAt(text, left, base, { size: NAME, bold: !inferred, fill: paper.ink }),
      ...(name.grade === null ? [] : strokes(name.grade, { from: left, to: end, y: base + 3 }, paper)),
    ],
  });
  if (below !== "") {
    stack.y += 1;
    const lines = linesOf(below, NOTE, room);
    const [last = ""] = lines.slice(MOST_LINES - 1);
    const cut = lines.length > MOST_LINES ? fitText(`${last} ${lines[MOST_LINES]}`, NOTE, room) : last;
    write(stack, lines.length < MOST_LINES ? lines : [...lines.slice(0, MOST_LINES - 1), cut], {
      x: left,
      size: NOTE,
      fill: paper.muted,
    });
    stack.y += GAP;
  }
}

function write(stack: Stack, lines: readonly string[], { x, ...style }: TextStyle & { x: number }): void {
  for (const line of lines) {
    stack.y += style.size * 1.28;
    stack.nodes.push(textAt(line, x, stack.y, style));
  }
}

/** The line above a row; above what is inferred it is dashed. */
function ruleAt(y: number, inferred: boolean, paper: ChartPaper): SvgNode {
  return {
    tag: "line",
    attributes: {
      x1: 0,
      x2: paper.width,
      y1: round(y),
      y2: round(y),
      "stroke-width": inferred ? 1.6 : 1,
      ...(inferred ? { "stroke-dasharray": "6 4" } : {}),
    },
    stroke: inferred ? paper.muted : paper.line,
  };
}
