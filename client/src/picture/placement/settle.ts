import type { Board, Spot } from "./board.ts";
import { createSpotGrid, type SpotGrid } from "./spotGrid.ts";

const STEP = 20;

/** Moves every new entity that overlaps another to the nearest free position, so that nothing overlaps. */
export function settle({ spots }: Board): void {
  const settled = createSpotGrid();
  for (const spot of spots) if (spot.fixed) settled.add(spot);
  for (const spot of spots) {
    if (spot.fixed) continue;
    moveToFreePlace(spot, settled);
    settled.add(spot);
  }
}

function moveToFreePlace(spot: Spot, others: SpotGrid): void {
  const { x, y } = spot;
  for (let ring = 0; !others.isFree(spot); ring += 1) {
    const places = Math.max(1, 8 * ring);
    for (let place = 0; place < places; place += 1) {
      const angle = (2 * Math.PI * place) / places;
      spot.x = Math.round(x + ring * STEP * Math.cos(angle));
      spot.y = Math.round(y + ring * STEP * Math.sin(angle));
      if (others.isFree(spot)) return;
    }
  }
}
