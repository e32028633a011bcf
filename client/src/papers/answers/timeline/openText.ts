import { dueWords } from "../../../model/claim/due/dueText.ts";
import { formatDate } from "../../../model/words/formatDate.ts";
import { strings } from "./strings.ts";
import type { TimelineEvent } from "./timelineEvents.ts";

/** A note on an event that is due for a check or still to come; null for others. */
export function openText({ claim, due, ahead }: TimelineEvent): string | null {
  if (due !== null) return dueWords(claim, due);
  if (!ahead) return null;
  return claim.newest_source === null ? strings.aheadUndated : strings.ahead(formatDate(claim.newest_source));
}
