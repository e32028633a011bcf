import type { Block } from "../../../../../client/src/papers/document/Block.ts";
import { documentOf } from "../../../../../client/src/papers/document/documentOf.ts";
import { frozenBriefing } from "../../../../support/frozen/frozenBriefing.ts";
import { briefingViews } from "../../../../support/records/briefingOf.ts";

async function paperOf(count: number): Promise<Block[]> {
  const paper = await frozenBriefing(briefingViews[3], { annex: false });
  const [first] = paper.claims.map(({ claim }) => claim.id);
  const rows = Array.from({ length: count }, (_, row) => ({
    cells: [{ text: `Firm ${row}` }, { text: "makes a good whose name takes more than one line in its column" }],
    claimIds: [first ?? ""],
  }));
  const table = { caption: "Makers", columns: [{ label: "Firm" }, { label: "What" }], rows };
  const analysis = { title: "Who?", address: "/who", sentences: ["They."], limits: [], entities: [], claims: [] };
  return documentOf({ ...paper, analysis: { ...analysis, tables: [table] } });
}

const kinds = (blocks: readonly Block[]) =>
  blocks.flatMap((block) =>
    block.block === "figure" || (block.block === "table" && block.columns[1] === "What")
      ? `${block.block}${block.block === "table" ? ` ${block.rows.length}` : ""}`
      : [],
  );

test("a short answer has all its rows and the figure on two pages", async () => {
  expect(kinds(await paperOf(5)).toSorted()).toEqual(["figure", "table 5"]);
});

test("the figure of the view makes room for the rows of an answer, and stands after them", async () => {
  const all = kinds(await paperOf(50));
  expect(all.at(-1)).toBe("figure");
  const rows = all.flatMap((one) => Number(/^table (\d+)$/.exec(one)?.[1] ?? 0));
  expect(rows.reduce((sum, one) => sum + one, 0)).toBe(50);
  expect(rows[0]).toBeGreaterThan(36);
});
