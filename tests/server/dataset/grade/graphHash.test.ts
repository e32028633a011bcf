import { graphHash } from "../../../../server/src/dataset/grade/buildGraph.ts";
import { type DataFolder, sampleData, sampleWith } from "../../../support/records/sampleData.ts";
import { rowsOf } from "../../../support/records/sampleRows.ts";

test("the hash tells any change of the graph, and nothing else", async () => {
  const hash = async (files: DataFolder) => (await rowsOf(files)).dataset.hash;
  const original = await hash(sampleData());
  expect(original).toMatch(/^[0-9a-f]{12}$/);
  expect(await hash(sampleData())).toBe(original);
  expect(await hash({ ...sampleData(), "README.md": "changed" })).toBe(original);
  expect(await hash(sampleWith("sources.csv", "Annual report", "Annual Report"))).not.toBe(original);
  const { "claims/ore.csv": ore = "", ...rest } = sampleData();
  expect(await hash({ ...rest, "claims/mineral.csv": ore })).not.toBe(original);
  expect(await hash(sampleWith("dataset.json", "2026.11", "2026.12"))).not.toBe(original);
});

test("the hash tells a claim that other rules grade in another way, though no data file changed", async () => {
  const { dataset, claims, ...rest } = await rowsOf(sampleData());
  const { hash, ...description } = dataset;
  const regraded = claims.map((claim) =>
    claim.id === "ore-001" ? { ...claim, evidence: "single-source" as const } : claim,
  );
  expect(graphHash({ dataset: description, claims, ...rest })).toBe(hash);
  expect(graphHash({ dataset: description, claims: regraded, ...rest })).not.toBe(hash);
});

test("the hash tells one name with a comma from two names, and where a text stands, and is not changed by a column that is empty", async () => {
  const { dataset, entities, ...rest } = await rowsOf(sampleData());
  const { hash: _, ...description } = dataset;
  const withFirst = (changed: object) => {
    const [first, ...others] = entities;
    if (first === undefined) throw new Error("the sample has entities");
    return graphHash({ dataset: description, entities: [{ ...first, ...changed }, ...others], ...rest });
  };
  expect(withFirst({ aliases: ["a,b"] })).not.toBe(withFirst({ aliases: ["a", "b"] }));
  expect(withFirst({ name: "one", name_zh: null })).not.toBe(withFirst({ name: null, name_zh: "one" }));
  expect(withFirst({ added_later: null })).toBe(withFirst({}));
});
