import type { Core, NodeSingular } from "cytoscape";
import { bendsOf, type Disc } from "../canvas/bendsOf.ts";
import { setData } from "../canvas/elementData.ts";
import type { CanvasLink, Point } from "../canvas/elements.ts";
import { type BoxGrid, createBoxGrid } from "./boxGrid.ts";
import { labelScale } from "./labelDetail.ts";
import type { LabelFonts } from "./labelFonts.ts";
import { LINE_LABEL_SIZE, type LineToLabel, placeLineLabels } from "./placeLineLabels.ts";

/** Labels lines once the picture is at rest, so that no frame of a motion waits for it. */
interface LineLabeller {
  /** Labels these lines from now on. */
  note(links: readonly CanvasLink[]): void;
  /** Places the labels anew, soon: something has moved, or texts have changed. */
  later(): void;
  end(): void;
}

/** After the last change, and between two looks at whether something still moves. */
const REST_MS = 40;
/** Length of an arrowhead, and what a line keeps from a shape. */
const ARROWHEAD = 7;
const DISTANCE = 2;

export function createLineLabeller(cy: Core, fonts: LabelFonts): LineLabeller {
  let links: readonly CanvasLink[] = [];
  let bent: Bent = { links, discs: [], bends: new Map() };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const start = () => {
    if (cy.animated() || cy.nodes(":animated").nonempty()) return later();
    cy.batch(() => {
      const discs = drawnDiscs(cy);
      // Selecting and zooming move nothing, and are what readers do most.
      if (links !== bent.links || !areSame(discs, bent.discs))
        bent = { links, discs, bends: bendLines(cy, links, discs) };
      labelLines(cy, links, { bends: bent.bends, fonts });
    });
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(start, REST_MS);
  };
  return {
    note(wanted) {
      links = wanted;
    },
    later,
    end: () => clearTimeout(timer),
  };
}

/** How far lines are drawn aside around these shapes. */
interface Bent {
  links: readonly CanvasLink[];
  discs: readonly Disc[];
  bends: ReadonlyMap<string, number>;
}

/** The shapes that are drawn, where they stand. */
function drawnDiscs(cy: Core): Disc[] {
  const discs: Disc[] = [];
  cy.nodes().forEach((node) => {
    if (node.hasClass("hidden")) return;
    const { width, height } = node.data();
    discs.push({ id: node.id(), ...node.position(), radius: Math.max(width, height) / 2 });
  });
  return discs;
}

function areSame(discs: readonly Disc[], others: readonly Disc[]): boolean {
  return discs.length === others.length && discs.every((disc, index) => isSame(disc, others[index]));
}

function isSame({ id, x, y, radius }: Disc, other: Disc | undefined): boolean {
  return other?.id === id && other.x === x && other.y === y && other.radius === radius;
}

/** Draws lines round the shapes that they would pass through; returns how far each is drawn aside. */
function bendLines(cy: Core, links: readonly CanvasLink[], discs: readonly Disc[]): ReadonlyMap<string, number> {
  const byId = new Map(discs.map((disc) => [disc.id, disc]));
  const courses = links.flatMap(({ id, ...ends }) => {
    const [source, target] = [byId.get(ends.source), byId.get(ends.target)];
    return source && target ? [{ id, source, target }] : [];
  });
  const bends = bendsOf(courses, discs);
  for (const { id } of links) {
    const edge = cy.getElementById(id);
    const bend = bends.get(id) ?? 0;
    if (edge.nonempty() && (edge.data("bend") ?? 0) !== bend) edge.data("bend", bend);
  }
  return bends;
}

interface LineWriting {
  bends: ReadonlyMap<string, number>;
  fonts: LabelFonts;
}

function labelLines(cy: Core, links: readonly CanvasLink[], { bends, fonts }: LineWriting): void {
  const scale = labelScale(cy.zoom());
  const lines = links.flatMap((link) => lineToLabel(cy, link, bends.get(link.id) ?? 0) ?? []);
  const labels = placeLineLabels(lines, lines.length > 0 ? takenBy(cy) : createBoxGrid(), scale, fonts.ready);
  for (const { id } of links) {
    const label = labels.get(id);
    const edge = cy.getElementById(id);
    if (edge.empty()) continue;
    if (label)
      setData(edge, { lineLabel: label.text, lineLabelAt: label.along, lineLabelSize: LINE_LABEL_SIZE * scale });
    else if (edge.data("lineLabel")) setData(edge, { lineLabel: "" });
  }
}

/** A link with its free stretch; null if it has no label, or its shapes meet. */
function lineToLabel(cy: Core, link: CanvasLink, bend: number): LineToLabel | null {
  if (link.verbs.length + link.counts.length === 0) return null;
  const [source, target] = [cy.getElementById(link.source), cy.getElementById(link.target)];
  if (source.empty() || target.empty()) return null;
  const [start, end] = [source.position(), target.position()];
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  const way = { x: (end.x - start.x) / length, y: (end.y - start.y) / length };
  const before = link.arrowToSource ? ARROWHEAD : 0;
  const from = rimAlong(source, way) + DISTANCE + before;
  const to = length - rimAlong(target, way) - DISTANCE - (link.arrowToTarget ? ARROWHEAD : 0);
  if (!(from < to)) return null;
  // In its middle, a line drawn aside is half as far away as the point that draws it.
  const aside = bend / 2;
  const at = (along: number): Point => ({
    x: start.x + way.x * along - way.y * aside,
    y: start.y + way.y * along + way.x * aside,
  });
  // The length of a flat arc, over that of its chord.
  const longer = 1 + (8 / 3) * (aside / length) ** 2;
  return { ...link, from: at(from), to: at(to), before, bent: bend === 0 ? null : { longer } };
}

/** From the centre of a shape to its rim, as if it were an ellipse. */
function rimAlong(node: NodeSingular, way: Point): number {
  const { width, height } = node.data();
  return 1 / Math.hypot((2 * way.x) / width, (2 * way.y) / height);
}

/** Boxes that line labels must not touch: shapes, badges and names. */
function takenBy(cy: Core): BoxGrid {
  const taken = createBoxGrid();
  cy.nodes().forEach((node) => {
    if (node.hasClass("hidden")) return;
    const { x, y } = node.position();
    const { width, height, label, badge } = node.data();
    const [left, top] = [x - width / 2, y - height / 2];
    taken.add({ id: node.id(), left, right: left + width, top, bottom: top + height });
    const { labelLeft, labelTop, labelWidth, labelHeight, badgeX, badgeY, badgeWidth, badgeHeight } = node.data();
    const within = (right: number, down: number, wide: number, high: number) =>
      taken.add({
        id: node.id(),
        left: left + right,
        right: left + right + wide,
        top: top + down,
        bottom: top + down + high,
      });
    if (label) within(labelLeft, labelTop, labelWidth, labelHeight);
    if (badge) within(badgeX, badgeY, badgeWidth, badgeHeight);
  });
  return taken;
}
