import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";

/** One import, by the path of each file from the root of the repository; a package by its name. */
export interface Import {
  from: string;
  to: string;
}

/** A folder, with the files and folders in it that are no room of their own; or a file. */
interface Room {
  path: string;
  /** Its row, counted from the top. */
  row: number;
}

/**
 * Rooms of a source folder row by row, from the top down. A file imports its own room and the rows below it: rooms of one row
 * never import each other.
 */
export interface Layers {
  base: string;
  rooms: readonly Room[];
}

/** What matches `of` is imported by files that match `by`, and by no other. */
export interface Fence {
  rule: string;
  of: RegExp;
  by: RegExp;
}

const COMMENT = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;
const SPECIFIER =
  /^(?:import|export)\s(?:[^"';]*?\sfrom\s)?"([^"]+)"|\bimport\("([^"]+)"\)|new URL\("([^"]+)", import\.meta\.url\)/gm;

/** What a file imports, lazily or as a type too, and the files and folders it addresses beside itself. */
export function importsOf(file: string, text: string, names: Record<string, string>): Import[] {
  return [...text.replace(COMMENT, "").matchAll(SPECIFIER)].map((found) => {
    const specifier = (found[1] ?? found[2] ?? found[3] ?? "").replace(/\?.*$/, "");
    const to = specifier.startsWith(".") ? join(dirname(file), specifier) : (names[specifier] ?? specifier);
    return { from: file, to };
  });
}

/** Every import of the program's own files, with what the client calls `@atlas/server/…` as the file that it is. */
export function allImports(root: string): Import[] {
  const shared: { exports: Record<string, string> } = JSON.parse(
    readFileSync(join(root, "server/package.json"), "utf8"),
  );
  const names = Object.fromEntries(
    Object.entries(shared.exports).map(([name, file]) => [join("@atlas/server", name), join("server", file)]),
  );
  const listed = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "client/src", "server/src"], {
    cwd: root,
  });
  const files = listed.toString().split("\n");
  return files
    .filter((file) => /\.tsx?$/.test(file) && existsSync(join(root, file)))
    .flatMap((file) => importsOf(file, readFileSync(join(root, file), "utf8"), names));
}

/** Reads a table of rooms: each row is a text that names its rooms, `.` the files directly in the source folder. */
export function rowsOf(base: string, ...rows: string[]): Layers {
  const paths = rows.map((row) => row.split(/\s+/).map((name) => join(base, name)));
  return { base, rooms: paths.flatMap((row, index) => row.map((path) => ({ path, row: index }))) };
}

/** Imports between rooms that go up or sideways, and files that stand in no room. */
export function againstLayers(imports: readonly Import[], { base, rooms }: Layers): string[] {
  const deepest = [...rooms].sort((a, b) => b.path.length - a.path.length);
  const roomOf = (file: string) => deepest.find(({ path }) => file === path || file.startsWith(join(path, "/")));
  return imports.flatMap(({ from, to }) => {
    if (!from.startsWith(`${base}/`)) return [];
    const importer = roomOf(from);
    if (!importer) return `${from} stands in no room of the table`;
    const imported = roomOf(to);
    if (!imported || imported === importer || imported.row > importer.row) return [];
    return `${from} imports ${to}: ${importer.path} may only import what stands below it, not ${imported.path}`;
  });
}

/** Imports of what is fenced by files outside of the fence. */
export function againstFences(imports: readonly Import[], fences: readonly Fence[]): string[] {
  return imports.flatMap(({ from, to }) =>
    fences.filter(({ of, by }) => of.test(to) && !by.test(from)).map(({ rule }) => `${from} imports ${to}: ${rule}`),
  );
}

/** Files of a room that lead to a forbidden file, also by way of others; each with the way to it. */
export function leadingTo(imports: readonly Import[], room: string, forbidden: RegExp): string[] {
  const importsFrom = new Map<string, Import[]>();
  for (const one of imports) importsFrom.set(one.from, [...(importsFrom.get(one.from) ?? []), one]);
  const wayFrom = (file: string, seen: Set<string>): string[] | null => {
    if (forbidden.test(file)) return [file];
    if (seen.has(file)) return null;
    seen.add(file);
    for (const { to } of importsFrom.get(file) ?? []) {
      const way = wayFrom(to, seen);
      if (way) return [file, ...way];
    }
    return null;
  };
  const files = [...importsFrom.keys()].filter((file) => file.startsWith(room));
  return files.flatMap((file) => wayFrom(file, new Set())?.join(" → ") ?? []);
}
