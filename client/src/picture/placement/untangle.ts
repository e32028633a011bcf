import type { Point } from "../canvas/elements.ts";
import { type Board, moveSpot, type Spot } from "./board.ts";
import { affects, costOf } from "./costOf.ts";
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
  const from = { x: spot.x, y: spot.y };
  moveSpot(spot, to, board);
  const isBetter = costOf(spot, board, most) < most;
  if (isBetter) forgetCosts(board, spot);
  moveSpot(spot, from, board);
  if (!isBetter) return;
  forgetCosts(board, spot);
  moveSpot(spot, to, board);
  grid.move(spot, from);
}

function tryExchange(one: Spot, two: Spot, patience: number, { board, grid }: Trying): void {
  exchange(one, two, board);
  const free = grid.isFree(one) && grid.isFree(two);
  exchange(one, two, board);
  if (!free) return;
  const most = costNow(one, board) + costNow(two, board) + patience;
  exchange(one, two, board);
  const cost = costOf(one, board, most);
  const isBetter = cost < most && cost + costOf(two, board, most - cost) < most;
  if (isBetter) forgetCosts(board, one, two);
  exchange(one, two, board);
  if (!isBetter) return;
  forgetCosts(board, one, two);
  exchange(one, two, board);
  grid.move(one, two);
  grid.move(two, one);
}

/** The cost of a spot at its position, remembered until something that it depends on moves. */
function costNow(spot: Spot, board: Board): number {
  spot.cost ??= costOf(spot, board);
  return spot.cost;
}

/** Forgets the costs that spots are part of where they stand; before and after they move. */
function forgetCosts({ spots }: Board, ...moving: Spot[]): void {
  for (const spot of spots) {
    if (spot.cost !== null && moving.some((one) => one === spot || affects(one, spot))) spot.cost = null;
  }
}

function exchange(one: Spot, two: Spot, board: Board): void {
  const { x, y } = one;
  moveSpot(one, two, board);
  moveSpot(two, { x, y }, board);
}
