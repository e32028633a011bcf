import { type EntityClass, type Evidence, entityClasses, evidenceGrades } from "@atlas/server/vocabulary";

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
export const cx2Style = {
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
