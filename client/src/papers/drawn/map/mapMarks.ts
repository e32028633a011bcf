import type { Point } from "../../../picture/canvas/elements.ts";
import type { MapFrame } from "./mapFrame.ts";
import type { Spot } from "./spotOf.ts";

/** One mark of the map: an entity, or several that stand too near to each other. */
export interface Mark extends Point {
  /** Stable while its first entity stays in it. */
  key: string;
  /** The members; the place with most of them comes first. */
  spots: readonly [Spot, ...Spot[]];
  /** In CSS pixels, as all lengths here. */
  radius: number;
}

/** Marks nearer than this join. */
const JOIN = 12;
/** Two marks of so many entities stay apart however near they are. */
const LARGE = 15;
/** Space between two marks, and how far one may be pushed from its place. */
const GAP = 1;
const FARTHEST = 15;
const ROUNDS = 60;
const [SMALLEST, LARGEST] = [5, 15];

/** Joins spots into marks: only organisations with organisations, of China with China's, seats with seats. */
export function mapMarks(spots: readonly Spot[], frame: MapFrame): { marks: Mark[]; outside: Spot[] } {
  const outside: Spot[] = [];
  const groups = new Map<string, { point: Point; kind: string; spots: [Spot, ...Spot[]] }>();
  for (const spot of spots) {
    const point = frame.pointOf(spot.at);
    if (point === null) {
      outside.push(spot);
      continue;
    }
    const kind = `${spot.how}-${spot.isInChina ? "china" : "abroad"}`;
    const key = `${kind} ${spot.at.join(" ")}`;
    const group = groups.get(key);
    if (group) group.spots.push(spot);
    else groups.set(key, { point, kind, spots: [spot] });
  }
  const joined: { point: Point; kind: string; spots: [Spot, ...Spot[]] }[] = [];
  for (const group of [...groups.values()].sort(largestFirst)) {
    const near = joined
      .filter(({ kind, spots: there }) => kind === group.kind && Math.min(there.length, group.spots.length) < LARGE)
      .map((one) => ({ one, away: distance(one.point, group.point) }))
      .filter(({ away }) => away < JOIN)
      .sort((a, b) => a.away - b.away)[0];
    if (near) near.one.spots.push(...group.spots);
    else joined.push({ ...group, spots: [...group.spots] });
  }
  const marks = joined.sort(largestFirst).map(({ point, kind, spots: all }) => ({
    ...point,
    key: `${kind}-${all[0].entity.id}`,
    spots: all,
    radius: radiusOf(all.length),
  }));
  return { marks: apart(marks, frame), outside };
}

function largestFirst(a: { spots: readonly [Spot, ...Spot[]] }, b: { spots: readonly [Spot, ...Spot[]] }): number {
  return b.spots.length - a.spots.length || (a.spots[0].entity.id < b.spots[0].entity.id ? -1 : 1);
}

function radiusOf(count: number): number {
  return count === 1 ? SMALLEST : Math.min(LARGEST, 6.2 + Math.sqrt(count));
}

/** Pushes marks that lie on each other apart, the smaller one farther. */
function apart(marks: readonly Mark[], { width, height }: MapFrame): Mark[] {
  const moved = marks.map((mark) => ({ ...mark }));
  for (let round = 0; round < ROUNDS; round += 1) {
    let still = true;
    for (const [index, one] of moved.entries()) {
      for (let next = index + 1; next < moved.length; next += 1) {
        const other = moved[next];
        if (!other || Math.abs(other.y - one.y) > 2 * LARGEST + GAP) continue;
        const overlap = one.radius + other.radius + GAP - distance(one, other);
        if (overlap <= 0.05) continue;
        still = false;
        // Two in one place go apart to the side that differs from mark to mark.
        const angle = one.x === other.x && one.y === other.y ? index : Math.atan2(other.y - one.y, other.x - one.x);
        const share = one.radius ** 2 / (one.radius ** 2 + other.radius ** 2);
        push(other, angle, overlap * share);
        push(one, angle + Math.PI, overlap * (1 - share));
      }
    }
    for (const [index, mark] of moved.entries()) keepNear(mark, marks[index] ?? mark);
    if (still) break;
  }
  return moved.map((mark) => ({
    ...mark,
    x: Math.min(width - mark.radius, Math.max(mark.radius, mark.x)),
    y: Math.min(height - mark.radius, Math.max(mark.radius, mark.y)),
  }));
}

function push(mark: Mark, angle: number, by: number): void {
  mark.x += Math.cos(angle) * by;
  mark.y += Math.sin(angle) * by;
}

function keepNear(mark: Mark, home: Point): void {
  const away = distance(mark, home);
  if (away <= FARTHEST) return;
  mark.x = home.x + ((mark.x - home.x) * FARTHEST) / away;
  mark.y = home.y + ((mark.y - home.y) * FARTHEST) / away;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
