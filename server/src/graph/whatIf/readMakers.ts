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
 * Adds who makes what is related to the things, what all makers make, and what those outside China get. `whole` is what was
 * read without a limit: things, and makers outside China.
 */
export async function readMakers(
  reader: SupplyReader,
  { read, steps, related }: Known,
): Promise<{ claims: Claim[]; whole: ReadonlySet<string> }> {
  const kinds = [...read.items].flatMap((id) => [...(related.get(id)?.keys() ?? [])]);
  const made = steps.filter(({ from, way }) => way === "made" && read.items.has(from));
  const makers = made.map(({ to }) => to);
  const abroad = makers.filter((id) => read.entities.get(id)?.counterpart === true);
  const [ofKinds, gets, makes] = await Promise.all([
    reader.arriving(
      kinds.filter((id) => !read.items.has(id)),
      ["DEVELOPS", "PRODUCES"],
    ),
    reader.arriving(abroad, ["SUPPLIES"]),
    reader.leaving(makers, ["DEVELOPS", "PRODUCES"]),
  ]);
  const more = [...ofKinds.claims, ...gets.claims, ...makes.claims];
  await reader.entities(more.flatMap(({ subject, object }) => [subject, object]));
  return {
    claims: [...new Map([...read.claims, ...more].map((claim) => [claim.id, claim])).values()],
    whole: new Set([
      ...read.whole,
      ...ofKinds.whole,
      ...abroad.filter((id) => gets.whole.has(id) && makes.whole.has(id)),
    ]),
  };
}
