/** What paths are to be looked for without. */
export type Avoided = { entity: string } | { claim: string };
