import type { Point } from "../../../picture/canvas/elements.ts";

/** A line of straight pieces, in CSS pixels. */
export type Polyline = readonly Point[];

export function lengthOf(line: Polyline): number {
  return line.reduce((sum, point, index) => sum + distance(line[index - 1] ?? point, point), 0);
}

/** The point at a distance along a line, and the direction there, as a unit vector. */
export function pointAlong(line: Polyline, along: number): { point: Point; way: Point } {
  let left = along;
  for (const [index, to] of line.entries()) {
    const from = line[index - 1];
    if (!from) continue;
    const length = distance(from, to);
    if (length > 0 && (left <= length || index === line.length - 1)) {
      const way = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
      return { point: { x: from.x + way.x * left, y: from.y + way.y * left }, way };
    }
    left -= length;
  }
  return { point: line[0] ?? { x: 0, y: 0 }, way: { x: 1, y: 0 } };
}

/** The line without its first and its last pixels; empty if nothing is left. */
export function trimmed(line: Polyline, first: number, last: number): Polyline {
  const length = lengthOf(line);
  if (length <= first + last) return [];
  let along = 0;
  const inner = line.filter((point, index) => {
    along += distance(line[index - 1] ?? point, point);
    return along > first && along < length - last;
  });
  return [pointAlong(line, first).point, ...inner, pointAlong(line, length - last).point];
}

/** The `d` of a path along a line, moved so far to its right. */
export function pathOf(line: Polyline, aside = 0): string {
  const points = aside === 0 ? line : line.map((point, index) => asideOf(line, index, aside, point));
  return points.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${tenth(x)} ${tenth(y)}`).join("");
}

/** Short strokes across a line at even distances, as the `d` of a path. */
export function ticksOn(line: Polyline, every: number, half: number): string {
  const length = lengthOf(line);
  const count = Math.floor(length / every);
  return Array.from({ length: count }, (_, index) => {
    const { point, way } = pointAlong(line, (length * (index + 0.5)) / count);
    const [x, y] = [way.y * half, -way.x * half];
    return `M${tenth(point.x - x)} ${tenth(point.y - y)}L${tenth(point.x + x)} ${tenth(point.y + y)}`;
  }).join("");
}

/** To a tenth of a pixel. */
export const tenth = (value: number) => Math.round(value * 10) / 10;

function asideOf(line: Polyline, index: number, aside: number, point: Point): Point {
  const [from, to] = [line[index - 1] ?? point, line[index + 1] ?? point];
  const length = distance(from, to) || 1;
  return { x: point.x - ((to.y - from.y) / length) * aside, y: point.y + ((to.x - from.x) / length) * aside };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
