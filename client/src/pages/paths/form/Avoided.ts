export type Avoided = { entity: string } | { claim: string };
