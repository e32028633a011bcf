import type { Dataset } from "@atlas/server/contract";
import { formatDate } from "./formatDate.ts";
import { strings } from "./strings.ts";

/** The origin of something copied, saved or printed: the atlas, its data set with day and content hash, and an address. */
export function fromAtlas(
  { version, date, hash }: Pick<Dataset, "version" | "date" | "hash">,
  address: string,
): string {
  return strings.fromAtlas({ version, date: formatDate(date), hash, address });
}
