import type { Claim, WhatIfUser } from "../../../contract/index.ts";
import { isCurrent } from "../../../rules/lastReported.ts";
import { evidenceGrades } from "../../../rules/vocabulary.ts";
import { compareText } from "../../compareText.ts";
import { isOnMaker } from "../../goods/goodsClaims.ts";
import { groupBy } from "../../groupBy.ts";
import { stepGrade } from "../roles.ts";
import type { Taken } from "../takenOut.ts";
import { abroadFirst, type Concerned } from "./concerned.ts";

interface Known {
  claims: readonly Claim[];
  /** The goods that drop out wherever, or in the countries named. */
  goods: ReadonlySet<string>;
  /** The things that come only from those who drop out. */
  onlyFromThere: ReadonlySet<string>;
  taken: Taken;
  concerned(id: string): Concerned | null;
}

type Use = Pick<WhatIfUser, "way" | "from_there"> & { claim: Claim; entity: string };

/** Parties recorded to buy, or to depend on, just what drops out; claims of any status count. */
export function users(known: Known): WhatIfUser[] {
  const { taken, concerned } = known;
  const makes = new Set(
    known.claims.filter((claim) => isOnMaker(claim) && isCurrent(claim)).map((one) => `${one.subject} ${one.object}`),
  );
  const uses = known.claims
    .flatMap((claim) => useIn(claim, known, makes) ?? [])
    .filter(({ entity }) => !taken.isOut(entity) && !taken.keepsGoods(entity));
  return [...groupBy(uses.map((use) => [`${use.entity} ${use.way}`, use]))]
    .flatMap(([, own]) => {
      const [first, ...rest] = own.map(({ claim }) => claim).sort(bestFirst);
      const who = own[0] ? concerned(own[0].entity) : null;
      const way = own[0]?.way ?? "needed";
      if (who === null || first === undefined) return [];
      const from_there = own.some((use) => use.from_there) || null;
      const evidence = stepGrade([first, ...rest]);
      return [{ ...who, way, claim_ids: [first, ...rest].map(({ id }) => id), evidence, from_there }];
    })
    .sort(
      (a, b) =>
        abroadFirst(a, b) || rankOf(b) - rankOf(a) || compareText(a.entity, b.entity) || compareText(a.way, b.way),
    );
}

function useIn(claim: Claim, { goods, onlyFromThere, taken }: Known, makes: ReadonlySet<string>): Use | null {
  const { predicate, subject, object, about } = claim;
  if (predicate === "DEPENDS_ON") {
    // What is needed from a place says nothing on the goods of another country.
    const isFromPlace = about !== null && (taken.isPlaceOut(about) || taken.countries.length === 0);
    const isOfGoods = goods.has(object) && (about === null || isFromPlace);
    const isThere = taken.isOut(object) || onlyFromThere.has(object) || (isFromPlace && (taken.isWhole || isOfGoods));
    return isThere || isOfGoods ? { claim, entity: subject, way: "needed", from_there: isThere || null } : null;
  }
  if (predicate !== "SUPPLIES") return null;
  // A customer who makes the thing itself gets something for it, and not the thing.
  const isOfGoods = about !== null && goods.has(about) && !makes.has(`${object} ${about}`);
  const isFromThere = taken.isOut(subject) || (isOfGoods && taken.isOutForNamed(subject));
  return isFromThere ? { claim, entity: object, way: "supplied", from_there: true } : null;
}

function bestFirst(a: Claim, b: Claim): number {
  return rankOf(b) - rankOf(a) || compareText(b.newest_source ?? "", a.newest_source ?? "") || compareText(a.id, b.id);
}

function rankOf({ evidence }: Pick<Claim, "evidence">): number {
  return evidenceGrades[evidence].rank;
}
