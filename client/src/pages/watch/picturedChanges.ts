import { joinAddress } from "../../model/address/splitAddress.ts";
import { VERSION_KEY } from "../../model/address/unreadParts.ts";
import { EXPLORE_PATH } from "../../model/address/view/viewPaths.ts";
import { emptyView, formatView } from "../../model/address/view/viewState.ts";
import type { NewsLine } from "../../model/watch/newsLines.ts";

/** Most entities of a picture of changes: more would be no picture. */
const MOST_ENTITIES = 60;

/**
 * The address of the picture of the entities that news name, with the version seen last, since which the page then lists
 * what changed; null if the news name too many, or nobody who is still there.
 */
export function picturedChanges(lines: readonly NewsLine[], version: string | null): string | null {
  const stated = lines.flatMap((line) => ("claim" in line ? line.claim : (line.change.after ?? [])));
  const ids = [...new Set(stated.flatMap(({ subject, object }) => [subject, object]))];
  if (ids.length === 0 || ids.length > MOST_ENTITIES) return null;
  const view = formatView({ ...emptyView, steps: [{ ids, neighbours: 0 }] });
  return joinAddress(EXPLORE_PATH, version === null ? view : `${view}&${VERSION_KEY}=${encodeURIComponent(version)}`);
}
