import type { ClaimRelationship } from "../../../server/src/dataset/grade/graphRows.ts";
import type { GoodsWorld } from "./goodsWorld.ts";

const isOnMaker = ({ predicate }: ClaimRelationship) => predicate === "DEVELOPS" || predicate === "PRODUCES";

/** Who makes each thing: who drops out, who is left, who was last reported years ago, who only plans to, and who makes kinds of it. */
export function thingTexts(world: GoodsWorld, made: readonly string[]): string[] {
  const rest = made.filter((id) => !world.named.includes(id));
  return [...world.named.map((id) => [id, "taken"]), ...rest.map((id) => [id, "made"])].map(([item = "", why]) => {
    const about = world.claims.filter((one) => isOnMaker(one) && one.object === item);
    const now = world.makers(item, false);
    const stay = (claims: readonly ClaimRelationship[]) =>
      [...new Set(claims.map(({ subject }) => subject))].filter((id) => !now.has(id) && !world.drops(id, item)).sort();
    const related = relatedTo(world, item)
      .map((id) => [id, [...world.makers(id, false)].filter((one) => !now.has(one)).sort()] as const)
      .filter(([, who]) => who.length > 0)
      .map(([id, who]) => `${id}:${who}`);
    const past = about.filter((one) => one.status === "in-force" && !world.holds(one));
    const coming = about.filter(({ status }) => status === "planned" || status === "proposed");
    return [
      ...[item, why, [...now].filter((id) => world.drops(id, item)).sort()],
      ...[[...now].filter((id) => !world.drops(id, item)).sort(), stay(past), stay(coming)],
      ...[about.length, related],
    ].join("; ");
  });
}

/** Which policies touch what is taken out or what goods reach. */
export function policyTexts(world: GoodsWorld, things: ReadonlySet<string>): string[] {
  const taken = new Set([...world.named, ...world.gone]);
  const texts = new Map<string, string[]>();
  for (const { id, predicate, subject, object, about } of world.claims) {
    for (const touched of new Set(predicate === "AFFECTS" ? [object, about ?? object] : [])) {
      const on = taken.has(touched) ? "taken" : things.has(touched) ? "chain" : null;
      const key = `${on} ${subject} ${touched}`;
      if (on !== null) texts.set(key, [...(texts.get(key) ?? []), id]);
    }
  }
  return [...texts].map(([key, ids]) => `${key} ${ids}`).sort();
}

/** What no claim says of makers outside China, and of the things. */
export function missingTexts(
  world: GoodsWorld,
  things: ReadonlySet<string>,
  made: readonly [organisation: string, thing: string][],
): string[] {
  const has = (organisation: string, thing: string) =>
    world.claims.some(
      (one) =>
        (isOnMaker(one) && one.subject === organisation && one.object === thing) ||
        (one.predicate === "SUPPLIES" && one.object === organisation && one.about === thing),
    );
  const gaps = made.flatMap(([organisation, thing]) => {
    const inputs = world.claims.filter(
      (one) => one.predicate === "GOES_INTO" && one.object === thing && world.holds(one),
    );
    const isFor = world.claims.some(
      (one) => one.predicate === "SUPPLIES" && one.object === organisation && one.about === thing,
    );
    if (!world.isAbroad(organisation) || inputs.length === 0 || isFor) return [];
    return inputs.some(({ subject }) => has(organisation, subject)) ? [] : [`no_input ${organisation} ${thing}`];
  });
  for (const thing of things) {
    const makers = [thing, ...relatedTo(world, thing)].flatMap((id) => [...world.makers(id, false)]);
    if (makers.length === 0) gaps.push(`no_maker ${thing}`);
    else if (!makers.some((id) => world.isAbroad(id))) gaps.push(`no_maker_abroad ${thing}`);
    if (!isUsed(world, thing)) gaps.push(`no_use ${thing}`);
  }
  return gaps.sort();
}

/** Whether a claim says what becomes of a thing. */
function isUsed(world: GoodsWorld, thing: string): boolean {
  return world.claims.some((one) => {
    const { predicate, subject, object, about } = one;
    const from = predicate === "EMBODIES" || predicate === "DEPENDS_ON" ? object : subject;
    const isUse = ["GOES_INTO", "APPLIED_IN", "EMBODIES", "DEPENDS_ON"].includes(predicate) && from === thing;
    return world.holds(one) && (isUse || (predicate === "SUPPLIES" && about === thing));
  });
}

/** What a thing is a kind or part of, or has as one, and what it is based on or is the basis of; by id. */
function relatedTo(world: GoodsWorld, thing: string): string[] {
  const ties = world.claims.filter(
    (one) =>
      ["PART_OF", "EMBODIES"].includes(one.predicate) &&
      world.holds(one) &&
      (one.subject === thing || one.object === thing),
  );
  return [...new Set(ties.map(({ subject, object }) => (subject === thing ? object : subject)))].sort();
}
