import { opensHereOnly } from "@atlas/server/ownHost";
import { inWords } from "./splitAddress.ts";

/** The address of this atlas for other computers; null if the page opens on this computer only. */
export function publicOrigin(): string | null {
  const set = document.querySelector<HTMLMetaElement>('meta[name="atlas-public-url"]')?.content;
  if (set) return set;
  return opensHereOnly(window.location.hostname) ? null : window.location.origin;
}

/** A path and query of the atlas as others open it; the path alone if they cannot open it here. */
export function readerAddress(address: string): string {
  return (publicOrigin() ?? "") + address;
}

/** The same for text: a path alone comes with the words where to open it. */
export function readerAddressInWords(address: string): string {
  return inWords(readerAddress(address));
}
