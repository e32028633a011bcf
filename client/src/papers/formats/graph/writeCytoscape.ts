import { entityName } from "../../../model/words/entityName.ts";
import type { Briefing } from "../../briefing/Briefing.ts";
import { contentTitle } from "../../document/parts/frontPart.ts";
import { jsonText } from "../jsonText.ts";
import { claimAttributes, entityAttributes, valueMap } from "./attributes.ts";
import { graphFacts } from "./graphFacts.ts";

/**
 * Writes entities and claims as Cytoscape.js JSON. Cytoscape needs only `elements`; networkx also needs `data`,
 * `directed` and `multigraph`, a `value` on nodes, and a `key` on edges to tell parallel ones apart.
 */
export function writeCytoscape(briefing: Briefing): string {
  const { entities, claims, positions } = briefing;
  const edgeAttributes = claimAttributes(briefing);
  const nodes = entities.map((entity) => ({
    data: { ...valueMap(entityAttributes, entity), id: entity.id, value: entity.id, label: entityName(entity) },
    position: positions.get(entity.id) ?? { x: 0, y: 0 },
  }));
  const edges = claims.map((numbered) => {
    const { id, subject, object, predicate } = numbered.claim;
    return {
      data: {
        ...valueMap(edgeAttributes, numbered),
        id,
        source: subject,
        target: object,
        key: id,
        // Cytoscape's name for the kind of an edge.
        interaction: predicate,
      },
    };
  });
  return jsonText(
    {
      generated_by: "Rare Earth Atlas",
      data: { name: contentTitle(briefing), ...graphFacts(briefing) },
      directed: true,
      multigraph: true,
      elements: { nodes, edges },
    },
    1,
  );
}
