import type { Extract } from "./extractOf.ts";

/** What an extract holds of one folder of own data. */
export interface OwnFolder {
  name: string;
  path: string;
  rows: Rows;
}

/** The rows of a folder. */
export type Rows = Pick<Extract, "entities" | "claims" | "sources">;

/** What a path cannot hold on every machine. */
const unfit = /[\\/:*?"<>|`$\p{Cc}]/gu;

/** The rows of an extract that are the data set's, and those of each folder of own data, so that neither is taken for the other. */
export function ownFolders({ entities, claims, sources }: Rows): { base: Rows; own: OwnFolder[] } {
  const of = (name: string | null): Rows => ({
    entities: entities.filter(({ own }) => own === name),
    claims: claims.filter(({ own }) => own === name),
    sources: sources.filter(({ own }) => own === name),
  });
  const names = [...new Set([...entities, ...claims, ...sources].flatMap(({ own }) => own ?? []))].sort();
  return {
    base: of(null),
    own: names.map((name) => ({ name, path: `own/${name.replace(unfit, "-")}/`, rows: of(name) })),
  };
}
