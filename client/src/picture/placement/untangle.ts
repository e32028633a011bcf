import type { Point } from "../canvas/elements.ts";
import type { Board, Spot } from "./board.ts";
import { costOf } from "./costOf.ts";
import { createSpotGrid, type SpotGrid } from "./settle.ts";
import { seededRandom } from "./simulate.ts";

/** Trials for each new entity, and in all: what fits into the wait for a double-click, or for a page. */
const TRIALS = { click: { each: 200, most: 7_000 }, page: { each: 600, most: 24_000 } };
/** Limit on comparisons with other lines and entities; large pictures get fewer trials. */
const MOST_WORK = 60_000_000;
/** The farthest that a trial moves an entity, at the start and at the end. */
const REACH = { first: 300, last: 50 };
/** Worsening allowed to a trial at the start; this leads out of local minima. */
const PATIENCE = 3;
/** Share of trials that swap two entities instead of moving one. */
const EXCHANGES = 0.3;

/** Tries other positions for the new entities and keeps those with fewer crossings and covered labels. */
export function untangle(board: Board): void {
  const fresh = board.spots.filter((spot) => !spot.fixed);
  const random = seededRandom(2);
  // If nothing but the anchor was placed before, this is a page opening rather than an expansion.
  const { each, most } = TRIALS[board.spots.length - fresh.length <= 1 ? "page" : "click"];
  const trials = Math.min(each * fresh.length, most, Math.ceil(MOST_WORK / workOf(board)));
  const grid = createSpotGrid();
  for (const spot of board.spots) grid.add(spot);
  const trying = { board, grid };
  for (let trial = 0; trial < trials; trial += 1) {
    const heat = 1 - trial / trials;
    const patience = heat * heat * PATIENCE * random();
    const spot = fresh[trial % fresh.length];
    const other = random() < EXCHANGES ? fresh[Math.floor(random() * fresh.length)] : undefined;
    if (spot && other && spot !== other) tryExchange(spot, other, patience, trying);
    else if (spot) {
      const reach = REACH.last + heat * (REACH.first - REACH.last);
      const x = Math.round(spot.x + (2 * random() - 1) * reach * 1.3);
      const y = Math.round(spot.y + (2 * random() - 1) * reach);
      tryPlace(spot, { x, y }, patience, trying);
    }
  }
}

/** Roughly, the comparisons of an average trial. */
function workOf({ spots, lines }: Board): number {
  const linesOfOne = (2 * lines.length) / spots.length;
  return 2 * (lines.length + linesOfOne * (spots.length + lines.length)) + 1;
}

/** The picture, and the space taken in it. */
interface Trying {
  board: Board;
  grid: SpotGrid;
}

function tryPlace(spot: Spot, to: Point, patience: number, { board, grid }: Trying): void {
  // Most trials end with this question, before any cost is computed.
  if (!grid.isFree(spot, to)) return;
  const most = costNow(spot, board) + patience;
  const { x: oldX, y: oldY } = spot;
  spot.x = to.x;
  spot.y = to.y;
  if (costOf(spot, board, most) < most) {
    board.version += 1;
    grid.move(spot, { x: oldX, y: oldY });
    return;
  }
  spot.x = oldX;
  spot.y = oldY;
}

function tryExchange(one: Spot, two: Spot, patience: number, { board, grid }: Trying): void {
  exchange(one, two);
  const free = grid.isFree(one) && grid.isFree(two);
  exchange(one, two);
  if (!free) return;
  const most = costNow(one, board) + costNow(two, board) + patience;
  exchange(one, two);
  const cost = costOf(one, board, most);
  if (cost < most && cost + costOf(two, board, most - cost) < most) {
    board.version += 1;
    grid.move(one, two);
    grid.move(two, one);
  } else exchange(one, two);
}

/** The cost of a spot at its position, cached until the board changes. */
function costNow(spot: Spot, board: Board): number {
  if (spot.reckoned !== board.version) {
    spot.cost = costOf(spot, board);
    spot.reckoned = board.version;
  }
  return spot.cost;
}

function exchange(one: Spot, two: Spot): void {
  const { x, y } = one;
  one.x = two.x;
  one.y = two.y;
  two.x = x;
  two.y = y;
}
