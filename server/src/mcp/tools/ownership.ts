import { z } from "zod";
import type { OwnershipLink } from "../../contract/index.ts";
import { serverDay } from "../../graph/evidence/evidenceMirror.ts";
import { ownership } from "../../graph/ownership/ownership.ts";
import { standingWords } from "../../read/statement/standingWords.ts";
import { defineTool } from "../defineTool.ts";
import { oneMeant } from "../names/meantBy.ts";
import { named, namesOf } from "../text/quoted.ts";
import { findingsAnswer, findingsOutput, type ToldFinding } from "./findings.ts";
import { entityName, limitOf, offset } from "./inputs.ts";

/** Owners of an organisation up to the highest known, and what it owns. */
export const ownershipTool = defineTool({
  name: "ownership",
  title: "Ownership",
  description:
    "Who owns, owned or is to own an organisation, up to the highest recorded owner, and what it owns, by the claims that say so.",
  input: z.strictObject({ organisation: entityName, limit: limitOf(30, 100), offset }),
  output: findingsOutput,
  example: { organisation: "northern-rare-earth" },
  async respond({ store }, { organisation: name, ...part }) {
    const asked = await oneMeant(store, { name, parameter: "organisation", types: ["organisation"] });
    const found = await ownership(store, { organisation: asked.id });
    const nameOf = namesOf(found.entities);
    const claims = new Map(found.claims.map((claim) => [claim.id, claim]));
    const linkOf =
      (kind: string) =>
      ({ owner, owned, level, claim_ids }: OwnershipLink): ToldFinding => {
        const [first] = claim_ids.flatMap((id) => claims.get(id) ?? []);
        const words =
          first?.predicate === "SUBSIDIARY_OF"
            ? `${nameOf(owned)} as a subsidiary of ${nameOf(owner)}`
            : `${nameOf(owner)} with a stake in ${nameOf(owned)}`;
        const standing = first === undefined ? "" : `, ${standingWords(first, serverDay())}`;
        const finding = { kind, inferred: false, entities: [owner, owned], claim_ids };
        return { ...finding, words: `${words}${standing} (${kind}, step ${level})` };
      };
    const { up, down, beside } = found;
    const head = [
      `${named(asked)}: ${up.length} links to owners and their owners, ${down.length} to what it and its subsidiaries own, ${beside.length} to other owners of these, planned and ended ones too.`,
      ...(up.length === 0 ? ["No owner is recorded, which does not mean that it has none."] : []),
    ];
    return findingsAnswer(
      {
        head,
        findings: [...up.map(linkOf("owner")), ...down.map(linkOf("owned")), ...beside.map(linkOf("other owner"))],
        claims: found.claims,
        entities: found.entities,
        limits: [
          "Shares that no claim gives, and owners that no claim names.",
          ...(found.more ? ["Owners beyond the 16 levels that are read."] : []),
        ],
      },
      part,
    );
  },
});
