import type { CanvasEntity, Point } from "./elements.ts";
import { estimateTextWidth, LABEL_GAP, LABEL_LINE_HEIGHT, LABEL_SIZE } from "./footprint.ts";

/** Labels are never smaller on the screen, in pixels. */
const SMALLEST_ON_SCREEN = 9;
/** Growing in steps keeps zooming smooth: labels are set anew only from step to step. */
const STEP = 0.2;
/** Beyond this a label would cover more than it tells. */
const LARGEST_SCALE = 3;

/** An entity whose label is to be set: where it stands, and how much it matters. */
export interface Labelled extends Pick<CanvasEntity, "id" | "size" | "lines" | "moreLines"> {
  place: Point;
  selected: boolean;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** How much larger than usual labels must be to be read at this zoom; 1 where they are large enough. */
export function labelScale(zoom: number): number {
  const needed = SMALLEST_ON_SCREEN / (LABEL_SIZE * zoom);
  return needed <= 1 ? 1 : Math.min(Math.ceil(needed / STEP - 0.001) * STEP, LARGEST_SCALE);
}

/**
 * The lines that each entity shows. Placing leaves room for all lines at their usual size. Larger labels would cover
 * each other, so names are set first, those that matter most before others, then the other lines where room is left.
 */
export function labelDetail(entities: readonly Labelled[], scale: number): Map<string, string[]> {
  if (scale === 1) return new Map(entities.map((entity) => [entity.id, allLines(entity)]));
  const taken = new Map(entities.map((entity) => [entity.id, [shapeBox(entity)]]));
  const hasRoom = (id: string, box: Box) =>
    [...taken].every(([other, boxes]) => other === id || !boxes.some((one) => meet(box, one)));
  const shown = new Map<string, string[]>();
  const set = (entity: Labelled, lines: string[]) => {
    shown.set(entity.id, lines);
    taken.set(entity.id, [shapeBox(entity), labelBox(entity, lines, scale)]);
  };
  const inOrder = entities.toSorted((a, b) => Number(b.selected) - Number(a.selected) || b.size - a.size);
  for (const entity of inOrder) {
    if (entity.selected || hasRoom(entity.id, labelBox(entity, entity.lines, scale))) set(entity, entity.lines);
  }
  for (const entity of inOrder) {
    if (shown.has(entity.id) && hasRoom(entity.id, labelBox(entity, allLines(entity), scale))) {
      set(entity, allLines(entity));
    }
  }
  return shown;
}

function allLines({ lines, moreLines }: Labelled): string[] {
  return [...lines, ...moreLines];
}

function shapeBox({ place: { x, y }, size }: Labelled): Box {
  return { left: x - size / 2, right: x + size / 2, top: y - size / 2, bottom: y + size / 2 };
}

function labelBox({ place: { x, y }, size }: Labelled, lines: string[], scale: number): Box {
  const half = (scale * Math.max(...lines.map(estimateTextWidth))) / 2;
  const top = y + size / 2 + LABEL_GAP;
  return { left: x - half, right: x + half, top, bottom: top + scale * lines.length * LABEL_SIZE * LABEL_LINE_HEIGHT };
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
