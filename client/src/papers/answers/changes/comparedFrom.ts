import type { Release } from "@atlas/server/contract";
import { firstDay } from "@atlas/server/partialDate";
import type { ChangesAsked } from "../../../model/address/pages/changesAddress.ts";

/** The version asked for, that of a day asked for (the oldest one if none is as old), the last of an earlier month (later ones may only correct names), or the one before. */
export function comparedFrom(
  { from, to, since }: Pick<ChangesAsked, "from" | "to" | "since">,
  kept: readonly Pick<Release, "version" | "date">[],
  now: string,
): string | null {
  if (from !== null) return from;
  if (since !== null) {
    const day = firstDay(since);
    return (kept.findLast(({ date }) => date <= day) ?? kept[0])?.version ?? null;
  }
  const target = to ?? now;
  const at = kept.findIndex(({ version }) => version === target);
  const before = at < 0 ? kept : kept.slice(0, at);
  const earlier = before.filter(({ version }) => monthOf(version) !== monthOf(target));
  return (earlier.at(-1) ?? before.at(-1))?.version ?? null;
}

/** "2026.12" of "2026.12.1" and of "2026.12-first". */
function monthOf(version: string): string {
  return /^\d+\.\d+/.exec(version)?.[0] ?? version;
}
