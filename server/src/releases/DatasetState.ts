import { createHash } from "node:crypto";
import type { Claim, Entity, Release, ReleasedClaim, ReleasedEntity, Subgraph } from "../contract/index.ts";
import type { ClaimRow } from "../dataset/check/checkedDataset.ts";

/** A claim in the form that is compared: the main columns as text, digests of the rest. */
export interface StatedClaim extends ReleasedClaim {
  /** Digest of share_pct, quantity, unit, quantity_of and quantity_kind. */
  figures: string;
  /** Digest of sources and disputed_by. */
  sources: string;
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
export function statedClaim(
  claim: Omit<ClaimRow, "override_reason" | "own" | "dossier"> & Pick<Claim, "evidence">,
): StatedClaim {
  const { id, subject, predicate, object, statement, since, until, due, status, evidence } = claim;
  const { share_pct, quantity, unit, quantity_of, quantity_kind } = claim;
  const { maturity, about, caveats, notes } = claim;
  return {
    ...{ id, subject, predicate, object, statement, since, until, due, status, evidence },
    figures: digest({ share_pct, quantity, unit, quantity_of, quantity_kind }),
    // The order of sources in a row has no meaning.
    sources: digest({ sources: claim.sources.toSorted(), disputed_by: claim.disputed_by.toSorted() }),
    remarks: digest({ maturity, about, caveats: caveats.toSorted(), notes }),
  };
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
