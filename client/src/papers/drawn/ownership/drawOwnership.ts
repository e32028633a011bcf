import { heldIn } from "../../../model/claim/counts.ts";
import { isOwning } from "../../../model/claim/line/tellingClaim.ts";
import { listSentences, listSome } from "../../../model/words/listWords.ts";
import type { Bounds } from "../../../picture/canvas/viewport.ts";
import type { SvgNode } from "../../answers/common/SvgNode.ts";
import { drawOwnershipSheet } from "../../answers/ownership/chart/drawOwnershipSheet.ts";
import { ownershipChart } from "../../answers/ownership/chart/ownershipChart.ts";
import { fittedChart } from "../../answers/ownership/chart/ownershipPages.ts";
import { textAt } from "../../answers/whatIf/picture/gridMarks.ts";
import { linesOf as wrapped } from "../../charts/textWidth.ts";
import type { DrawLayout, DrawnLine, ToDraw } from "../Drawing.ts";
import { nameOf } from "../nameOf.ts";
import { familiesOf } from "./familiesOf.ts";
import { ownershipLayoutStrings as strings } from "./strings.ts";

/** Between the charts of two families. */
const BETWEEN = 34;
const EDGE = 8;
/** Type of the sentences below a file, and the room for three lines of them. */
const NOTE = { size: 9.6, line: 12 };
const FOOT = 3 * NOTE.line;
/** Most names of entities that are not drawn, on the stage and in a file. */
const MOST_NAMED = 6;
const MANY_NAMED = 12;
/** A page with less room than this begins no other chart. */
const LEAST = 90;

/**
 * Draws the ownership charts of the families of a view, one below the other, that of the entity in the middle or the
 * largest first; on a page as many as it holds, wide branches counted. What a chart says of owners that are not recorded holds for the whole data set, not for the view.
 */
export const drawOwnership: DrawLayout = (shown, room) => {
  const zoom = room.zoom ?? 1;
  const width = Math.max(320, room.width / zoom - 2 * EDGE);
  const isFile = room.paper.font !== null;
  const nodes: SvgNode[] = [];
  const lines: DrawnLine[] = [];
  const places = new Map<string, Bounds>();
  const unseen = unseenIn(shown);
  const bottom = room.height - EDGE - (isFile ? FOOT : 0);
  let y = EDGE;
  for (const answer of familiesOf(shown, shown.centre ?? null)) {
    const whole = ownershipChart({ answer, unseen, leftOut: [] });
    // A page ends; the stage can be moved.
    if (whole === null || (isFile && bottom - y < LEAST)) continue;
    const paper = { ...room.paper, width };
    const sheet = drawOwnershipSheet(isFile ? fittedChart(whole, paper, bottom - y) : whole, null, paper);
    if (isFile && y > EDGE && sheet.height > bottom - y) continue;
    const at = { x: EDGE, y };
    nodes.push(
      ...sheet.nodes.map((node) =>
        onStage(
          withParts(node, (part) => !isTie(part)),
          at,
          zoom,
        ),
      ),
    );
    for (const node of sheet.nodes) {
      for (const tie of partsOf(node).filter(isTie)) {
        const ends = String(tie.attributes?.["data-ends"]).split(" ");
        lines.push({
          node: onStage(
            withParts(node, (part) => part === tie),
            at,
            zoom,
          ),
          ends,
        });
      }
    }
    for (const [id, box] of sheet.places) if (!places.has(id)) places.set(id, movedBox(box, at, zoom));
    y += sheet.height + BETWEEN;
  }
  const aside = shown.entities.filter(({ id }) => !places.has(id));
  const told = [
    places.size === 0 ? strings.none : strings.reading,
    ...(aside.length === 0
      ? []
      : [
          (isFile ? strings.left : strings.aside)(
            aside.length,
            listSome(
              aside.map((entity) => nameOf(entity, shown.labels)),
              isFile ? MANY_NAMED : MOST_NAMED,
            ),
          ),
        ]),
    ...(shown.asOf === null ? [] : [strings.asOf]),
  ];
  const foot = isFile ? wrapped(listSentences(told), NOTE.size, width) : [];
  const end = y - BETWEEN + EDGE;
  return {
    width: room.width,
    height: Math.max(room.height, Math.ceil((end + foot.length * NOTE.line) * zoom)),
    nodes: [
      ...nodes,
      ...foot.map((line, index) =>
        textAt(line, EDGE, end + (index + 0.8) * NOTE.line, { size: NOTE.size, fill: room.paper.muted }),
      ),
    ],
    linesOf(ids) {
      const isMeant = ({ ends }: DrawnLine) =>
        ids.length === 2 ? ends.every((end) => ids.includes(end)) : ends.some((end) => ids.includes(end));
      return lines.map((line) => (ids.length === 0 || isMeant(line) ? line : { ...line, node: faint(line.node) }));
    },
    keepsLines: true,
    places,
    absent: new Map(),
    told,
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

function partsOf({ children = [] }: SvgNode): SvgNode[] {
  return children.filter((child) => typeof child !== "string");
}

/** Ties react to the pointer as lines. */
function isTie({ attributes }: SvgNode): boolean {
  return attributes?.["data-ends"] !== undefined;
}

/** A sheet with some of its parts, without their links: on the stage a press selects. */
function withParts(sheet: SvgNode, isWanted: (part: SvgNode) => boolean): SvgNode {
  return { ...sheet, children: partsOf(sheet).filter(isWanted).map(untied) };
}

function untied({ tag, attributes: { href: _, "aria-label": __, ...attributes } = {}, ...node }: SvgNode): SvgNode {
  return { ...node, tag: tag === "a" ? "g" : tag, attributes };
}

function onStage(node: SvgNode, { x, y }: { x: number; y: number }, zoom: number): SvgNode {
  return { tag: "g", attributes: { transform: `scale(${zoom}) translate(${x} ${y})` }, children: [node] };
}

/** A tie beside those of what is chosen: its share stays legible. */
function faint(node: SvgNode): SvgNode {
  return { ...node, attributes: { ...node.attributes, opacity: 0.45 } };
}

function movedBox({ left, right, top, bottom }: Bounds, { x, y }: { x: number; y: number }, zoom: number): Bounds {
  return { left: (left + x) * zoom, right: (right + x) * zoom, top: (top + y) * zoom, bottom: (bottom + y) * zoom };
}
