import type { Claim } from "../../contract/index.ts";

/** Marks a row as own data or base data. */
export type OwnMark = Pick<Claim, "own" | "override_reason">;

/** The mark of a row of the base data set. */
export const BASE_MARK: OwnMark = { own: null, override_reason: null };
