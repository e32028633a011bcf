import { chainPlaces } from "../graph/chainPlaces.ts";
import { entitiesWith } from "../graph/entities.ts";
import { groupBy } from "../graph/groupBy.ts";
import type { GraphStore } from "../store/GraphStore.ts";

/** Codes of the countries or regions of an entity, and the steps of the chain at which it stands; empty where none is known. */
export interface EntityPlace {
  countries: readonly string[];
  steps: readonly string[];
}

/** The places of some entities as the graph has them now, because no release keeps them; those that are gone have none. */
export async function entityPlaces(
  store: GraphStore,
  ids: readonly string[],
): Promise<ReadonlyMap<string, EntityPlace>> {
  const known = [...(await entitiesWith(store, ids)).values()];
  const organisations = known.flatMap(({ id, type }) => (type === "organisation" ? [id] : []));
  const { places } = organisations.length === 0 ? { places: [] } : await chainPlaces(store, { ids: organisations });
  const made = groupBy(places.map(({ id, step }): [string, string] => [id, step]));
  return new Map(
    known.map(({ id, country, chain_step }) => [
      id,
      {
        countries: country?.split(";") ?? [],
        steps: chain_step === null ? (made.get(id) ?? []) : [chain_step],
      },
    ]),
  );
}
