import type { Entity } from "@atlas/server/contract";
import type { ViewState } from "../url/viewState.ts";

/** The part of a view that says what of its graph is shown. */
export type Display = Pick<ViewState, "hidden" | "hideTypes" | "hideEvidence">;

/** Whether neither its own hiding nor that of its type keeps an entity out of sight. */
export function isShown({ id, type }: Entity, { hidden, hideTypes }: Omit<Display, "hideEvidence">): boolean {
  return !hidden.includes(id) && !hideTypes.includes(type);
}
