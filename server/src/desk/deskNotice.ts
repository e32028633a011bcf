import type { DeskFault } from "../contract/index.ts";
import type { DeskContent } from "./Desk.ts";
import { closedBecause } from "./deskErrors.ts";

/** More faults than this make the terminal scroll. */
const MOST = 20;

/** What the terminal says of a desk that takes no changes; null for one that does, and for none. */
export function deskNotice({ why_not, faults }: Pick<DeskContent, "why_not" | "faults">): string | null {
  if (why_not === null || why_not === "off") return null;
  const more = faults.length > MOST ? [`  and ${faults.length - MOST} more`] : [];
  return [`The desk is closed: ${closedBecause[why_not]}`, ...faults.slice(0, MOST).map(line), ...more].join("\n");
}

function line({ table, key, column, message }: DeskFault): string {
  return `  ${[table, key, column].filter((part) => part !== null).join(" ")}: ${message}`.replace(/^ {2}: /, "  ");
}
