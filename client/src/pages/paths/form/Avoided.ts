/** What paths must avoid. */
export type Avoided = { entity: string } | { claim: string };
