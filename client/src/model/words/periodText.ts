import type { Claim } from "@atlas/server/contract";
import { formatDate } from "./formatDate.ts";
import { strings } from "./strings.ts";

/** The period of a claim at its known precision; null if undated. */
export function periodText({ since, until }: Pick<Claim, "since" | "until">): string | null {
  if (since !== null && since === until) return formatDate(since);
  if (since !== null && until !== null) return strings.fromTo(formatDate(since), formatDate(until));
  if (since !== null) return strings.since(formatDate(since));
  return until === null ? null : strings.until(formatDate(until));
}
