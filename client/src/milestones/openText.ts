import { formatDate } from "../ui/formatDate.ts";
import { listParts } from "../ui/listWords.ts";
import type { Milestone } from "./milestonesOf.ts";
import { strings } from "./strings.ts";

/** What is to be known of a date that was open when its sources were written; null of any other. */
export function openText({ open, newest }: Pick<Milestone, "open" | "newest">): string | null {
  if (open === null) return null;
  return listParts([strings.open[open], newest === null ? strings.notDated : strings.notChecked(formatDate(newest))]);
}
