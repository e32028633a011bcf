import { z } from "zod";
import { type Claim, type Entity, Id, type Source } from "../contract/index.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import { defineQuery } from "./defineQuery.ts";
import { entitiesByIds } from "./entities.ts";
import { sourceRow } from "./rowShapes.ts";

/** The sources of some ids. */
export const sourcesByIds = defineQuery({
  file: "source/sourcesByIds",
  params: z.strictObject({ ids: z.array(Id) }),
  row: z.strictObject({ source: sourceRow }),
  example: { ids: ["reex-2025-baogang-innovation", "wikipedia-baogang", "no-such-source"] },
});

/** What is needed to read claims: their sources, both ends, what they are about, and the publishers that are entities. */
export async function claimContext(
  store: GraphStore,
  claims: readonly Claim[],
): Promise<{ entities: Entity[]; sources: Source[] }> {
  if (claims.length === 0) return { entities: [], sources: [] };
  const cited = claims.flatMap((claim) => [...claim.sources, ...claim.disputed_by]);
  const sources = (await sourcesByIds.run(store, { ids: different(cited) })).map((row) => row.source);
  const named = [
    ...claims.flatMap((claim) => [claim.subject, claim.object, claim.about]),
    ...sources.map((source) => source.publisher_entity),
  ];
  const ids = different(named.filter((id) => id !== null));
  return { entities: (await entitiesByIds.run(store, { ids })).map((row) => row.entity), sources };
}

function different(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
