import type { Claim } from "@atlas/server/contract";
import { formStrings as strings } from "../formStrings.ts";

/** What would give a claim a better grade; empty if nothing would. */
export function raises({
  evidence,
  caveats,
  publisher_count,
}: Pick<Claim, "evidence" | "caveats" | "publisher_count">): string {
  if (evidence === "self-reported") return strings.raise.selfReported;
  if (evidence === "disputed") return strings.raise.disputed;
  if (evidence !== "single-source") return "";
  const capped = caveats.some((caveat) => caveat === "weak" || caveat === "relay-unmarked");
  return capped && publisher_count > 1 ? strings.raise.capped : strings.raise.singleSource;
}
