import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { formatFault } from "../../../server/src/dataset/read/fault.ts";
import { readDataset } from "../../../server/src/dataset/readDataset.ts";
import { sampleData, withFolder } from "./sampleData.ts";

/** Headers of the sample's files, for rows of own data. */
export const headers = {
  claims: headerOf("claims/ore.csv"),
  sources: headerOf("sources.csv"),
  organisations: headerOf("entities/organisations.csv"),
  overrides: "what,id,reason",
};

/** Runs `use` on the sample data set with folders of own data beside it, given as `folder/path` and lines. */
export async function withOwnData<Result>(
  own: Record<string, string[]>,
  use: (base: string, folders: string[]) => Promise<Result>,
): Promise<Result> {
  return withFolder({ "README.md": "" }, async (root) => {
    const base = join(root, "base");
    for (const [path, content] of Object.entries(sampleData())) await write(join(base, path), content);
    for (const [path, lines] of Object.entries(own)) {
      await write(join(root, path), lines.map((line) => `${line}\n`).join(""));
    }
    const names = new Set(Object.keys(own).map((path) => path.split("/")[0] ?? ""));
    return use(
      base,
      [...names].map((name) => join(root, name)),
    );
  });
}

/** The faults of own data over the sample, as printed. */
export async function faultsOfOwn(own: Record<string, string[]>): Promise<string[]> {
  const { faults } = await withOwnData(own, readDataset);
  return faults.map(formatFault);
}

async function write(path: string, content: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

function headerOf(path: string): string {
  return sampleData()[path]?.split("\n")[0] ?? "";
}
