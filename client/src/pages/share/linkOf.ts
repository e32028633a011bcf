import { withDraft } from "../../model/address/draftAddress.ts";
import { splitAddress } from "../../model/address/splitAddress.ts";
import { VERSION_KEY } from "../../model/address/unreadParts.ts";

/**
 * An address with the version of the data set it was made with, so that readers can be told of changes, and without the
 * draft that is open beside it: nobody else has that.
 */
export function linkOf(address: string, version: string | null): string {
  const { path, query: whole } = splitAddress(address);
  const query = withDraft(whole, null);
  const parts = query.split("&").filter((part) => part !== "" && !part.startsWith(`${VERSION_KEY}=`));
  if (version !== null && query !== "") parts.push(`${VERSION_KEY}=${encodeURIComponent(version)}`);
  return parts.length === 0 ? path : `${path}?${parts.join("&")}`;
}

/** The version of the data set in an address; null if there is none. */
export function versionOf(search: string): string | null {
  const version = new URLSearchParams(search).get(VERSION_KEY);
  return version !== null && /^[\w.-]{1,40}$/.test(version) ? version : null;
}
