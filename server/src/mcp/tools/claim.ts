import { z } from "zod";
import { Id, Source } from "../../contract/index.ts";
import { claimDetail } from "../../graph/claims.ts";
import { columnValues, evidenceGrades } from "../../rules/vocabulary.ts";
import { defineTool } from "../defineTool.ts";
import { NamedEntity, namedEntity, StatedClaim, statedClaim } from "../StatedClaim.ts";
import { claimLine } from "../text/claimLine.ts";
import { namesOf, quoted } from "../text/quoted.ts";
import { roleOf, sourceLine } from "../text/sourceLine.ts";

const CitedSource = z.strictObject({
  ...Source.pick({
    id: true,
    title: true,
    publisher: true,
    publisher_kind: true,
    published: true,
    url: true,
    seen_at: true,
  }).shape,
  role: z.string().describe("How it counts for the grade, or why it does not."),
  checked: z.string().nullable().describe("Day on which it was read again for this claim; null if it was not."),
  verdict: z.enum(columnValues.checkVerdict).nullable().describe("What that reading found."),
});

/** One claim with its sources, their checks, and the reason for its grade. */
export const claimTool = defineTool({
  name: "claim",
  title: "One claim",
  description: "One claim with its sources, what reading them again found, and why it has its grade.",
  input: z.strictObject({ id: Id.describe("ID of the claim, such as bao-001.") }),
  output: z.strictObject({ claim: StatedClaim, entities: z.array(NamedEntity), sources: z.array(CitedSource) }),
  example: { id: "bao-001" },
  async respond({ store }, { id }) {
    const { claim, entities, sources } = await claimDetail(store, { id });
    const nameOf = namesOf(entities);
    const counting = claim.source_roles.filter((role) => role === "counts").length;
    const { en, meaning } = evidenceGrades[claim.evidence];
    const head = [
      claimLine(claim),
      `Ends: ${nameOf(claim.subject)} ${claim.predicate} ${nameOf(claim.object)}${claim.about === null ? "" : `, about ${nameOf(claim.about)}`}.`,
      `Why this grade: ${en}. ${meaning} Sources that support it: ${claim.sources.length}, of which ${counting} count, by ${claim.publisher_count} publishers. Sources against it: ${claim.disputed_by.length}.`,
      ...(claim.notes === null ? [] : [`Note of the editors: ${quoted(claim.notes)}`]),
      "Sources:",
    ];
    return {
      told: {
        head,
        items: sources.map((source) => sourceLine(source, claim)),
        limits: ["What the sources say beyond the claim: read them at their addresses."],
      },
      data: (shown) => ({
        claim: statedClaim(claim),
        entities: entities.map(namedEntity),
        sources: sources
          .slice(0, shown)
          .map(({ id: source, title, publisher, publisher_kind, published, url, seen_at }) => {
            const check = claim.check_sources.indexOf(source);
            const role = roleOf(source, claim);
            const checked = claim.check_dates[check] ?? null;
            const verdict = claim.check_verdicts[check] ?? null;
            return { id: source, title, publisher, publisher_kind, published, url, seen_at, role, checked, verdict };
          }),
      }),
    };
  },
});
