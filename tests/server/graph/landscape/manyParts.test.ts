import { technologyLandscape } from "../../../../server/src/graph/landscape/landscape.ts";
import { embeddedWith } from "../../../support/engines/embeddedWith.ts";
import { type DataFolder, sampleData } from "../../../support/records/sampleData.ts";
import { rowsOf } from "../../../support/records/sampleRows.ts";

test("a technology with more parts than an answer holds has the first of them, and the answer says that there are more", async () => {
  for (const [parts, rows, more] of [
    [499, 500, false],
    [500, 500, true],
  ] as const) {
    const umbrella = await embeddedWith(await rowsOf(withParts(parts)));
    const answer = await technologyLandscape(umbrella, { technology: "solvent-extraction", evidence: "disputed" });
    await umbrella.close();
    expect([answer.rows.length, answer.rows[0]?.technology, answer.more]).toEqual([rows, "solvent-extraction", more]);
  }
});

/** The sample with a number of technologies that are part of its only one. */
function withParts(count: number): DataFolder {
  const files = sampleData();
  const parts = Array.from({ length: count }, (_, index) => `part-${1000 + index}`);
  const claimOf = (part: string) =>
    `${part}-of,${part},PART_OF,solvent-extraction,A part of it.,,,,in-force,,,,,,,,,caixin-2024,,`;
  return {
    ...files,
    "entities/technologies.csv": `${files["entities/technologies.csv"]}${parts.map((part) => `${part},${part},,,separation,\n`).join("")}`,
    "claims/ore.csv": `${files["claims/ore.csv"]}${parts.map((part) => `${claimOf(part)}\n`).join("")}`,
  };
}
