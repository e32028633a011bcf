import type { Claim, WhatIfAnswer } from "@atlas/server/contract";
import { standingOf } from "@atlas/server/standing";
import {
  type CircleId,
  circleIds,
  type TakeOut,
  type WhatIfShown,
} from "../../../../model/address/pages/whatIfAddress.ts";
import type { WhatIfWords } from "../WhatIfWords.ts";

/** An organisation or sector in a circle. */
export type Concerned = Pick<WhatIfAnswer["users"][number], "entity" | "kind" | "abroad">;

type Circles = Pick<WhatIfAnswer, "effects" | "users" | "reached">;
type Narrowing = Circles & Pick<WhatIfAnswer, "missing">;

/** Everybody in the circles; an entity stands in one circle only. */
export function concernedIn({ effects, users, reached }: Circles): (Concerned & { circle: CircleId })[] {
  const all: Record<CircleId, readonly Concerned[]> = { 1: effects, 2: users, 3: reached };
  return circleIds.flatMap((circle) =>
    distinct(all[circle]).map(({ entity, kind, abroad }) => ({ entity, kind, abroad, circle })),
  );
}

/** Each entity once: one that buys it and depends on it stands there for both. */
export function distinct<One extends Pick<Concerned, "entity">>(all: readonly One[]): One[] {
  return all.filter(({ entity }, place) => all.findIndex((other) => other.entity === entity) === place);
}

/** The answer with only some circles, and in them and in its gaps only who is of some countries; everything if none are named. */
export function narrowed<Answer extends Narrowing>(
  answer: Answer,
  { of, circles }: WhatIfShown,
  words: WhatIfWords,
): Answer {
  const shows = (circle: CircleId) => circles.length === 0 || circles.includes(circle);
  const isOf = ({ entity }: Pick<Concerned, "entity">) => of.length === 0 || of.includes(words.code(entity));
  return {
    ...answer,
    effects: shows("1") ? answer.effects.filter(isOf) : [],
    users: shows("2") ? answer.users.filter(isOf) : [],
    reached: shows("3") ? answer.reached.filter(isOf) : [],
    missing: answer.missing.filter(({ entity }) => entity === null || isOf({ entity })),
  };
}

/** The same with only the users of whom a claim holds on a day, by a source with a date; that claim first. */
export function withCurrentUsers<Answer extends Circles>(answer: Answer, words: WhatIfWords, day: string): Answer {
  const users = answer.users.flatMap((user) => {
    const claim_ids = words.claims(user.claim_ids).flatMap((claim) => (isCurrent(claim, day) ? claim.id : []));
    return claim_ids.length === 0 ? [] : [{ ...user, claim_ids }];
  });
  return { ...answer, users };
}

/** Whether a claim holds on a day as far as is known, by a source with a date. */
export function isCurrent(claim: Claim, day: string): boolean {
  return standingOf(claim, day).holds && claim.confirmed !== null;
}

/** Organisations outside of where something stops, which come first, and the rest: sectors, then who is inside. */
export function apart<One extends Concerned>(all: readonly One[]): { abroad: One[]; rest: One[] } {
  const isAbroad = ({ kind, abroad }: One) => kind === "organisation" && abroad === true;
  const rest = all.filter((one) => !isAbroad(one));
  return {
    abroad: all.filter(isAbroad),
    rest: [...rest.filter(({ kind }) => kind === "sector"), ...rest.filter(({ kind }) => kind !== "sector")],
  };
}

/** The same by country, in the order in which the countries come first: that of the worst leads. */
export function byCountry<One extends Pick<Concerned, "entity">>(all: readonly One[], words: WhatIfWords): One[] {
  const groups = new Map<string, One[]>();
  for (const one of all) {
    const code = words.code(one.entity);
    groups.set(code, [...(groups.get(code) ?? []), one]);
  }
  return [...groups.values()].flat();
}

/** The countries of some, with how many are of each, most first. */
export function countriesOf(
  all: readonly Pick<Concerned, "entity">[],
  words: WhatIfWords,
): { code: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { entity } of all) counts.set(words.code(entity), (counts.get(words.code(entity)) ?? 0) + 1);
  return [...counts]
    .map(([code, count]) => ({ code, count }))
    .toSorted((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}

/** The countries outside of which the circles look: those in which something stops, otherwise China. */
export function insideOf({ countries }: Pick<TakeOut, "countries">): readonly string[] {
  return countries.length > 0 ? countries : ["CN"];
}
