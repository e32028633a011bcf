import type { Reason } from "./whyNotShown.ts";

/** Whether a reader put something out of sight herself: a view that dims does not draw that faint. */
export function isByHand({ by }: Reason): boolean {
  return by === "hidden" || by === "folded" || by === "line";
}
