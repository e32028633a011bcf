import { entityName } from "../../../model/words/entityName.ts";
import { predicatePhrase } from "../../../model/words/names.ts";
import type { Briefing, NumberedClaim } from "../../briefing/Briefing.ts";
import { URN } from "../../briefing/recordLinks.ts";
import { xmlText } from "../../briefing/writableText.ts";
import {
  type Attribute,
  type AttributeType,
  claimAttributes,
  edgeKinds,
  entityAttributes,
  valuesOf,
} from "./attributes.ts";
import { graphFacts } from "./graphFacts.ts";

/** The GraphML names of our types. GraphML has no dates: readers fail on them. */
const typeNames: Record<AttributeType, string> = {
  string: "string",
  double: "double",
  integer: "int",
  boolean: "boolean",
};

/** Writes entities and claims as GraphML; parallel edges require ids. */
export function writeGraphml(briefing: Briefing): string {
  const { entities, claims, positions } = briefing;
  const facts = graphFacts(briefing);
  const kinds = edgeKinds(claims);
  const nodeAttributes: Attribute<Briefing["entities"][number]>[] = [
    { name: "label", type: "string", of: entityName },
    ...entityAttributes,
    { name: "x", type: "double", of: ({ id }) => positions.get(id)?.x ?? null },
    // The y axis of Gephi and igraph, which read x and y, points up.
    { name: "y", type: "double", of: ({ id }) => upwards(positions.get(id)?.y) },
  ];
  const edgeAttributes: Attribute<NumberedClaim>[] = [
    { name: "label", type: "string", of: ({ claim }) => predicatePhrase(claim.predicate) },
    // Some readers drop edge ids.
    { name: "claim", type: "string", of: ({ claim }) => claim.id },
    ...claimAttributes(briefing),
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:atlas="${URN}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">`,
    ...Object.keys(facts).map((name) => key("graph", { name, type: "string" })),
    ...nodeAttributes.map((attribute) => key("node", attribute)),
    ...edgeAttributes.map((attribute) => key("edge", attribute)),
    '<graph id="view" edgedefault="directed">',
    ...Object.entries(facts).map(([name, value]) => data("graph", name, value)),
    ...entities.flatMap((entity) => [
      `<node id="${xmlText(entity.id)}">`,
      ...valuesOf(nodeAttributes, entity).map(({ name, value }) => data("node", name, value)),
      "</node>",
    ]),
    ...claims.flatMap((numbered) => [
      // Gephi takes this label for the kind of the edge, whatever its namespace.
      `<edge id="${xmlText(numbered.claim.id)}" source="${xmlText(numbered.claim.subject)}" target="${xmlText(numbered.claim.object)}" atlas:label="${kinds.get(numbered.claim.id) ?? ""}">`,
      ...valuesOf(edgeAttributes, numbered).map(({ name, value }) => data("edge", name, value)),
      "</edge>",
    ]),
    "</graph>",
    "</graphml>",
    "",
  ].join("\n");
}

function upwards(y: number | undefined): number | null {
  // 0 - y instead of -y, because some readers do not accept -0.
  return y === undefined ? null : 0 - y;
}

type Domain = "graph" | "node" | "edge";

function key(domain: Domain, { name, type }: { name: string; type: AttributeType }): string {
  return `<key id="${domain}.${name}" for="${domain}" attr.name="${name}" attr.type="${typeNames[type]}"/>`;
}

function data(domain: Domain, name: string, value: string | number | boolean): string {
  return `<data key="${domain}.${name}">${xmlText(String(value))}</data>`;
}
