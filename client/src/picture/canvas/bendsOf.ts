import type { Point } from "./elements.ts";

/** A shape that lines go round, as the disc that holds it. */
export interface Disc extends Point {
  id: string;
  radius: number;
}

/** A line between the middles of two shapes. */
export interface Course {
  id: string;
  source: Disc;
  target: Disc;
}

/** Space between a line and a shape that it goes round. */
const CLEAR = 4;
/** Distances of the point that draws a line aside, on either side; the line itself goes half as far. */
const ASIDE = [20, 36, 52, 68, 90, 120, 160].flatMap((far) => [far, -far]);
const FURTHEST = Math.max(...ASIDE) / 2;
/** A line drawn further aside than this part of its length would be taken for another one. */
const MOST_ASIDE = 0.7;
/** Distance between the points at which a bent line is tried. */
const STEP = 8;
/** In larger pictures no line finds a way round. */
const MOST_LINES = 1000;

/**
 * How far each line that would pass through a shape is drawn aside, to the left of its way from source to target on a
 * canvas whose y grows downwards if negative: the least that clears all shapes. A line that cannot go round is left out.
 */
export function bendsOf(courses: readonly Course[], discs: readonly Disc[]): Map<string, number> {
  const bends = new Map<string, number>();
  if (courses.length > MOST_LINES) return bends;
  for (const course of courses) {
    if (!isMet(course, 0, discsNear(course, discs, 0), 0)) continue;
    const most = MOST_ASIDE * Math.hypot(course.target.x - course.source.x, course.target.y - course.source.y);
    const others = discsNear(course, discs, FURTHEST);
    const clear = ASIDE.find((bend) => Math.abs(bend) <= most && !isMet(course, bend, others, CLEAR));
    if (clear !== undefined) bends.set(course.id, clear);
  }
  return bends;
}

/** The middle of a line drawn aside, or the point that draws it, at the distance given. */
export function besideMiddle({ source, target }: Pick<Course, "source" | "target">, distance: number): Point {
  const [x, y] = [target.x - source.x, target.y - source.y];
  const length = Math.hypot(x, y) || 1;
  return {
    x: (source.x + target.x) / 2 - (y / length) * distance,
    y: (source.y + target.y) / 2 + (x / length) * distance,
  };
}

/** Other shapes in the box around a line, which is larger by `reach` on all sides. */
function discsNear({ source, target }: Course, discs: readonly Disc[], reach: number): Disc[] {
  const [left, right] = [Math.min(source.x, target.x) - reach, Math.max(source.x, target.x) + reach];
  const [top, bottom] = [Math.min(source.y, target.y) - reach, Math.max(source.y, target.y) + reach];
  return discs.filter(
    ({ id, x, y, radius }) =>
      x + radius > left &&
      x - radius < right &&
      y + radius > top &&
      y - radius < bottom &&
      id !== source.id &&
      id !== target.id,
  );
}

/** Whether a line, drawn aside so far, comes nearer to one of these shapes than `space`. */
export function isMet(course: Course, bend: number, discs: readonly Disc[], space: number): boolean {
  const { source, target } = course;
  const aside = besideMiddle(course, bend);
  const steps = bend === 0 ? 1 : Math.ceil(Math.hypot(target.x - source.x, target.y - source.y) / STEP);
  let from: Point = source;
  for (let step = 1; step <= steps; step += 1) {
    const to = step === steps ? target : pointOf({ source, aside, target }, step / steps);
    if (discs.some((disc) => passes(disc, from, to, disc.radius + space))) return true;
    from = to;
  }
  return false;
}

/** A point of the curve that a point beside its middle draws aside. */
function pointOf({ source, aside, target }: Record<"source" | "aside" | "target", Point>, part: number): Point {
  const [start, middle, end] = [(1 - part) ** 2, 2 * part * (1 - part), part ** 2];
  return {
    x: start * source.x + middle * aside.x + end * target.x,
    y: start * source.y + middle * aside.y + end * target.y,
  };
}

/** Whether a stretch comes nearer to the middle of a shape than `far`; without roots, because it is asked so often. */
function passes({ x, y }: Point, from: Point, to: Point, far: number): boolean {
  const [wide, high] = [to.x - from.x, to.y - from.y];
  const along = Math.min(
    1,
    Math.max(0, ((x - from.x) * wide + (y - from.y) * high) / (wide * wide + high * high || 1)),
  );
  const [across, down] = [x - from.x - along * wide, y - from.y - along * high];
  return across * across + down * down < far * far;
}
