import type { Claim, ComparedFigure } from "../../contract/index.ts";
import type { Side } from "./comparedGroups.ts";

/** Unit of a share held. */
const SHARE = "%";

/** Figures that at least two of the compared entities have with the same predicate, other end and unit. */
export function comparedFigures(sides: readonly Side[]): ComparedFigure[] {
  const compared = new Set(sides.map(({ id }) => id));
  const found = new Map<string, ComparedFigure>();
  sides.forEach(({ id, claims }, index) => {
    for (const claim of claims) {
      const direction = claim.subject === id ? "out" : "in";
      const entity = direction === "out" ? claim.object : claim.subject;
      if (compared.has(entity)) continue;
      for (const unit of unitsOf(claim)) {
        const key = [claim.predicate, direction, entity, unit].join(" ");
        const empty = { predicate: claim.predicate, direction, entity, unit, sides: sides.map(() => []) } as const;
        const figure: ComparedFigure = found.get(key) ?? empty;
        found.set(key, figure);
        figure.sides[index]?.push(claim.id);
      }
    }
  });
  return [...found]
    .filter(([, figure]) => figure.sides.filter((ids) => ids.length > 0).length > 1)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, figure]) => ({ ...figure, sides: figure.sides.map((ids) => ids.toSorted()) }));
}

function unitsOf({ quantity, unit, share_pct }: Claim): string[] {
  return [...new Set([...(quantity !== null && unit !== null ? [unit] : []), ...(share_pct !== null ? [SHARE] : [])])];
}
