import type { ChainBundle } from "./chainBundles.ts";
import type { PackedChain } from "./packChain.ts";

/** A bundle on the drawing: level from the left of its gap, upright in a lane of its own, level to the right. */
export interface RoutedBundle {
  bundle: ChainBundle;
  from: number;
  to: number;
  left: number;
  lane: number;
  right: number;
}

/** Space beside the lanes of a gap, and between two lanes, in CSS pixels. */
const SIDE = 6;
const LEAST_LANE = 3.5;
/** Space that two lines of one lane keep from each other. */
const APART = 3;

/** Gives each bundle its lane. Those with the most claims come first; what a gap cannot hold is left out. */
export function routeBundles(
  bundles: readonly ChainBundle[],
  chain: PackedChain,
  rowOf: (id: string) => number | null,
): { routed: RoutedBundle[]; left: ChainBundle[] } {
  const routed: RoutedBundle[] = [];
  const left: ChainBundle[] = [];
  for (const [gap, column] of chain.columns.entries()) {
    const next = chain.columns[gap + 1];
    const here = bundles.filter((bundle) => bundle.gap === gap);
    if (here.length === 0 || !next) continue;
    const sides = { left: column.left + column.width, right: column.left + column.width + column.gap };
    const room = sides.right - sides.left - 2 * SIDE;
    const most = Math.max(1, Math.floor(room / LEAST_LANE) + 1);
    const lanes: { top: number; bottom: number }[][] = [];
    const laid: { bundle: ChainBundle; from: number; to: number; lane: number }[] = [];
    for (const one of endsOf(here, chain, rowOf)) {
      const span = { top: Math.min(one.from, one.to) - APART, bottom: Math.max(one.from, one.to) + APART };
      const free = lanes.findIndex((lane) => lane.every(({ top, bottom }) => bottom < span.top || top > span.bottom));
      const lane = free === -1 ? lanes.length : free;
      if (lane >= most) {
        left.push(one.bundle);
        continue;
      }
      lanes[lane] = [...(lanes[lane] ?? []), span];
      laid.push({ ...one, lane });
    }
    const step = lanes.length < 2 ? 0 : Math.min(room / (lanes.length - 1), 9);
    const start = (sides.left + sides.right - step * (lanes.length - 1)) / 2;
    routed.push(
      ...laid.map(({ bundle, from, to, lane }) => ({ bundle, from, to, ...sides, lane: start + lane * step })),
    );
  }
  return { routed, left };
}

/** The heights at which bundles of one gap begin and end: at the row of an entity, or spread over the height of a band. */
function endsOf(
  bundles: readonly ChainBundle[],
  { bands, row }: PackedChain,
  rowOf: (id: string) => number | null,
): { bundle: ChainBundle; from: number; to: number }[] {
  const counts = new Map<string, number>();
  const spread = bundles.flatMap(({ from, to }) => (from === to ? [from] : [from, to]));
  const yIn = (id: string) => {
    const band = bands.find((one) => one.id === id);
    const place = counts.get(id) ?? 0;
    counts.set(id, place + 1);
    const all = spread.filter((one) => one === id).length;
    return band ? band.top + ((place + 0.5) / all) * band.height * row : 0;
  };
  return bundles.map((bundle) => {
    const { pair, from, to } = bundle;
    const begin = (pair && rowOf(pair.from)) ?? yIn(from);
    const end = (pair && rowOf(pair.to)) ?? (from === to && pair === null ? begin : yIn(to));
    return { bundle, from: begin, to: end };
  });
}
