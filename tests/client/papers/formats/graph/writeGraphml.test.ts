import { DOMParser } from "@xmldom/xmldom";
import { MultiDirectedGraph } from "graphology";
import { parse } from "graphology-graphml";
import { writeGraphml } from "../../../../../client/src/papers/formats/graph/writeGraphml.ts";
import { keptByXml, spotValues, testOnRealBriefings } from "../../../../support/records/realBriefings.ts";

testOnRealBriefings("every entity and claim is read back from GraphML", (briefing) => {
  const graph = parse(MultiDirectedGraph, writeGraphml(briefing));
  const entities = graph.mapNodes((id, { name, name_zh, type }) => ({ id, name, name_zh: name_zh ?? null, type }));
  const claims = graph.mapEdges((id, { number, statement, evidence, share_pct }, subject, object) => ({
    id,
    ends: [subject, object],
    number,
    statement,
    evidence,
    share_pct: share_pct ?? null,
  }));
  expect({ entities, claims }).toEqual(spotValues(briefing, keptByXml));
});

testOnRealBriefings(
  "GraphML declares before the graph every key that it uses, with types that readers know",
  (briefing) => {
    const document = new DOMParser().parseFromString(writeGraphml(briefing), "text/xml");
    const children = [...(document.documentElement?.childNodes ?? [])].filter(({ nodeType }) => nodeType === 1);
    expect(children.at(-1)?.nodeName).toBe("graph");
    const keys = [...document.getElementsByTagName("key")];
    expect(keys).toHaveLength(children.length - 1);
    for (const key of keys) {
      expect(key.getAttribute("attr.name")).toMatch(/^[\w.-]+$/);
      expect(["boolean", "int", "long", "float", "double", "string"]).toContain(key.getAttribute("attr.type"));
    }
    const declared = new Set(keys.map((key) => key.getAttribute("id")));
    const used = new Set([...document.getElementsByTagName("data")].map((data) => data.getAttribute("key")));
    expect([...used].filter((key) => !declared.has(key))).toEqual([]);
  },
);

testOnRealBriefings("claims between the same entities differ in what Gephi takes for their kind", (briefing) => {
  const document = new DOMParser().parseFromString(writeGraphml(briefing), "text/xml");
  const edges = [...document.getElementsByTagName("edge")];
  const merged = (edge: (typeof edges)[number]) =>
    [
      edge.getAttribute("source"),
      edge.getAttribute("target"),
      edge.getAttributeNS("urn:rare-earth-atlas:", "label"),
    ].join(" ");
  expect(new Set(edges.map(merged)).size).toBe(briefing.claims.length);
});

testOnRealBriefings(
  "an edge has the ids of its sources, for and against, as the files of the data set do",
  (briefing) => {
    const graph = parse(MultiDirectedGraph, writeGraphml(briefing));
    for (const { claim } of briefing.claims) {
      const { source_ids, disputed_by_ids = "" } = graph.getEdgeAttributes(claim.id);
      expect([source_ids, disputed_by_ids]).toEqual([claim.sources.join(";"), claim.disputed_by.join(";")]);
    }
  },
);

testOnRealBriefings("GraphML says of the graph where it comes from", (briefing) => {
  const document = new DOMParser().parseFromString(writeGraphml(briefing), "text/xml");
  const facts = [...(document.getElementsByTagName("graph")[0]?.childNodes ?? [])]
    .filter(({ nodeName }) => nodeName === "data")
    .map(({ textContent }) => textContent);
  expect(facts).toEqual(expect.arrayContaining([briefing.link, briefing.hash, expect.stringContaining("CC BY 4.0")]));
});
