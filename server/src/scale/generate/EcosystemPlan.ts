import type { EntityType } from "../../rules/vocabulary.ts";

/** What is to be made. */
export interface EcosystemPlan {
  seed: number;
  /** Number of entities of each type. */
  counts: Record<EntityType, number>;
  sources: number;
  /** Sources from the first on that are the word of the organisation of the same number. */
  ownSources: number;
  publishers: number;
  /** Claims that one organisation has besides its usual ones. */
  hub: number;
}

/** Numbers of the real data set, from which what does not grow with the number of organisations is reckoned. */
const REAL = { entities: 815, technology: 77, product: 78, sector: 40, place: 79, publishers: 652 };

/** Fewest entities of which an ecosystem can be made. */
export const LEAST_ENTITIES = 500;

/**
 * How many there are of everything in an ecosystem of a number of entities. Organisations and patents make it grow;
 * technologies and sectors hardly grow with it, so that they become hubs, as they do in the world.
 */
export function ecosystemPlan({ entities, seed, hub }: { entities: number; seed: number; hub: number }): EcosystemPlan {
  const scaled = (real: number, power: number) => Math.round(real * (entities / REAL.entities) ** power);
  const technology = scaled(REAL.technology, 0.25);
  const product = scaled(REAL.product, 0.4);
  const sector = scaled(REAL.sector, 0.15);
  const place = scaled(REAL.place, 0.5);
  const policy = Math.round(entities / 6);
  const organisation = entities - technology - product - sector - place - policy;
  return {
    seed,
    counts: { organisation, technology, product, sector, place, policy },
    sources: entities,
    ownSources: Math.round(Math.min(organisation, entities * 0.4)),
    publishers: scaled(REAL.publishers, 0.5),
    hub,
  };
}
