import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { readTable } from "../dataset/read/readTable.ts";
import { groupBy } from "../graph/groupBy.ts";
import type { SourcesDecided } from "../rules/changeCause.ts";

/** The folder of a data set that tells why its rows were changed, one file per version. */
export const DECISIONS_FOLDER = "decisions";

const cell = z.string();
const decisionColumns = z.strictObject({ table: cell, id: cell, change: cell, was: cell, now: cell, why: cell });

/** The editors' reasons for changes of claims in some versions, by claim, in the order of the versions; each reason once. */
export async function reasonsIn(folder: string, versions: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const read = await Promise.all([...new Set(versions)].map((version) => decisionsOf(folder, version)));
  const byClaim = groupBy(read.flat().map(({ id, why }): [string, string] => [id, why]));
  return new Map([...byClaim].map(([id, reasons]) => [id, [...new Set(reasons)].join(" ")]));
}

const figureColumns = ["share_pct", "quantity", "unit"] as const;

/** One column of a claim's figure before an editor's decision. */
export interface DecidedFigure {
  column: (typeof figureColumns)[number] | "description";
  was: string;
}

/** Decisions of some versions on the figures of claims, by claim, in the order of the versions. */
export async function figuresIn(
  folder: string,
  versions: readonly string[],
): Promise<ReadonlyMap<string, DecidedFigure[]>> {
  const read = await Promise.all([...new Set(versions)].map((version) => rowsOf(folder, version)));
  const described = ["quantity_of", "quantity_kind"];
  return groupBy(
    read.flat().flatMap(({ table, id, change, was }): [string, DecidedFigure][] => {
      if (table !== "claims") return [];
      const column = figureColumns.find((name) => name === change);
      if (column !== undefined) return [[id, { column, was }]];
      return described.includes(change) ? [[id, { column: "description", was }]] : [];
    }),
  );
}

/** Whether decisions of some versions added sources to claims or took some off, by claim. */
export async function sourcesIn(
  folder: string,
  versions: readonly string[],
): Promise<ReadonlyMap<string, SourcesDecided>> {
  const read = await Promise.all([...new Set(versions)].map((version) => rowsOf(folder, version)));
  const cited = read.flat().filter(({ table, change }) => table === "claims" && change === "sources");
  const lists = groupBy(cited.map(({ id, was, now }) => [id, { was: was.split(";"), now: now.split(";") }]));
  return new Map(
    [...lists].map(([id, changes]) => [
      id,
      {
        added: changes.some(({ was, now }) => now.some((source) => !was.includes(source))),
        dropped: changes.some(({ was, now }) => was.some((source) => !now.includes(source))),
      },
    ]),
  );
}

/** The decisions on claims of one version; none if it has no file. The registers' rows have the id of their claim, too. */
async function decisionsOf(folder: string, version: string) {
  return (await rowsOf(folder, version)).filter(({ table, why }) => why !== "" && onClaims.has(table));
}

async function rowsOf(folder: string, version: string) {
  const file = `${DECISIONS_FOLDER}/${version}.csv`;
  const path = join(folder, file);
  if (!existsSync(path)) return [];
  return readTable(file, await readFile(path), decisionColumns).values;
}

const onClaims: ReadonlySet<string> = new Set(["claims", "relays", "attributions", "disputes"]);
