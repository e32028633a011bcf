import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";

/** One import: the paths of both files from the root of the repository, or the name of a package. */
export interface Import {
  from: string;
  to: string;
}

/** A folder, including its files and those of its folders that are not rooms of their own; or a file. */
interface Room {
  path: string;
  /** Its row, counted from the top. */
  row: number;
}

/**
 * Rooms of a source folder row by row, from the top down. A file may import its own room and the rows below it; rooms
 * of one row never import each other.
 */
export interface Layers {
  base: string;
  rooms: readonly Room[];
}

/** Only files that match `by` may import files that match `of`. */
export interface Fence {
  rule: string;
  of: RegExp;
  by: RegExp;
}

const COMMENT = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;
const SPECIFIER =
  /^(?:import|export)\s(?:[^"';]*?\sfrom\s)?"([^"]+)"|\bimport\("([^"]+)"\)|new URL\("([^"]+)", import\.meta\.url\)/gm;

/** The imports of a file, including lazy and type imports, and the files and folders that it addresses by URL. */
export function importsOf(file: string, text: string, names: Record<string, string>): Import[] {
  return [...text.replace(COMMENT, "").matchAll(SPECIFIER)].map((found) => {
    const specifier = (found[1] ?? found[2] ?? found[3] ?? "").replace(/\?.*$/, "");
    const to = specifier.startsWith(".") ? join(dirname(file), specifier) : (names[specifier] ?? specifier);
    return { from: file, to };
  });
}

/** Every import between the program's own files, with the client's `@atlas/server/…` resolved to files. */
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

/**
 * Parses a table of rooms: each row is a text with the names of its rooms; `.` means the files directly in the source
 * folder.
 */
export function rowsOf(base: string, ...rows: string[]): Layers {
  const paths = rows.map((row) => row.split(/\s+/).map((name) => join(base, name)));
  return { base, rooms: paths.flatMap((row, index) => row.map((path) => ({ path, row: index }))) };
}

/** Imports between rooms that go up or sideways, and files outside all rooms. */
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

/** Imports of fenced files by files outside the fence. */
export function againstFences(imports: readonly Import[], fences: readonly Fence[]): string[] {
  return imports.flatMap(({ from, to }) =>
    fences.filter(({ of, by }) => of.test(to) && !by.test(from)).map(({ rule }) => `${from} imports ${to}: ${rule}`),
  );
}

/** Files of a room that reach a forbidden file, directly or through others; each with its chain of imports. */
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
