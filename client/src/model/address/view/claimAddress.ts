import type { Claim } from "@atlas/server/contract";
import { EXPLORE_PATH } from "./viewPaths.ts";
import { emptyView, formatView } from "./viewState.ts";

/** The address that shows a claim with its ends and its card. */
export function claimAddress({ id, subject, object }: Pick<Claim, "id" | "subject" | "object">): string {
  const steps = [{ ids: [subject, object], neighbours: 0 }];
  return `${EXPLORE_PATH}?${formatView({ ...emptyView, steps, selection: { kind: "claim", id } })}`;
}
