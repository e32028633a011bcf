import { copyRich } from "../../ui/copyRich.ts";
import { copyText } from "../../ui/copyText.ts";
import type { Briefing } from "../Briefing.ts";
import { formats } from "../formats/formats.ts";
import { makeFile } from "../makeFile.ts";

/** What of a briefing can be put on the clipboard. */
export type CopyId = "table" | "citation" | "picture" | "cypher" | "link";

/** Puts something on the clipboard; false where the browser does not let it. Throws FormatError where it cannot be made. */
type Copy = (briefing: Briefing) => Promise<boolean>;

/** Everything that can be copied, each made when it is asked for. */
export const copyActions: readonly [id: CopyId, copy: Copy][] = [
  ["table", async (briefing) => copyRich((await import("./copiedTable.ts")).copiedTable(briefing))],
  ["citation", async (briefing) => copyText((await import("./citation.ts")).citation(briefing))],
  ["picture", copyFigure],
  ["cypher", copyCypher],
  ["link", ({ link }) => copyText(link)],
];

async function copyFigure(briefing: Briefing): Promise<boolean> {
  const [{ copyPicture }, { figureOnce }] = await Promise.all([
    import("../figure/copyPicture.ts"),
    import("../figure/figureOnce.ts"),
  ]);
  await copyPicture(figureOnce(briefing));
  return true;
}

async function copyCypher(briefing: Briefing): Promise<boolean> {
  const format = formats.find(({ id }) => id === "cypher");
  if (format === undefined) return false;
  const { content } = await makeFile(format, briefing);
  return typeof content === "string" && copyText(content);
}
