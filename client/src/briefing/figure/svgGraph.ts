import { xmlText } from "../formats/xmlText.ts";
import { decimal } from "./decimal.ts";
import { type GraphLayout, LABEL_LINE } from "./placing/layoutGraph.ts";
import type { PlacedLabel } from "./placing/placeLabels.ts";
import { DIGIT_HEIGHT, NUMBER_LINE, type PlacedNumbers } from "./placing/placeNumbers.ts";
import type { PlacedVerb } from "./placing/placeVerbs.ts";
import { svgLine } from "./svgLine.ts";
import { svgShape } from "./svgShape.ts";
import { drawableText } from "./text/drawableText.ts";
import type { TextWriter } from "./text/svgText.ts";

/** Points of white around text. */
const RIM = 1.1;
const LEADER = "#8b8f8e";
/** From the top of a label line to its baseline, in em. */
const BASELINE = 0.9;

/** Draws the graph: lines to the rims of their shapes, then shapes, and text with a white rim that keeps it apart from lines. */
export function svgGraph(graph: GraphLayout, writer: TextWriter): string {
  const { nodes, links, labels, numbers, verbs, numberSize, scale } = graph;
  const lines = links.map((link) => `<g class="link" data-link="${xmlText(link.id)}">${svgLine(link, scale)}</g>`);
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
    `<g class="leaders">${leaders.join("")}</g>`,
    `<g class="entities">${shapes.join("")}</g>`,
    `<g class="names">${labels.map((label) => nameText(label, writer)).join("")}</g>`,
    `<g class="verbs">${verbs.map((one) => verbText(one, numberSize, writer)).join("")}</g>`,
    `<g class="numbers">${numbers.map((one) => numberText(one, numberSize, writer)).join("")}</g>`,
  ].join("\n");
}

function nameText({ node, lines, box, align, size }: PlacedLabel, writer: TextWriter): string {
  const x = { start: box.left + 0.5, middle: (box.left + box.right) / 2, end: box.right - 0.5 }[align];
  const text = lines.map((line, index) =>
    writer.write({ text: line, x, y: box.top + (index * LABEL_LINE + BASELINE) * size, size, anchor: align, rim: RIM }),
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
      rim: RIM,
    }),
  );
  return `<g class="number" data-link="${xmlText(link.id)}">${text.join("")}</g>`;
}

function verbText({ link, text, x, y, slope }: PlacedVerb, size: number, writer: TextWriter): string {
  const turn = `rotate(${decimal((slope * 180) / Math.PI)} ${decimal(x)} ${decimal(y)})`;
  const written = writer.write({ text, x, y: y + DIGIT_HEIGHT * size * 0.46, size, anchor: "middle", rim: RIM });
  return `<g class="verb" data-link="${xmlText(link.id)}" transform="${turn}">${written}</g>`;
}
