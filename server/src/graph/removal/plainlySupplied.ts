import type { Supplier } from "../../contract/index.ts";
import { evidenceGrades, evidenceIds } from "../../rules/vocabulary.ts";
import type { HubClaim } from "../../scale/hubs/firstHubClaims.ts";
import type { SupplyReader } from "../supply/SupplyReader.ts";
import type { Supply } from "../supply/suppliersIn.ts";
import { isFirm, type Standing } from "./lossesOf.ts";

/**
 * Some suppliers of items with so many claims that reading all would take long. Returns only items whose best evidenced
 * suppliers show that nothing is lost: an undisputed supplier stays in China, and one outside it.
 */
export async function plainlySupplied(
  reader: SupplyReader,
  items: Iterable<string>,
  standing: Standing,
): Promise<Map<string, Supply>> {
  const best = await reader.bestOfMany(items, ["DEVELOPS", "PRODUCES"]);
  const plain = [...best].map(([item, claims]) => [item, staying(claims, standing)] as const);
  return new Map(
    plain.flatMap(([item, stay]) =>
      areOnBothSides(stay, standing) ? [[item, { counted: stay, last_reported: [], announced: [] }]] : [],
    ),
  );
}

/** The organisations named by undisputed current claims that are not removed. */
export function staying(claims: readonly HubClaim[], { isTaken }: Standing): Supplier[] {
  return claims
    .filter(({ status_rank, other }) => status_rank === 0 && !isTaken(other))
    .map(({ other, rank }) => ({
      organisation: other,
      maturity: null,
      evidence: gradeOf(rank),
      newest_source: null,
      claim_ids: [],
    }))
    .filter(isFirm);
}

/** Whether there are suppliers both in China and outside it, so that nothing is lost whoever else goes. */
export function areOnBothSides(suppliers: readonly Supplier[], { isAbroad }: Standing): boolean {
  const abroad = suppliers.filter(({ organisation }) => isAbroad(organisation));
  return abroad.length > 0 && abroad.length < suppliers.length;
}

function gradeOf(rank: number) {
  return evidenceIds.find((grade) => evidenceGrades[grade].rank === rank) ?? "disputed";
}
