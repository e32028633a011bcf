import type { CanvasEntity, Point } from "../canvas/elements.ts";
import { type Box, createBoxGrid } from "./boxGrid.ts";
import { estimateTextWidth, LABEL_GAP, LABEL_LINE_HEIGHT, LABEL_SIZE } from "./footprint.ts";

/** Minimum font size of labels on the screen, in pixels. */
const SMALLEST_ON_SCREEN = 9;
/** Labels grow in steps, so that zooming stays smooth: they are laid out again only at each step. */
const STEP = 0.2;
/** Beyond this, a label would hide more than it says. */
const LARGEST_SCALE = 3;

/** An entity whose label is to be laid out: its position and importance. */
export interface Labelled
  extends Pick<CanvasEntity, "id" | "size" | "degree" | "faded" | "lines" | "moreLines" | "fullLines"> {
  place: Point;
  selected: boolean;
}

/** The factor by which labels must be enlarged to be readable at this zoom; 1 if none. */
export function labelScale(zoom: number): number {
  const needed = SMALLEST_ON_SCREEN / (LABEL_SIZE * zoom);
  return needed <= 1 ? 1 : Math.min(Math.ceil(needed / STEP - 0.001) * STEP, LARGEST_SCALE);
}

/** The smallest zoom for which labels are enlarged by this factor. */
export function smallestZoom(scale: number): number {
  return SMALLEST_ON_SCREEN / (LABEL_SIZE * scale);
}

/** So many of the best connected always have a label, in pictures of at most this many entities. */
const ALWAYS = 10;
const MOST_WITH_ALWAYS = 300;

/** The entities whose names must be seen, at whatever zoom: the best connected of a picture that can be read. */
export function hubsOf<Entity extends Pick<Labelled, "id" | "degree" | "faded">>(
  entities: readonly Entity[],
): Entity[] {
  if (entities.length > MOST_WITH_ALWAYS) return [];
  const connected = entities.filter(({ degree = 0, faded }) => degree > 0 && !faded);
  return connected.toSorted((a, b) => (b.degree ?? 0) - (a.degree ?? 0) || (a.id < b.id ? -1 : 1)).slice(0, ALWAYS);
}

/** The label of an entity, and its side. */
export interface LabelPlan {
  lines: string[];
  side: LabelSide;
}

/** A hub whose label would meet another's below its shape is labelled above it. */
type LabelSide = "below" | "above";

/**
 * The label of each entity that shows one. Placement leaves space for all lines at their usual size. When labels are
 * larger, or entities were moved close together by hand, names come first, the best connected first and faded ones
 * last, then the other lines where they fit. No label overlaps another, nor another's shape unless it is of a selected
 * entity or a hub.
 */
export function labelDetail(entities: readonly Labelled[], scale: number): Map<string, LabelPlan> {
  const shapes = createBoxGrid();
  const labels = createBoxGrid();
  for (const entity of entities) shapes.add(shapeBox(entity));
  const shown = new Map<string, LabelPlan>();
  const set = (entity: Labelled, plan: LabelPlan, mayCover: boolean): boolean => {
    const box = labelBox(entity, plan, scale);
    if (labels.meets(box) || (!mayCover && shapes.meets(box))) return false;
    labels.add(box);
    shown.set(entity.id, plan);
    return true;
  };
  const hubs = new Set(hubsOf(entities).map(({ id }) => id));
  const first = (entity: Labelled) => (entity.selected ? 2 : hubs.has(entity.id) ? 1 : 0);
  const inOrder = entities.toSorted(
    (a, b) =>
      first(b) - first(a) || Number(a.faded) - Number(b.faded) || (b.degree ?? 0) - (a.degree ?? 0) || b.size - a.size,
  );
  for (const entity of inOrder) {
    const named = set(entity, { lines: entity.lines, side: "below" }, first(entity) > 0);
    if (named || !hubs.has(entity.id)) continue;
    const plans = hubPlans(entity);
    if (plans.some((plan) => set(entity, plan, true))) continue;
    // Two names over each other can be told apart by zooming in; a hub without a name would be taken for a leaf.
    labels.add(labelBox(entity, plans[0], scale));
    shown.set(entity.id, plans[0]);
  }
  for (const entity of inOrder) {
    const { side } = shown.get(entity.id) ?? {};
    if (!side) continue;
    if (entity.moreLines.length > 0) set(entity, { lines: [...entity.lines, ...entity.moreLines], side }, false);
    if (entity.selected) set(entity, { lines: entity.fullLines, side }, false);
  }
  return shown;
}

/** Other ways to label a hub, the best first. */
function hubPlans({ lines }: Labelled): [LabelPlan, ...LabelPlan[]] {
  const short = lines.slice(0, 1);
  return [
    { lines, side: "above" },
    { lines: short, side: "below" },
    { lines: short, side: "above" },
  ];
}

/** The rectangle of a label under or over its shape. */
export function labelBox({ id, place: { x, y }, size }: Labelled, { lines, side }: LabelPlan, scale: number): Box {
  const half = (scale * Math.max(0, ...lines.map(estimateTextWidth))) / 2;
  const near = size / 2 + LABEL_GAP;
  const far = near + scale * lines.length * LABEL_SIZE * LABEL_LINE_HEIGHT;
  const reach = side === "below" ? { top: y + near, bottom: y + far } : { top: y - far, bottom: y - near };
  return { id, left: x - half, right: x + half, ...reach };
}

function shapeBox({ id, place: { x, y }, size }: Labelled): Box {
  return { id, left: x - size / 2, right: x + size / 2, top: y - size / 2, bottom: y + size / 2 };
}
