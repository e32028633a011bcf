import { forceLink, forceSimulation, forceX, forceY, type SimulationNodeDatum } from "d3-force";
import type { Point } from "../canvas/elements.ts";
import type { Footprint } from "../labels/footprint.ts";

const TICKS = 40;
/** Cools to about a hundredth within the ticks of a run. */
const COOLING = 0.11;
const GAP = 8;
const REPULSION = 260;
/** There is no repulsion beyond this distance. */
const FARTHEST = 600;

type SimulatedBody = Body & SimulationNodeDatum;

/** Springs, repulsion and the space of labels move the bodies that are not fixed near their positions. */
export function simulate(bodies: Body[], ties: Tie[], centre: Point): void {
  const simulated: SimulatedBody[] = bodies;
  for (const body of simulated) {
    body.vx = 0;
    body.vy = 0;
    if (body.fixed) {
      body.fx = body.x;
      body.fy = body.y;
    }
  }
  const aside = 40 * Math.sqrt(bodies.filter((body) => !body.fixed).length);
  const freeTies = ties.filter(({ source, target }) => !(source.fixed && target.fixed));
  forceSimulation(simulated)
    .stop()
    .randomSource(seededRandom(1))
    .alphaDecay(COOLING)
    .velocityDecay(0.35)
    .force("ties", forceLink<SimulatedBody, Tie>(freeTies).distance(tieLength))
    .force("repulsion", (alpha) => repel(simulated, alpha))
    .force("x", forceX<SimulatedBody>((body) => centre.x + (body.counterpart ? aside : -aside / 4)).strength(0.04))
    .force("y", forceY<SimulatedBody>(centre.y).strength(0.06))
    .force("room", () => makeRoom(simulated))
    .tick(TICKS);
}

function tieLength({ source, target, weight }: Tie): number {
  return 60 + source.footprint.radius + target.footprint.radius - 6 * Math.min(weight, 4);
}

/** Repels the bodies that are not fixed. For so few bodies, comparing pairs is faster than a quadtree. */
function repel(bodies: SimulatedBody[], alpha: number): void {
  for (const body of bodies) {
    if (body.fixed) continue;
    let vx = 0;
    let vy = 0;
    for (const other of bodies) {
      const dx = body.x - other.x;
      const dy = body.y - other.y;
      const square = dx * dx + dy * dy;
      if (square > FARTHEST * FARTHEST) continue;
      const push = REPULSION / Math.max(square, 1);
      vx += dx * push;
      vy += dy * push;
    }
    body.vx = (body.vx ?? 0) + vx * alpha;
    body.vy = (body.vy ?? 0) + vy * alpha;
  }
}

function makeRoom(bodies: SimulatedBody[]): void {
  const free: SimulatedBody[] = [];
  for (const [index, a] of bodies.entries()) {
    // Two fixed bodies do not affect each other.
    if (a.fixed) for (const b of free) pushApart(a, b);
    else {
      for (let before = 0; before < index; before += 1) {
        const b = bodies[before];
        if (b) pushApart(a, b);
      }
      free.push(a);
    }
  }
}

/** Pushes two bodies apart along the axis on which they overlap less. */
function pushApart(a: SimulatedBody, b: SimulatedBody): void {
  const across = a.footprint.half + b.footprint.half + GAP - Math.abs(a.x - b.x);
  if (across <= 0) return;
  const [upper, lower] = a.y < b.y ? [a, b] : [b, a];
  const down = upper.y + upper.footprint.below + GAP - (lower.y - lower.footprint.above);
  if (down <= 0) return;
  const share = a.fixed || b.fixed ? 0.5 : 0.25;
  if (across < down) {
    const push = (a.x < b.x ? -1 : 1) * across * share;
    a.vx = (a.vx ?? 0) + push;
    b.vx = (b.vx ?? 0) - push;
  } else {
    upper.vy = (upper.vy ?? 0) - down * share;
    lower.vy = (lower.vy ?? 0) + down * share;
  }
}

/** An entity while forces move it. */
export interface Body extends Point {
  id: string;
  footprint: Footprint;
  /** Placed before: it stays, and others make room. */
  fixed: boolean;
  /** An organisation outside China, which is drawn towards one side. */
  counterpart: boolean;
}

/** Two linked entities; more claims pull harder. */
export interface Tie {
  source: Body;
  target: Body;
  weight: number;
}

/** Pseudo-random numbers in [0, 1), the same sequence on every machine. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    // Constants from Numerical Recipes; Math.imul keeps the product in 32 bits.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
