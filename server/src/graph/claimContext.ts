import { z } from "zod";
import { type Claim, type ClaimContext, type ContextRequest, Id, type Source } from "../contract/index.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import { defineQuery } from "./defineQuery.ts";
import { entitiesWith, namedBy } from "./entities.ts";
import { sourceRow } from "./rowShapes.ts";

/** The sources with the given ids. */
export const sourcesByIds = defineQuery({
  file: "source/sourcesByIds",
  params: z.strictObject({ ids: z.array(Id) }),
  row: z.strictObject({ source: sourceRow }),
  example: { ids: ["reex-2025-baogang-innovation", "wikipedia-baogang", "no-such-source"] },
});

/** The context of claims: sources, ends, what they are about, and publishers that are entities. */
export async function claimContext(store: GraphStore, claims: readonly Claim[]): Promise<ClaimContext> {
  if (claims.length === 0) return { entities: [], sources: [] };
  return namedContext(store, {
    sources: claims.flatMap((claim) => [...claim.sources, ...claim.disputed_by]),
    entities: [...namedBy(claims), ...claims.flatMap(speakersIn)],
  });
}

/** The entities whose word a claim's sources are in it, that control their publishers there, and whose word the statement is. */
export function speakersIn({ source_speakers, source_voice_controllers, attributed_to }: Claim): string[] {
  return [...source_speakers, ...source_voice_controllers, ...attributed_to].filter((id) => id !== "");
}

/** The entities among those who speak in a source and who control its publisher, or the one that it repeats. */
export function publisherEntities(source: Source): string[] {
  const { publisher_entity, publisher_controlled_by, repeated_controlled_by } = source;
  return [publisher_entity, publisher_controlled_by, repeated_controlled_by].filter((id) => id !== null);
}

/** The sources and entities with these ids, if they exist, and the entities among the publishers of the sources. */
export async function namedContext(store: GraphStore, asked: ContextRequest): Promise<ClaimContext> {
  const sources = (await sourcesByIds.run(store, { ids: [...new Set(asked.sources)] })).map((row) => row.source);
  const entities = await entitiesWith(store, [...asked.entities, ...sources.flatMap(publisherEntities)]);
  return { entities: [...entities.values()], sources };
}
