import { z } from "zod";
import { Id } from "../../contract/index.ts";
import { line, oneOf } from "../read/cellTypes.ts";
import type { Fault } from "../read/fault.ts";
import { quoted } from "../read/quoted.ts";
import { readTable } from "../read/readTable.ts";
import { inOwnFolder, OVERRIDES_FILE, type OwnFiles } from "./ownFiles.ts";

/** Kinds of rows that can be overridden. */
export const overridable = ["entity", "claim", "source"] as const;

/** The kind of row that an override names. */
export type Overridable = (typeof overridable)[number];

export const overrideColumns = z.strictObject({ what: oneOf(overridable), id: Id, reason: line("a reason", 500) });

export interface Override {
  line: number;
  what: Overridable;
  id: string;
  reason: string;
}

/** Reads what a folder of own data overrides, and collects the faults of overrides.csv. */
export function readOverrides({ name, files }: OwnFiles): { overrides: Override[]; faults: Fault[] } {
  const bytes = files.get(OVERRIDES_FILE);
  if (bytes === undefined) return { overrides: [], faults: [] };
  const file = inOwnFolder(name, OVERRIDES_FILE);
  const { rows, faults } = readTable(file, bytes, overrideColumns);
  const overrides = rows.flatMap(({ line, cells }): Override[] => {
    const parsed = overrideColumns.safeParse(cells);
    return parsed.success ? [{ line, ...parsed.data }] : [];
  });
  return { overrides, faults: [...faults, ...repeated(file, overrides)] };
}

/** Faults of overrides without effect; `own` and `earlier` are the ids of this folder and of all it overlays. */
export function idleOverrides(
  { name }: OwnFiles,
  overrides: readonly Override[],
  { own, earlier }: Record<"own" | "earlier", Record<Overridable, ReadonlySet<string>>>,
): Fault[] {
  const file = inOwnFolder(name, OVERRIDES_FILE);
  return overrides.flatMap(({ line, what, id }) => {
    const fault = (message: string) => [{ file, line, column: "id", message: `has ${quoted(id)}, ${message}` }];
    if (!earlier[what].has(id))
      return fault(`which overrides nothing, expected the id of ${named(what)} in the data set`);
    if (!own[what].has(id)) return fault(`which this folder lacks, expected the id of ${named(what)} in this folder`);
    return [];
  });
}

function repeated(file: string, overrides: readonly Override[]): Fault[] {
  return overrides.flatMap(({ line, what, id }, index) => {
    const first = overrides.findIndex((other) => other.what === what && other.id === id);
    if (first === index) return [];
    const message = `has ${quoted(id)} twice, expected each ${what} once`;
    return [{ file, line, column: "id", message }];
  });
}

function named(what: Overridable): string {
  return what === "entity" ? "an entity" : `a ${what}`;
}
