/** Entities and claims that paths must avoid. */
export type Avoided = { entity: string } | { claim: string };
