import type { Claim, WhatIfThing } from "../../contract/index.ts";
import { carriesGoods } from "../goods/goodsClaims.ts";
import type { SupplyReader } from "../goods/SupplyReader.ts";

/** Things whose makers have no supplies yet. */
type Bare = Omit<WhatIfThing, "left"> & { left: readonly Omit<WhatIfThing["left"][number], "supplies">[] };

/**
 * Adds to the remaining makers of what is named the claims by which they supply somebody with it, or with the group to
 * which a rule on it counts it; `claims` are those on the things. An amount bought of a group is one of its things together.
 */
export async function withSupplies<One extends Bare>(
  reader: SupplyReader,
  things: readonly One[],
  claims: readonly Claim[],
): Promise<(One & Pick<WhatIfThing, "left">)[]> {
  const named = things.filter(({ why }) => why === "taken");
  const makers = new Set(named.flatMap(({ left }) => left.map(({ organisation }) => organisation)));
  const sold = (await reader.leaving(makers, ["SUPPLIES"])).claims.filter(carriesGoods);
  return things.map((thing) => {
    const groups = claims.flatMap(({ predicate, object, about }) =>
      predicate === "AFFECTS" && object === thing.item && about !== null ? about : [],
    );
    const goods = new Set([thing.item, ...groups]);
    const of = (maker: string) =>
      sold.filter(({ subject, about }) => subject === maker && about !== null && goods.has(about)).map(({ id }) => id);
    const isNamed = named.includes(thing);
    return {
      ...thing,
      left: thing.left.map((maker) => ({ ...maker, supplies: isNamed ? of(maker.organisation).sort() : [] })),
    };
  });
}
