import { z } from "zod";
import { Id, MAX_HOPS, Path } from "../../contract/index.ts";
import { paths } from "../../graph/paths/paths.ts";
import { evidenceGrades, evidenceIds } from "../../rules/vocabulary.ts";
import { defineTool } from "../defineTool.ts";
import { oneMeant } from "../names/meantBy.ts";
import { NamedEntity, namedEntity, StatedClaim, statedClaim } from "../StatedClaim.ts";
import { claimLine } from "../text/claimLine.ts";
import { namesOf } from "../text/quoted.ts";
import { entityName, limitOf } from "./inputs.ts";

/** The paths between two entities, as chains of claims. */
export const pathsTool = defineTool({
  name: "paths",
  title: "Paths between two entities",
  description:
    "How two entities are connected, as chains of claims: a direct link first, then the path with the strongest weakest step.",
  input: z.strictObject({
    from: entityName,
    to: entityName,
    evidence: z.array(z.enum(evidenceIds)).default([]).describe("Only claims of these grades; empty for all."),
    goods: z.boolean().default(false).describe("Only paths along which goods go from the first to the second."),
    avoid: z.array(Id).max(50).default([]).describe("IDs of entities that no path may pass."),
    max_hops: z.number().int().min(1).max(MAX_HOPS).default(4).describe("Most steps of a path."),
    limit: limitOf(5, 20),
  }),
  output: z.strictObject({
    paths: z.array(Path),
    claims: z.array(StatedClaim),
    entities: z.array(NamedEntity),
    shortest: z.number().int().nullable(),
    more: z.boolean(),
  }),
  example: { from: "baogang-group", to: "mp-materials" },
  async respond({ store }, { from, to, evidence, goods, avoid, max_hops: maxHops, limit }) {
    const [first, last] = await Promise.all([
      oneMeant(store, { name: from, parameter: "from" }),
      oneMeant(store, { name: to, parameter: "to" }),
    ]);
    const found = await paths(store, {
      from: first.id,
      to: last.id,
      types: [],
      predicates: [],
      evidence,
      chains: goods ? "goods" : "any",
      maxHops,
      limit,
      through: [],
      via: [],
      avoid,
      avoidClaims: [],
    });
    const claims = new Map(found.claims.map((claim) => [claim.id, claim]));
    const nameOf = namesOf(found.entities);
    const items = found.paths.map(({ entities, hops, weakest }) => {
      const steps = hops.map(({ claims: ids }, hop) => {
        const [best] = ids.flatMap((id) => claims.get(id) ?? []);
        const others = ids.length > 1 ? ` and ${ids.length - 1} more claims (${ids.slice(1).join(", ")})` : "";
        return `${nameOf(entities[hop] ?? "")} to ${nameOf(entities[hop + 1] ?? "")}: ${best ? claimLine(best) : ""}${others}`;
      });
      const grade = evidenceGrades[weakest.evidence].en.toLowerCase();
      return `A path of ${hops.length} steps, its weakest (step ${weakest.hop + 1}) ${grade}: ${steps.join("; then ")}`;
    });
    const none = `No path of at most ${maxHops} steps is recorded between ${nameOf(first.id)} and ${nameOf(last.id)}; that does not mean that there is none.`;
    return {
      told: {
        head: found.paths.length === 0 ? [none] : [`The shortest path has ${found.shortest} steps.`],
        items,
        hasMore: found.more,
        moreBy: "limit",
        limits: [
          "That goods, money or orders went along a whole path: each step is a claim of its own, the path is inferred.",
        ],
      },
      data(shown) {
        const kept = found.paths.slice(0, shown);
        const ids = new Set(kept.flatMap(({ hops }) => hops.flatMap((hop) => hop.claims)));
        const ends = new Set(kept.flatMap(({ entities }) => entities));
        return {
          paths: kept,
          claims: found.claims.filter(({ id }) => ids.has(id)).map(statedClaim),
          entities: found.entities.filter(({ id }) => ends.has(id)).map(namedEntity),
          shortest: found.shortest,
          more: found.more || shown < found.paths.length,
        };
      },
    };
  },
});
