import type { CanvasEntity } from "../canvas/elements.ts";
import { createBoxGrid } from "./boxGrid.ts";
import { LABEL_SIZE } from "./footprint.ts";
import { badgeBox, type DrawnShape, type LabelPlan, labelBox, labelSides, shapeBox } from "./labelPlan.ts";
import { ELLIPSIS, isClipped } from "./labelText.ts";

/** Minimum font size of labels on the screen, in pixels. */
const SMALLEST_ON_SCREEN = 9;
/** Labels grow in steps, so that zooming stays smooth: they are laid out again only at each step. */
const STEP = 0.2;
/** Beyond this, a label would hide more than it says. */
const LARGEST_SCALE = 3;

/** An entity whose label is to be laid out: its position and importance. */
export type Labelled = DrawnShape &
  Pick<CanvasEntity, "degree" | "faded" | "lines" | "moreLines" | "fullLines"> & { selected: boolean };

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

/**
 * The label of each entity that shows one. Placement leaves space for all lines at their usual size. When labels are
 * larger, or entities were moved close together by hand, names come first, the best connected first and faded ones
 * last: whole below, above or beside their shapes, or cut to their first line, then the other lines where they fit. No
 * label overlaps another, nor another's shape or badges unless it is of a selected entity or a hub, and no two that are
 * cut read the same.
 */
export function labelDetail(entities: readonly Labelled[], scale: number): Map<string, LabelPlan> {
  const shapes = createBoxGrid();
  const labels = createBoxGrid();
  for (const entity of entities) {
    shapes.add(shapeBox(entity));
    const badges = badgeBox(entity, scale);
    if (badges.left < badges.right) shapes.add(badges);
  }
  const shown = new Map<string, LabelPlan>();
  const cut = new Set<string>();
  const set = (entity: Labelled, plan: LabelPlan, over: "shapes" | "nothing"): boolean => {
    const text = plan.lines.join("\n");
    if (isClipped(plan.lines) && cut.has(text)) return false;
    const box = labelBox(entity, plan, scale);
    if (labels.meets(box) || (over === "nothing" && shapes.meets(box))) return false;
    labels.add(box);
    shown.set(entity.id, plan);
    if (isClipped(plan.lines)) cut.add(text);
    return true;
  };
  const hubs = new Set(hubsOf(entities).map(({ id }) => id));
  const first = (entity: Labelled) => (entity.selected ? 2 : hubs.has(entity.id) ? 1 : 0);
  const inOrder = entities.toSorted(
    (a, b) =>
      first(b) - first(a) || Number(a.faded) - Number(b.faded) || (b.degree ?? 0) - (a.degree ?? 0) || b.size - a.size,
  );
  for (const entity of inOrder) {
    const plans = namePlans(entity);
    if (plans.some((plan) => set(entity, plan, "nothing"))) continue;
    if (first(entity) === 0 || plans.some((plan) => set(entity, plan, "shapes")) || !hubs.has(entity.id)) continue;
    // Two names over each other can be told apart by zooming in; a hub without a name would be taken for a leaf.
    const plan: LabelPlan = { lines: entity.lines, side: "above" };
    labels.add(labelBox(entity, plan, scale));
    shown.set(entity.id, plan);
  }
  for (const entity of inOrder) {
    const { lines, moreLines, fullLines, selected } = entity;
    const { side } = shown.get(entity.id) ?? {};
    if (!side) continue;
    if (moreLines.length > 0) set(entity, { lines: [...lines, ...moreLines], side }, "nothing");
    if (selected || isClipped(lines)) set(entity, { lines: fullLines, side }, "nothing");
  }
  return shown;
}

/** The ways to write a name, the best first: whole on each side, then cut to its first line. */
function namePlans({ lines }: Labelled): LabelPlan[] {
  const [start, ...rest] = lines;
  const texts = start === undefined || rest.length === 0 ? [lines] : [lines, [`${start}${ELLIPSIS}`]];
  return texts.flatMap((text) => labelSides.map((side) => ({ lines: text, side })));
}
