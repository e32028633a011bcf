import type { Claim } from "@atlas/server/contract";

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
