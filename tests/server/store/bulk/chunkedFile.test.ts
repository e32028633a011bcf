import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ChunkedFile } from "../../../../server/src/store/bulk/chunkedFile.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "atlas-chunks-"));
});
afterEach(() => rm(folder, { recursive: true }));

test("lines come into the file in their order, those of several chunks too, and hold whoever writes only where one is full", async () => {
  const path = join(folder, "lines");
  const file = new ChunkedFile(path);
  const lines = Array.from({ length: 30 }, (_, number) => `${number} 稀土 ${"x".repeat(100_000)}`);
  let held = 0;
  for (const line of lines) {
    const full = file.add(line);
    if (full === null) continue;
    held++;
    await full;
  }
  await file.end();
  expect(await readFile(path, "utf8")).toBe(`${lines.join("\n")}\n`);
  expect(held).toBe(2);
});

test("a file that is there already is not written over, and who writes is told by the end at the latest", async () => {
  const path = join(folder, "there");
  await writeFile(path, "kept");
  const file = new ChunkedFile(path);
  file.add("lost");
  await expect(file.end()).rejects.toThrow("EEXIST");
  expect(await readFile(path, "utf8")).toBe("kept");
});
