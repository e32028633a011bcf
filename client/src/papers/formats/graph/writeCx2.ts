import { entityName } from "../../../model/words/entityName.ts";
import { predicatePhrase } from "../../../model/words/names.ts";
import type { Briefing } from "../../briefing/Briefing.ts";
import { contentTitle } from "../../briefing/contentTitle.ts";
import { jsonText } from "../jsonText.ts";
import { type Attribute, claimAttributes, entityAttributes } from "./attributes.ts";
import { cx2Style } from "./cx2Style.ts";
import { graphFacts } from "./graphFacts.ts";
import { valueMap } from "./valueMap.ts";

/**
 * Writes entities and claims as CX2. Its nodes and edges need integer ids, so ours become attributes. Cytoscape Web
 * requires `metaData`, although the standard makes it optional.
 */
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
