import type { Claim } from "@atlas/server/contract";
import type { ClaimReading } from "../../../../model/claim/ClaimReading.ts";
import { periodText } from "../../../../model/claim/periodText.ts";
import { figureText, heldShare } from "../../../../model/words/figureText.ts";
import type { ClaimQuery } from "../../claim/claimOrder.ts";

/** The claims that contain every word of a query and have one of its grades, in the given order. */
export function findClaims(claims: readonly Claim[], { text, grades }: ClaimQuery, reading: ClaimReading): Claim[] {
  const words = plain(text).split(" ").filter(Boolean);
  return claims.filter((claim) => {
    if (grades.length > 0 && !grades.includes(claim.evidence)) return false;
    if (words.length === 0) return true;
    const held = plain(textOf(claim, reading));
    return words.every((word) => held.includes(word));
  });
}

/**
 * Everything readers see of a claim and may search for: statement, names in both scripts, publishers, figures as
 * written and as plain numbers.
 */
function textOf(claim: Claim, { entities, sources }: ClaimReading): string {
  const named = [claim.subject, claim.object, claim.about].flatMap((id) => (id && entities.get(id)) || []);
  const cited = [...claim.sources, ...claim.disputed_by].flatMap((id) => sources.get(id) ?? []);
  const parts = [
    claim.id,
    claim.statement,
    claim.notes,
    ...named.flatMap((entity) => [entity.name, entity.name_zh, ...entity.aliases]),
    ...cited.flatMap((source) => [source.publisher, source.title]),
    heldShare(claim),
    claim.quantity,
    figureText(claim)?.text,
    periodText(claim),
    claim.since,
    claim.until,
  ];
  return parts.filter((part) => part !== null && part !== undefined).join(" ");
}

/** Ignores case, full-width forms and digit grouping. */
function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/(\d),(?=\d{3})/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}
