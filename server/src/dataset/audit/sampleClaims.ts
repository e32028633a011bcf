import { createHash } from "node:crypto";

/**
 * Draws a random sample of claims, in the order drawn: those whose SHA-256 of seed, space and claim id comes first.
 * The same seed draws the same claims of the same data set, on any machine and with any tool, and a larger sample
 * begins with the smaller one.
 */
export function sampleClaims<Claim extends { id: string }>(
  claims: readonly Claim[],
  { seed, size }: { seed: number; size: number },
): Claim[] {
  const drawn = claims.map((claim) => ({ claim, key: digestOf(`${seed} ${claim.id}`) }));
  return drawn
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .slice(0, size)
    .map(({ claim }) => claim);
}

function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
