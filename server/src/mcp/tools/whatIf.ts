import { z } from "zod";
import { anyCountry, type Entity, type WhatIfAnswer, WhatIfRequest, type WhatIfThing } from "../../contract/index.ts";
import { BadRequest } from "../../errors.ts";
import { serverDay } from "../../graph/evidence/evidenceMirror.ts";
import { whatIf } from "../../graph/whatIf/whatIf.ts";
import { standingWords } from "../../read/statement/standingWords.ts";
import { evidenceGrades } from "../../rules/vocabulary.ts";
import { defineTool } from "../defineTool.ts";
import { oneMeant } from "../names/meantBy.ts";
import { namesOf } from "../text/quoted.ts";
import { findingsAnswer, findingsOutput, type ToldFinding } from "./findings.ts";
import { entityName, limitOf, offset } from "./inputs.ts";

const gaps: Record<WhatIfAnswer["missing"][number]["kind"], string> = {
  no_input: "no claim says from whom it gets any material",
  no_maker: "no current maker is recorded",
  no_maker_abroad: "no current maker outside China is recorded",
  no_use: "no claim says what becomes of it",
};

/** The makers of a thing that do not drop out, in reading order. */
const makerKinds = [
  ["left", "remaining maker", "Remaining maker"],
  ["announced", "planned maker", "Planned maker, which does not count,"],
  ["last_reported", "former maker", "Maker last reported more than five years ago, which does not count,"],
] as const;

/** The three circles around products, technologies, organisations or countries that drop out. */
export const whatIfTool = defineTool({
  name: "what_if",
  title: "What if something drops out",
  description:
    "If products, technologies, organisations or countries drop out: effects that rules and shortages are recorded to have had, recorded users, other makers, and, by inference, whom goods could reach.",
  input: z.strictObject({
    items: z.array(entityName).max(20).default([]).describe("Products, technologies and organisations to take out."),
    countries: z
      .array(anyCountry)
      .max(10)
      .default([])
      .describe("ISO codes. With a product or technology: only its makers there. Without: all organisations there."),
    stop: WhatIfRequest.shape.stop,
    subsidiaries: WhatIfRequest.shape.subsidiaries,
    limit: limitOf(30, 100),
    offset,
  }),
  output: findingsOutput,
  example: { items: ["sintered-ndfeb-magnets"], countries: ["CN"] },
  async respond({ store }, { items, countries, stop, subsidiaries, ...part }) {
    if (items.length === 0 && countries.every((code) => code === ""))
      throw new BadRequest("items: name what drops out, here or by its country in countries");
    const taken = await Promise.all(
      items.map((name, place) =>
        oneMeant(store, { name, parameter: `items[${place}]`, types: ["organisation", "product", "technology"] }),
      ),
    );
    const ids = [...new Set(taken.map(({ id }) => id))];
    const found = await whatIf(store, {
      ids,
      country: [...new Set(countries)].filter((code) => code !== ""),
      stop,
      subsidiaries,
    });
    const { effects, users, reached, things, missing } = found;
    const left = things.map((thing) => `${makersLeft(thing)} of ${namesOf(found.entities)(thing.item)}`);
    const head = [
      `Recorded: ${effects.length} parties of which sources say whether rules or shortages hit them, ${users.length} others that buy or need just this, once did or plan to. Inferred: ${reached.length} more that goods could reach.`,
      left.length === 0
        ? "No product or technology drops out with them."
        : `Makers that would remain on record: ${left.slice(0, 8).join(", ")}${left.length > 8 ? ` and of ${left.length - 8} more things` : ""}.`,
    ];
    return findingsAnswer(
      {
        head,
        findings: findingsIn(found, found.entities),
        claims: found.claims,
        entities: found.entities,
        limits: [
          "What would happen: the first two circles are recorded, the third only follows chains of goods.",
          "How much anybody holds in stock, or could replace.",
          ...(effects.some(({ because }) => because.length > 0)
            ? ["Which good an effect came from: a rule may cover more than what drops out here."]
            : []),
          ...(missing.length > 0 ? [`Gaps that are known: ${missing.length}, listed at the end.`] : []),
          ...(found.cut ? ["All of it: a limit on what is read was reached."] : []),
        ],
      },
      part,
    );
  },
});

function findingsIn(found: WhatIfAnswer, entities: readonly Entity[]): ToldFinding[] {
  const nameOf = namesOf(entities);
  const claims = new Map(found.claims.map((claim) => [claim.id, claim]));
  const firstOf = (ids: readonly string[]) => claims.get(ids[0] ?? "");
  const steps = (places: readonly number[]) => places.flatMap((place) => found.steps[place] ?? []);
  return [
    ...found.effects.map(({ entity, claim_ids, because }) => ({
      ...{ kind: "recorded effect", inferred: false, entities: [entity], claim_ids },
      words: `Recorded effect (${(firstOf(claim_ids)?.effect ?? "other").replace("-", " ")}) on ${nameOf(entity)}${because.length === 0 ? "" : `, by rules that cover this (${because.map((id) => `[${id}]`).join(" ")})`}`,
    })),
    ...found.users.map(({ entity, claim_ids, way }) => {
      const first = firstOf(claim_ids);
      const standing = first === undefined ? "" : `, ${standingWords(first, serverDay())}`;
      return {
        ...{ kind: "recorded user", inferred: false, entities: [entity], claim_ids },
        words: `Recorded user ${nameOf(entity)} (${way === "supplied" ? "supplied with it" : "depends on it"}${standing})`,
      };
    }),
    ...found.things.flatMap(({ item, ...makers }) =>
      makerKinds.flatMap(([which, kind, words]) =>
        makers[which].map(({ organisation, claim_ids }) => ({
          ...{ kind, inferred: false, entities: [organisation, item], claim_ids },
          words: `${words} of ${nameOf(item)}: ${nameOf(organisation)}`,
        })),
      ),
    ),
    ...found.policies.map(({ policy, touches, claim_ids }) => ({
      ...{ kind: "policy", inferred: false, entities: [policy, touches], claim_ids },
      words: `Policy ${nameOf(policy)} on ${nameOf(touches)}`,
    })),
    ...found.reached.map(({ entity, best, weakest, uncertain, own_sources }) => ({
      ...{ kind: "could be reached", inferred: true, entities: [entity] },
      claim_ids: [...new Set(steps(best).flatMap(({ claim_ids }) => claim_ids.slice(0, 1)))],
      words: `${nameOf(entity)} could be reached in ${best.length} steps, the weakest ${evidenceGrades[weakest.evidence].en.toLowerCase()}${uncertain ? "; what exactly it uses is not recorded" : ""}${own_sources.length > 0 ? "; it mines or makes such things itself" : ""}`,
    })),
    ...found.missing.map(({ kind, entity, item }) => ({
      ...{ kind: "gap", inferred: false, entities: entity === null ? [item] : [entity, item], claim_ids: [] },
      words: `Not recorded: ${nameOf(entity ?? item)}: ${gaps[kind]}`,
    })),
  ];
}

/** "2 (7 dropping out, 3 only planning to make it)", of makers of a thing. */
function makersLeft({ left, taken, announced, last_reported }: WhatIfThing): string {
  const others = [
    ...(taken.length > 0 ? [`${taken.length} dropping out`] : []),
    ...(announced.length > 0 ? [`${announced.length} only planning to make it`] : []),
    ...(last_reported.length > 0 ? [`${last_reported.length} last reported more than five years ago`] : []),
  ];
  return others.length === 0 ? String(left.length) : `${left.length} (${others.join(", ")})`;
}
