import type { Claim, Supplier, WhatIfAnswer } from "../../contract/index.ts";
import { lastDay } from "../../rules/partialDate.ts";
import { isPlannedAmount, isYearlyAmount } from "../../rules/yearlyAmount.ts";
import { compareText } from "../compareText.ts";
import { isOnMaker } from "../goods/goodsClaims.ts";
import { type Related, relatedMakers } from "../goods/relatedMakers.ts";
import { currentSuppliers, partsOf, suppliersIn } from "../goods/suppliersIn.ts";
import { groupBy } from "../groupBy.ts";
import type { Step } from "./goodsSteps.ts";
import type { GoodsRead } from "./readGoods.ts";
import { comesFromThere, type Roles } from "./roles.ts";

type Maker = WhatIfAnswer["things"][number]["taken"][number];
type Thing = Omit<WhatIfAnswer["things"][number], "left"> & { left: Maker[] };

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
  const made = steps.filter((step) => comesFromThere(step, read)).map(({ to }) => to);
  const rest = [...new Set(made)].filter((id) => !named.includes(id) && read.whole.has(id)).sort();
  const makersOf = groupBy(claims.filter(isOnMaker).map((claim) => [claim.object, claim]));
  return [...named, ...rest].map((item) => {
    const own = makersOf.get(item) ?? [];
    const supply = partsOf(suppliersIn(own), { isTaken: (id) => roles.drops(id, item) });
    const makers = new Set([...supply.taken, ...supply.left].map(({ organisation }) => organisation));
    const makersIn = (suppliers: readonly Supplier[]) => suppliers.map((supplier) => withAmounts(supplier, own));
    return {
      item,
      why: named.includes(item) ? "taken" : "made",
      taken: makersIn(supply.taken),
      left: makersIn(supply.left),
      last_reported: makersIn(supply.last_reported),
      announced: makersIn(supply.announced),
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

/** A maker with the newest of its claims on what it makes a year, and on what it plans to. */
function withAmounts(supplier: Supplier, own: readonly Claim[]): Maker {
  const claims = own
    .filter(({ subject }) => subject === supplier.organisation)
    .sort((a, b) => compareText(dayOf(b), dayOf(a)) || compareText(a.id, b.id));
  const counted = claims.filter(({ id }) => supplier.claim_ids.includes(id));
  return {
    ...supplier,
    amount: counted.find(isYearlyAmount)?.id ?? null,
    planned: claims.find(isPlannedAmount)?.id ?? null,
  };
}

function dayOf({ newest_source }: Claim): string {
  return newest_source === null ? "" : lastDay(newest_source);
}
