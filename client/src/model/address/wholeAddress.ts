import { strings } from "../words/strings.ts";

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
