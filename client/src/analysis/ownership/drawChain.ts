import { evidenceGrades } from "@atlas/server/vocabulary";
import { claimAddress } from "../../url/view/claimAddress.ts";
import { entityName, foreignLanguage } from "../../words/entityName.ts";
import { listParts } from "../../words/listWords.ts";
import type { ChartPaper } from "../charts/ChartPaper.ts";
import { fitText, linesOf, textWidth } from "../charts/textWidth.ts";
import type { SvgNode } from "../common/SvgNode.ts";
import type { ChainRow } from "./chainRows.ts";
import { holds, isControl } from "./chainTree.ts";
import { evidenceStroke } from "./evidenceStroke.ts";
import { stepWords } from "./stepWords.ts";
import { strings } from "./strings.ts";

const NAME = 15;
const WORDS = 13;
const LINE = 17;
const ROW = 50;
const MARK = 6;
const FIRST = 12;
/** On paper as narrow as a phone the steps are shorter, so that names keep their room. */
const NARROW = 480;

/** The rows of a chain, each joined to what it owns, or to its owner, by a line that tells the evidence. `base` comes before addresses. */
export function drawChain(
  rows: readonly ChainRow[],
  base: string,
  paper: ChartPaper,
  top: number,
): { nodes: SvgNode[]; height: number } {
  const step = paper.width < NARROW ? 26 : 52;
  const x = (depth: number) => FIRST + depth * step;
  const texts = rows.map((row) => wordsOf(row, paper.width - x(row.depth) - 2 * MARK - 6));
  const heights = texts.map(({ words }) => ROW + Math.max(0, words.length - 1) * LINE);
  const places: number[] = [];
  let y = top + 14;
  for (const height of heights) {
    places.push(y);
    y += height;
  }
  const at = (row: number) => places[row] ?? top;
  const joints = rows.flatMap((row, index) =>
    joint(row, [x(row.depth - 1), x(row.depth)], [at(row.to), at(index)], paper),
  );
  const marks = rows.flatMap((row, index) => mark(row, x(row.depth), at(index), paper));
  const labels = rows.flatMap((row, index) =>
    label(row, texts[index], x(row.depth) + 2 * MARK + 4, at(index), base, paper),
  );
  return { nodes: [...joints, ...marks, ...labels], height: y - top };
}

interface RowWords {
  name: string;
  /** What is said of the step, whole, and in the lines in which it is drawn. */
  said: string;
  words: string[];
}

function wordsOf({ entity, node, last }: ChainRow, width: number): RowWords {
  const name = fitText(entityName(entity), NAME * 1.06, width);
  if (node === null) return { name, said: "", words: [] };
  const said = listParts([
    stepWords(node),
    ...(last ? [strings.lastOwner] : []),
    ...(node.again ? [strings.again] : []),
  ]);
  return { name, said, words: linesOf(said, WORDS, width) };
}

/** From the middle of the nearer row along to the farther one, and across in the line of the evidence. */
function joint(
  { node }: ChainRow,
  [x1, x2]: [number, number],
  [y1, y2]: [number, number],
  paper: ChartPaper,
): SvgNode[] {
  if (node === null) return [];
  const [claim] = node.claims;
  const pale = holds(node) ? {} : { opacity: 0.5 };
  const colour = paper.colourOf({ label: "", ...evidenceGrades[claim.evidence] });
  return [
    { tag: "path", attributes: { d: `M${x1} ${y1}V${y2}`, "stroke-width": 1 }, stroke: paper.line, fill: "none" },
    ...evidenceStroke(claim.evidence, x1, x2 - MARK - 2, y2).map((attributes) => ({
      tag: "path",
      attributes: { ...attributes, ...pale },
      stroke: colour,
      fill: "none",
    })),
  ];
}

/** Control is a full circle, a stake an empty one, and the organisation that is asked about a square. */
function mark({ node }: ChainRow, x: number, y: number, paper: ChartPaper): SvgNode[] {
  if (node === null) {
    const attributes = { x: x - MARK - 1, y: y - MARK - 1, width: 2 * MARK + 2, height: 2 * MARK + 2 };
    return [{ tag: "rect", attributes, fill: paper.ink }];
  }
  const attributes = { cx: x, cy: y, r: MARK, "stroke-width": 2, ...(holds(node) ? {} : { opacity: 0.5 }) };
  return [{ tag: "circle", attributes, fill: isControl(node) ? paper.ink : paper.sheet, stroke: paper.ink }];
}

function label(
  { entity, node }: ChainRow,
  texts: RowWords | undefined,
  x: number,
  y: number,
  base: string,
  paper: ChartPaper,
): SvgNode[] {
  if (texts === undefined) return [];
  const lang = foreignLanguage(texts.name);
  const name: SvgNode = {
    tag: "text",
    attributes: { x, y: y + 5, "font-size": NAME, "font-weight": node === null ? 700 : 600, ...(lang && { lang }) },
    fill: paper.ink,
    children: [texts.name],
  };
  if (node === null) return [name];
  const [claim] = node.claims;
  const width = Math.max(...texts.words.map((line) => textWidth(line, WORDS)));
  return [
    name,
    {
      tag: "a",
      attributes: {
        href: base + claimAddress(claim),
        "aria-label": strings.claimOf(entityName(entity), texts.said, claim.id),
      },
      children: [
        // Room for a finger, and for the ring of the keyboard.
        {
          tag: "rect",
          attributes: { x: x - 2, y: y + 9, width: width + 4, height: texts.words.length * LINE + 8 },
          fill: "transparent",
        },
        ...texts.words.map((line, place) => ({
          tag: "text",
          attributes: { x, y: y + 24 + place * LINE, "font-size": WORDS, "text-decoration": "underline" },
          fill: paper.muted,
          children: [line],
        })),
      ],
    },
  ];
}
