import type { Claim, Entity } from "@atlas/server/contract";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

const DIGITS = 12;

/**
 * The hash by which two exports can be told to hold the same: of the data set and of what is shown of it, in whichever
 * order. Browsers offer their own only to pages served over https or from the same machine, hence the library.
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
