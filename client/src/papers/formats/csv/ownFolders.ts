import type { Extract } from "./extractOf.ts";

/** The rows of one folder of own data. */
export interface OwnFolder {
  name: string;
  path: string;
  rows: Rows;
}

export type Rows = Pick<Extract, "entities" | "claims" | "sources">;

/** Characters not allowed in file names on some systems. */
const forbidden = /[\\/:*?"<>|`$\p{Cc}]/gu;

/** Divides the rows of an extract between the data set and each folder of own data. */
export function ownFolders({ entities, claims, sources }: Rows): { base: Rows; own: OwnFolder[] } {
  const of = (name: string | null): Rows => ({
    entities: entities.filter(({ own }) => own === name),
    claims: claims.filter(({ own }) => own === name),
    sources: sources.filter(({ own }) => own === name),
  });
  const names = [...new Set([...entities, ...claims, ...sources].flatMap(({ own }) => own ?? []))].sort();
  return {
    base: of(null),
    own: names.map((name) => ({ name, path: `own/${name.replace(forbidden, "-")}/`, rows: of(name) })),
  };
}
