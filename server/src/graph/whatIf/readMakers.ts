import type { Claim } from "../../contract/index.ts";
import type { Related } from "../supply/relatedMakers.ts";
import type { SupplyReader } from "../supply/SupplyReader.ts";
import type { Step } from "./goodsSteps.ts";
import type { GoodsRead } from "./readGoods.ts";

interface Known {
  read: GoodsRead;
  steps: readonly Step[];
  related: ReadonlyMap<string, Related>;
}

/**
 * Adds who makes what is related to the things, and what the makers outside China get and make. `whole` is what was read
 * without a limit: things, and these makers.
 */
export async function readMakers(
  reader: SupplyReader,
  { read, steps, related }: Known,
): Promise<{ claims: Claim[]; whole: ReadonlySet<string> }> {
  const kinds = [...read.items].flatMap((id) => [...(related.get(id)?.keys() ?? [])]);
  const abroad = steps.filter(({ to, way }) => way === "made" && read.entities.get(to)?.counterpart === true);
  const makers = abroad.map(({ to }) => to);
  const [ofKinds, gets, makes] = await Promise.all([
    reader.arriving(
      kinds.filter((id) => !read.items.has(id)),
      ["DEVELOPS", "PRODUCES"],
    ),
    reader.arriving(makers, ["SUPPLIES"]),
    reader.leaving(makers, ["DEVELOPS", "PRODUCES"]),
  ]);
  const more = [...ofKinds.claims, ...gets.claims, ...makes.claims];
  await reader.entities(more.flatMap(({ subject, object }) => [subject, object]));
  return {
    claims: [...new Map([...read.claims, ...more].map((claim) => [claim.id, claim])).values()],
    whole: new Set([
      ...read.whole,
      ...ofKinds.whole,
      ...makers.filter((id) => gets.whole.has(id) && makes.whole.has(id)),
    ]),
  };
}
