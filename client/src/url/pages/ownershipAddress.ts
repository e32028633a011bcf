import { idPattern } from "../view/selection.ts";
import { analysisPaths } from "./analysisAddress.ts";

/** The address of the ownership chain of an organisation, or, with an empty id, of the page that asks for one. */
export function ownershipAddress(organisation: string): string {
  return `${analysisPaths.ownership}${organisation === "" ? "" : `?organisation=${organisation}`}`;
}

/** The organisation that an address names; an empty text where it names none. */
export function organisationIn(search: string): string {
  const id = new URLSearchParams(search).get("organisation") ?? "";
  return idPattern.test(id) ? id : "";
}
