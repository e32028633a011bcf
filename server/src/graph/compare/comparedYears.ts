import type { Comparison } from "../../contract/index.ts";
import type { Side } from "./comparedGroups.ts";

/** The dated claims of each entity by the year in which they begin, or else end, earliest first. */
export function comparedYears(sides: readonly Side[]): Comparison["timeline"] {
  const years = new Map<number, string[][]>();
  sides.forEach(({ claims }, index) => {
    for (const { id, since, until } of claims) {
      const date = since ?? until;
      if (date === null) continue;
      const year = Number(date.slice(0, 4));
      const ids = years.get(year) ?? sides.map(() => []);
      years.set(year, ids);
      ids[index]?.push(id);
    }
  });
  return [...years].sort(([a], [b]) => a - b).map(([year, ids]) => ({ year, sides: ids.map((own) => own.toSorted()) }));
}
