import { type EntityClass, type Evidence, entityClasses, evidenceGrades } from "@atlas/server/vocabulary";
import { entityName } from "../../../model/words/entityName.ts";
import { predicatePhrase } from "../../../model/words/names.ts";
import type { Briefing } from "../../briefing/Briefing.ts";
import { contentTitle } from "../../document/parts/frontPart.ts";
import { jsonText } from "../jsonText.ts";
import { type Attribute, claimAttributes, entityAttributes, valueMap } from "./attributes.ts";
import { graphFacts } from "./graphFacts.ts";

/** Writes CX2. Its ids must be integers, so ours become attributes; Cytoscape Web requires the optional `metaData`. */
export function writeCx2(briefing: Briefing): string {
  const { entities, claims, positions } = briefing;
  const facts = graphFacts(briefing);
  const nodeAttributes: Attribute<Briefing["entities"][number]>[] = [
    { name: "represents", type: "string", of: ({ id }) => id },
    { name: "label", type: "string", of: entityName },
    ...entityAttributes,
  ];
  const edgeAttributes: Attribute<Briefing["claims"][number]>[] = [
    { name: "claim", type: "string", of: ({ claim }) => claim.id },
    { name: "interaction", type: "string", of: ({ claim }) => predicatePhrase(claim.predicate) },
    ...claimAttributes(briefing),
  ];
  const idOf = new Map(entities.map(({ id }, index) => [id, index]));
  const nodes = entities.map((entity, id) => ({
    id,
    ...(positions.get(entity.id) ?? {}),
    v: valueMap(nodeAttributes, entity),
  }));
  const edges = claims.map((numbered, id) => ({
    id,
    s: idOf.get(numbered.claim.subject),
    t: idOf.get(numbered.claim.object),
    v: valueMap(edgeAttributes, numbered),
  }));
  const network = { name: contentTitle(briefing), ...facts };
  const aspects = {
    attributeDeclarations: [
      {
        networkAttributes: Object.fromEntries(Object.keys(network).map((name) => [name, { d: "string" }])),
        nodes: declared(nodeAttributes),
        edges: declared(edgeAttributes),
      },
    ],
    networkAttributes: [network],
    nodes,
    edges,
    visualProperties: [cx2Style],
  };
  const parts = Object.entries(aspects);
  return jsonText(
    [
      { CXVersion: "2.0", hasFragments: false },
      { metaData: parts.map(([name, elements]) => ({ name, elementCount: elements.length })) },
      ...parts.map(([name, elements]) => ({ [name]: elements })),
      { status: [{ success: true }] },
    ],
    1,
  );
}

function declared<Item>(attributes: readonly Attribute<Item>[]): Record<string, { d: string }> {
  return Object.fromEntries(attributes.map(({ name, type }) => [name, { d: type }]));
}

const nodeShapes: Record<EntityClass, string> = {
  organisation: "ellipse",
  subsidiary: "ellipse",
  counterpart: "hexagon",
  technology: "diamond",
  product: "round-rectangle",
  sector: "triangle",
  place: "octagon",
  policy: "rectangle",
};

const lineStyles: Record<Evidence, string> = {
  corroborated: "solid",
  "single-source": "dashed",
  assessed: "dashed",
  "self-reported": "dotted",
  disputed: "solid",
};

/** Styles classes of entities and grades of evidence for Cytoscape, as close to the canvas as it can. */
const cx2Style = {
  default: {
    network: { NETWORK_BACKGROUND_COLOR: "#FFFFFF" },
    node: { NODE_WIDTH: 32, NODE_HEIGHT: 32, NODE_LABEL_COLOR: "#1F2328", NODE_LABEL_FONT_SIZE: 10 },
    edge: { EDGE_WIDTH: 1.5, EDGE_TARGET_ARROW_SHAPE: "triangle" },
  },
  nodeMapping: {
    NODE_LABEL: { type: "PASSTHROUGH", definition: { attribute: "label", type: "string" } },
    NODE_SHAPE: discrete("class", nodeShapes),
    NODE_BACKGROUND_COLOR: discrete("class", coloursOf(entityClasses)),
  },
  edgeMapping: {
    EDGE_LINE_STYLE: discrete("evidence", lineStyles),
    EDGE_LINE_COLOR: discrete("evidence", coloursOf(evidenceGrades)),
  },
};

function discrete(attribute: string, values: Record<string, string>) {
  const map = Object.entries(values).map(([v, vp]) => ({ v, vp }));
  return { type: "DISCRETE", definition: { attribute, type: "string", map } };
}

function coloursOf(drawn: Record<string, { light: string }>): Record<string, string> {
  return Object.fromEntries(Object.entries(drawn).map(([name, { light }]) => [name, light]));
}
