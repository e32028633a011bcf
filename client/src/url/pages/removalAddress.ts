import { isCountry } from "@atlas/server/country";
import { ids, oneOf, textWhere } from "../codecs.ts";
import { defineAddress, part } from "../defineAddress.ts";
import { joinAddress } from "../splitAddress.ts";
import { analysisPaths } from "./analysisAddress.ts";

/** Most organisations that can be taken out at once. */
export const MOST_REMOVED = 50;

/** What is taken out. */
export interface RemovalState {
  ids: string[];
  /** ISO 3166-1 alpha-2; empty for none. */
  country: string;
  subsidiaries: "with" | "without";
}

/** Address of the page What if. */
export const removal = defineAddress<RemovalState>({
  ids: part("ids", ids(MOST_REMOVED), []),
  country: part("country", textWhere(isCountry), ""),
  subsidiaries: part("subsidiaries", oneOf(["with", "without"]), "with"),
});

export const removalIn = removal.parse;

/** The address of a what-if. */
export function removalAddress(state: RemovalState): string {
  return joinAddress(analysisPaths.removal, removal.format(state));
}
