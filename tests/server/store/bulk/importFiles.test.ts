import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildGraph } from "../../../../server/src/dataset/buildGraph.ts";
import { DATA_FOLDER } from "../../../../server/src/dataset/dataFolder.ts";
import { bulkGraphOf } from "../../../../server/src/dataset/loadDataset.ts";
import { readDataset } from "../../../../server/src/dataset/readDataset.ts";
import { checkStream } from "../../../../server/src/dataset/stream/checkStream.ts";
import { streamGraph } from "../../../../server/src/dataset/stream/streamGraph.ts";
import type { BulkClaim, BulkGraph, Rows } from "../../../../server/src/store/BulkLoader.ts";
import { writeImportFiles } from "../../../../server/src/store/bulk/importFiles.ts";
import { QUOTE } from "../../../../server/src/store/bulk/importTable.ts";
import { headers, withOwnData } from "../../../support/ownData.ts";
import { realRows } from "../../../support/realRows.ts";
import { sampleWith } from "../../../support/sampleData.ts";
import { rowsOf, sampleRows } from "../../../support/sampleRows.ts";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "atlas-import-files-"));
});
afterEach(() => rm(root, { recursive: true }));

const silent = () => {};

/** The rows of each file, by the names of its columns without their kinds. */
async function written(
  graph: BulkGraph,
  folder = join(root, "files"),
): Promise<Record<string, Record<string, string>[]>> {
  await writeImportFiles(graph, folder, silent);
  const files = (await readdir(folder)).filter((name) => name.endsWith(".csv"));
  return Object.fromEntries(await Promise.all(files.map(async (name) => [name, await rowsIn(join(folder, name))])));
}

async function rowsIn(path: string): Promise<Record<string, string>[]> {
  // A line ends outside of quotes.
  const ofLine = new RegExp(`(?:[^${QUOTE}\n]|${QUOTE}[^${QUOTE}]*${QUOTE})+\n`, "g");
  const lines = (await readFile(path, "utf8")).match(ofLine) ?? [];
  const [header = [], ...rows] = lines.map((line) => line.slice(0, -1).split("\u001f"));
  return rows.map((cells) => {
    expect(cells).toHaveLength(header.length);
    return Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ""]));
  });
}

test("an entity, a claim, a source and the data set become lines under headers that tell the import tool what each cell is", async () => {
  const files = await written(bulkGraphOf(await sampleRows()));
  expect(Object.keys(files).sort()).toEqual([
    "claims.csv",
    "dataset.csv",
    "entities.csv",
    "sources-with-line-breaks.csv",
  ]);
  expect(files["entities.csv"]?.[1]).toMatchObject({
    ":LABEL": "Entity\u001eOrganisation\u001eSubsidiary",
    "id:ID": "northern-rare-earth",
    "name:string": "Northern Rare Earth",
    "aliases:string[]": "",
    "claim_count:long": "5",
    "subsidiary:boolean": "true",
    "hub_counts:string[]": "",
    "lat:double": "",
  });
  expect(files["claims.csv"]?.[0]).toMatchObject({
    ":START_ID": "northern-rare-earth",
    ":END_ID": "baogang-group",
    ":TYPE": "SUBSIDIARY_OF",
    "subject:string": "northern-rare-earth",
    "share_pct:double": "37",
    "sources:string[]": "reuters-2025\u001ecaixin-2024",
    "until:string": "",
  });
  expect(files["sources-with-line-breaks.csv"]?.[0]).toMatchObject({
    ":LABEL": "Source",
    "id:string": "reuters-2025",
    "search_text:string": "\u001drare earths in 2025\nreuters\u001d",
  });
  expect(files["dataset.csv"]).toMatchObject([
    { ":LABEL": "LoadMark\u001eDatasetImported", "title:string": "Sample", "own:string[]": "", "name:string": "load" },
  ]);
});

test("the options for the tool name all files that there are, and those in which a cell may have line breaks", async () => {
  const notes = sampleWith("claims/ore.csv", "A note", '"A note\nof two lines"');
  await writeImportFiles(bulkGraphOf(await rowsOf(notes)), join(root, "files"), silent);
  expect((await readFile(join(root, "files", "import.args"), "utf8")).split("\n")).toEqual([
    "--delimiter=U+001F",
    "--array-delimiter=U+001E",
    "--quote=U+001D",
    "--bad-tolerance=0",
    "--multiline-fields-format=v2",
    "--multiline-fields=claims-with-line-breaks.csv,sources-with-line-breaks.csv",
    "--nodes=entities.csv",
    "--nodes=sources-with-line-breaks.csv",
    "--nodes=dataset.csv",
    "--relationships=claims.csv",
    "--relationships=claims-with-line-breaks.csv",
    "",
  ]);
});

test("a text that is empty is told from none by quotes", async () => {
  const rows = await sampleRows();
  const [first, ...others] = rows.sources;
  if (first === undefined) throw new Error("the sample has sources");
  const sources = [{ ...first, search_text: "" }, ...others];
  const files = await written(bulkGraphOf({ ...rows, sources }));
  expect(files["sources.csv"]).toMatchObject([{ "search_text:string": "\u001d\u001d", "via:string": "" }]);
});

test("the real data set is written alike from memory and row by row, its hubs with what is kept with them", async () => {
  const rows = await realRows();
  const whole = await written(bulkGraphOf(rows));
  const { checked } = await checkStream(DATA_FOLDER);
  if (checked === null) throw new Error("the data set has faults");
  const streamed = await written(streamGraph(checked), join(root, "streamed"));
  const byId = (files: Record<string, Record<string, string>[]>) =>
    Object.entries(files)
      .filter(([name]) => /^entities/.test(name))
      .flatMap(([, lines]) => lines)
      .sort((a, b) => (String(a["id:ID"]) < String(b["id:ID"]) ? -1 : 1));
  expect(byId(streamed)).toEqual(byId(whole));
  expect(byId(whole)).toHaveLength(rows.entities.length);
  for (const name of Object.keys(whole).filter((name) => !/^entities/.test(name))) {
    expect(streamed[name]).toEqual(whole[name]);
  }
});

test("own data laid over a data set are written with it, and the folders that they are from", async () => {
  const source = "memo-1,Memo,Our desk,,,https://intranet.example/1,2026-11-01,think-tank,en";
  const claim = "talks-1,mp-materials,SUPPLIES,baogang-group,MP sells to Baogang.,2026,,,in-force,,,,,,,,,memo-1,,";
  const own = {
    "acme/claims/talks.csv": [headers.claims, claim],
    "acme/sources.csv": [headers.sources, source],
    "desk/sources.csv": [headers.sources, source.replace("memo-1", "memo-2")],
  };
  const { dataset, faults } = await withOwnData(own, readDataset);
  if (dataset === null) throw new Error(JSON.stringify(faults));
  const files = await written(bulkGraphOf(buildGraph(dataset)));
  expect(files["dataset.csv"]?.[0]).toMatchObject({ "own:string[]": dataset.own.join("\u001e") });
  expect(files["claims.csv"]?.map((row) => row["own:string"]).filter((mark) => mark !== "")).toEqual(["acme"]);
});

test("a label or a type that the vocabulary does not have is refused", async () => {
  const rows = await sampleRows();
  const entities = rows.entities.map((entity) => ({ ...entity, labels: ["Entity", "Company"] }));
  await expect(written(bulkGraphOf({ ...rows, entities }))).rejects.toThrow('"Company" is not in the vocabulary');
});

test("a folder that is not empty, or no folder, is left as it is", async () => {
  const graph = bulkGraphOf(await sampleRows());
  await writeFile(join(root, "mine"), "kept");
  await expect(writeImportFiles(graph, root, silent)).rejects.toThrow(`${root} is not empty: name a new folder`);
  await expect(writeImportFiles(graph, join(root, "mine"), silent)).rejects.toThrow("cannot be written into: ENOTDIR");
  expect(await readFile(join(root, "mine"), "utf8")).toBe("kept");
  expect(await readdir(root)).toEqual(["mine"]);
});

test("what fails half way leaves nothing: neither the folders that it made nor, in one that was there, a file", async () => {
  const graph = bulkGraphOf(await sampleRows());
  async function* failing(): Rows<BulkClaim> {
    yield* graph.claims();
    throw new Error("the file ended early");
  }
  const there = join(root, "there");
  await mkdir(there);
  for (const folder of [join(root, "new", "files"), there]) {
    await expect(writeImportFiles({ ...graph, claims: failing }, folder, silent)).rejects.toThrow("ended early");
  }
  expect(await readdir(root)).toEqual(["there"]);
  expect(await readdir(there)).toEqual([]);
});

test("it is told how far it is, in the words of a load over the network", async () => {
  const told: unknown[] = [];
  await writeImportFiles(bulkGraphOf(await sampleRows()), join(root, "files"), (...line) => told.push(line));
  expect(told).toEqual([
    ["entities", 0, 10],
    ["entities", 10, 10],
    ["claims", 0, 7],
    ["claims", 7, 7],
    ["sources", 0, 3],
    ["sources", 3, 3],
  ]);
});
