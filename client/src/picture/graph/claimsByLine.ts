import type { Claim } from "@atlas/server/contract";

/** The id of the line that stands for all claims between two entities, in either direction: `a~b`. */
export function lineId({ subject, object }: Pick<Claim, "subject" | "object">): string {
  return subject < object ? `${subject}~${object}` : `${object}~${subject}`;
}

/** Claims by the id of their line, each list in the given order. */
export function claimsByLine(claims: readonly Claim[]): Map<string, [Claim, ...Claim[]]> {
  const lines = new Map<string, [Claim, ...Claim[]]>();
  for (const claim of claims) {
    const line = lines.get(lineId(claim));
    if (line) line.push(claim);
    else lines.set(lineId(claim), [claim]);
  }
  return lines;
}
