import type { DeskState } from "@atlas/server/contract";
import type { Draft } from "../../../parts/desk/Draft.ts";
import { rowOfClaim } from "../../../parts/desk/deskRows.ts";

/** Whether the desk holds a draft's new claim: the page may be left before the answer to its save has come. */
export function isSaved({ id, tag }: Draft, desk: Pick<DeskState, "rows">): boolean {
  return tag === null && rowOfClaim(desk, id) !== undefined;
}
