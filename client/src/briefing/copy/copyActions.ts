import { copyRich } from "../../browser/copyRich.ts";
import { copyText } from "../../browser/copyText.ts";
import type { Briefing } from "../Briefing.ts";
import { copyPicture } from "../figure/copyPicture.ts";
import { madeWith } from "../madeWith.ts";

/** What of a briefing can be put on the clipboard. */
export type CopyId = "table" | "citation" | "picture" | "cypher" | "link";

/** Puts something on the clipboard; false where the browser does not let it. Throws FormatError where it cannot be made. */
type Copy = (briefing: Briefing) => Promise<boolean>;

/** Everything that can be copied, each made when it is asked for; nothing waits between the click and the clipboard. */
export const copyActions: readonly [id: CopyId, copy: Copy][] = [
  ["table", (briefing) => copyRich(madeWith(async () => (await import("./copiedTable.ts")).copiedTable, briefing))],
  ["citation", (briefing) => copyText(madeWith(async () => (await import("./citation.ts")).citation, briefing))],
  ["picture", copyFigure],
  ["cypher", (briefing) => copyText(madeWith(loadCypher, briefing))],
  ["link", ({ link }) => copyText(link)],
];

async function copyFigure(briefing: Briefing): Promise<boolean> {
  await copyPicture(() => madeWith(async () => (await import("../figure/figureOnce.ts")).figureOnce, briefing));
  return true;
}

async function loadCypher() {
  return (await import("../formats/cypher/writeCypher.ts")).writeCypher;
}
