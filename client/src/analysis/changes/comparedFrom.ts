import type { Release } from "@atlas/server/contract";
import type { ChangesAsked } from "../../url/pages/changesAddress.ts";

/** The version to compare from: the one asked for, otherwise the release before `to`; null if there is none. */
export function comparedFrom(
  { from, to }: Pick<ChangesAsked, "from" | "to">,
  kept: readonly Pick<Release, "version">[],
  now: string,
): string | null {
  if (from !== null) return from;
  const target = to ?? now;
  const at = kept.findIndex(({ version }) => version === target);
  const before = at < 0 ? kept : kept.slice(0, at);
  return before.at(-1)?.version ?? null;
}
