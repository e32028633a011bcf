import { createHash } from "node:crypto";
import { appendFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ShortViews } from "../../../server/src/desk/ShortViews.ts";
import { withDeskPath } from "../../support/desk/deskIn.ts";

const page = "/explore?s=baogang-group*&v=2027.1";
const hashOf = (text: string) => createHash("sha256").update(text).digest("hex");
const linesOf = async (folder: string) => (await readFile(join(folder, "views.jsonl"), "utf8")).split("\n");

test("a page has the first digits of its hash as its key, in capitals too, and is kept once however often it is asked for", () =>
  withDeskPath(async (folder) => {
    const views = new ShortViews(folder);
    const keys = await Promise.all([views.keep(page), views.keep(page), new ShortViews(folder).keep(page)]);
    expect(new Set(keys)).toEqual(new Set([hashOf(page).slice(0, 10)]));
    expect(await views.find(keys[0]?.toUpperCase() ?? "")).toBe(page);
    expect(await views.find("0000000000")).toBeNull();
    expect(await views.keep(page)).toBe(keys[0]);
    expect(await views.keep("/table?s=lynas")).not.toBe(keys[0]);
  }));

test("what another server keeps in the same folder is found", () =>
  withDeskPath(async (folder) => {
    const [one, other] = [new ShortViews(folder), new ShortViews(folder)];
    expect(await other.find(await one.keep(page))).toBe(page);
    expect(await one.find(await other.keep("/compare?with=lynas"))).toBe("/compare?with=lynas");
    expect((await linesOf(folder)).length).toBe(3);
  }));

test("a line that a crash cut off is passed over, and the next one stands on a line of its own", () =>
  withDeskPath(async (folder) => {
    const key = await new ShortViews(folder).keep(page);
    await appendFile(join(folder, "views.jsonl"), '{"key":"12345678","addr');
    const views = new ShortViews(folder);
    const next = await views.keep("/table?s=lynas");
    expect([await views.find(key), await views.find(next), await views.find("12345678")]).toEqual([
      page,
      "/table?s=lynas",
      null,
    ]);
  }));

test("where another page has the first digits already, the key is longer", () =>
  withDeskPath(async (folder) => {
    await mkdir(folder);
    const key = hashOf(page).slice(0, 10);
    await writeFile(join(folder, "views.jsonl"), `${JSON.stringify({ key, address: "/table?s=lynas" })}\n`);
    const views = new ShortViews(folder);
    expect(await views.keep(page)).toBe(hashOf(page).slice(0, 16));
    expect([await views.find(key), await views.find(hashOf(page).slice(0, 16))]).toEqual(["/table?s=lynas", page]);
  }));

test("a line written by hand that leads to another server leads nowhere", () =>
  withDeskPath(async (folder) => {
    await mkdir(folder);
    const line = (key: string, address: string) => `${JSON.stringify({ key, address })}\n`;
    await writeFile(
      join(folder, "views.jsonl"),
      line("aaaaaaaaaa", "//evil.example") + line("bbbbbbbbbb", "https://evil.example/explore"),
    );
    const views = new ShortViews(folder);
    expect([await views.find("aaaaaaaaaa"), await views.find("bbbbbbbbbb")]).toEqual([null, null]);
  }));

test("a file that is full takes nothing new and says so, and gives what it has", () =>
  withDeskPath(async (folder) => {
    for (const limits of [
      { views: 1, bytes: 1e6 },
      { views: 9, bytes: 100 },
    ]) {
      const views = new ShortViews(folder, limits);
      const key = await views.keep(page);
      await expect(views.keep("/table?s=lynas")).rejects.toMatchObject({
        code: "conflict",
        message: expect.stringContaining("as many short addresses as it may"),
      });
      expect([await views.keep(page), await views.find(key)]).toEqual([key, page]);
    }
  }));
