import type { DeskConflict, DeskState } from "../contract/index.ts";
import { errorOf } from "../errors.ts";
import type { DeskContent } from "./Desk.ts";
import { faultLine } from "./folder/folderErrors.ts";

/** More faults than this make the terminal scroll. */
const MOST = 20;

/** Notice for the terminal about a desk that takes no changes; null for one that does, and for none. */
export function deskNotice({ why_not, faults }: Pick<DeskContent, "why_not" | "faults">): string | null {
  if (why_not === null || why_not === "off") return null;
  const lines = faults.slice(0, MOST).map(faultLine);
  if (faults.length > MOST) lines.push(`and ${faults.length - MOST} more`);
  return [`The desk is closed: ${closedBecause[why_not]}`, ...lines].join("\n  ");
}

export type WhyNot = NonNullable<DeskState["why_not"]>;

/** Why a desk takes no changes, in words. */
export const closedBecause: Record<WhyNot, string> = {
  off: "this server keeps no desk: its operator can set ATLAS_DESK",
  login: "this server has no login, so nobody may write here",
  database: "the database may not be written to, or holds other data than the desk: its operator can run npm run load",
  locked: "another server writes to the folder of the desk",
  faults: "files of the desk were edited by hand and have faults: nothing is written until they are mended",
};

/** Nobody can write to the desk now. */
export class DeskClosed extends errorOf("desk_closed") {
  constructor(why: WhyNot) {
    super(closedBecause[why]);
  }
}

/** Another desk has other cells in rows that this one has too, or, without rows, nothing that this one lacks; nothing was taken. */
export class FoldersDiffer extends errorOf("conflict") {
  readonly conflicts: DeskConflict[];

  constructor(conflicts: DeskConflict[]) {
    super(
      conflicts.length > 0
        ? "both desks have these rows, with different cells"
        : "the other desk has nothing that this one lacks",
    );
    this.conflicts = conflicts;
  }

  override get detail() {
    return { conflicts: this.conflicts };
  }
}

/** A newer check of the same finding has taken this one's place. */
export class Superseded extends errorOf("conflict") {}
