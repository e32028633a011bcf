import type { Box } from "../../picture/canvas/labels/boxGrid.ts";
import { xmlText } from "../formats/xmlText.ts";
import { decimal } from "./decimal.ts";
import { LABEL_LINE, type LaidGraph } from "./placing/layGraph.ts";
import type { PlacedLabel } from "./placing/placeLabels.ts";
import { DIGITS, NUMBER_LINE, type PlacedNumbers } from "./placing/placeNumbers.ts";
import { svgLine } from "./svgLine.ts";
import { svgShape } from "./svgShape.ts";
import { drawableText } from "./text/drawableText.ts";
import type { TextWriter } from "./text/svgText.ts";

/** How much writing hides of the lines behind it. */
const VEIL = 0.82;
const LEADER = "#8b8f8e";
/** From the top of a line of a label to its foot, in sizes of the type. */
const FOOT = 0.9;

/** The graph: lines, then what keeps writing clear of them, then shapes, names and numbers. */
export function svgGraph(graph: LaidGraph, writer: TextWriter): string {
  const { sites, links, labels, numbers, labelSize, numberSize, scale } = graph;
  const lines = links.map((link) => `<g class="link" data-link="${xmlText(link.id)}">${svgLine(link, scale)}</g>`);
  const leaders = numbers.flatMap(({ leader }) =>
    leader
      ? `<path class="leader" d="M${decimal(leader.from.x)} ${decimal(leader.from.y)}L${decimal(leader.to.x)} ${decimal(leader.to.y)}" stroke="${LEADER}" stroke-width="0.35" fill="none"/>`
      : [],
  );
  const shapes = sites.map((site) => {
    const { name, name_zh } = site.entity;
    const full = drawableText(name_zh === null || name_zh === name ? name : `${name} ${name_zh}`);
    return `<g class="entity" data-entity="${xmlText(site.id)}"><title>${xmlText(full)}</title>${svgShape(site.class, site.shape, site)}</g>`;
  });
  return [
    `<g class="links">${lines.join("")}</g>`,
    `<g class="veils">${[...labels, ...numbers].map(({ box }) => veil(box)).join("")}${leaders.join("")}</g>`,
    `<g class="entities">${shapes.join("")}</g>`,
    `<g class="names">${labels.map((label) => nameText(label, labelSize, writer)).join("")}</g>`,
    `<g class="numbers">${numbers.map((one) => numberText(one, numberSize, writer)).join("")}</g>`,
  ].join("\n");
}

function veil({ left, right, top, bottom }: Box): string {
  return `<rect x="${decimal(left)}" y="${decimal(top)}" width="${decimal(right - left)}" height="${decimal(bottom - top)}" fill="#fff" fill-opacity="${VEIL}"/>`;
}

function nameText({ site, lines, box, align }: PlacedLabel, size: number, writer: TextWriter): string {
  const x = { start: box.left + 0.5, middle: (box.left + box.right) / 2, end: box.right - 0.5 }[align];
  const text = lines.map((line, index) =>
    writer.write({ text: line, x, y: box.top + (index * LABEL_LINE + FOOT) * size, size, anchor: align }),
  );
  return `<g class="name" data-entity="${xmlText(site.id)}">${text.join("")}</g>`;
}

function numberText({ link, lines, box }: PlacedNumbers, size: number, writer: TextWriter): string {
  const height = ((lines.length - 1) * NUMBER_LINE + DIGITS) * size;
  const top = (box.top + box.bottom - height) / 2;
  const x = (box.left + box.right) / 2;
  const text = lines.map((line, index) =>
    writer.write({ text: line, x, y: top + (DIGITS + index * NUMBER_LINE) * size, size, anchor: "middle", bold: true }),
  );
  return `<g class="number" data-link="${xmlText(link.id)}">${text.join("")}</g>`;
}
