import { Ajv } from "ajv";
import { writeCx2 } from "../../../../../client/src/papers/formats/graph/writeCx2.ts";
import { keptByUtf8, spotValues, testOnRealBriefings } from "../../../../support/records/realBriefings.ts";

const wholeNumber = { type: "integer", minimum: 0 };
const map = { type: "object" };
const element = (...required: string[]) => ({
  type: "object",
  required: [...required, "v"],
  additionalProperties: false,
  properties: { id: wholeNumber, s: wholeNumber, t: wholeNumber, x: { type: "number" }, y: { type: "number" }, v: map },
});
const aspect = (name: string, items: object) => ({
  type: "object",
  required: [name],
  additionalProperties: false,
  properties: { [name]: { type: "array", items } },
});
/** The order and shapes that the standard and Cytoscape Web require. */
const cx2Schema = {
  type: "array",
  minItems: 8,
  maxItems: 8,
  items: [
    { const: { CXVersion: "2.0", hasFragments: false } },
    aspect("metaData", { type: "object", required: ["name", "elementCount"] }),
    aspect("attributeDeclarations", { type: "object", required: ["networkAttributes", "nodes", "edges"] }),
    aspect("networkAttributes", map),
    aspect("nodes", element("id", "x", "y")),
    aspect("edges", element("id", "s", "t")),
    aspect("visualProperties", { type: "object", required: ["default", "nodeMapping", "edgeMapping"] }),
    { const: { status: [{ success: true }] } },
  ],
};

testOnRealBriefings("CX2 has the parts of the standard in their order, and every entity and claim", (briefing) => {
  const file = JSON.parse(writeCx2(briefing));
  const validate = new Ajv({ strictTuples: false }).compile(cx2Schema);
  expect(validate(file) ? [] : validate.errors).toEqual([]);
  const [, { metaData }, , , { nodes }, { edges }] = file;
  const counts = Object.fromEntries(
    metaData.map(({ name, elementCount }: { name: string; elementCount: number }) => [name, elementCount]),
  );
  expect(counts).toMatchObject({ nodes: nodes.length, edges: edges.length });
  const entities = nodes.map(({ v }: { v: Record<string, unknown> }) => ({
    id: v.represents,
    name: v.name,
    name_zh: v.name_zh ?? null,
    type: v.type,
  }));
  const claims = edges.map(({ s, t, v }: { s: number; t: number; v: Record<string, unknown> }) => ({
    id: v.claim,
    ends: [nodes[s].v.represents, nodes[t].v.represents],
    number: v.number,
    statement: v.statement,
    evidence: v.evidence,
    share_pct: v.share_pct ?? null,
  }));
  expect({ entities, claims }).toEqual(spotValues(briefing, keptByUtf8));
});

testOnRealBriefings("CX2 declares every attribute that it uses", (briefing) => {
  const [, , { attributeDeclarations }, { networkAttributes }, { nodes }, { edges }] = JSON.parse(writeCx2(briefing));
  const [declared] = attributeDeclarations;
  const used = (items: { v: object }[]) => [...new Set(items.flatMap(({ v }) => Object.keys(v)))];
  expect(Object.keys(declared.nodes)).toEqual(expect.arrayContaining(used(nodes)));
  expect(Object.keys(declared.edges)).toEqual(expect.arrayContaining(used(edges)));
  expect(Object.keys(declared.networkAttributes)).toEqual(Object.keys(networkAttributes[0]));
  expect(networkAttributes[0]).toMatchObject({ link: briefing.link, hash: briefing.hash });
});
