import type { Fault } from "../read/fault.ts";
import { quoted } from "../read/quoted.ts";
import type { OverlaidTables, OwnTables } from "./overlayTables.ts";
import { overridable } from "./overrides.ts";
import { placesOf, rowsOf } from "./rowPlaces.ts";

/** Faults of own rows whose id is taken, unless overrides.csv lists them. */
export function collisions(below: OverlaidTables, { name, tables, overrides }: OwnTables): Fault[] {
  const said = new Set(overrides.map(({ what, id }) => `${what} ${id}`));
  const taken = placesOf(below);
  return overridable.flatMap((what) =>
    rowsOf(tables)[what].flatMap(({ file, line, cells: { id } }): Fault[] => {
      const earlier = taken[what].get(id);
      if (id === "" || earlier === undefined || said.has(`${what} ${id}`)) return [];
      const message =
        `has ${quoted(id)}, the id of ${earlier.file}:${earlier.line}, expected an unused id, ` +
        `or a row "${what},${id},why" in ${name}/overrides.csv to override that row`;
      return [{ file, line, column: "id", message }];
    }),
  );
}

/** Faults of own dossiers whose name is taken: a claim's dossier would be ambiguous. */
export function sameDossiers(below: OverlaidTables, { name, tables }: OwnTables): Fault[] {
  const taken = new Set(below.dossiers.map((dossier) => dossier.name));
  return tables.dossiers
    .filter((dossier) => taken.has(dossier.name))
    .map((dossier) => ({
      file: `${name}/claims/${dossier.name}.csv`,
      line: null,
      column: null,
      message: "has the name of an existing dossier, expected a new name",
    }));
}
