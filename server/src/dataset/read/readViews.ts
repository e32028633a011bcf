import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { CuratedView } from "../../contract/index.ts";
import { fromJson } from "./datasetFile.ts";
import { byPlace, type Fault } from "./fault.ts";

/** The curated views of a data folder, and the faults of their files. */
export interface ReadViews {
  views: CuratedView[];
  faults: Fault[];
}

const WrittenView = CuratedView.omit({ id: true });
const fields = Object.keys(WrittenView.shape).join(", ");

/** Reads the curated views of a data folder in the order of their file names, which are the views' ids. */
export async function readViews(folder: string): Promise<ReadViews> {
  const viewFolder = join(folder, "views");
  const files = existsSync(viewFolder) ? await readdir(viewFolder) : [];
  const names = files.filter((name) => name.endsWith(".json")).sort();
  const read = await Promise.all(
    names.map(async (name) => parseView(name, await readFile(join(viewFolder, name), "utf8"))),
  );
  return {
    views: read.flatMap(({ views }) => views),
    faults: read.flatMap(({ faults }) => faults).sort(byPlace),
  };
}

function parseView(name: string, text: string): ReadViews {
  const { value, fault } = fromJson(text);
  if (fault !== null) return { views: [], faults: [{ file: `views/${name}`, ...fault }] };
  const parsed = WrittenView.safeParse(value, {
    error: (issue) => (issue.input === undefined ? "is missing, expected text" : undefined),
  });
  if (parsed.success) return { views: [{ id: name.replace(/\.json$/, ""), ...parsed.data }], faults: [] };
  const faults = parsed.error.issues.map(({ path, message }): Fault => {
    const place = { file: `views/${name}`, line: null };
    if (path.length > 0) return { ...place, column: path.join("."), message };
    return { ...place, column: null, message: `${message}, expected an object of ${fields}` };
  });
  return { views: [], faults };
}
