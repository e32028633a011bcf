import { createHash } from "node:crypto";
import type { Claim, Entity, Release, ReleasedClaim, ReleasedEntity, Subgraph } from "../contract/index.ts";

/** A claim in the form that is compared: the main columns as text, digests of the rest. */
export interface StatedClaim extends ReleasedClaim {
  /** Digest of share_pct, quantity, unit, quantity_of and quantity_kind. */
  figures: string;
  /** Digest of sources and disputed_by. */
  sources: string;
  /** Digest of the speakers whose word the statement is, each with the words that are theirs. */
  word: string;
  /** Digest of dispute_about and dispute_note. */
  dispute: string;
  /** Digest of what sources retell, or whose word they pass on, in this claim alone. */
  relays: string;
  /** Digest of maturity, about, caveats and notes. */
  remarks: string;
}

/** Claims and entities of one version by id. */
export interface DatasetState {
  claims: ReadonlyMap<string, StatedClaim>;
  entities: ReadonlyMap<string, ReleasedEntity>;
}

/** A release with everything that was kept of it. */
export interface KeptRelease extends DatasetState {
  release: Release;
}

/** A claim of a dossier or of the graph, in the form that releases keep. */
export function statedClaim(claim: Claim): StatedClaim {
  const { id, subject, predicate, object, statement, since, until, due, status, evidence } = claim;
  const { share_pct, quantity, unit, quantity_of, quantity_kind } = claim;
  const { maturity, about, caveats, notes, dispute_about, dispute_note } = claim;
  const word = claim.attributed_to.map((speaker, place) => `${speaker} ${claim.attributed_words[place]}`);
  return {
    ...{ id, subject, predicate, object, statement, since, until, due, status, evidence },
    figures: digest({ share_pct, quantity, unit, quantity_of, quantity_kind }),
    // The order of sources in a row has no meaning.
    sources: digest({ sources: claim.sources.toSorted(), disputed_by: claim.disputed_by.toSorted() }),
    word: digest({ word: word.toSorted() }),
    dispute: digest({ dispute_about, dispute_note }),
    relays: digest({ relays: relaysOf(claim).toSorted() }),
    remarks: digest({ maturity, about, caveats: caveats.toSorted(), notes }),
  };
}

function relaysOf(claim: Claim): string[] {
  const cited = [...claim.sources, ...claim.disputed_by];
  return claim.relayed_sources.map((source) => {
    const place = cited.indexOf(source);
    return [source, claim.source_voices[place], claim.source_speakers[place]].join("\n");
  });
}

export function releasedEntity({ id, type, name, name_zh }: Entity): ReleasedEntity {
  return { id, type, name, name_zh };
}

/** The first 10 hexadecimal digits of the SHA-256 of the known values; nulls do not count, as columns may be new. */
function digest(values: Record<string, string | number | string[] | null>): string {
  const known = Object.entries(values).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && !value.length),
  );
  if (known.length === 0) return "";
  return createHash("sha256").update(JSON.stringify(known)).digest("hex").slice(0, 10);
}

/** Claims and entities from files or from a graph, as a state to compare. */
export function stateOfRows({ claims, entities }: Subgraph): DatasetState {
  return {
    claims: new Map(claims.map((claim) => [claim.id, statedClaim(claim)])),
    entities: new Map(entities.map((entity) => [entity.id, releasedEntity(entity)])),
  };
}
