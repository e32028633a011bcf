import type { Claim } from "../../contract/index.ts";
import { statusRank } from "../../rules/lastReported.ts";
import { evidenceGrades } from "../../rules/vocabulary.ts";

/** Kinds of figure by how much they say about a developer's capability, least first; other kinds say even less. */
const kinds: readonly Claim["quantity_kind"][] = ["planned", "maximum", "minimum", "actual", "capacity"];

/**
 * The claim whose figure says most about a developer's capability: disputed only if there is no other, what a plant
 * makes before what is hoped for, then the latest, then the best evidenced.
 */
export function figureOf(claims: readonly Claim[]): Claim | null {
  const [first] = claims
    .filter(({ quantity, status }) => quantity !== null && status !== "ended")
    .sort(
      (a, b) =>
        statusRank(a) - statusRank(b) ||
        Number(a.evidence === "disputed") - Number(b.evidence === "disputed") ||
        rank(b) - rank(a) ||
        (b.since ?? "").localeCompare(a.since ?? "") ||
        evidenceGrades[b.evidence].rank - evidenceGrades[a.evidence].rank ||
        (b.quantity ?? 0) - (a.quantity ?? 0) ||
        (a.id < b.id ? -1 : 1),
    );
  return first ?? null;
}

function rank({ quantity_kind }: Claim): number {
  return kinds.indexOf(quantity_kind);
}
