import { ClaimsRequest, NeighboursRequest } from "../../../../server/src/contract/index.ts";
import type { GraphRows } from "../../../../server/src/dataset/grade/graphRows.ts";
import { hubNotes } from "../../../../server/src/dataset/grade/hubNotes.ts";
import { rankKey } from "../../../../server/src/dataset/grade/rankKey.ts";
import { entityClaims } from "../../../../server/src/graph/claims.ts";
import { neighbours } from "../../../../server/src/graph/neighbours.ts";
import type { GraphStore } from "../../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../../support/engines/embeddedWith.ts";
import { smallGraph } from "../../../support/records/smallGraph.ts";

const others = ["c", "d", "e", "f"];
/** A hub with one neighbour that has most of its claims, and all of the best evidenced. */
const graph = smallGraph({
  claims: [
    ...Array.from({ length: 40 }, () => "a-b corroborated"),
    ...others.map((other) => `a-${other} self-reported`),
    "a-z self-reported",
  ],
});
const claims = graph.claims.map((claim, index) => {
  const dated = { ...claim, since_day: index % 3 === 0 ? null : `20${10 + index}-01-01` };
  return { ...dated, rank_key: rankKey(dated) };
});
const hub = hubNotes(claims, (id) => id === "a").get("a");

/** The graph with this many of the hub's first claims stored with it. */
function keeping(many: number): GraphRows {
  const entities = graph.entities.map((entity) =>
    entity.id === "a" && hub ? { ...entity, ...hub, hub_first: hub.hub_first.slice(0, many) } : entity,
  );
  return { ...graph, claims, entities };
}

test("a hub has as many neighbours as are wanted, though its first claims lead to a few of them", async () => {
  for (const kept of [0, 45]) {
    const store = await embeddedWith(keeping(kept));
    const asked = (limit: string) => neighbours(store, { id: "a", ...NeighboursRequest.parse({ limit }) });
    const ids = async (limit: string) => (await asked(limit)).entities.map(({ id }) => id);
    expect(await ids("1")).toEqual(["a", "b"]);
    expect(await ids("3")).toEqual(["a", "b", "z", "f"]);
    expect((await ids("30")).sort()).toEqual(["a", "b", ...others, "z"]);
    expect((await asked("3")).claims).toHaveLength(42);
    await store.close();
  }
});

test("who asks for more neighbours keeps those that were there, in the order in which the list of claims leads to them", async () => {
  const store = await embeddedWith(equalHub());
  const ids = async (limit: number) => {
    const { entities } = await neighbours(store, { id: "a", ...NeighboursRequest.parse({ limit: String(limit) }) });
    return entities.slice(1).map(({ id }) => id);
  };
  const { claims: list } = await entityClaims(store, { id: "a", ...ClaimsRequest.parse({ limit: "200" }) });
  const all = [...new Set(list.map(({ subject, object }) => (subject === "a" ? object : subject)))];
  expect(all).toHaveLength(40);
  for (const limit of [1, 2, 5, 13, 30, 40])
    expect({ limit, ids: await ids(limit) }).toEqual({ limit, ids: all.slice(0, limit) });
  await store.close();
});

test("an index is asked only for what is not kept with the hub, and the answers are the same", async () => {
  const [keptStore, indexStore] = [await embeddedWith(keeping(20)), await embeddedWith(keeping(0))];
  const answers: [boolean, object][] = [
    [false, { limit: "3" }],
    [false, { limit: "3", evidence: "corroborated" }],
    [false, { limit: "20", evidence: "disputed" }],
    [true, { limit: "3", evidence: "self-reported" }],
    [true, { limit: "3", types: "organisation" }],
    [true, { limit: "3", asOf: "2030" }],
  ];
  for (const [isAsked, query] of answers) {
    const { store, names } = recorded(keptStore);
    const neighboursOf = (of: GraphStore) => neighbours(of, { id: "a", ...NeighboursRequest.parse(query) });
    const claimsOf = (of: GraphStore) =>
      entityClaims(of, { id: "a", ...ClaimsRequest.parse({ ...query, limit: "15" }) });
    expect(await claimsOf(store)).toEqual(await claimsOf(indexStore));
    expect({ query, isAsked: names.some((name) => name.startsWith("claim/hubClaims")) }).toEqual({ query, isAsked });
    expect(await neighboursOf(store)).toEqual(await neighboursOf(indexStore));
  }
  await Promise.all([keptStore.close(), indexStore.close()]);
});

/** A hub whose claims all have one grade and few dates; its later neighbours are better connected. */
function equalHub(): GraphRows {
  const names = Array.from({ length: 40 }, (_, index) => `n${index}`);
  const links = names.flatMap((name, index) => [
    `a-${name} self-reported`,
    `${name}-a self-reported`,
    ...names.slice(0, index).map((other) => `${name}-${other} self-reported`),
  ]);
  const equal = smallGraph({ claims: links });
  const dated = equal.claims.map((claim, index) => ({
    ...claim,
    since_day: index % 7 === 0 ? `20${10 + (index % 11)}-01-01` : null,
  }));
  const ranked = dated.map((claim) => ({ ...claim, rank_key: rankKey(claim) }));
  const noted = hubNotes(ranked, (id) => id === "a").get("a");
  return {
    ...equal,
    claims: ranked,
    entities: equal.entities.map((one) => (one.id === "a" && noted ? { ...one, ...noted } : one)),
  };
}

/** A store that records the names of its queries. */
function recorded(inner: GraphStore): { store: GraphStore; names: string[] } {
  const names: string[] = [];
  const read: GraphStore["read"] = (text, params) => {
    names.push(text.name);
    return inner.read(text, params);
  };
  return { store: { ...inner, read }, names };
}
