import { idPattern } from "../view/selection.ts";
import { analysisPaths } from "./analysisAddress.ts";

/** Most entities that are set side by side. */
export const MOST_COMPARED = 5;

/** The address at which entities are compared, in their order. */
export function compareAddress(ids: readonly string[]): string {
  const [left, right, ...also] = ids.slice(0, MOST_COMPARED);
  const parts = [left && `left=${left}`, right && `right=${right}`, also.length > 0 && `also=${also.join(",")}`];
  const query = parts.filter(Boolean).join("&");
  return `${analysisPaths.compare}${query === "" ? "" : `?${query}`}`;
}

/** The entities that an address compares, each once; what cannot be read is left out. */
export function comparedIn(search: string): string[] {
  const query = new URLSearchParams(search);
  const named = [query.get("left") ?? "", query.get("right") ?? "", ...(query.get("also") ?? "").split(",")];
  const ids = named.filter((id) => idPattern.test(id));
  return [...new Set(ids)].slice(0, MOST_COMPARED);
}
