import type { CanvasEntity, Point } from "../elements.ts";
import { type Box, createBoxGrid } from "./boxGrid.ts";
import { estimateTextWidth, LABEL_GAP, LABEL_LINE_HEIGHT, LABEL_SIZE } from "./footprint.ts";

/** Minimum font size of labels on the screen, in pixels. */
const SMALLEST_ON_SCREEN = 9;
/** Labels grow in steps, so that zooming stays smooth: they are laid out again only at each step. */
const STEP = 0.2;
/** Beyond this, a label would hide more than it says. */
const LARGEST_SCALE = 3;

/** An entity whose label is to be laid out: its position and importance. */
export interface Labelled extends Pick<CanvasEntity, "id" | "size" | "faded" | "lines" | "moreLines" | "fullLines"> {
  place: Point;
  selected: boolean;
}

/** The factor by which labels must be enlarged to be readable at this zoom; 1 if none. */
export function labelScale(zoom: number): number {
  const needed = SMALLEST_ON_SCREEN / (LABEL_SIZE * zoom);
  return needed <= 1 ? 1 : Math.min(Math.ceil(needed / STEP - 0.001) * STEP, LARGEST_SCALE);
}

/**
 * The lines that each entity shows. Placement leaves space for all lines at their usual size. When labels are larger,
 * or entities were moved close together by hand, names come first, the most important first and faded ones last, then
 * the other lines where they fit. No label overlaps another, nor another's shape unless that one is selected.
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

/** The rectangle of a label under its shape. */
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
