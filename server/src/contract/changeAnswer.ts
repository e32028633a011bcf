import { z } from "zod";
import { changeCauses } from "../rules/changeCause.ts";
import { impacts } from "../rules/impact.ts";
import { columnValues, entityTypeIds, evidenceIds, predicateIds } from "../rules/vocabulary.ts";
import { ClaimChange, ComparedState, changeKinds, EntityChange, ReleasedEntity } from "./change.ts";
import { Claim } from "./claim.ts";
import { ClaimContext } from "./claimPage.ts";
import { shape } from "./fields.ts";

const count = z.number().int();

const causes = z
  .array(z.strictObject({ cause: z.enum(changeCauses), count }))
  .describe(
    "What changed in these claims besides, with the number of claims, most first; a claim can count under several. `rule`: nothing in the claim on which a grade can hang, so the rule of evidence or what is known of its sources.",
  );

/** Answer of GET /api/changes and POST /api/changes/among. */
export const ChangeAnswer = shape("ChangeAnswer", {
  from: ComparedState,
  to: ComparedState,
  kinds: z
    .array(z.strictObject({ kind: z.enum(changeKinds), count }))
    .describe(
      "Number of changed claims by kind of change, of those that match all other filters, as in the next lists; a claim can count under several.",
    ),
  predicates: z
    .array(z.strictObject({ predicate: z.enum(predicateIds), count }))
    .describe("Number of changed claims by predicate; a claim whose predicate changed counts under both."),
  types: z
    .array(z.strictObject({ type: z.enum(entityTypeIds), count }))
    .describe("Number of changed claims by the types of their two entities."),
  impacts: z
    .array(z.strictObject({ impact: z.enum(impacts), count }))
    .describe(
      "Number of changed claims by what the change means to one who relied on it, most harmful first; each claim once.",
    ),
  subjects: z
    .array(z.strictObject({ ...ReleasedEntity.shape, count }))
    .describe(
      "The entities at the ends of changed claims with the number of those, most first, and those asked for in any case; at most 1,000.",
    ),
  countries: z
    .array(z.strictObject({ country: z.string(), count }))
    .describe(
      "Number of changed claims by country or region of their two entities, most first; a claim can count under several.",
    ),
  steps: z
    .array(z.strictObject({ step: z.enum(columnValues.chainStep), count }))
    .describe(
      "Number of changed claims by the steps of the chain at which their two entities stand, in the order of the chain; a claim can count under several.",
    ),
  unplaced: z
    .strictObject({ country: count, step: count })
    .describe(
      "Number of changed claims of whose entities the graph knows no country, and no step: no version keeps either, so they are those of now, and entities that are gone have none.",
    ),
  matching: z
    .strictObject({
      impacts: z.array(
        z.strictObject({
          impact: z.enum(impacts),
          count,
          causes,
          noted: count.describe("Number of these claims for which the editors noted a reason."),
          reasons: z
            .array(z.strictObject({ why: z.string(), count }))
            .describe("The most frequent of these reasons with the number of claims, at most three."),
        }),
      ),
      moves: z.array(z.strictObject({ was: z.enum(evidenceIds), is: z.enum(evidenceIds), count, causes })),
      worst: z
        .array(ClaimChange)
        .describe(
          "At most six of those that are weaker now, gone or ended, two of each, those with the best evidence before first; their claims are in `claims`.",
        ),
    })
    .describe(
      "The changes that match the filters by what they mean, each claim once, most harmful first, and those of grades from which to which, most first.",
    ),
  changed: count.describe("Number of changed claims, before filters."),
  changes: z.array(ClaimChange).describe("The changes that match the filters, most important kind first, then by id."),
  total: count.describe("Number of changes that match the filters; this page may show fewer."),
  entity_changes: z
    .array(EntityChange)
    .describe("Entities that were added, removed, renamed or given their first Chinese name; at most 500."),
  entity_counts: z.strictObject({ removed: count, added: count, renamed: count, named: count }),
  claims: z
    .array(Claim)
    .describe("The claims of this page as the graph holds them now; without those that it no longer holds."),
  regraded: ClaimContext.describe(
    "Sources and entities that show why regraded claims of this page have their new grade; only where the graph gives them that grade now, because an older version holds only the grade.",
  ),
  entities: z
    .array(ReleasedEntity)
    .describe("The entities named in the claims of this page, by ID, with their newest names."),
});
export type ChangeAnswer = z.infer<typeof ChangeAnswer>;
