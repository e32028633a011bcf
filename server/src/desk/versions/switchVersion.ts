import type { DataRequest, DataState } from "../../contract/index.ts";
import { checkDataset } from "../../dataset/check/checkDataset.ts";
import { DATA_FOLDER } from "../../dataset/dataFolder.ts";
import { buildGraph } from "../../dataset/grade/buildGraph.ts";
import type { GraphRows } from "../../dataset/grade/graphRows.ts";
import { type DataFiles, readDataFiles } from "../../dataset/read/dataFiles.ts";
import { faultReport } from "../../dataset/read/fault.ts";
import { errorOf } from "../../errors.ts";
import { compareWithRelease } from "../../releases/compareStates.ts";
import { FaultyData } from "../../releases/package/readDataPackage.ts";
import { readReleases } from "../../releases/readRelease.ts";
import type { CheckedPackage } from "./checkPackage.ts";
import { orderOf } from "./comparePackage.ts";
import { keepVersion, pointTo } from "./keepVersion.ts";
import { removeOthers } from "./removeOthers.ts";
import { describedIn, type Places, type Pointer, pointerText, type Served, servedVersion } from "./servedVersion.ts";
import { takeVersionsLock } from "./takeVersionsLock.ts";

/** A version is not taken, though it has no fault; nothing was changed. */
export class VersionRefused extends errorOf("conflict") {}

/** The rules by which a version takes the place of another: what must fit it, and what follows. */
export interface Switching {
  places: Places & { desk: string };
  who: string | null;
  /** Throws if somebody's own data do not fit these files of a data set. */
  fits(data: DataFiles): Promise<void>;
  /** Changes somebody's own data so that they fit, right before the step. Returns what takes that back. */
  settle(): Promise<() => Promise<void>>;
  /** Brings a graph to these files. If it throws, the version before is served again. */
  follow(data: DataFiles): Promise<void>;
}

/**
 * Takes a data package in, whole or not at all; one that is served already changes nothing. Returns whether it was taken. Throws
 * FaultyData, VersionRefused, VersionBusy or VersionNotWritten, and what `fits` and `follow` throw.
 */
export function takePackage(
  taken: CheckedPackage,
  { older }: Pick<DataRequest, "older">,
  switching: Switching,
): Promise<boolean> {
  const { places } = switching;
  return locked(places, async (served) => {
    const current = await rowsIn(served.folder);
    const order = orderOf(current, taken.rows);
    if (order === "same") return false;
    await refuseOther(taken, served.folder);
    if (order === "older" && !older) {
      const { version, date } = current.dataset;
      throw new VersionRefused(
        `The package is older than version ${version} of ${date}, which is served. Nothing was changed: to take the older one, say that it is meant (--older).`,
      );
    }
    await switching.fits(taken.data);
    const name = await keepVersion(places.desk, { taken, current: { folder: served.folder, rows: current } });
    await switchTo({ name, data: taken.data, version: taken.rows.dataset.version, back: false }, served, switching);
    return true;
  });
}

/** Serves the version before again, `to` if it is named. Throws VersionRefused if there is none, and else what `takePackage` throws. */
export function goBack(switching: Switching, to?: string): Promise<void> {
  return locked(switching.places, async (served) => {
    if (served.before === null) throw new VersionRefused("There is no version to go back to.");
    const { name, folder } = served.before;
    const { version } = await describedIn(folder);
    if (to !== undefined && to !== version) throw new VersionRefused(`The version before is ${version}, not ${to}.`);
    const data = await readDataFiles(folder);
    await switching.fits(data);
    await switchTo({ name, data, version, back: true }, served, switching);
  });
}

/** The graph of the data set in a folder, without anybody's own data. Throws FaultyData. */
export async function rowsIn(folder: string): Promise<GraphRows> {
  const { dataset, faults } = checkDataset(await readDataFiles(folder));
  if (dataset === null) throw new FaultyData(faultReport(folder, faults));
  return buildGraph(dataset);
}

/** The version that is served, and the one before. */
export async function dataState({ folder, before, pointer, history }: Served): Promise<DataState> {
  const versionIn = async (place: string) => {
    const { version, date } = await describedIn(place);
    return { version, date };
  };
  return {
    served: await versionIn(folder),
    before: before === null ? null : await versionIn(before.folder),
    who: pointer?.who ?? null,
    when: pointer?.when ?? null,
    history: history.toReversed(),
  };
}

/** Refuses data that say they are a release and are not: a released version never changes. */
async function refuseOther({ rows }: CheckedPackage, folder: string): Promise<void> {
  const { releases } = await readReleases(folder);
  if (compareWithRelease(releases, rows).state !== "differs") return;
  const { version } = rows.dataset;
  throw new VersionRefused(
    `The package says that it is version ${version}, but has other claims than ${version} has here.`,
  );
}

/** The version that a step leads to. */
interface Target {
  name: string | null;
  data: DataFiles;
  version: string;
  back: boolean;
}

/** The step: from here on every server and command finds the other version. */
async function switchTo(
  { name, data, version, back }: Target,
  served: Served,
  { places, who, settle, follow }: Switching,
): Promise<void> {
  const when = new Date().toISOString();
  const { version: from } = await describedIn(served.folder);
  const pointer: Pointer = {
    folder: name,
    before: served.name,
    program: (await describedIn(places.program ?? DATA_FOLDER)).version,
    who,
    when,
    history: [...served.history, { from, to: version, back, who, when }],
  };
  const previous = await pointerText(places);
  const unsettle = await settle();
  let isPointed = false;
  try {
    await pointTo(places.desk, JSON.stringify(pointer, null, 2));
    isPointed = true;
    await follow(data);
  } catch (error) {
    if (isPointed) await pointTo(places.desk, previous);
    await unsettle();
    if (isPointed) await follow(await readDataFiles(served.folder)).catch(() => {});
    throw error;
  } finally {
    await removeOthers(places.desk);
  }
}

/** Acts while no other process switches versions of this desk. */
async function locked<Result>(places: Switching["places"], act: (served: Served) => Promise<Result>): Promise<Result> {
  const lock = await takeVersionsLock(places.desk);
  try {
    return await act(await servedVersion(places));
  } finally {
    await lock.release();
  }
}
