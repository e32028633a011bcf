import { type Claim, type Developer, type Entity, type Side, type Standing, standings } from "../../contract/index.ts";
import { statusRank } from "../../rules/lastReported.ts";
import { newestOf } from "../../rules/partialDate.ts";
import { columnValues, evidenceGrades, evidenceIds } from "../../rules/vocabulary.ts";
import { groupBy } from "../groupBy.ts";

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
      only_compared: own.every(({ predicate }) => predicate === "COUNTERPART_OF"),
      counted_with: null,
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

/** The standing of a developer by one claim. */
function standingOf({ predicate, status, last_reported, evidence, maturity }: Claim): Standing {
  if (status === "ended" || status === "suspended") return "ended";
  if (status === "planned" || status === "proposed") return "planned";
  if (last_reported !== null) return "last-reported";
  if (evidence === "disputed") return "disputed";
  return predicate === "DEVELOPS" && maturity !== null ? "working" : "not-stated";
}

/** The joint statement of claims: their most telling standing, its furthest maturity, and the best evidence of that. */
export function sideOf(claims: readonly Claim[]): Omit<Side, "names"> {
  const standing = standings.find((one) => claims.some((claim) => standingOf(claim) === one)) ?? null;
  const ofStanding = claims.filter((claim) => standingOf(claim) === standing);
  const furthest = Math.max(0, ...ofStanding.map(({ maturity }) => maturityRank(maturity)));
  const deciding = ofStanding.filter(({ maturity }) => maturityRank(maturity) === furthest);
  const evidence = evidenceIds.find((grade) => deciding.some((claim) => claim.evidence === grade)) ?? null;
  return {
    standing,
    maturity: deciding[0]?.maturity ?? null,
    evidence,
    newest_source: newestOf(ofStanding.map(({ newest_source }) => newest_source)),
  };
}

/** The maturity as a number, from 1 for research to 5 for deployed; 0 if none is stated. */
function maturityRank(maturity: Claim["maturity"]): number {
  return maturity === null ? 0 : columnValues.maturity.indexOf(maturity) + 1;
}
