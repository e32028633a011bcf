import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { DATA_FOLDER } from "../../../server/src/dataset/dataFolder.ts";
import { readDataFiles } from "../../../server/src/dataset/read/dataFiles.ts";
import type { CsvRow } from "../oracles/csvClaims.ts";
import type { VersionRows } from "../oracles/watchedNews.ts";
import { packageOf } from "./versions.ts";

export const MONDAY_VERSION = "2099.1";

/** Claims that the version has more: sold, suspended and run out, funded, and one in place of one that is gone. */
const added: Record<string, string>[] = [
  {
    ...{ id: "later-001", subject: "mp-materials", predicate: "SUPPLIES", object: "general-motors" },
    ...{ statement: "MP Materials supplies General Motors from a second plant.", status: "in-force" },
    sources: "register-2025-mp-dod",
  },
  {
    ...{ id: "later-002", subject: "mofcom-announcement-18-2025", predicate: "AFFECTS", object: "general-motors" },
    ...{ statement: "Licences for General Motors are suspended until 4 December 2026.", status: "suspended" },
    ...{ due: "2026-12-04", sources: "reuters-2025-auto-shortage" },
  },
  {
    ...{ id: "later-003", subject: "vulcan-elements", predicate: "PARTNERS_WITH", object: "noveon-magnetics" },
    ...{ statement: "Vulcan Elements and Noveon share a laboratory.", status: "in-force" },
    sources: "register-2025-mp-dod",
  },
  {
    ...{ id: "later-004", subject: "mofcom-announcement-18-2025", predicate: "AFFECTS", object: "innuovo" },
    ...{ statement: "Innuovo had received all the export permits it needed by July 2025, according to Inside Kyiv." },
    ...{ status: "in-force", sources: "inside-kyiv-2025-jlmag-permits" },
  },
];

/** Cells of claims that the version has otherwise. */
const edited: Record<string, Record<string, string>> = {
  // One of six sources is left, which relays the word of the firm.
  "wsu-026": { sources: "pm-review-2025-mp" },
  "wsu-126": { status: "ended", until: "2026-11" },
  "wsu-485": { statement: "The Pentagon put US$28.8 million into Noveon, then called Urban Mining, in 2020." },
  "mag-251": { status: "suspended", due: "2027-06-30" },
  "mag-313": { quantity: "10" },
  // Touches nothing that the first reader watches.
  "wte-182": { notes: "Written anew." },
  "bao-002": { notes: "Written anew." },
};
const GONE = "mag-249";

/** A version to come after the project's own: claims new, weaker, ended, reworded, with another figure, gone and run out. */
export async function mondayVersion(): Promise<{ content: Uint8Array; before: VersionRows; after: VersionRows }> {
  const { files } = await readDataFiles(DATA_FOLDER);
  const texts = Object.fromEntries([...files].map(([path, bytes]) => [path, String(bytes)]));
  const dossiers = Object.keys(texts).filter((path) => path.startsWith("claims/"));
  const before = dossiers.map((path): [string, CsvRow[]] => [path, parse(texts[path] ?? "", { columns: true })]);
  const after = before.map(([path, rows], at): [string, CsvRow[]] => [path, changedRows(rows, at === 0)]);
  const effects: CsvRow[] = parse(texts["effects.csv"] ?? "", { columns: true });
  const content = await packageOf({
    ...texts,
    ...Object.fromEntries(after.map(([path, rows]) => [path, csvOf(rows)])),
    "effects.csv": csvOf(
      effects.flatMap((row) =>
        row.claim === GONE ? ["later-002", "later-004"].map((claim) => ({ ...row, claim })) : [row],
      ),
    ),
    "README.md": await readFile(join(DATA_FOLDER, "README.md"), "utf8"),
    "dataset.json": JSON.stringify({
      ...JSON.parse(texts["dataset.json"] ?? ""),
      ...{ version: MONDAY_VERSION, date: "2026-12-31" },
    }),
  });
  return { content, before: byId(before), after: byId(after) };
}

function changedRows(rows: readonly CsvRow[], isFirst: boolean): CsvRow[] {
  const kept = rows.filter(({ id }) => id !== GONE).map((row): CsvRow => ({ ...row, ...edited[row.id ?? ""] }));
  const columns = Object.keys(rows[0] ?? {});
  const more = added.map((cells) => Object.fromEntries(columns.map((column) => [column, cells[column] ?? ""])));
  return isFirst ? [...kept, ...more] : kept;
}

function byId(files: readonly [string, CsvRow[]][]): VersionRows {
  return new Map(files.flatMap(([, rows]) => rows.map((row): [string, CsvRow] => [row.id ?? "", row])));
}

function csvOf(rows: readonly CsvRow[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const quoted = (cell = "") => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  return `${lines.map((cells) => cells.map(quoted).join(",")).join("\n")}\n`;
}
