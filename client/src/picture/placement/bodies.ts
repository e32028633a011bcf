import type { Point } from "../canvas/elements.ts";
import type { Footprint } from "../labels/footprint.ts";

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
