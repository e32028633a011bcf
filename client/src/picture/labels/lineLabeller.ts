import type { Core, NodeSingular } from "cytoscape";
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
  let timer: ReturnType<typeof setTimeout> | undefined;
  const start = () => {
    if (cy.animated() || cy.nodes(":animated").nonempty()) return later();
    cy.batch(() => labelLines(cy, links, fonts));
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

function labelLines(cy: Core, links: readonly CanvasLink[], fonts: LabelFonts): void {
  const scale = labelScale(cy.zoom());
  const lines = links.flatMap((link) => lineToLabel(cy, link) ?? []);
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
function lineToLabel(cy: Core, link: CanvasLink): LineToLabel | null {
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
  const at = (along: number): Point => ({ x: start.x + way.x * along, y: start.y + way.y * along });
  return { ...link, from: at(from), to: at(to), before };
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
