import { z } from "zod";
import { type Claim, type Entity, Ids } from "../../contract/index.ts";
import type { Answered } from "../defineTool.ts";
import { NamedEntity, namedEntity, StatedClaim, statedClaim } from "../StatedClaim.ts";
import { claimLine } from "../text/claimLine.ts";

/** One finding of an analysis: what kind it is, whom it names, and the claims behind it. */
const Finding = z.strictObject({
  kind: z.string(),
  inferred: z.boolean().describe("Whether it follows from several claims and is stated by none of them."),
  entities: Ids,
  claim_ids: Ids,
});
export type Finding = z.infer<typeof Finding>;

/** The output of every analysis: findings, most important first, with the claims and entities that they name. */
export const findingsOutput = z.strictObject({
  findings: z.array(Finding),
  total: z.number().int(),
  offset: z.number().int(),
  claims: z.array(StatedClaim),
  entities: z.array(NamedEntity),
});

/** A finding with the words for it, which stand before its claims. */
export interface ToldFinding extends Finding {
  words: string;
}

interface Analysis {
  head: readonly string[];
  findings: readonly ToldFinding[];
  claims: readonly Claim[];
  entities: readonly Entity[];
  limits: readonly string[];
}

/** Claims of a finding that are written out; of the others it has the IDs. */
const MOST_WRITTEN = 2;

/** The answer of an analysis from its first finding, or a later one. */
export function findingsAnswer(
  { head, findings, claims, entities, limits }: Analysis,
  { offset, limit }: { offset: number; limit: number },
): Answered<z.infer<typeof findingsOutput>> {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const part = findings.slice(offset, offset + limit);
  return {
    told: { head, items: part.map((one) => lineOf(one, byId)), total: findings.length, offset, limits },
    data(shown) {
      const kept = part.slice(0, shown);
      const claimIds = new Set(kept.flatMap(({ claim_ids }) => claim_ids));
      const named = new Set(kept.flatMap((one) => one.entities));
      return {
        findings: kept.map(({ kind, inferred, entities: ids, claim_ids }) => ({
          kind,
          inferred,
          entities: ids,
          claim_ids,
        })),
        total: findings.length,
        offset,
        claims: claims.filter(({ id }) => claimIds.has(id)).map(statedClaim),
        entities: entities.filter(({ id }) => named.has(id)).map(namedEntity),
      };
    },
  };
}

function lineOf({ words, claim_ids, inferred }: ToldFinding, claims: ReadonlyMap<string, Claim>): string {
  const written = claim_ids.slice(0, MOST_WRITTEN).flatMap((id) => claims.get(id) ?? []);
  const others = claim_ids.slice(MOST_WRITTEN);
  const rest = others.length === 0 ? "" : ` and ${others.map((id) => `[${id}]`).join(" ")}`;
  const by = written.length === 0 ? "" : `: ${written.map(claimLine).join(" ")}${rest}`;
  return `${inferred ? "Inferred, stated by no source: " : ""}${words}${by}`;
}
