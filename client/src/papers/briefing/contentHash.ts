import type { Claim, Entity } from "@atlas/server/contract";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

const DIGITS = 12;

/**
 * A hash that is equal for exports with equal content, in whatever order. Browsers offer SHA-256 only over https or on
 * localhost, hence the library.
 */
export function contentHash(
  datasetHash: string,
  entities: readonly Pick<Entity, "id">[],
  claims: readonly Pick<Claim, "id">[],
): string {
  const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id).sort();
  const content = JSON.stringify([datasetHash, ids(entities), ids(claims)]);
  return bytesToHex(sha256(utf8ToBytes(content))).slice(0, DIGITS);
}
