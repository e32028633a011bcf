import type { SourceRole } from "../../../rules/sourceRoles.ts";
import type { Voice } from "./Voice.ts";

/** The two ends of a claim with all their owners and subsidiaries. */
export type Kin = Pick<ReadonlySet<string>, "has">;

/** Point 3: whether kin of the claim's ends speak, or control the publisher; null if neither. */
export function kinRole({ publisher_entity, controlled_by }: Voice, kin: Kin): SourceRole | null {
  if (publisher_entity !== null && kin.has(publisher_entity)) return "kin";
  return controlled_by !== null && kin.has(controlled_by) ? "controlled" : null;
}
