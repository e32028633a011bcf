import cytoscape from "cytoscape";
import { writeCytoscape } from "../../../../../client/src/papers/formats/graph/writeCytoscape.ts";
import { keptByUtf8, spotValues, testOnRealBriefings } from "../../../../support/records/realBriefings.ts";

testOnRealBriefings("Cytoscape itself draws every entity and claim where the view has them", (briefing) => {
  const file = JSON.parse(writeCytoscape(briefing));
  const graph = cytoscape({ headless: true, elements: file.elements, layout: { name: "preset" } });
  const entities = graph.nodes().map((node) => ({
    id: node.id(),
    name: node.data("name"),
    name_zh: node.data("name_zh") ?? null,
    type: node.data("type"),
  }));
  const claims = graph.edges().map((edge) => ({
    id: edge.id(),
    ends: [edge.source().id(), edge.target().id()],
    number: edge.data("number"),
    statement: edge.data("statement"),
    evidence: edge.data("evidence"),
    share_pct: edge.data("share_pct") ?? null,
  }));
  expect({ entities, claims }).toEqual(spotValues(briefing, keptByUtf8));
  const places = graph.nodes().map((node) => [node.id(), node.position()]);
  expect(Object.fromEntries(places)).toEqual(
    // JSON has no negative zero.
    JSON.parse(JSON.stringify(Object.fromEntries(briefing.positions))),
  );
});

testOnRealBriefings("Cytoscape.js JSON has what networkx needs, and says where it comes from", (briefing) => {
  const file = JSON.parse(writeCytoscape(briefing));
  expect(file).toMatchObject({ directed: true, multigraph: true });
  expect(file.data).toMatchObject({
    name: keptByUtf8(briefing.settings.title),
    link: briefing.link,
    hash: briefing.hash,
  });
  for (const { data } of file.elements.nodes) expect(data.value).toBe(data.id);
  for (const { data } of file.elements.edges) expect(data.key).toBe(data.id);
});
