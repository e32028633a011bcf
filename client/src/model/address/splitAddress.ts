import { strings } from "../words/strings.ts";

export interface AddressParts {
  path: string;
  /** Without its question mark. */
  query: string;
}

/** Splits an address at its first question mark: the query may contain others. */
export function splitAddress(address: string): AddressParts {
  const mark = address.indexOf("?");
  return mark < 0 ? { path: address, query: "" } : { path: address.slice(0, mark), query: address.slice(mark + 1) };
}

export function joinAddress(path: string, query: string): string {
  return query === "" ? path : `${path}?${query}`;
}

/** Whether an address names its host; a path and query alone open in any atlas. */
export function isWhole(address: string): boolean {
  return !address.startsWith("/");
}

/** A path and query of the atlas at the host of `link`; null if that names none. */
export function wholeAddress(address: string, link: string): string | null {
  return isWhole(link) ? new URL(address, link).href : null;
}

/** An address for text: one without a host comes with the words where to open it. */
export function inWords(address: string): string {
  return isWhole(address) ? address : strings.inOwnAtlas(address);
}

/** Removes a trailing slash from the path (`/explore/?s=…`), because pages compare paths. */
export function plainPath(): void {
  const { origin, pathname, search, hash } = window.location;
  const plain = pathname.replace(/(?<=.)\/+$/, "");
  if (plain !== pathname) window.history.replaceState(window.history.state, "", origin + plain + search + hash);
}
