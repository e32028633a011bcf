import { readdir, readFile } from "node:fs/promises";
import opentype from "opentype.js";
import { unpackWoff } from "../../../../../client/src/papers/figure/text/unpackWoff.ts";

const folder = new URL("../../../../../node_modules/@fontsource/noto-sans-sc/files/", import.meta.url);

test("every font file that the atlas brings can be read", async () => {
  const names = (await readdir(folder)).filter((name) => name.endsWith("-400-normal.woff"));
  expect(names.length).toBeGreaterThan(100);
  for (const name of names) {
    const file = new Uint8Array(await readFile(new URL(name, folder))).buffer;
    const { unitsPerEm } = opentype.parse(unpackWoff(file));
    expect({ name, unitsPerEm }).toEqual({ name, unitsPerEm: 1000 });
  }
});
