import type { Release, ReleasedClaim, ReleasedEntity } from "../contract/index.ts";

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
