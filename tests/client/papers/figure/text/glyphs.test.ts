import { loadGlyphs } from "../../../../../client/src/papers/figure/text/glyphs.ts";
import { readInstalledFonts } from "../../../../support/records/fontFiles.ts";
import { realRows } from "../../../../support/records/realRows.ts";

test("every Chinese character in the names of the data set has an outline", async () => {
  readInstalledFonts();
  const { entities } = await realRows();
  const characters = new Set(entities.flatMap(({ name_zh }) => [...(name_zh ?? "")]));
  const glyphs = await loadGlyphs([...characters]);
  expect(characters.size).toBeGreaterThan(500);
  expect([...characters].filter((character) => glyphs.outline(character) === null)).toEqual([]);
});
