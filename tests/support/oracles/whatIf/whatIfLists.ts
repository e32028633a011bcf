import type { ClaimRelationship } from "../../../../server/src/dataset/grade/graphRows.ts";
import type { GoodsClaims } from "./GoodsClaims.ts";
import type { TakenOut } from "./TakenOut.ts";

const isOnMaker = ({ predicate }: ClaimRelationship) => predicate === "DEVELOPS" || predicate === "PRODUCES";

/** Who makes each thing: who drops out, who is left, who was last reported years ago, who only plans to, and who makes kinds of it. */
export function thingTexts(claims: GoodsClaims, out: TakenOut, made: readonly string[]): string[] {
  const rest = made.filter((id) => !out.things.includes(id));
  return [...out.things.map((id) => [id, "taken"]), ...rest.map((id) => [id, "made"])].map(([item = "", why]) => {
    const about = claims.all.filter((one) => isOnMaker(one) && one.object === item);
    const now = claims.makers(item, false);
    const stay = (own: readonly ClaimRelationship[]) =>
      [...new Set(own.map(({ subject }) => subject))].filter((id) => !now.has(id) && !out.drops(id, item)).sort();
    const related = relatedTo(claims, item)
      .map((id) => [id, [...claims.makers(id, false)].filter((one) => !now.has(one)).sort()] as const)
      .filter(([, who]) => who.length > 0)
      .map(([id, who]) => `${id}:${who}`);
    const past = about.filter((one) => one.status === "in-force" && !claims.holds(one));
    const coming = about.filter(({ status }) => status === "planned" || status === "proposed");
    return [
      ...[item, why, [...now].filter((id) => out.drops(id, item)).sort()],
      ...[[...now].filter((id) => !out.drops(id, item)).sort(), stay(past), stay(coming)],
      ...[about.length, related],
      why === "taken" ? suppliesOf(claims, item, new Set([...now].filter((id) => !out.drops(id, item)))) : [],
    ].join("; ");
  });
}

/** With which claims some makers supply a thing, or the group to which rules count it. */
function suppliesOf(claims: GoodsClaims, item: string, makers: ReadonlySet<string>): string[] {
  const groups = claims.all.filter(({ predicate, object }) => predicate === "AFFECTS" && object === item);
  const goods = [item, ...groups.map(({ about }) => about)];
  return claims.all
    .filter((one) => one.predicate === "SUPPLIES" && makers.has(one.subject) && claims.holds(one))
    .filter(({ about }) => about !== null && goods.includes(about))
    .map(({ id }) => id);
}

/** Which policies touch what is taken out or what goods reach. */
export function policyTexts(claims: GoodsClaims, out: TakenOut, things: ReadonlySet<string>): string[] {
  const taken = new Set([...out.things, ...out.organisations]);
  const texts = new Map<string, string[]>();
  for (const { id, predicate, subject, object, about } of claims.all) {
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
  claims: GoodsClaims,
  things: ReadonlySet<string>,
  made: readonly [organisation: string, thing: string][],
): string[] {
  const has = (organisation: string, thing: string) =>
    claims.all.some(
      (one) =>
        (isOnMaker(one) && one.subject === organisation && one.object === thing) ||
        (one.predicate === "SUPPLIES" && one.object === organisation && one.about === thing),
    );
  const gaps = made.flatMap(([organisation, thing]) => {
    const inputs = claims.all.filter(
      (one) => one.predicate === "GOES_INTO" && one.object === thing && claims.holds(one),
    );
    const isFor = claims.all.some(
      (one) => one.predicate === "SUPPLIES" && one.object === organisation && one.about === thing,
    );
    if (!claims.isAbroad(organisation) || inputs.length === 0 || isFor) return [];
    return inputs.some(({ subject }) => has(organisation, subject)) ? [] : [`no_input ${organisation} ${thing}`];
  });
  for (const thing of things) {
    const makers = [thing, ...relatedTo(claims, thing)].flatMap((id) => [...claims.makers(id, false)]);
    if (makers.length === 0) gaps.push(`no_maker ${thing}`);
    else if (!makers.some((id) => claims.isAbroad(id))) gaps.push(`no_maker_abroad ${thing}`);
    if (!isUsed(claims, thing)) gaps.push(`no_use ${thing}`);
  }
  return gaps.sort();
}

/** Whether a claim says what becomes of a thing. */
function isUsed(claims: GoodsClaims, thing: string): boolean {
  return claims.all.some((one) => {
    const { predicate, subject, object, about } = one;
    const from = predicate === "EMBODIES" || predicate === "DEPENDS_ON" ? object : subject;
    const isUse = ["GOES_INTO", "APPLIED_IN", "EMBODIES", "DEPENDS_ON"].includes(predicate) && from === thing;
    return claims.holds(one) && (isUse || (predicate === "SUPPLIES" && about === thing));
  });
}

/** What a thing is a kind or part of, or has as one, and what it is based on or is the basis of; by id. */
function relatedTo(claims: GoodsClaims, thing: string): string[] {
  const ties = claims.all.filter(
    (one) =>
      ["PART_OF", "EMBODIES"].includes(one.predicate) &&
      claims.holds(one) &&
      (one.subject === thing || one.object === thing),
  );
  return [...new Set(ties.map(({ subject, object }) => (subject === thing ? object : subject)))].sort();
}
