import type { Entity } from "@atlas/server/contract";
import { entityTypes, predicates } from "@atlas/server/vocabulary";
import { inWords, isWhole } from "../../../model/address/splitAddress.ts";
import { accessParts } from "../../../model/claim/source/publisherParts.ts";
import type { Briefing, NumberedSource } from "../../briefing/Briefing.ts";
import { limitsOf } from "../../briefing/limitsOf.ts";
import { provenanceOf } from "../../briefing/provenance.ts";
import { type RecordTexts, recordNames, URN } from "../../briefing/recordLinks.ts";
import { contentTitle } from "../../document/parts/frontPart.ts";
import { answerText } from "../answerText.ts";
import { jsonText } from "../jsonText.ts";
import { claimNodes, omitEmpty } from "./claimNodes.ts";
import { context } from "./context.ts";

/** Writes JSON-LD. A claim is an rdf:Statement derived from sources, never a triple: the file asserts nothing. */
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
    cannotTell: limitsOf(briefing),
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

/** An entity, identified by its global name. */
function entityNode(entity: Entity, names: RecordTexts<string>) {
  const { id, type, name, name_zh, aliases, summary, kind, country, city, founded, ticker, website, stage } = entity;
  const label = `atlas:${entityTypes[type].label}`;
  return omitEmpty({
    id: names.entity(id),
    type: type === "organisation" ? [label, "prov:Agent", "schema:Organization"] : label,
    names: { en: name, ...(name_zh === null ? {} : { zh: name_zh }) },
    shortName: entity.short_name,
    alias: aliases,
    summary,
    kind,
    country: country?.split(";"),
    city,
    founded,
    ticker: ticker?.split(";"),
    website,
    stage,
    chainStep: entity.chain_step,
    lat: entity.lat,
    lon: entity.lon,
    date: entity.date,
    ownData: entity.own,
    overrideReason: entity.override_reason,
  });
}

/** A source, identified by its global name; its URL is plain text, because not every URL is a valid IRI. */
function sourceNode({ number, source }: NumberedSource, names: RecordTexts<string>) {
  const { id, title, publisher, via, publisher_entity, url, published, kind, language } = source;
  const { publisher_controlled_by: controller } = source;
  return omitEmpty({
    id: names.source(id),
    type: ["prov:Entity", "schema:CreativeWork"],
    label: `S${number}`,
    title,
    publisher,
    publisherKind: source.publisher_kind,
    publisherCountry: source.publisher_country,
    publisherControlledBy: controller === null ? null : names.entity(controller),
    repeatsPublisher: source.repeated_publisher,
    readAgain: source.newest_check,
    via,
    publisherEntity: publisher_entity === null ? null : names.entity(publisher_entity),
    url,
    accessRights: accessParts(source),
    published,
    sourceKind: kind,
    language,
    ownData: source.own,
    overrideReason: source.override_reason,
  });
}
