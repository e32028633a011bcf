import jsonld from "jsonld";
import type { Briefing } from "../../../../../client/src/papers/briefing/Briefing.ts";
import { writeJsonld } from "../../../../../client/src/papers/formats/jsonld/writeJsonld.ts";
import { keptByUtf8, testOnRealBriefings } from "../../../../support/records/realBriefings.ts";

const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const PROV = "http://www.w3.org/ns/prov#";
const CITO = "http://purl.org/spar/cito/";
const SCHEMA = "https://schema.org/";
const ATLAS = "urn:rare-earth-atlas:";

testOnRealBriefings(
  "every claim is a statement with its ends, evidence and sources, read without a network",
  async (briefing) => {
    const nodes = await expanded(briefing);
    const statements = nodes.filter((node) => node["@type"]?.includes(`${RDF}Statement`));
    const read = statements.map((node) => ({
      id: node["http://purl.org/dc/terms/identifier"]?.[0]?.["@value"],
      subject: selected(node[`${RDF}subject`]),
      predicate: node[`${RDF}predicate`]?.[0]?.["@id"],
      object: selected(node[`${RDF}object`]),
      statement: node[`${SCHEMA}text`]?.[0]?.["@value"],
      evidence: node[`${ATLAS}evidence`]?.[0]?.["@id"],
      number: node[`${SCHEMA}position`]?.[0]?.["@value"],
      derivedFrom: selected(node[`${PROV}wasDerivedFrom`]),
      evidenced: selected(node[`${CITO}citesAsEvidence`]),
      disputed: selected(node[`${CITO}isDisputedBy`]),
    }));
    expect(read).toEqual(
      briefing.claims.map(({ number, claim }) => ({
        id: claim.id,
        subject: [claim.subject],
        predicate: `${ATLAS}${claim.predicate}`,
        object: [claim.object],
        statement: keptByUtf8(claim.statement),
        evidence: `${ATLAS}evidence:${claim.evidence}`,
        number,
        derivedFrom: claim.sources.map((id) => `source:${id}`),
        evidenced: claim.sources.map((id) => `source:${id}`),
        disputed: claim.disputed_by.map((id) => `source:${id}`),
      })),
    );
  },
);

testOnRealBriefings("what a statement points at is told, with names in two languages", async (briefing) => {
  const nodes = await expanded(briefing);
  const known = new Map(nodes.map((node) => [node["@id"], node]));
  expect(known.size).toBe(nodes.length);
  const pointedAt = nodes.flatMap((node) =>
    [
      `${RDF}subject`,
      `${RDF}predicate`,
      `${RDF}object`,
      `${PROV}wasDerivedFrom`,
      `${SCHEMA}about`,
      `${ATLAS}evidence`,
    ].flatMap((key) => (node[key] ?? []).map((value: { "@id": string }) => value["@id"])),
  );
  expect(pointedAt.filter((id) => !known.has(id))).toEqual([]);
  const names = briefing.entities.map(
    ({ id }) =>
      known.get(`http://localhost:3000/explore?s=${id}&sel=${id}`)?.["http://www.w3.org/2000/01/rdf-schema#label"],
  );
  expect(names).toEqual(
    briefing.entities.map(({ name, name_zh }) => [
      { "@language": "en", "@value": keptByUtf8(name) },
      ...(name_zh === null ? [] : [{ "@language": "zh", "@value": keptByUtf8(name_zh) }]),
    ]),
  );
});

testOnRealBriefings(
  "the file asserts no triple between two entities, and says where it comes from",
  async (briefing) => {
    const quads = await jsonld.toRDF(JSON.parse(writeJsonld(briefing)), { documentLoader: noNetwork });
    const claimed = quads.filter(({ predicate }) => /^urn:rare-earth-atlas:[A-Z_]+$/.test(predicate.value));
    expect(claimed).toEqual([]);
    const about = (await expanded(briefing)).find((node) => node["@id"] === briefing.link);
    expect(about?.["http://purl.org/dc/terms/identifier"]).toEqual([{ "@value": briefing.hash }]);
    expect(about?.["http://purl.org/dc/terms/hasPart"]).toHaveLength(briefing.claims.length);
  },
);

async function expanded(briefing: Briefing): Promise<Awaited<ReturnType<typeof jsonld.expand>>> {
  return jsonld.expand(JSON.parse(writeJsonld(briefing)), { documentLoader: noNetwork });
}

/** The ids that record addresses select in the atlas. */
function selected(values: readonly { "@id": string }[] | undefined): (string | null)[] {
  return (values ?? []).map((value) => new URL(value["@id"]).searchParams.get("sel"));
}

async function noNetwork(url: string): Promise<never> {
  throw new Error(`nothing may be fetched, not even ${url}`);
}
