import type { Entity } from "@atlas/server/contract";
import {
  type EntityClass,
  type Evidence,
  entityClasses,
  entityClassOf,
  evidenceGrades,
} from "@atlas/server/vocabulary";
import { entityName } from "../../../model/words/entityName.ts";
import { predicatePhrase } from "../../../model/words/names.ts";
import type { Briefing, NumberedClaim } from "../../briefing/Briefing.ts";
import { xmlText } from "../../briefing/writableText.ts";
import { contentTitle } from "../../document/parts/frontPart.ts";
import { type Attribute, claimAttributes, edgeKinds, entityAttributes, valuesOf } from "./attributes.ts";
import { graphFacts } from "./graphFacts.ts";

/** Shapes that GEXF can name; the rest are discs. */
const shapes: Partial<Record<EntityClass, string>> = {
  technology: "diamond",
  product: "square",
  sector: "triangle",
  policy: "square",
};

const lines: Record<Evidence, string> = {
  corroborated: "solid",
  "single-source": "dashed",
  assessed: "double",
  "self-reported": "dotted",
  disputed: "solid",
};

/** Attributes for which an edge has a place of its own in GEXF; beside it, they would be a second column. */
const hasPlace = (name: string) => ["weight", "start", "end"].includes(name);

/** Writes entities and claims as GEXF 1.3, with the colours and positions of the canvas. */
export function writeGexf(briefing: Briefing): string {
  const attributes = claimAttributes(briefing);
  const kinds = edgeKinds(briefing.claims);
  const facts = Object.entries(graphFacts(briefing)).map(([name, value]) => `${name}: ${value}`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    `<meta lastmodifieddate="${xmlText(briefing.made)}">`,
    "<creator>Rare Earth Atlas</creator>",
    `<title>${xmlText(contentTitle(briefing))}</title>`,
    `<description>${xmlText(facts.join("\n"))}</description>`,
    "</meta>",
    '<graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">',
    ...declared("node", entityAttributes),
    ...declared(
      "edge",
      attributes.filter(({ name }) => !hasPlace(name)),
    ),
    "<nodes>",
    ...briefing.entities.map((entity) => node(entity, briefing)),
    "</nodes>",
    "<edges>",
    ...briefing.claims.map((numbered) => edge(numbered, kinds.get(numbered.claim.id) ?? "", attributes)),
    "</edges>",
    "</graph>",
    "</gexf>",
    "",
  ].join("\n");
}

function declared<Item>(of: "node" | "edge", attributes: readonly Attribute<Item>[]): string[] {
  return [
    `<attributes class="${of}" mode="static">`,
    ...attributes.map(({ name, type }) => `<attribute id="${name}" title="${name}" type="${type}"/>`),
    "</attributes>",
  ];
}

function node(entity: Entity, { positions }: Briefing): string {
  const drawn = entityClassOf(entity);
  const place = positions.get(entity.id);
  return [
    `<node id="${xmlText(entity.id)}" label="${xmlText(entityName(entity))}">`,
    values(entityAttributes, entity),
    colour(entityClasses[drawn].light),
    // Gephi's y axis points up, that of the canvas down.
    place === undefined ? "" : `<viz:position x="${place.x}" y="${0 - place.y}" z="0"/>`,
    '<viz:size value="20"/>',
    `<viz:shape value="${shapes[drawn] ?? "disc"}"/>`,
    "</node>",
  ].join("");
}

/** Only Gephi reads `kind`, so the predicate is an attribute too. */
function edge(numbered: NumberedClaim, kind: string, attributes: readonly Attribute<NumberedClaim>[]): string {
  const { id, subject, object, predicate, evidence } = numbered.claim;
  const placed = valuesOf(
    attributes.filter(({ name }) => hasPlace(name)),
    numbered,
  ).map(({ name, value }) => ` ${name}="${xmlText(String(value))}"`);
  return [
    `<edge id="${xmlText(id)}" source="${xmlText(subject)}" target="${xmlText(object)}" type="directed" kind="${kind}"${placed.join("")} label="${xmlText(predicatePhrase(predicate))}">`,
    values(
      attributes.filter(({ name }) => !hasPlace(name)),
      numbered,
    ),
    colour(evidenceGrades[evidence].light),
    `<viz:shape value="${lines[evidence]}"/>`,
    "</edge>",
  ].join("");
}

function values<Item>(attributes: readonly Attribute<Item>[], item: Item): string {
  const written = valuesOf(attributes, item).map(
    ({ name, value }) => `<attvalue for="${name}" value="${xmlText(String(value))}"/>`,
  );
  return `<attvalues>${written.join("")}</attvalues>`;
}

/** Gives both notations of GEXF 1.3, because some readers know only one. */
function colour(hex: string): string {
  const [r, g, b] = [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
  return `<viz:color hex="${hex}" r="${r}" g="${g}" b="${b}"/>`;
}
