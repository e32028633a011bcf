import { type Claim, type Developer, type Entity, standings } from "../../contract/index.ts";
import { statusRank } from "../../rules/lastReported.ts";
import { evidenceGrades } from "../../rules/vocabulary.ts";
import { groupBy } from "../groupBy.ts";
import { maturityRank, sideOf, standingOf } from "./standingOf.ts";

/** Kinds of figure by how much they say about a developer's capability, least first; other kinds say even less. */
const kinds: readonly Claim["quantity_kind"][] = ["planned", "maximum", "minimum", "actual", "capacity"];

/** The figure that says most about capability: undisputed, made before hoped for, latest, best evidenced. */
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

/** The organisations in the claims about a technology: those in China first, then by standing, maturity, evidence. */
export function developersOf(claims: readonly Claim[], organisations: ReadonlyMap<string, Entity>): Developer[] {
  const found = [...byOrganisation(claims)].map(([organisation, own]) => {
    const { standing, maturity, evidence, newest_source } = sideOf(own);
    const entity = organisations.get(organisation);
    return {
      organisation,
      country: entity?.country ?? null,
      abroad: entity?.counterpart ?? false,
      standing: standing ?? "not-stated",
      maturity,
      evidence: evidence ?? "disputed",
      newest_source,
      figure_claim: figureOf(own)?.id ?? null,
      claim_ids: own.map(({ id }) => id).sort(),
    };
  });
  return found.sort(
    (a, b) =>
      Number(a.abroad) - Number(b.abroad) ||
      standings.indexOf(a.standing) - standings.indexOf(b.standing) ||
      maturityRank(b.maturity) - maturityRank(a.maturity) ||
      evidenceGrades[b.evidence].rank - evidenceGrades[a.evidence].rank ||
      (a.organisation < b.organisation ? -1 : 1),
  );
}

/**
 * The claims on the development of the technology by organisation. A comparison that names an organisation beside
 * another also says that it works on the technology; it counts only if no other claim does, or if the others have ended
 * and the comparison has not.
 */
function byOrganisation(claims: readonly Claim[]): Map<string, Claim[]> {
  const developing = claims
    .filter(({ predicate }) => predicate === "DEVELOPS")
    .map((claim): [string, Claim] => [claim.subject, claim]);
  const own = groupBy(developing);
  const ends = claims
    .filter(({ predicate }) => predicate === "COUNTERPART_OF")
    .flatMap((claim): [string, Claim][] => [
      [claim.subject, claim],
      [claim.object, claim],
    ]);
  const isOver = (claim: Claim) => standingOf(claim) === "ended";
  const counting = ends.filter(([organisation, claim]) => {
    const claimed = own.get(organisation) ?? [];
    return claimed.length === 0 || (claimed.every(isOver) && claim.status === "in-force");
  });
  return groupBy([...developing, ...counting]);
}
