import { copyRich } from "../../browser/copyRich.ts";
import { copyText } from "../../browser/copyText.ts";
import type { Briefing } from "../Briefing.ts";
import { copyPicture } from "../figure/copyPicture.ts";
import { loadAndWrite } from "../loadAndWrite.ts";
import type { CopyId } from "./strings.ts";

/** Copies to the clipboard; false if the browser refuses. Throws FormatError if the content cannot be made. */
type Copy = (briefing: Briefing) => Promise<boolean>;

/**
 * Everything that can be copied. Content is passed as a promise, because browsers allow clipboard access only directly
 * after the click.
 */
export const copyActions: readonly [id: CopyId, copy: Copy][] = [
  ["table", (briefing) => copyRich(loadAndWrite(async () => (await import("./copiedTable.ts")).copiedTable, briefing))],
  ["citation", (briefing) => copyText(loadAndWrite(async () => (await import("./citation.ts")).citation, briefing))],
  ["picture", copyFigure],
  ["cypher", (briefing) => copyText(loadAndWrite(loadCypher, briefing))],
  ["link", ({ link }) => copyText(new URL(link, window.location.origin).href)],
];

async function copyFigure(briefing: Briefing): Promise<boolean> {
  await copyPicture(() => loadAndWrite(async () => (await import("../figure/figureSvg.ts")).figureSvg, briefing));
  return true;
}

async function loadCypher() {
  return (await import("../formats/cypher/writeCypher.ts")).writeCypher;
}
