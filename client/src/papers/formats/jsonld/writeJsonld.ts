import { entityTypes, predicates } from "@atlas/server/vocabulary";
import { inWords, isWhole } from "../../../model/address/wholeAddress.ts";
import type { Briefing } from "../../briefing/Briefing.ts";
import { contentTitle } from "../../briefing/contentTitle.ts";
import { provenanceOf } from "../../briefing/provenance.ts";
import { recordNames, URN } from "../../briefing/recordLinks.ts";
import { answerText } from "../answerText.ts";
import { jsonText } from "../jsonText.ts";
import { claimNodes } from "./claimNodes.ts";
import { context } from "./context.ts";
import { entityNode } from "./entityNode.ts";
import { sourceNode } from "./sourceNode.ts";

/**
 * Writes a briefing as JSON-LD. A claim is an rdf:Statement derived from its sources, never a triple between the two
 * entities: the file reports claims without asserting them.
 */
export function writeJsonld(briefing: Briefing): string {
  const names = recordNames(briefing);
  const graph = [
    briefingNode(
      briefing,
      briefing.claims.map(({ claim }) => names.claim(claim)),
    ),
    datasetNode(briefing),
    ...termNodes(briefing),
    ...namedEntities(briefing).map((entity) => entityNode(entity, names)),
    ...claimNodes(briefing, names),
    ...briefing.sources.map((numbered) => sourceNode(numbered, names)),
  ];
  return jsonText({ "@context": context, "@graph": graph }, 1);
}

/** The entities drawn, and those that only claims and sources name, so that every reference resolves. */
function namedEntities({ entities, claims, sources, named }: Briefing) {
  const drawn = new Set(entities.map(({ id }) => id));
  const others = new Set([
    ...claims.flatMap(({ claim }) => claim.about ?? []),
    ...sources.flatMap(({ source }) => source.publisher_entity ?? []),
    ...sources.flatMap(({ source }) => source.publisher_controlled_by ?? []),
  ]);
  return [...entities, ...[...others].flatMap((id) => (drawn.has(id) ? [] : (named.get(id) ?? [])))];
}

function briefingNode(briefing: Briefing, claims: readonly string[]) {
  const { licence, hash, caveat, omissions, answeredAt, dataset } = provenanceOf(briefing);
  const { summary } = briefing.settings;
  const isPublic = isWhole(briefing.link);
  const answer = answerText(briefing);
  return {
    id: isPublic ? briefing.link : `${URN}view:${hash}`,
    type: ["prov:Entity", "schema:Dataset"],
    title: contentTitle(briefing),
    ...(summary === "" ? {} : { summary }),
    licence,
    hash,
    made: briefing.made,
    caveat,
    ...(omissions === "" ? {} : { leftOut: omissions }),
    // A path alone is no identifier, only a text to open in an atlas.
    ...(isPublic ? {} : { address: inWords(briefing.link) }),
    ...(answeredAt === null ? {} : isPublic ? { answeredAt } : { answerAddress: inWords(answeredAt) }),
    ...(answer === null ? {} : { answer }),
    label: dataset,
    wasDerivedFrom: datasetId(briefing),
    hasPart: claims,
  };
}

function datasetNode(briefing: Briefing) {
  const { title, version, date, licence } = briefing.dataset;
  return {
    id: datasetId(briefing),
    type: ["prov:Entity", "schema:Dataset"],
    title,
    version,
    issued: date,
    licence,
    hash: briefing.dataset.hash,
  };
}

function datasetId({ dataset }: Briefing): string {
  return `atlas:dataset:${encodeURIComponent(dataset.version)}:${dataset.hash}`;
}

/** Definitions of the grades, predicates and types used in the file. */
function termNodes(briefing: Briefing) {
  const used = new Set(briefing.claims.map(({ claim }) => claim.predicate));
  const types = new Set(namedEntities(briefing).map(({ type }) => type));
  return [
    ...provenanceOf(briefing).grades.map(({ id, grade, meaning }) => ({
      id: `atlas:evidence:${id}`,
      type: "skos:Concept",
      label: grade,
      definition: meaning,
    })),
    ...[...used].map((predicate) => ({
      id: `atlas:${predicate}`,
      type: "rdf:Property",
      names: { en: predicates[predicate].en, zh: predicates[predicate].zh },
    })),
    ...[...types].map((type) => ({
      id: `atlas:${entityTypes[type].label}`,
      type: "rdfs:Class",
      names: { en: entityTypes[type].en, zh: entityTypes[type].zh },
    })),
  ];
}
