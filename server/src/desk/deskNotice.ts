import type { DeskContent } from "./Desk.ts";
import { closedBecause } from "./deskErrors.ts";
import { faultLine } from "./folder/faultLine.ts";

/** More faults than this make the terminal scroll. */
const MOST = 20;

/** What the terminal says of a desk that takes no changes; null for one that does, and for none. */
export function deskNotice({ why_not, faults }: Pick<DeskContent, "why_not" | "faults">): string | null {
  if (why_not === null || why_not === "off") return null;
  const lines = faults.slice(0, MOST).map(faultLine);
  if (faults.length > MOST) lines.push(`and ${faults.length - MOST} more`);
  return [`The desk is closed: ${closedBecause[why_not]}`, ...lines].join("\n  ");
}
