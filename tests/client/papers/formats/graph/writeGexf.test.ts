import { DOMParser } from "@xmldom/xmldom";
import { MultiDirectedGraph } from "graphology";
import { parse } from "graphology-gexf";
import { writeGexf } from "../../../../../client/src/papers/formats/graph/writeGexf.ts";
import { keptByXml, spotValues, testOnRealBriefings } from "../../../../support/records/realBriefings.ts";

testOnRealBriefings("every entity and claim is read back from GEXF, with place, colour and predicate", (briefing) => {
  const graph = parse(MultiDirectedGraph, writeGexf(briefing));
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
  for (const { id } of briefing.entities) {
    const place = briefing.positions.get(id);
    const { x, y, color } = graph.getNodeAttributes(id);
    // Adding to 0 turns -0 into 0.
    expect({ x, y: 0 - y }).toEqual({ x: 0 + (place?.x ?? Number.NaN), y: 0 + (place?.y ?? Number.NaN) });
    expect(color).toMatch(/^#[0-9A-F]{6}$/);
  }
  for (const { claim } of briefing.claims) {
    expect(graph.getEdgeAttribute(claim.id, "predicate")).toBe(claim.predicate);
  }
});

testOnRealBriefings("two claims between the same entities differ in kind, so that Gephi keeps both", (briefing) => {
  const document = new DOMParser().parseFromString(writeGexf(briefing), "text/xml");
  const edges = [...document.getElementsByTagName("edge")];
  const merged = ["source", "target", "kind"].map((name) => (edge: (typeof edges)[number]) => edge.getAttribute(name));
  expect(new Set(edges.map((edge) => merged.map((of) => of(edge)).join(" "))).size).toBe(briefing.claims.length);
});

testOnRealBriefings("GEXF is of version 1.3, and its description says where it comes from", (briefing) => {
  const document = new DOMParser().parseFromString(writeGexf(briefing), "text/xml");
  const root = document.documentElement;
  expect(root?.namespaceURI).toBe("http://gexf.net/1.3");
  expect(root?.getAttribute("version")).toBe("1.3");
  expect(document.getElementsByTagNameNS("http://gexf.net/1.3/viz", "position")).toHaveLength(briefing.positions.size);
  const description = document.getElementsByTagName("description")[0]?.textContent;
  for (const told of [briefing.link, briefing.hash, "CC BY 4.0"]) expect(description).toContain(told);
});
