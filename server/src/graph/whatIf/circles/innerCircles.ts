import type { Claim, WhatIfAnswer } from "../../../contract/index.ts";
import type { GraphStore } from "../../../store/GraphStore.ts";
import type { SupplyReader } from "../../goods/SupplyReader.ts";
import { sourcesIn } from "../../goods/suppliersIn.ts";
import type { Step } from "../goodsSteps.ts";
import type { GoodsRead } from "../readGoods.ts";
import { closed } from "../roles.ts";
import type { Taken } from "../takenOut.ts";
import { concernedBy } from "./concerned.ts";
import { effects } from "./effects.ts";
import { goodsTaken } from "./goodsTaken.ts";
import { exportControls } from "./rules.ts";
import { standsForIn } from "./standsFor.ts";
import { users } from "./users.ts";

interface Known {
  taken: Taken;
  read: GoodsRead;
  /** All steps that goods could take. */
  possible: readonly Step[];
  lost: ReadonlySet<string>;
}

/** The two circles that are recorded: what sources say happened, and who is said to buy or need just what drops out. */
export async function innerCircles(
  store: GraphStore,
  reader: SupplyReader,
  { taken, read, possible, lost }: Known,
): Promise<Pick<WhatIfAnswer, "effects" | "users">> {
  const isRuled = taken.isWhole || taken.items.length > 0;
  const [goods, controls] = await Promise.all([
    goodsTaken(reader, taken),
    isRuled ? exportControls(store, reader, taken.countries) : [],
  ]);
  const ruled = taken.isWhole ? controls.map(({ object }) => object) : [];
  const needs = (await reader.arriving(ruled, ["DEPENDS_ON"])).claims;
  const all = [...new Map([...read.claims, ...goods.claims, ...needs].map((claim) => [claim.id, claim])).values()];
  const entities = await reader.entities(
    [...controls, ...all].flatMap(({ subject, object, about }) => [subject, object, about ?? object]),
  );
  const concerned = concernedBy(taken.countries, entities);
  const standsFor = standsForIn(read.claims);
  const found = effects({
    controls,
    needs: all.filter(({ predicate }) => predicate === "DEPENDS_ON"),
    goods: goods.ids,
    madeWith: closed(
      taken.items,
      possible.filter(({ from, to, way }) => way === "goes_into" || (way === "basis_of" && standsFor(to, from))),
    ),
    isWhole: taken.isWhole,
    isOut: taken.isOut,
    concerned,
  });
  const touched = new Set(found.map(({ entity }) => entity));
  const onlyFromThere = new Set([
    ...goods.onlyFromThere,
    ...onlyFrom(taken, { lost, claims: read.claims, whole: read.whole }),
  ]);
  const buying = users({ claims: all, goods: goods.ids, onlyFromThere, taken, concerned });
  return { effects: found, users: buying.filter(({ entity }) => !touched.has(entity)) };
}

/** The things all of whose makers and suppliers on record are in a country that drops out. */
function onlyFrom(
  { isWhole, isOut }: Taken,
  { lost, claims, whole }: { lost: ReadonlySet<string>; claims: readonly Claim[]; whole: ReadonlySet<string> },
): string[] {
  const sources = sourcesIn(claims);
  return [...lost].filter((id) => isWhole && whole.has(id) && sources.get(id)?.every(isOut));
}
