import type { Claim, Supplier, WhatIfAnswer } from "../../contract/index.ts";
import { lastDay } from "../../rules/partialDate.ts";
import { compareText } from "../compareText.ts";
import { isOnMaker } from "../goods/goodsClaims.ts";
import { type Related, relatedMakers } from "../goods/relatedMakers.ts";
import { currentSuppliers, partsOf, suppliersIn } from "../goods/suppliersIn.ts";
import { groupBy } from "../groupBy.ts";
import type { Step } from "./goodsSteps.ts";
import type { GoodsRead } from "./readGoods.ts";
import type { Roles } from "./roles.ts";

type Thing = WhatIfAnswer["things"][number];
type Maker = Thing["left"][number];

interface Known {
  /** Ids of what is named, in the order of the request. */
  named: readonly string[];
  steps: readonly Step[];
  read: GoodsRead;
  claims: readonly Claim[];
  related: ReadonlyMap<string, Related>;
  roles: Roles;
}

/**
 * Lost things with their other makers: what is named, in the order of the request, then what is made by what drops out, by
 * id. Of what was not read whole nobody can say who is left; it comes only if it is named.
 */
export function things({ named, steps, read, claims, related, roles }: Known): Thing[] {
  const made = steps.filter(({ from, way }) => way === "made" && !read.items.has(from)).map(({ to }) => to);
  const rest = [...new Set(made)].filter((id) => !named.includes(id) && read.whole.has(id)).sort();
  const makersOf = groupBy(claims.filter(isOnMaker).map((claim) => [claim.object, claim]));
  return [...named, ...rest].map((item) => {
    const own = makersOf.get(item) ?? [];
    const supply = partsOf(suppliersIn(own), { isTaken: (id) => roles.drops(id, item) });
    const makers = new Set([...supply.taken, ...supply.left].map(({ organisation }) => organisation));
    const byId = new Map(own.map((claim) => [claim.id, claim]));
    const withAmounts = (suppliers: readonly Supplier[]) => suppliers.map((supplier) => withAmount(supplier, byId));
    return {
      item,
      why: named.includes(item) ? "taken" : "made",
      taken: withAmounts(supply.taken),
      left: withAmounts(supply.left),
      last_reported: withAmounts(supply.last_reported),
      announced: withAmounts(supply.announced),
      coverage: {
        claims: own.length,
        related: relatedMakers(
          related.get(item),
          (id) => makers.has(id),
          (thing) => currentSuppliers(makersOf.get(thing) ?? []),
        ),
      },
    };
  });
}

/** Output or capacity of a maker, by the newest of its claims that states one. */
function withAmount(supplier: Supplier, byId: ReadonlyMap<string, Claim>): Maker {
  const [newest] = supplier.claim_ids
    .flatMap((id) => byId.get(id) ?? [])
    .filter(({ quantity, quantity_kind: kind }) => quantity !== null && (kind === "actual" || kind === "capacity"))
    .sort((a, b) => compareText(dayOf(b), dayOf(a)) || compareText(a.id, b.id));
  return { ...supplier, amount: newest?.id ?? null };
}

function dayOf({ newest_source }: Claim): string {
  return newest_source === null ? "" : lastDay(newest_source);
}
