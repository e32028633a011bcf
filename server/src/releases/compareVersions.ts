import type { Release } from "../contract/index.ts";

type Dated = Pick<Release, "version" | "date">;

/**
 * Orders versions as they came: by their day; of one day by their names with numbers in them counted as numbers; and one
 * with a word behind a hyphen, such as 2026.11-first, before the version that it led to.
 */
export function compareVersions(left: Dated, right: Dated): number {
  if (left.date !== right.date) return left.date < right.date ? -1 : 1;
  const [leftBase = "", leftWord] = split(left.version);
  const [rightBase = "", rightWord] = split(right.version);
  const base = leftBase.localeCompare(rightBase, "en", { numeric: true });
  if (base !== 0 || leftWord === rightWord) return base;
  if (leftWord === undefined || rightWord === undefined) return leftWord === undefined ? 1 : -1;
  return leftWord.localeCompare(rightWord, "en", { numeric: true });
}

function split(version: string): [string, string?] {
  const hyphen = version.indexOf("-");
  return hyphen < 0 ? [version] : [version.slice(0, hyphen), version.slice(hyphen + 1)];
}
