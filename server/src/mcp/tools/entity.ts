import { z } from "zod";
import { ClaimCount, Entity, EvidenceCount, Id } from "../../contract/index.ts";
import { entityDetail } from "../../graph/entities.ts";
import { evidenceGrades, predicates } from "../../rules/vocabulary.ts";
import { defineTool } from "../defineTool.ts";
import { oneMeant } from "../names/meantBy.ts";
import { NamedEntity, namedEntity, StatedClaim, statedClaim } from "../StatedClaim.ts";
import { claimLine } from "../text/claimLine.ts";
import { named, quoted } from "../text/quoted.ts";
import { entityName } from "./inputs.ts";

/** One entity: what it is, its owners, and how many claims of which kind and grade it has. */
export const entityTool = defineTool({
  name: "entity",
  title: "One entity",
  description: "What an entity is, who owns it, and the number of its claims by kind and evidence.",
  input: z.strictObject({ entity: entityName }),
  output: z.strictObject({
    entity: Entity,
    claim_counts: z.array(ClaimCount),
    evidence_counts: z.array(EvidenceCount),
    owners: z.array(z.strictObject({ owned: Id, owner: NamedEntity, claim: StatedClaim })),
    subsidiary_count: z.number().int(),
  }),
  example: { entity: "northern-rare-earth" },
  async respond({ store }, asked) {
    const { id } = await oneMeant(store, { name: asked.entity, parameter: "entity" });
    const { entity, claim_counts, evidence_counts, owners, subsidiary_count } = await entityDetail(store, { id });
    const facts = [entity.type, entity.kind, entity.country, entity.city, entity.stage, entity.date, entity.ticker];
    const kinds = claim_counts.map(
      ({ predicate, direction, count }) =>
        `${count} ${quoted(direction === "out" ? predicates[predicate].en : predicates[predicate].enInverse)} (${predicate})`,
    );
    const head = [
      `${named(entity)}${entity.name_zh === null ? "" : ` ${quoted(entity.name_zh, 80)}`}: ${facts
        .filter((fact) => fact !== null)
        .map((fact) => quoted(fact, 80))
        .join(", ")}.`,
      ...(entity.summary === null ? [] : [`The editors describe it, without a grade: ${quoted(entity.summary)}`]),
      ...(entity.own === null ? [] : ["It is the reader's own entity, not of the published data set."]),
      `${entity.claim_count} claims: ${kinds.join(", ")}.`,
      `By evidence: ${evidence_counts.map(({ evidence, count }) => `${count} ${evidenceGrades[evidence].en.toLowerCase()}`).join(", ")}.`,
      owners.length === 0 ? "No parent is recorded." : "Parents, nearest first, by these claims:",
    ];
    return {
      told: {
        head,
        items: owners.map(({ claim }) => claimLine(claim)),
        limits: [
          "What the claims say: ask claims for them.",
          "Owners that hold a stake without control: ask ownership.",
        ],
      },
      data: (shown) => ({
        entity,
        claim_counts,
        evidence_counts,
        owners: owners
          .slice(0, shown)
          .map(({ owned, owner, claim }) => ({ owned, owner: namedEntity(owner), claim: statedClaim(claim) })),
        subsidiary_count,
      }),
    };
  },
});
