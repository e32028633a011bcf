import { splitAddress } from "../url/splitAddress.ts";
import { VERSION_KEY } from "../url/unreadParts.ts";

/** An address with the version of the data set that it was made with, so that whoever opens it later can be told. */
export function linkOf(address: string, version: string | null): string {
  const { path, query } = splitAddress(address);
  const parts = query.split("&").filter((part) => part !== "" && !part.startsWith(`${VERSION_KEY}=`));
  if (version !== null && query !== "") parts.push(`${VERSION_KEY}=${encodeURIComponent(version)}`);
  return parts.length === 0 ? path : `${path}?${parts.join("&")}`;
}

/** The version of the data set that an address names; null where it names none. */
export function versionOf(search: string): string | null {
  const version = new URLSearchParams(search).get(VERSION_KEY);
  return version !== null && /^[\w.-]{1,40}$/.test(version) ? version : null;
}
