import type { Entity } from "@atlas/server/contract";
import { entityClassOf, evidenceIds } from "@atlas/server/vocabulary";
import { className } from "../../../../model/words/names.ts";
import type { ChartPaper } from "../../../charts/ChartPaper.ts";
import { measureText } from "../../../figure/text/measureText.ts";
import { wrapText } from "../../../figure/text/wrapText.ts";
import type { SvgNode } from "../../common/SvgNode.ts";
import { widthOf } from "./boxText.ts";
import { boxesOf, type ChartTie, type OwnershipChart } from "./ChartBox.ts";
import { drawSign } from "./drawBoxes.ts";
import { drawText } from "./drawText.ts";
import { strokesOf } from "./drawTies.ts";
import { chartStrings as strings } from "./strings.ts";

const SIZE = 10;
const LINE = 13;
const SAMPLE = 34;
const SIGN_SAMPLE = 15;
const BETWEEN = 16;

interface Entry {
  words: string;
  /** Width of the sample and the space after it. */
  room: number;
  sample: (x: number, y: number) => SvgNode[];
}

/** Only what the chart uses is explained. */
function entriesOf(chart: OwnershipChart, paper: ChartPaper): Entry[] {
  const boxes = boxesOf(chart);
  const ties = boxes.flatMap(({ tie }) => tie ?? []);
  const level = (grade: ChartTie["grade"], y: number, x: number) =>
    strokesOf(grade, { x, y: y - 3.5 }, { x: x + SAMPLE - 6, y: y - 3.5 }, paper);
  const written = (text: string, muted: boolean) => (x: number, y: number) => [
    drawText(text, {
      x: x + (SAMPLE - 6 - widthOf(text, SIZE)) / 2,
      y,
      size: SIZE,
      fill: muted ? paper.muted : paper.ink,
    }),
  ];
  const weaker = ties.flatMap(({ shareGrade }) => shareGrade ?? []).slice(0, 1);
  const kinds = new Map<string, Entity>(
    boxes.flatMap(({ entity }) => (entity ? [[entityClassOf(entity), entity]] : [])),
  );
  return [
    ...evidenceIds
      .filter((id) => ties.some(({ grade }) => grade === id))
      .map((id): Entry => ({ words: strings.legend[id], room: SAMPLE, sample: (x, y) => level(id, y, x) })),
    ...weaker.map((grade) => ({
      words: strings.legendShare,
      room: SAMPLE,
      sample: (x: number, y: number) => [
        ...written("%", false)(x, y - 2),
        ...strokesOf(grade, { x: x + 4, y: y + 2 }, { x: x + SAMPLE - 10, y: y + 2 }, paper),
      ],
    })),
    ...(ties.some(({ share }) => share === null)
      ? [{ words: strings.legendNone, room: SAMPLE, sample: written(strings.notRecorded, true) }]
      : []),
    ...ties
      .flatMap(({ year }) => (year === "" ? [] : year))
      .slice(0, 1)
      .map((year) => ({ words: strings.legendYear, room: SAMPLE, sample: written(year, true) })),
    ...[...kinds.values()].map((entity) => ({
      words: className(entityClassOf(entity)),
      room: SIGN_SAMPLE,
      sample: (x: number, y: number) => [drawSign(entity, { x: x + 5, y: y - 3.5 }, paper)],
    })),
  ];
}

/** The legend in rows over a width, or as a list if `list` is set. */
export function drawLegend(
  chart: OwnershipChart,
  { x: left, y: top, width, list }: { x: number; y: number; width: number; list: boolean },
  paper: ChartPaper,
): { nodes: SvgNode[]; height: number } {
  const nodes: SvgNode[] = [];
  let [x, y] = [0, LINE];
  for (const { words, room, sample } of entriesOf(chart, paper)) {
    const lines = list ? wrapText(words, (width - room) / SIZE, measureText) : [words];
    const needed = room + widthOf(words, SIZE);
    if (!list && x > 0 && x + needed > width) [x, y] = [0, y + LINE + 2];
    nodes.push(...sample(left + x, top + y));
    for (const [place, line] of lines.entries()) {
      nodes.push(
        drawText(line, {
          x: left + x + room,
          y: top + y + place * LINE,
          size: SIZE,
          fill: paper.ink,
          kind: "legend",
        }),
      );
    }
    if (list) y += lines.length * LINE + 2;
    else x += needed + BETWEEN;
  }
  return { nodes, height: list ? y - LINE : y + 4 };
}
