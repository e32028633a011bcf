import { ids } from "../codecs.ts";
import { type Codec, defineAddress, part } from "../defineAddress.ts";
import { filters, noFilters } from "./filters.ts";
import { foldedCodec } from "./folding.ts";
import { pairsCodec } from "./hiding.ts";
import type { ViewState } from "./viewState.ts";

/** The parts of a view that keep something out of sight. */
export type HeldBack = Pick<ViewState, "hidden" | "hidePairs" | "folded" | "filters">;

/** The address format of each of these parts. */
export const heldBackParts = {
  hidden: part("hide", ids(), []),
  hidePairs: part("hidePairs", pairsCodec, []),
  folded: part("folded", foldedCodec, []),
  filters,
};

const address = defineAddress<HeldBack>(heldBackParts);

/** All these parts as one value of an address; nothing if they keep nothing out of sight. */
export const heldBackCodec: Codec<HeldBack> = {
  parse(text) {
    const heldBack = address.parse(text);
    return address.format(heldBack) === "" ? undefined : heldBack;
  },
  format: (heldBack) => address.format(heldBack).replaceAll("&", "%26").replaceAll("=", "%3D"),
};

/** Everything a view keeps out of sight now; null for nothing. Faintly drawn things are in sight. */
export function heldBackBy({ hidden, hidePairs, folded, filters: on }: HeldBack): HeldBack | null {
  const heldBack = { hidden, hidePairs, folded, filters: on.dim ? noFilters : on };
  return address.format(heldBack) === "" ? null : heldBack;
}
