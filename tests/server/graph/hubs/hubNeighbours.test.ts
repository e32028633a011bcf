import { NeighboursRequest } from "../../../../server/src/contract/index.ts";
import { rankKey } from "../../../../server/src/dataset/rankKey.ts";
import { neighbours } from "../../../../server/src/graph/neighbours.ts";
import { embeddedWith } from "../../../support/embeddedWith.ts";
import { smallGraph } from "../../../support/smallGraph.ts";

const others = ["c", "d", "e", "f"];
/** A hub most of whose claims, and all of the best evidenced, lead to one neighbour. */
const graph = smallGraph({
  claims: [
    ...Array.from({ length: 40 }, () => "a-b corroborated"),
    ...others.map((other) => `a-${other} self-reported`),
    "a-z self-reported",
  ],
});
const hub = ["PARTNERS_WITH out corroborated 40", "PARTNERS_WITH out self-reported 5"];
const rows = {
  ...graph,
  claims: graph.claims.map((claim) => ({ ...claim, rank_key: rankKey(claim) })),
  entities: graph.entities.map((entity) => (entity.id === "a" ? { ...entity, hub_counts: hub } : entity)),
};

test("a hub has as many neighbours as are wanted, though its first claims lead to a few of them", async () => {
  const store = await embeddedWith(rows);
  const asked = (limit: string) => neighbours(store, { id: "a", ...NeighboursRequest.parse({ limit }) });
  const ids = async (limit: string) => (await asked(limit)).entities.map(({ id }) => id);
  expect(await ids("1")).toEqual(["a", "b"]);
  expect(await ids("3")).toEqual(["a", "b", "c", "d"]);
  expect(await ids("30")).toEqual(["a", "b", ...others, "z"]);
  expect((await asked("3")).claims).toHaveLength(42);
  await store.close();
});
