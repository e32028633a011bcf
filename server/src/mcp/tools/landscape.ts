import { z } from "zod";
import { type Gap, LandscapeRequest, type LandscapeRow } from "../../contract/index.ts";
import { landscape, technologyLandscape } from "../../graph/landscape/landscape.ts";
import { evidenceGrades } from "../../rules/vocabulary.ts";
import { defineTool } from "../defineTool.ts";
import { oneMeant } from "../names/meantBy.ts";
import { namesOf } from "../text/quoted.ts";
import { findingsAnswer, findingsOutput, type ToldFinding } from "./findings.ts";
import { entityName, limitOf, offset } from "./inputs.ts";

const gaps: Record<Gap, string> = {
  "none-found-abroad": "developers are named in China, and none in force abroad",
  "more-in-china": "more names in China",
  "as-many": "as many names on both sides",
  "more-abroad": "more names abroad",
  "none-found-in-china": "developers are named abroad, and none in force in China",
  "not-comparable": "the two sides cannot be compared",
  "none-found": "no developer is named in force",
};

/** China beside the rest of the world, technology by technology. */
export const landscapeTool = defineTool({
  name: "landscape",
  title: "China and elsewhere, by technology",
  description:
    "Who is recorded as working on a technology in China and elsewhere, how mature it is, and the names on both sides counted. For one technology, or for a stage of the chain.",
  input: z.strictObject({
    technology: entityName.optional().describe("A technology; without it all of a stage."),
    stage: LandscapeRequest.shape.stage,
    evidence: LandscapeRequest.shape.evidence,
    limit: limitOf(20, 100),
    offset,
  }),
  output: findingsOutput,
  example: { technology: "disc-motors" },
  async respond({ store }, { technology: name, stage, evidence, ...part }) {
    const one =
      name === undefined ? null : await oneMeant(store, { name, parameter: "technology", types: ["technology"] });
    const found =
      one === null
        ? await landscape(store, { stage, sector: "", evidence })
        : await technologyLandscape(store, { technology: one.id, evidence });
    const nameOf = namesOf(found.entities);
    const findings = found.rows.flatMap((row): ToldFinding[] => [
      rowOf(row, nameOf),
      ...(one === null ? [] : row.developers.map((developer) => developerOf(developer, row.technology, nameOf))),
    ]);
    return findingsAnswer(
      {
        head: [
          `${found.rows.length} technologies; a name counts if undisputed claims in force give it that were reported within five years, a subsidiary not beside its parent.`,
        ],
        findings,
        claims: found.claims,
        entities: found.entities,
        limits: [
          "Who is further or makes more: a count of names says nothing about that.",
          ...(found.below_floor > 0 ? [`${found.below_floor} claims with weaker evidence than asked for.`] : []),
          ...(found.more ? ["All technologies: ask by stage."] : []),
        ],
      },
      part,
    );
  },
});

function rowOf(
  { technology, gap, china, abroad, share_claim }: LandscapeRow,
  nameOf: (id: string) => string,
): ToldFinding {
  const side = ({ names, maturity, evidence }: LandscapeRow["china"]) =>
    `${names} names${maturity === null ? "" : `, at most ${maturity}`}${evidence === null ? "" : ` (best grade ${evidenceGrades[evidence].en.toLowerCase()})`}`;
  return {
    ...{ kind: gap, inferred: true, entities: [technology], claim_ids: share_claim === null ? [] : [share_claim] },
    words: `${nameOf(technology)}: ${gaps[gap]}; in China ${side(china)}, elsewhere ${side(abroad)}`,
  };
}

function developerOf(
  { organisation, country, standing, maturity, claim_ids }: LandscapeRow["developers"][number],
  technology: string,
  nameOf: (id: string) => string,
): ToldFinding {
  return {
    ...{ kind: "developer", inferred: false, entities: [organisation, technology], claim_ids },
    words: `${nameOf(organisation)}, ${country ?? "no country"}, on ${nameOf(technology)}: ${standing}${maturity === null ? "" : `, ${maturity}`}`,
  };
}
