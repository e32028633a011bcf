import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Briefing } from "../../client/src/briefing/Briefing.ts";
import { formats } from "../../client/src/briefing/formats/formats.ts";
import { keyClaims } from "../../client/src/briefing/formats/pptx/keyClaims.ts";

/** Formats that are drawn on a browser's canvas; the end-to-end tests save those. */
const drawn = new Set(["png", "png2", "png4"]);

/** Writes a briefing as every kind of file that can be made outside of a browser, with what its readers should find. */
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
  const { entities, claims, sources, named } = briefing;
  const key = keyClaims(briefing);
  const claim = key[Math.floor(key.length / 2)]?.claim;
  const source = sources.find((one) => one.source.id === claim?.sources[0])?.source;
  const entity = named.get(claim?.subject ?? "");
  if (claim === undefined || source === undefined || entity === undefined) throw new Error("the view has no claim");
  return {
    hostile,
    entities: entities.length,
    claims: claims.length,
    sources: sources.length,
    testimonies: claims.reduce((sum, one) => sum + one.claim.sources.length + one.claim.disputed_by.length, 0),
    key_claims: key.length,
    entity: { id: entity.id, name: entity.name },
    claim: { id: claim.id, statement: claim.statement },
    source: { id: source.id, title: source.title },
    entity_ids: entities.map(({ id }) => id),
    claim_ids: claims.map((one) => one.claim.id),
    source_ids: sources.map((one) => one.source.id),
    csl_schema: process.env.ATLAS_CSL_SCHEMA ?? null,
  };
}
