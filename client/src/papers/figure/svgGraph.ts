import type { Point } from "../../picture/canvas/elements.ts";
import { xmlText } from "../briefing/writableText.ts";
import { type GraphLayout, LABEL_LINE } from "./placing/layoutGraph.ts";
import { type LineRow, type LineType, RAISED, ROW, rowWidth } from "./placing/lineText.ts";
import type { PlacedLabel } from "./placing/placeLabels.ts";
import type { PlacedLineText } from "./placing/placeLineTexts.ts";
import { svgShape } from "./shapes.ts";
import { svgLine } from "./svgLine.ts";
import { decimal, drawableText, type TextWriter } from "./text/svgText.ts";

const LEADER = "#8b8f8e";
/** From the top of a label line to its baseline, in em. */
const BASELINE = 0.9;
/** From the top of a row on a line to its baseline, in em: digits and small letters then stand in its middle. */
const MIDDLE = 0.86;

/** Draws the graph: the lines as far as no text stands on them, to the rims of their shapes, then shapes and texts. */
export function svgGraph(graph: GraphLayout, writer: TextWriter): string {
  const { nodes, links, pieces, labels, texts, lineType, scale } = graph;
  const lines = links.map(
    (link, index) =>
      `<g class="link" data-link="${xmlText(link.id)}" data-claims="${xmlText(link.claimIds.join(" "))}">${svgLine(link, scale, pieces[index])}</g>`,
  );
  const leaders = texts.flatMap(({ leader }) =>
    leader
      ? `<path class="leader" d="M${decimal(leader.from.x)} ${decimal(leader.from.y)}L${decimal(leader.to.x)} ${decimal(leader.to.y)}" stroke="${LEADER}" stroke-width="0.35" fill="none"/>`
      : [],
  );
  const shapes = nodes.map((node) => {
    const { name, name_zh } = node.entity;
    const full = drawableText(name_zh === null || name_zh === name ? name : `${name} ${name_zh}`);
    return `<g class="entity" data-entity="${xmlText(node.id)}"><title>${xmlText(full)}</title>${svgShape(node.class, node.shape, node, node.entity.own !== null)}</g>`;
  });
  return [
    `<g class="links">${lines.join("")}</g>`,
    `<g class="leaders">${leaders.join("")}</g>`,
    `<g class="entities">${shapes.join("")}</g>`,
    `<g class="names">${labels.map((label) => nameText(label, writer)).join("")}</g>`,
    `<g class="texts">${texts.map((one) => lineText(one, lineType, writer)).join("")}</g>`,
  ].join("\n");
}

function nameText({ node, lines, box, align, size }: PlacedLabel, writer: TextWriter): string {
  const x = { start: box.left + 0.5, middle: (box.left + box.right) / 2, end: box.right - 0.5 }[align];
  const text = lines.map((line, index) =>
    writer.write({ text: line, x, y: box.top + (index * LABEL_LINE + BASELINE) * size, size, anchor: align }),
  );
  return `<g class="name" data-entity="${xmlText(node.id)}">${text.join("")}</g>`;
}

function lineText({ link, rows, area }: PlacedLineText, type: LineType, writer: TextWriter): string {
  const { x, y, slope } = area;
  const top = y - (((rows.length - 1) * ROW + 1) * type.size) / 2;
  const written = rows.map((row, index) =>
    rowText(row, { x, y: top + (index * ROW + MIDDLE) * type.size }, type, writer),
  );
  const turn =
    slope === 0 ? "" : ` transform="rotate(${decimal((slope * 180) / Math.PI)} ${decimal(x)} ${decimal(y)})"`;
  const part = (name: string, texts: string[]) =>
    texts.every((text) => text === "") ? "" : `<g class="${name}">${texts.join("")}</g>`;
  // Where a saved page that answers may write instead.
  const at = [x, y, type.size].map(decimal).join(" ");
  return `<g class="text" data-link="${xmlText(link.id)}" data-at="${at}"${turn}>${part(
    "verb",
    written.map(({ words }) => words),
  )}${part(
    "number",
    written.map(({ numbers }) => numbers),
  )}</g>`;
}

/** A row around a point of its baseline; numbers beside words are raised. */
function rowText(
  row: LineRow,
  { x, y }: Point,
  type: LineType,
  writer: TextWriter,
): { words: string; numbers: string } {
  const left = x - rowWidth(row, type) / 2;
  const right = x + rowWidth(row, type) / 2;
  const raised = row.words !== "";
  return {
    words: writer.write({ text: row.words, x: left, y, size: type.size }),
    numbers: writer.write({
      text: row.numbers,
      x: right,
      y: raised ? y - 0.22 * type.size : y,
      size: raised ? RAISED.size * type.size : type.size,
      anchor: "end",
      bold: true,
    }),
  };
}
