import { firstDay, lastDay } from "@atlas/server/partialDate";
import { formatDate } from "../../words/formatDate.ts";
import { standingStrings as words } from "./strings.ts";

/** The newest day of which a data set knows anything, and whether an as-of date lies after it; empty if unknown. */
export function horizonText(horizon: string | null, asOf: string | null = null): string {
  if (!horizon) return "";
  const isAfter = asOf !== null && firstDay(asOf) > lastDay(horizon);
  return isAfter ? words.afterHorizon(formatDate(horizon), formatDate(asOf)) : words.horizon(formatDate(horizon));
}
