import { dueWords } from "../../claim/dueText.ts";
import { formatDate } from "../../words/formatDate.ts";
import type { Milestone } from "./milestonesOf.ts";
import { strings } from "./strings.ts";

/** What is to be known of a date that is due to be checked again, or was still to come; null of any other. */
export function openText({ claim, due, ahead }: Milestone): string | null {
  if (due !== null) return dueWords(claim, due);
  if (!ahead) return null;
  return claim.newest_source === null ? strings.aheadUndated : strings.ahead(formatDate(claim.newest_source));
}
