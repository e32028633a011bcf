import type { Point } from "../elements.ts";
import type { Footprint } from "../labels/footprint.ts";

/** An entity while forces move it. */
export interface Body extends Point {
  id: string;
  footprint: Footprint;
  /** Placed before: other entities make room, this one stays. */
  fixed: boolean;
  /** An organisation abroad, which tends to one side. */
  counterpart: boolean;
}

/** Two entities with something between them; more claims pull more. */
export interface Tie {
  source: Body;
  target: Body;
  weight: number;
}
