import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DATA_FOLDER } from "../../../../server/src/dataset/dataFolder.ts";
import { readViews } from "../../../../server/src/dataset/read/readViews.ts";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const view = { title: "Title", title_zh: "标题", sentence: "One.", sentence_zh: "一。", view: "s=baogang-group*" };

function dataFolder(files: Record<string, unknown>): string {
  const folder = mkdtempSync(join(tmpdir(), "atlas-views-"));
  folders.push(folder);
  mkdirSync(join(folder, "views"));
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(folder, "views", name), typeof content === "string" ? content : JSON.stringify(content));
  }
  return folder;
}

test("views come in the order of their files, named by them", async () => {
  const folder = dataFolder({ "b.json": view, "a.json": view, "notes.md": "# Notes" });
  expect(await readViews(folder)).toEqual({
    views: [
      { id: "a", ...view },
      { id: "b", ...view },
    ],
    faults: [],
  });
});

test("a data set without views has none", async () => {
  expect(await readViews("/nowhere")).toEqual({ views: [], faults: [] });
});

test("every fault of every file is listed", async () => {
  const { title, ...untitled } = view;
  const folder = dataFolder({
    "a.json": untitled,
    "b.json": { ...view, sentence: 3, colour: "red" },
    "c.json": "{",
    "d.json": view,
  });
  const { views, faults } = await readViews(folder);
  expect(views).toEqual([{ id: "d", ...view }]);
  expect(faults).toEqual([
    { file: "views/a.json", line: null, column: "title", message: "is missing, expected text" },
    {
      file: "views/b.json",
      line: null,
      column: "sentence",
      message: "Invalid input: expected string, received number",
    },
    {
      file: "views/b.json",
      line: null,
      column: null,
      message: 'Unrecognized key: "colour", expected an object of title, title_zh, sentence, sentence_zh, view',
    },
    {
      file: "views/c.json",
      line: 1,
      column: null,
      message: "is not valid JSON from character 2: expected property name or '}'",
    },
  ]);
});

test("the project's own views are without fault", async () => {
  const { views, faults } = await readViews(DATA_FOLDER);
  expect(faults).toEqual([]);
  expect(views.map(({ id }) => id)).toContain("baogang-innovation-2025");
});
