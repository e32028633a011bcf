import { evidenceMirror } from "../../../../server/src/graph/evidence/evidenceMirror.ts";
import { embeddedWith } from "../../../support/engines/embeddedWith.ts";
import { type DataFolder, sampleData } from "../../../support/records/sampleData.ts";
import { rowsOf } from "../../../support/records/sampleRows.ts";

test.each([
  [5000, false],
  [5001, true],
])("of %i technologies 5,000 are counted by stage, and whether there are more is said", async (count, more) => {
  const store = await embeddedWith(await rowsOf(withTechnologies(count)));
  const { stages, technologies_more } = await evidenceMirror(store, { day: "2026-11-25" });
  await store.close();
  expect(stages.reduce((sum, { technologies }) => sum + technologies, 0)).toBe(5000);
  expect(technologies_more).toBe(more);
});

/** The sample, which has one technology, with this many in all. */
function withTechnologies(count: number): DataFolder {
  const files = sampleData();
  const more = Array.from({ length: count - 1 }, (_, index) => `technology-${10_000 + index}`);
  const rows = more.map((id) => `${id},${id},,,separation,\n`).join("");
  return { ...files, "entities/technologies.csv": files["entities/technologies.csv"] + rows };
}
