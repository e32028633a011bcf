import type { Fault } from "../read/fault.ts";
import type { CsvRow } from "../read/readCsv.ts";
import type { ClaimCells } from "./claimFaults.ts";

type OwnershipCells = Pick<ClaimCells, "subject" | "predicate" | "object" | "status">;

/** Faults of claims that make an organisation its own owner now, at the claim that closes the cycle. */
export function ownershipCycles(claims: readonly CsvRow<keyof OwnershipCells>[]): Fault[] {
  const owners = new Map<string, Set<string>>();
  return claims
    .filter(({ cells }) => isOwnership(cells))
    .flatMap(({ file, line, cells }) => {
      const way = wayUp(owners, cells.object, cells.subject);
      if (way === null) {
        owners.set(cells.subject, (owners.get(cells.subject) ?? new Set()).add(cells.object));
        return [];
      }
      const message = `closes the ownership cycle ${[cells.subject, ...way].join(" > ")}, expected no organisation to own itself`;
      return [{ file, line, column: "object", message }];
    });
}

function isOwnership({ subject, predicate, object, status }: OwnershipCells): boolean {
  return predicate === "SUBSIDIARY_OF" && (status === "in-force" || status === "suspended") && subject !== object;
}

/** The shortest chain of owners from one organisation to another, both included; null if there is none. */
function wayUp(owners: ReadonlyMap<string, ReadonlySet<string>>, from: string, to: string): string[] | null {
  const ways = [[from]];
  const seen = new Set([from]);
  for (const way of ways) {
    const last = way.at(-1) ?? from;
    if (last === to) return way;
    for (const owner of owners.get(last) ?? []) {
      if (seen.has(owner)) continue;
      seen.add(owner);
      ways.push([...way, owner]);
    }
  }
  return null;
}
