import type { Box } from "../../picture/canvas/labels/boxGrid.ts";
import { xmlText } from "../formats/xmlText.ts";
import { clearStretches } from "./clearStretches.ts";
import { decimal } from "./decimal.ts";
import type { FigureLink } from "./figureLinks.ts";
import { type GraphLayout, LABEL_LINE } from "./placing/layoutGraph.ts";
import type { PlacedLabel } from "./placing/placeLabels.ts";
import { DIGIT_HEIGHT, NUMBER_LINE, type PlacedNumbers } from "./placing/placeNumbers.ts";
import { type Stroke, svgLine } from "./svgLine.ts";
import { svgShape } from "./svgShape.ts";
import { drawableText } from "./text/drawableText.ts";
import type { TextWriter } from "./text/svgText.ts";

/** Opacity of the white boxes behind text, which hide the lines there. */
const VEIL = 0.82;
/** Points; a shorter part of a disputed line has no space for a tick. */
const SHORTEST = 5;
const LEADER = "#8b8f8e";
/** From the top of a label line to its baseline, in em. */
const BASELINE = 0.9;

/**
 * Draws the graph: lines, boxes that clear space for text, then shapes, names and numbers. Boxes pale the lines under
 * them, as if these were planned or ended, so disputed lines stop at the boxes instead.
 */
export function svgGraph(graph: GraphLayout, writer: TextWriter): string {
  const { nodes, links, labels, numbers, numberSize, scale } = graph;
  const lines = links.filter(({ evidence }) => evidence !== "disputed").map((link) => linkGroup(link, [link], scale));
  const boxes = [...labels, ...numbers].map(({ box }) => box);
  const disputed = links
    .filter(({ evidence }) => evidence === "disputed")
    .map((link) => linkGroup(link, clearStretches(link, boxes, SHORTEST * scale), scale));
  const leaders = numbers.flatMap(({ leader }) =>
    leader
      ? `<path class="leader" d="M${decimal(leader.from.x)} ${decimal(leader.from.y)}L${decimal(leader.to.x)} ${decimal(leader.to.y)}" stroke="${LEADER}" stroke-width="0.35" fill="none"/>`
      : [],
  );
  const shapes = nodes.map((node) => {
    const { name, name_zh } = node.entity;
    const full = drawableText(name_zh === null || name_zh === name ? name : `${name} ${name_zh}`);
    return `<g class="entity" data-entity="${xmlText(node.id)}"><title>${xmlText(full)}</title>${svgShape(node.class, node.shape, node)}</g>`;
  });
  return [
    `<g class="links">${lines.join("")}</g>`,
    `<g class="veils">${boxes.map(veil).join("")}${leaders.join("")}</g>`,
    `<g class="links">${disputed.join("")}</g>`,
    `<g class="entities">${shapes.join("")}</g>`,
    `<g class="names">${labels.map((label) => nameText(label, writer)).join("")}</g>`,
    `<g class="numbers">${numbers.map((one) => numberText(one, numberSize, writer)).join("")}</g>`,
  ].join("\n");
}

function linkGroup({ id }: FigureLink, strokes: readonly Stroke[], scale: number): string {
  return `<g class="link" data-link="${xmlText(id)}">${strokes.map((stroke) => svgLine(stroke, scale)).join("")}</g>`;
}

function veil({ left, right, top, bottom }: Box): string {
  return `<rect x="${decimal(left)}" y="${decimal(top)}" width="${decimal(right - left)}" height="${decimal(bottom - top)}" fill="#fff" fill-opacity="${VEIL}"/>`;
}

function nameText({ node, lines, box, align, size }: PlacedLabel, writer: TextWriter): string {
  const x = { start: box.left + 0.5, middle: (box.left + box.right) / 2, end: box.right - 0.5 }[align];
  const text = lines.map((line, index) =>
    writer.write({ text: line, x, y: box.top + (index * LABEL_LINE + BASELINE) * size, size, anchor: align }),
  );
  return `<g class="name" data-entity="${xmlText(node.id)}">${text.join("")}</g>`;
}

function numberText({ link, lines, box }: PlacedNumbers, size: number, writer: TextWriter): string {
  const height = ((lines.length - 1) * NUMBER_LINE + DIGIT_HEIGHT) * size;
  const top = (box.top + box.bottom - height) / 2;
  const x = (box.left + box.right) / 2;
  const text = lines.map((line, index) =>
    writer.write({
      text: line,
      x,
      y: top + (DIGIT_HEIGHT + index * NUMBER_LINE) * size,
      size,
      anchor: "middle",
      bold: true,
    }),
  );
  return `<g class="number" data-link="${xmlText(link.id)}">${text.join("")}</g>`;
}
