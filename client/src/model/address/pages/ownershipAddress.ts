import { id } from "../codecs.ts";
import { defineAddress, part } from "../defineAddress.ts";
import { joinAddress } from "../splitAddress.ts";
import { noFilters } from "../view/filters.ts";
import { type HeldBack, heldBackParts } from "../view/heldBack.ts";
import { analysisPaths } from "./analysisAddress.ts";

/** The parts of a view that keep owners or holdings out of sight. */
export type OwnersHeldBack = Pick<HeldBack, "hidden" | "hidePairs" | "filters">;

interface OwnershipAsked extends OwnersHeldBack {
  organisation: string;
}

const { hidden, hidePairs, filters } = heldBackParts;

export const ownership = defineAddress<OwnershipAsked>({
  organisation: part("organisation", id, ""),
  hidden,
  hidePairs,
  filters,
});

/** Nothing is kept out of sight. */
export const allOwners: OwnersHeldBack = ownership.parse("");

/** The address of an organisation's ownership under the filters of a view; with an empty id, of the page that asks for one. */
export function ownershipAddress(organisation: string, heldBack = allOwners): string {
  // Faintly drawn things are in sight.
  const shown = heldBack.filters.dim ? noFilters : heldBack.filters;
  const { hidden, hidePairs } = heldBack;
  const kept = hidden.filter((one) => one !== organisation);
  return joinAddress(
    analysisPaths.ownership,
    ownership.format({ organisation, hidden: kept, hidePairs, filters: shown }),
  );
}

/** The organisation in an address; empty if there is none. */
export function organisationIn(search: string): string {
  return ownership.parse(search).organisation;
}
