import { z } from "zod";
import { BadRequest } from "../../errors.ts";
import { compare } from "../../graph/compare/compare.ts";
import { defineTool } from "../defineTool.ts";
import { oneMeant } from "../names/meantBy.ts";
import { named, namesOf, quoted } from "../text/quoted.ts";
import { findingsAnswer, findingsOutput, type ToldFinding } from "./findings.ts";
import { entityName, limitOf, offset } from "./inputs.ts";

/** Two to five entities compared: things that they share, and things that only one of them has. */
export const compareTool = defineTool({
  name: "compare",
  title: "Compare entities",
  description:
    "What two to five entities share and what only one of them is recorded to have, with the claims of each.",
  input: z.strictObject({
    entities: z.array(entityName).min(2).max(5).describe("The entities to compare, each once."),
    limit: limitOf(30, 100),
    offset,
  }),
  output: findingsOutput,
  example: { entities: ["northern-rare-earth", "lynas-rare-earths"] },
  async respond({ store }, { entities: names, ...part }) {
    const asked = await Promise.all(
      names.map((name, place) => oneMeant(store, { name, parameter: `entities[${place}]` })),
    );
    const ids = asked.map(({ id }) => id);
    if (new Set(ids).size < ids.length) throw new BadRequest("entities: name each only once");
    const [left = "", right = "", ...also] = ids;
    const found = await compare(store, { left, right, also });
    const nameOf = namesOf(found.entities);
    const whose = (sides: readonly string[][]) => ids.filter((_, place) => (sides[place] ?? []).length > 0).map(nameOf);
    const figures = found.figures.map(
      ({ entity, unit, measure, sides }): ToldFinding => ({
        ...{ kind: "figures", inferred: false, entities: [entity], claim_ids: sides.flat() },
        words: `Figures in ${quoted(unit)}${measure === null ? "" : ` of ${measure}`} for ${nameOf(entity)}, of ${whose(sides).join(" and ")}`,
      }),
    );
    const rows = found.groups.flatMap(({ kind, rows: ofKind }) =>
      ofKind.map(({ entity, shared, sides }): ToldFinding & { shared: boolean } => ({
        ...{ kind, inferred: false, shared, entities: [entity], claim_ids: sides.flat() },
        words: `${shared ? "Shared" : "Only one"}, ${kind}: ${nameOf(entity)}, recorded of ${whose(sides).join(" and ")}`,
      })),
    );
    const between = found.between.map(
      (id): ToldFinding => ({
        ...{ kind: "between them", inferred: false, entities: [], claim_ids: [id] },
        words: "Between them",
      }),
    );
    const read = found.evidence.map(({ entity, total, read: many }) => `${nameOf(entity)}: ${many} of ${total} claims`);
    const byShared = rows.toSorted((a, b) => Number(b.shared) - Number(a.shared));
    return findingsAnswer(
      {
        head: [`Compared: ${asked.map(named).join(", ")}. Read, the best evidence first: ${read.join("; ")}.`],
        findings: [...between, ...figures, ...byShared],
        claims: found.claims,
        entities: found.entities,
        limits: ["Whether what is recorded of one is missing with the other, or only not recorded.", "Who is ahead."],
      },
      part,
    );
  },
});
