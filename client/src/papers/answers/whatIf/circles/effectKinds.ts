import type { Claim, WhatIfAnswer } from "@atlas/server/contract";
import type { WhatIfWords } from "../WhatIfWords.ts";

/** Kinds of effects, the worst first. */
export const effectGroups = ["stopped", "excluded", "short", "spared", "licensed"] as const;
export type Effect = (typeof effectGroups)[number];

const groups: Partial<Record<NonNullable<Claim["effect"]>, Effect>> = {
  stopped: "stopped",
  cut: "stopped",
  excluded: "excluded",
  short: "short",
  costs: "short",
  worried: "short",
  "not-short": "spared",
  licensed: "licensed",
};

/** Marks that tell the kinds apart without colour. */
export const effectMarks: Readonly<Record<Effect, string>> = {
  stopped: "■",
  excluded: "✕",
  short: "▲",
  spared: "○",
  licensed: "◇",
};

/** The group of the effect that a claim states; null if it states none of a stop. */
export function effectOf({ effect }: Pick<Claim, "effect">): Effect | null {
  return effect === null ? null : (groups[effect] ?? null);
}

/** The group of the worst effect on somebody: that of its first claim. */
export function worstEffect(
  { claim_ids }: Pick<WhatIfAnswer["effects"][number], "claim_ids">,
  words: WhatIfWords,
): Effect | null {
  const [worst] = words.claims(claim_ids);
  return worst === undefined ? null : effectOf(worst);
}
