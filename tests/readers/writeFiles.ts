import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Claim } from "@atlas/server/contract";
import { caveatWords } from "../../client/src/model/claim/claimWords.ts";
import { startOf } from "../../client/src/model/claim/periodText.ts";
import type { Briefing } from "../../client/src/papers/briefing/Briefing.ts";
import { formats } from "../../client/src/papers/formats/formats.ts";
import { keyPointsOf } from "../../client/src/papers/keyPoints/chosenKeyPoints.ts";

/** Formats that need a browser's canvas; the end-to-end tests save those. */
const drawn = new Set(["png96", "png192", "png300"]);

/** Writes a briefing in every format that works outside a browser, with the content that readers should find. */
export async function writeFiles(folder: string, briefing: Briefing, hostile: boolean): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const format of formats) {
    if (drawn.has(format.id)) continue;
    const write = await format.load();
    writeFileSync(join(folder, `view.${format.ending}`), await write(briefing));
  }
  writeFileSync(join(folder, "expected.json"), JSON.stringify(expectedOf(briefing, hostile)));
}

function expectedOf(briefing: Briefing, hostile: boolean) {
  const { entities, claims, sources, analysis, settings } = briefing;
  const key = keyPointsOf(briefing).map(({ claim }) => claim);
  const cited = new Set(key.flatMap((claim) => claim.sources));
  const statements = (some: readonly Claim[]) => Object.fromEntries(some.map(({ id, statement }) => [id, statement]));
  const titles = (some: Briefing["sources"]) => Object.fromEntries(some.map(({ source }) => [source.id, source.title]));
  return {
    hostile,
    entities: entities.length,
    claims: claims.length,
    sources: sources.length,
    addresses: sources.filter(({ source }) => source.url !== null).length,
    testimonies: claims.reduce((sum, one) => sum + one.claim.sources.length + one.claim.disputed_by.length, 0),
    key_claims: key.length,
    annex: settings.annex,
    key_points: settings.keyPoints,
    notes: settings.annex ? claims.length : settings.keyPoints.length,
    texts: {
      entity: Object.fromEntries(entities.map(({ id, name }) => [id, name])),
      claim: statements(claims.map(({ claim }) => claim)),
      source: titles(sources),
      "key claim": statements(key),
      "key source": titles(sources.filter(({ source }) => cited.has(source.id))),
    },
    numbers: Object.fromEntries(claims.map(({ number, claim }) => [claim.id, number])),
    source_numbers: Object.fromEntries(sources.map(({ number, source }) => [source.id, number])),
    parts: Object.fromEntries(claims.map(({ claim, part }) => [claim.id, part ?? null])),
    facts: Object.fromEntries(
      claims.map(({ claim }) => [claim.id, { ...factsOf(claim), weight: besides(claim, claims) }]),
    ),
    speakers: Object.fromEntries(
      sources.map(({ source: { id, publisher_entity } }) => [
        id,
        publisher_entity === null ? null : (briefing.named.get(publisher_entity)?.name ?? publisher_entity),
      ]),
    ),
    answer: analysis?.tables.flatMap(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text))) ?? null,
    csl_schema: process.env.ATLAS_CSL_SCHEMA ?? null,
    gephi: process.env.ATLAS_GEPHI ?? null,
  };
}

/** The number of claims between the two entities of a claim, itself included. */
function besides(claim: Claim, all: Briefing["claims"]): number {
  const ends = [claim.subject, claim.object].toSorted().join(" ");
  return all.filter(({ claim: { subject, object } }) => [subject, object].toSorted().join(" ") === ends).length;
}

/** What a file must say of a claim besides its statement. */
function factsOf(claim: Claim) {
  const { predicate, since, until, status, maturity, caveats, sources, disputed_by, quantity, about } = claim;
  return {
    predicate,
    since,
    start: startOf(claim),
    until,
    status,
    maturity,
    caveats: caveats.map((caveat) => caveatWords[caveat]),
    sources,
    disputed_by,
    quantity,
    about,
  };
}
