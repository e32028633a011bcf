import { type Anchor, type Leg, legTo } from "./anchors.ts";
import type { ChainBundle } from "./chainBundles.ts";
import type { PackedChain } from "./packChain.ts";

/** A bundle on the drawing: level from where it begins, upright in a lane of its own, level to where it ends. */
export interface RoutedBundle {
  bundle: ChainBundle;
  left: number;
  lane: number;
  begin: Leg;
  end: Leg;
}

/** Space beside the lanes of a gap, and between two lanes, in CSS pixels. */
const SIDE = 6;
const LEAST_LANE = 3.5;
/** Space that two lines of one lane keep from each other. */
const APART = 3;
/** Half the height of a line within a band: its number must not cover it. */
const WITHIN = 9;

/** Gives each bundle its lane. Those with the most claims come first; what a gap cannot hold is left out. */
export function routeBundles(
  bundles: readonly ChainBundle[],
  chain: PackedChain,
  anchorOf: (id: string) => Anchor | null,
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
    const laid: { bundle: ChainBundle; begin: Leg; end: Leg; lane: number }[] = [];
    for (const one of endsOf(here, { chain, ...sides }, anchorOf)) {
      const [from, to] = [one.begin.y, one.end.y];
      const span = { top: Math.min(from, to) - APART, bottom: Math.max(from, to) + APART };
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
    routed.push(...laid.map((one) => ({ ...one, left: sides.left, lane: start + one.lane * step })));
  }
  return { routed, left };
}

/** The heights at which bundles of one gap begin and end: at the name of an entity, or spread over the height of a band beside the gap. */
function endsOf(
  bundles: readonly ChainBundle[],
  { chain: { bands, row }, left, right }: { chain: PackedChain; left: number; right: number },
  anchorOf: (id: string) => Anchor | null,
): { bundle: ChainBundle; begin: Leg; end: Leg }[] {
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
    const { pair, gap, from, to } = bundle;
    const [source, target] = pair ? [anchorOf(pair.from), anchorOf(pair.to)] : [];
    if (source && target) return { bundle, begin: legTo(source, gap, left), end: legTo(target, gap, right) };
    const y = yIn(from);
    const half = Math.min(WITHIN, ((bands.find(({ id }) => id === from)?.height ?? 1) * row) / 2);
    const [begin, end] = from === to ? [y - half, y + half] : [y, yIn(to)];
    return {
      bundle,
      begin: { y: begin, points: [{ x: left, y: begin }] },
      end: { y: end, points: [{ x: right - 1, y: end }] },
    };
  });
}
