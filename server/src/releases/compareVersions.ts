import type { Release } from "../contract/index.ts";

type Dated = Pick<Release, "version" | "date">;

/**
 * Orders versions by date, then by name with numbers compared as numbers. A name with a word after a hyphen, such as
 * 2026.11-first, comes before the name without it.
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
