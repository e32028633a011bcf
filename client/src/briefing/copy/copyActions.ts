import { copyRich } from "../../ui/copyRich.ts";
import { copyText } from "../../ui/copyText.ts";
import { languageReady } from "../../ui/language.ts";
import type { Briefing } from "../Briefing.ts";
import { copyPicture } from "../figure/copyPicture.ts";

/** What of a briefing can be put on the clipboard. */
export type CopyId = "table" | "citation" | "picture" | "cypher" | "link";

/** Puts something on the clipboard; false where the browser does not let it. Throws FormatError where it cannot be made. */
type Copy = (briefing: Briefing) => Promise<boolean>;

/** Everything that can be copied, each made when it is asked for; nothing waits between the click and the clipboard. */
export const copyActions: readonly [id: CopyId, copy: Copy][] = [
  ["table", (briefing) => copyRich(import("./copiedTable.ts").then(({ copiedTable }) => copiedTable(briefing)))],
  ["citation", (briefing) => copyText(import("./citation.ts").then(({ citation }) => citation(briefing)))],
  ["picture", copyFigure],
  ["cypher", (briefing) => copyText(cypherOf(briefing))],
  ["link", ({ link }) => copyText(link)],
];

async function copyFigure(briefing: Briefing): Promise<boolean> {
  await copyPicture(import("../figure/figureOnce.ts").then(({ figureOnce }) => figureOnce(briefing)));
  return true;
}

async function cypherOf(briefing: Briefing): Promise<string> {
  const { writeCypher } = await import("../formats/cypher/writeCypher.ts");
  // It may have brought words of its own.
  await languageReady();
  return writeCypher(briefing);
}
