import { type EntityClass, type Evidence, entityClasses, entityClassOf, evidenceIds } from "@atlas/server/vocabulary";
import { className, gradeName } from "../../model/words/names.ts";
import { linksOf, verbTo } from "../../picture/graph/linksOf.ts";
import type { Briefing } from "../briefing/Briefing.ts";
import { DUE_MARK, dueInFigure } from "./numberRanges.ts";
import { shapeOf, svgShape } from "./shapes.ts";
import { strings } from "./strings.ts";
import { svgLine } from "./svgLine.ts";
import type { TextWriter } from "./text/svgText.ts";
import type { Measure } from "./text/wrapText.ts";

interface Item {
  width: number;
  word: string;
  draw: (x: number, y: number) => string;
}

/** SVG markup and its height in points. */
export interface Part {
  markup: string;
  height: number;
}

const FONT_SIZE = 7.2;
const ROW_HEIGHT = 12;
const GAP = 14;
const SIGN = { shape: 9, line: 26 };

/** Draws the shapes, line styles and marks that a figure uses, each kind on rows of its own. */
export function legend(briefing: Briefing, width: number, measure: Measure, writer: TextWriter): Part {
  const parts = [shapeItems(briefing), lineItems(briefing), dueItems(briefing, measure, writer)];
  const rows = parts.flatMap((items) => rowsOf(items, width, measure));
  const markup = rows.map((row, index) => {
    let x = 0;
    const y = ROW_HEIGHT * (index + 0.5);
    return row
      .map(({ word, width: sign, draw }) => {
        const drawn =
          draw(x, y) + writer.write({ text: word, x: x + sign + 4, y: y + FONT_SIZE * 0.36, size: FONT_SIZE });
        x += sign + 4 + measure(word) * FONT_SIZE + GAP;
        return drawn;
      })
      .join("");
  });
  return { markup: `<g class="legend">${markup.join("")}</g>`, height: rows.length * ROW_HEIGHT };
}

function rowsOf(items: readonly Item[], width: number, measure: Measure): Item[][] {
  const rows: Item[][] = [];
  let left = 0;
  for (const item of items) {
    const needed = item.width + 4 + measure(item.word) * FONT_SIZE;
    const row = rows.at(-1);
    if (row && needed <= left) row.push(item);
    else {
      rows.push([item]);
      left = width;
    }
    left -= needed + GAP;
  }
  return rows;
}

function shapeItems({ entities }: Briefing): Item[] {
  const used = new Set(entities.map(entityClassOf));
  // Object.keys types the keys as plain strings.
  const classes = (Object.keys(entityClasses) as EntityClass[]).filter((name) => used.has(name));
  return classes.map((name) => ({
    width: SIGN.shape,
    word: className(name),
    draw: (x, y) => svgShape(name, shapeOf(name, 8), { x: x + SIGN.shape / 2, y }),
  }));
}

function lineItems({ claims }: Briefing): Item[] {
  const links = linksOf(claims.map(({ claim }) => claim));
  const used = new Set(links.map(({ evidence }) => evidence));
  const items = evidenceIds
    .filter((grade) => used.has(grade))
    .map((grade) => lineItem(grade, gradeWord(grade), "plain"));
  const pale = links.find(({ tentative }) => tentative);
  const thin = links.find(({ lastReported }) => lastReported);
  const own = links.find((link) => link.own);
  const pointing = links.filter(({ arrowToSource, arrowToTarget }) => arrowToSource || arrowToTarget);
  const bothWays = pointing.some((link) => verbTo(link) !== null);
  // The ticks of a disputed line would look like a part of the arrow.
  const pointed = pointing.find(({ evidence }) => evidence !== "disputed") ?? pointing[0];
  return [
    ...items,
    ...(pointed ? [lineItem(pointed.evidence, strings.arrow, "plain", "solid")] : []),
    ...(pointed && bothWays ? [lineItem(pointed.evidence, strings.hollow, "plain", "hollow")] : []),
    ...(pale ? [lineItem(pale.evidence, strings.pale, "tentative")] : []),
    ...(thin ? [lineItem(thin.evidence, strings.thin, "lastReported")] : []),
    ...(own ? [lineItem(own.evidence, strings.own, "own")] : []),
  ];
}

/** Only comparisons are assessed by the editors, and whoever sees a line takes it for a tie. */
export function gradeWord(grade: Evidence): string {
  return grade === "assessed" ? strings.comparison(gradeName(grade)) : gradeName(grade);
}

/** The mark of claims due for a check, on the first such number; empty if there is none. */
function dueItems(briefing: Briefing, measure: Measure, writer: TextWriter): Item[] {
  const [first] = dueInFigure(briefing);
  if (first === undefined) return [];
  const text = `${first}${DUE_MARK}`;
  return [
    {
      width: measure(text) * FONT_SIZE,
      word: strings.due,
      draw: (x, y) => writer.write({ text, x, y: y + FONT_SIZE * 0.36, size: FONT_SIZE, bold: true }),
    },
  ];
}

type Look = "plain" | "tentative" | "lastReported" | "own";

function lineItem(evidence: Evidence, word: string, look: Look, head: "solid" | "hollow" | null = null): Item {
  const looks = { tentative: look === "tentative", lastReported: look === "lastReported", own: look === "own" };
  return {
    width: SIGN.line,
    word,
    draw: (x, y) =>
      svgLine(
        {
          from: { x, y },
          to: { x: x + SIGN.line, y },
          arrowFrom: false,
          arrowTo: head !== null,
          hollow: head === "hollow" ? "target" : null,
          evidence,
          ...looks,
        },
        1,
      ),
  };
}
