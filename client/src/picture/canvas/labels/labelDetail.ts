import type { CanvasEntity, Point } from "../elements.ts";
import { type Box, createBoxGrid } from "./boxGrid.ts";
import { estimateTextWidth, LABEL_GAP, LABEL_LINE_HEIGHT, LABEL_SIZE } from "./footprint.ts";

/** Labels are never smaller on the screen, in pixels. */
const SMALLEST_ON_SCREEN = 9;
/** Growing in steps keeps zooming smooth: labels are set anew only from step to step. */
const STEP = 0.2;
/** Beyond this a label would cover more than it tells. */
const LARGEST_SCALE = 3;

/** An entity whose label is to be set: where it stands, and how much it matters. */
export interface Labelled extends Pick<CanvasEntity, "id" | "size" | "faded" | "lines" | "moreLines" | "fullLines"> {
  place: Point;
  selected: boolean;
}

/** How much larger than usual labels must be to be read at this zoom; 1 where they are large enough. */
export function labelScale(zoom: number): number {
  const needed = SMALLEST_ON_SCREEN / (LABEL_SIZE * zoom);
  return needed <= 1 ? 1 : Math.min(Math.ceil(needed / STEP - 0.001) * STEP, LARGEST_SCALE);
}

/**
 * The lines that each entity shows. Placing leaves room for all lines at their usual size; where labels are larger, or
 * entities were put close to each other by hand, names are set first, those that matter most before others and what stands back last, and then
 * the other lines where room is left. No label is set on another, nor on another's shape unless it is a selected one's.
 */
export function labelDetail(entities: readonly Labelled[], scale: number): Map<string, string[]> {
  const shapes = createBoxGrid();
  const labels = createBoxGrid();
  for (const entity of entities) shapes.add(shapeBox(entity));
  const shown = new Map<string, string[]>();
  const set = (entity: Labelled, lines: string[], mayCover: boolean) => {
    const box = labelBox(entity, lines, scale);
    if (labels.meets(box) || (!mayCover && shapes.meets(box))) return;
    labels.add(box);
    shown.set(entity.id, lines);
  };
  const inOrder = entities.toSorted(
    (a, b) => Number(b.selected) - Number(a.selected) || Number(a.faded) - Number(b.faded) || b.size - a.size,
  );
  for (const entity of inOrder) set(entity, entity.lines, entity.selected);
  for (const entity of inOrder) {
    if (!shown.has(entity.id)) continue;
    if (entity.moreLines.length > 0) set(entity, [...entity.lines, ...entity.moreLines], false);
    if (entity.selected) set(entity, entity.fullLines, false);
  }
  return shown;
}

/** The room of a label under its shape. */
export function labelBox({ id, place: { x, y }, size }: Labelled, lines: string[], scale: number): Box {
  const half = (scale * Math.max(0, ...lines.map(estimateTextWidth))) / 2;
  const top = y + size / 2 + LABEL_GAP;
  return {
    id,
    left: x - half,
    right: x + half,
    top,
    bottom: top + scale * lines.length * LABEL_SIZE * LABEL_LINE_HEIGHT,
  };
}

function shapeBox({ id, place: { x, y }, size }: Labelled): Box {
  return { id, left: x - size / 2, right: x + size / 2, top: y - size / 2, bottom: y + size / 2 };
}
