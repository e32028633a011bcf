import { createReplanner } from "../../../../server/src/store/neo4j/createReplanner.ts";

const dataset = {
  title: "Data",
  version: "2026.11",
  date: "2026-11-25",
  licence: "none",
  horizon: null,
  own: ["desk"],
  hash: "0123456789ab",
};
const text = { name: "q", cypher: "RETURN $ids" };
const isAnew = (sent: string) => {
  expect(sent.endsWith(text.cypher)).toBe(true);
  return sent !== text.cypher;
};

describe("fresh plans", () => {
  test("are asked for once after a data set was seen, and once more after another one", () => {
    const plans = createReplanner();
    const sent = () => isAnew(plans.textOf(text, { ids: ["a"] }));
    expect(sent()).toBe(false);
    plans.setDataset(dataset);
    expect([sent(), sent()]).toEqual([true, false]);
    plans.setDataset(dataset);
    expect(sent()).toBe(false);
    plans.setDataset({ ...dataset, version: "2026.12" });
    expect([sent(), sent()]).toEqual([true, false]);
  });

  test("are not asked for when only rows of the same folders of own data have changed", () => {
    const plans = createReplanner();
    plans.setDataset(dataset);
    const sent = () => isAnew(plans.textOf(text, { ids: ["a"] }));
    expect(sent()).toBe(true);
    plans.setDataset({ ...dataset, hash: "ba9876543210" });
    expect(sent()).toBe(false);
    plans.setDataset({ ...dataset, own: ["desk", "ministry"] });
    expect(sent()).toBe(true);
  });

  test("are asked for again where lists or texts are of another magnitude", () => {
    const plans = createReplanner();
    plans.setDataset(dataset);
    const sent = (ids: string[]) => isAnew(plans.textOf(text, { ids }));
    const long = Array.from({ length: 50 }, (_, index) => `id-${index}`);
    expect([sent([]), sent(["a"]), sent(long), sent(["b"]), sent(long.slice(9)), sent([])]).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
