import { readFile } from "node:fs/promises";
import { elementGoods } from "../../../../../../client/src/pages/analysis/whatIf/page/elementGoods.ts";

test.each([
  ["Dysprosium", "dysprosium-oxide"],
  ["dyspro", "dysprosium-oxide"],
  ["镝", "dysprosium-oxide"],
  ["terbium", "terbium-oxide"],
  ["Sm", "samarium-oxide"],
])("%s offers oxide, metal and magnets together", async (typed, first) => {
  const { ids } = elementGoods(typed) ?? { ids: [] };
  expect(ids[0]).toBe(first);
  expect(ids).toHaveLength(3);
  const tables = await Promise.all(
    ["products", "technologies"].map((table) => readFile(`data/entities/${table}.csv`, "utf8")),
  );
  for (const id of ids) expect(tables.join("\n")).toMatch(new RegExp(`^${id},`, "m"));
});

test.each(["", "dys", "samarium cobalt", "lynas"])("%p offers nothing together", (typed) => {
  expect(elementGoods(typed)).toBeNull();
});
