import type { Dataset } from "../contract/index.ts";
import { graphChange } from "../dataset/changeStatements.ts";
import { checkTables, parseDataset, withOwnData } from "../dataset/check/checkDataset.ts";
import { buildGraph, HUB_FROM } from "../dataset/grade/buildGraph.ts";
import type { GraphRows } from "../dataset/grade/graphRows.ts";
import { graphDifference } from "../dataset/graphDifference.ts";
import { loadDataset } from "../dataset/loadDataset.ts";
import { holdsRows, type OwnFiles, readOwnFiles } from "../dataset/own/ownFiles.ts";
import { type DataFiles, readDataFiles } from "../dataset/read/dataFiles.ts";
import type { Fault } from "../dataset/read/fault.ts";
import { OtherDataset } from "../errors.ts";
import type { GraphStore } from "../store/GraphStore.ts";

/** Lays the desk over the data set and the other folders of own data, and keeps the graph equal to a full load of them all. */
export interface DeskGraph {
  /** Checks the data with these files of the desk, or without a desk; there are rows only if there is no fault. */
  check(desk: OwnFiles | null): { rows: GraphRows | null; faults: Fault[] };
  standing(rows: GraphRows): Promise<Standing>;
  /**
   * Makes the graph hold these rows, whole or not at all. Throws OtherDataset if it holds other data than ours, WriteRefused if
   * the database takes no writes, LoadRefused while a load is running, and StoreUnavailable when the database is away. Calls must
   * not overlap.
   */
  bring(rows: GraphRows): Promise<void>;
  /** The same over other files of the data set; the graph is to follow. */
  over(data: DataFiles): DeskGraph;
}

/** The sources of a desk's graph: the folder of a data set, and the folders of own data below the desk. */
interface DeskGraphSettings {
  base: string;
  own: readonly string[];
  store: GraphStore;
  /** The version that was served before, which the graph may still hold. */
  before?: Version | null;
  /** Number of claims from which an entity is a hub. */
  hubFrom?: number;
}

type Version = Pick<Dataset, "title" | "version" | "date">;

/** All that a graph needs besides the files of the data set. */
interface Surroundings extends Required<Pick<DeskGraphSettings, "store" | "before" | "hubFrom">> {
  folders: readonly OwnFiles[];
  /** Names under which a desk was checked. */
  deskNames: Set<string>;
  /** The rows that the graph is known to hold. */
  holds: GraphRows | null;
}

/** Reads the data set and the own data below the desk, once. */
export async function openDeskGraph(settings: DeskGraphSettings): Promise<DeskGraph> {
  const { base, own, store, before = null, hubFrom = HUB_FROM } = settings;
  const folders = await Promise.all(own.map(readOwnFiles));
  return deskGraph(await readDataFiles(base), { folders, store, before, hubFrom, deskNames: new Set(), holds: null });
}

function deskGraph(data: DataFiles, around: Surroundings): DeskGraph {
  const { store, hubFrom, deskNames } = around;
  const below = around.folders.reduce(withOwnData, parseDataset(data));
  let latest = around.holds;
  let held = around.holds;

  const check: DeskGraph["check"] = (desk) => {
    if (desk !== null) deskNames.add(desk.name);
    const { dataset, faults } = checkTables(desk === null ? below : withOwnData(below, desk));
    if (dataset === null) return { rows: null, faults };
    // A desk without rows for the graph is checked all the same: its notes or headers may have faults.
    const named = desk === null || holdsRows(desk) ? dataset : { ...dataset, own: [...below.own] };
    latest = buildGraph(named, { hubFrom, like: latest });
    return { rows: latest, faults };
  };
  const standing = async (rows: GraphRows): Promise<Standing> => {
    const { dataset } = await store.health();
    const stands = standingOf(rows.dataset, { held: dataset, before: around.before, deskNames });
    if (stands === "same") held = rows;
    return stands;
  };
  const change = (before: GraphRows, rows: GraphRows) =>
    store.change(graphChange(before.dataset.hash, graphDifference(before, rows)));

  // Another version in Neo4j may differ in more than one change can hold, so it is loaded.
  const mayChange = (before: GraphRows, rows: GraphRows) =>
    before.dataset.hash !== rows.dataset.hash &&
    (store.engine === "embedded" || isVersion(before.dataset, rows.dataset));

  return {
    check,
    standing,
    async bring(rows) {
      if (held !== null && mayChange(held, rows) && (await change(held, rows))) {
        held = rows;
        return;
      }
      const stands = await standing(rows);
      if (stands === "same") return;
      // The embedded engine starts empty, and is filled by this process alone.
      if (stands !== "behind" && store.engine !== "embedded") {
        const what = stands === "empty" ? "no data set" : "another data set, or other own data";
        throw new OtherDataset(`The database holds ${what}: run npm run load`);
      }
      await loadDataset(store, rows);
      held = rows;
    },
    over: (files) => deskGraph(files, { ...around, before: below.description, holds: held }),
  };
}

/** Content of a graph beside the expected: the same, the same without the latest of the desk, other data, or none. */
type Standing = "same" | "behind" | "other" | "empty";

/** Compares the data set that a graph holds with the one expected, which may lie below a desk of one of these names. */
function standingOf(
  expected: Dataset,
  { held, before, deskNames }: { held: Dataset | null; before: Version | null; deskNames: ReadonlySet<string> },
): Standing {
  if (held === null) return "empty";
  if (held.hash === expected.hash) return "same";
  const below = ({ own }: Dataset) => JSON.stringify(own.filter((name) => !deskNames.has(name)));
  const isKnown = isVersion(held, expected) || (before !== null && isVersion(held, before));
  return isKnown && below(held) === below(expected) ? "behind" : "other";
}

function isVersion(one: Version, other: Version): boolean {
  return one.title === other.title && one.version === other.version && one.date === other.date;
}
