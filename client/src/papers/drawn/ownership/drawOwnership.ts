import { heldIn } from "../../../model/claim/counts.ts";
import { isOwning } from "../../../model/claim/line/tellingClaim.ts";
import type { Bounds } from "../../../picture/canvas/viewport.ts";
import type { SvgNode } from "../../answers/common/SvgNode.ts";
import { drawOwnershipSheet } from "../../answers/ownership/chart/drawOwnershipSheet.ts";
import { ownershipChart } from "../../answers/ownership/chart/ownershipChart.ts";
import { fittedChart } from "../../answers/ownership/chart/ownershipPages.ts";
import type { DrawLayout, DrawnLine, ToDraw } from "../Drawing.ts";
import { familiesOf } from "./familiesOf.ts";
import { ownershipLayoutStrings as strings } from "./strings.ts";

/** Between the charts of two families. */
const BETWEEN = 34;
const EDGE = 8;
/** A page with less room than this begins no other chart. */
const LEAST = 90;

/**
 * Draws the ownership charts of the families of a view, one below the other, that of the entity in the middle or the
 * largest first; on a page as many as it holds, wide branches counted. What a chart says of owners that are not recorded holds for the whole data set, not for the view.
 */
export const drawOwnership: DrawLayout = (shown, room) => {
  const zoom = room.zoom ?? 1;
  const width = Math.max(320, room.width / zoom - 2 * EDGE);
  const nodes: SvgNode[] = [];
  const lines: DrawnLine[] = [];
  const places = new Map<string, Bounds>();
  const unseen = unseenIn(shown);
  const isFile = room.paper.font !== null;
  let y = EDGE;
  for (const answer of familiesOf(shown, shown.centre ?? null)) {
    const whole = ownershipChart({ answer, unseen, leftOut: [] });
    const left = room.height - y - EDGE;
    // A page ends; the stage can be moved.
    if (whole === null || (isFile && left < LEAST)) continue;
    const paper = { ...room.paper, width };
    const chart = isFile ? fittedChart(whole, paper, left) : whole;
    const sheet = drawOwnershipSheet(chart, null, paper);
    if (isFile && y > EDGE && sheet.height > left) continue;
    const onStage = (children: SvgNode[], down: number): SvgNode => ({
      tag: "g",
      attributes: { transform: `scale(${zoom}) translate(${EDGE} ${down})` },
      children,
    });
    const [ties, others] = partsOf(sheet.nodes);
    nodes.push(onStage(others.map(untied), y));
    for (const tie of ties) {
      const ends = String(tie.attributes?.["data-ends"]).split(" ");
      lines.push({ node: onStage([untied(tie)], y), ends });
    }
    for (const [id, box] of sheet.places) if (!places.has(id)) places.set(id, movedBox(box, { x: EDGE, y }, zoom));
    y += sheet.height + BETWEEN;
  }
  const aside = shown.entities.filter(({ id }) => !places.has(id)).length;
  return {
    width: room.width,
    height: Math.max(room.height, Math.ceil((y - BETWEEN + EDGE) * zoom)),
    nodes,
    linesOf: (ids) => (ids.length === 0 ? lines : lines.filter(({ ends }) => ends.some((end) => ids.includes(end)))),
    places,
    absent: new Map(),
    told: [
      places.size === 0 ? strings.none : strings.reading,
      ...(aside === 0 ? [] : [isFile ? strings.left(aside) : strings.aside(aside)]),
      ...(shown.asOf === null ? [] : [strings.asOf]),
    ],
    typeSize: TYPE * zoom,
    clipped: false,
  };
};

/** Type size of the names in boxes, in CSS pixels. */
const TYPE = 11.4;

/** The organisations of which the data set has an owner in force that the view does not show. */
function unseenIn({ claims, holdings = [] }: ToDraw): Set<string> {
  const drawn = new Set(claims.map(({ id }) => id));
  return new Set(
    holdings.filter((claim) => isOwning(claim) && claim.status === "in-force" && !drawn.has(claim.id)).map(heldIn),
  );
}

/** The ties of a sheet, which react to the pointer as lines, and all its other parts. */
function partsOf(nodes: readonly SvgNode[]): [ties: SvgNode[], others: SvgNode[]] {
  const parts = nodes.flatMap(({ children = [], ...group }) =>
    children.flatMap((child) => (typeof child === "string" ? [] : [{ group, child }])),
  );
  const isTie = ({ child }: { child: SvgNode }) => child.attributes?.["data-ends"] !== undefined;
  const grouped = ({ group, child }: { group: Omit<SvgNode, "children">; child: SvgNode }): SvgNode => ({
    ...child,
    attributes: { ...child.attributes, ...(group.attributes ?? {}) },
  });
  return [parts.filter(isTie).map(grouped), parts.filter((part) => !isTie(part)).map(grouped)];
}

/** The same without its link: on the stage a press selects. */
function untied({ tag, attributes: { href: _, "aria-label": __, ...attributes } = {}, ...node }: SvgNode): SvgNode {
  return { ...node, tag: tag === "a" ? "g" : tag, attributes };
}

function movedBox({ left, right, top, bottom }: Bounds, { x, y }: { x: number; y: number }, zoom: number): Bounds {
  return { left: (left + x) * zoom, right: (right + x) * zoom, top: (top + y) * zoom, bottom: (bottom + y) * zoom };
}
