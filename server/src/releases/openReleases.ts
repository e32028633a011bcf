import { LRUCache } from "lru-cache";
import type { Release } from "../contract/index.ts";
import { type Fault, formatFault } from "../dataset/read/fault.ts";
import type { SourcesDecided } from "../rules/changeCause.ts";
import type { KeptRelease } from "./DatasetState.ts";
import { compareVersions, readRelease } from "./readRelease.ts";
import { type DecidedFigure, figuresIn, reasonsIn, sourcesIn } from "./reasonsIn.ts";
import { readDescription, releaseFolders } from "./releaseColumns.ts";

/** The releases that a server can compare with. */
export interface Releases {
  /** Oldest first. */
  list: Release[];
  /** Everything kept of a version; null if it is not in the list. Throws if its files have faults. */
  read(version: string): Promise<KeptRelease | null>;
  /** Why claims were changed after one version, up to and with another, by claim. */
  reasons(from: string, to: string): Promise<ReadonlyMap<string, string>>;
  /** Decisions on the figures of claims in the same versions, by claim. */
  figures(from: string, to: string): Promise<ReadonlyMap<string, DecidedFigure[]>>;
  /** Whether decisions of the same versions added sources to claims or took some off, by claim. */
  sources(from: string, to: string): Promise<ReadonlyMap<string, SourcesDecided>>;
}

/** Most releases kept in memory, about a megabyte each; most readers compare with the last one. */
const MOST_HELD = 4;

/** Finds the releases of a data folder. Their claims are read on first use, so that a start does not wait for them. */
export async function openReleases(folder: string): Promise<{ releases: Releases; faults: Fault[] }> {
  const folders = await releaseFolders(folder);
  const read = await Promise.all(folders.map((version) => readDescription(folder, version)));
  const list = read.flatMap(({ value }) => value ?? []).sort(compareVersions);
  const versions = list.map(({ version }) => version);
  const after = (from: string, to: string) => {
    const known = versions.includes(to) ? versions : [...versions, to];
    return known.slice(known.indexOf(from) + 1, known.indexOf(to) + 1);
  };
  const reasons: Releases["reasons"] = (from, to) => reasonsIn(folder, after(from, to));
  const figures: Releases["figures"] = (from, to) => figuresIn(folder, after(from, to));
  const sources: Releases["sources"] = (from, to) => sourcesIn(folder, after(from, to));
  return {
    releases: { list, read: reader(folder, list), reasons, figures, sources },
    faults: read.flatMap(({ faults }) => faults),
  };
}

function reader(folder: string, list: readonly Release[]): Releases["read"] {
  const held = new LRUCache<string, KeptRelease>({
    max: MOST_HELD,
    // A release that had to go while it was read still reaches those who wait for it.
    ignoreFetchAbort: true,
    fetchMethod: (version) => readWhole(folder, version),
  });
  return async (version) =>
    list.some((release) => release.version === version) ? ((await held.fetch(version)) ?? null) : null;
}

async function readWhole(folder: string, version: string): Promise<KeptRelease> {
  const { kept, faults } = await readRelease(folder, version);
  if (kept) return kept;
  throw new Error(["The release cannot be read:", ...faults.map(formatFault)].join("\n"));
}
