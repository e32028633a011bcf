import type { EntityType } from "../../../server/src/rules/vocabulary.ts";

/** What to generate. */
export interface EcosystemPlan {
  seed: number;
  /** Number of entities of each type. */
  counts: Record<EntityType, number>;
  sources: number;
  /** Sources from the first on that belong to the organisation of the same number and are its own word. */
  ownSources: number;
  publishers: number;
  /** Claims that one organisation has besides its usual ones. */
  hub: number;
}

/** Counts of version 2026.11 of the real data set, from which those that do not grow with the number of organisations follow. */
const REAL = { entities: 815, technology: 77, product: 78, sector: 40, place: 79, publishers: 652 };

/** Fewest entities that an ecosystem can have. */
export const LEAST_ENTITIES = 500;

/**
 * The counts of everything in an ecosystem with a given number of entities. It grows by organisations and patents;
 * technologies and sectors hardly grow, so they become hubs, as in the world.
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
