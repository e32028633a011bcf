import { id, ids } from "../codecs.ts";
import { defineAddress, part } from "../defineAddress.ts";
import { joinAddress } from "../splitAddress.ts";
import { analysisPaths } from "./analysisAddress.ts";

export const MOST_COMPARED = 5;

/** Address of the page Compare. Older links name a left and a right entity. */
export const compare = defineAddress<{ left: string; right: string; also: string[] }>({
  left: part("left", id, ""),
  right: part("right", id, ""),
  also: part("also", ids(), []),
});

export function compareAddress(compared: readonly string[]): string {
  const [left = "", right = "", ...also] = compared.slice(0, MOST_COMPARED);
  return joinAddress(analysisPaths.compare, compare.format({ left, right, also }));
}

/** The entities compared in an address, each once; unreadable ones are left out. */
export function comparedIn(search: string): string[] {
  const { left, right, also } = compare.parse(search);
  const named = [left, right, ...also].filter((one) => one !== "");
  return [...new Set(named)].slice(0, MOST_COMPARED);
}
