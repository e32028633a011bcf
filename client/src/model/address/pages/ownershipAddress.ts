import { id } from "../codecs.ts";
import { defineAddress, part } from "../defineAddress.ts";
import { joinAddress } from "../splitAddress.ts";
import { analysisPaths } from "./analysisAddress.ts";

export const ownership = defineAddress<{ organisation: string }>({ organisation: part("organisation", id, "") });

/** The address of an organisation's ownership; with an empty id, of the page that asks for one. */
export function ownershipAddress(organisation: string): string {
  return joinAddress(analysisPaths.ownership, ownership.format({ organisation }));
}

/** The organisation in an address; empty if there is none. */
export function organisationIn(search: string): string {
  return ownership.parse(search).organisation;
}
