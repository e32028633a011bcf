import type { Reason } from "./whyNotShown.ts";

/** Whether the reader hid something by hand: even a view that dims does not draw it. */
export function isByHand({ by }: Reason): boolean {
  return by === "hidden" || by === "folded" || by === "line";
}
