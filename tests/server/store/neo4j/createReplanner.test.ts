import { createReplanner } from "../../../../server/src/store/neo4j/createReplanner.ts";

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
    plans.setDataset("one");
    expect([sent(), sent()]).toEqual([true, false]);
    plans.setDataset("one");
    expect(sent()).toBe(false);
    plans.setDataset("two");
    expect([sent(), sent()]).toEqual([true, false]);
  });

  test("are asked for again where lists or texts are of another magnitude", () => {
    const plans = createReplanner();
    plans.setDataset("one");
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
