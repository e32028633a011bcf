import type { Briefing } from "../../../papers/briefing/Briefing.ts";
import { loadAndWrite } from "../../../papers/briefing/loadAndWrite.ts";
import type { CopyId } from "../../../papers/copy/strings.ts";
import { copyRich } from "../../../ui/browser/copyRich.ts";
import { copyText } from "../../../ui/browser/copyText.ts";
import { copyPicture } from "./copyPicture.ts";

/** Copies to the clipboard; false if the browser refuses. Throws FormatError if the content cannot be made. */
type Copy = (briefing: Briefing) => Promise<boolean>;

/**
 * Everything that can be copied. Content is passed as a promise, because browsers allow clipboard access only directly
 * after the click.
 */
export const copyActions: readonly [id: CopyId, copy: Copy][] = [
  [
    "table",
    (briefing) =>
      copyRich(loadAndWrite(async () => (await import("../../../papers/copy/copiedTable.ts")).copiedTable, briefing)),
  ],
  [
    "citation",
    (briefing) =>
      copyText(loadAndWrite(async () => (await import("../../../papers/copy/citation.ts")).citation, briefing)),
  ],
  ["picture", copyFigure],
  ["cypher", (briefing) => copyText(loadAndWrite(loadCypher, briefing))],
  ["link", ({ link }) => copyText(new URL(link, window.location.origin).href)],
];

async function copyFigure(briefing: Briefing): Promise<boolean> {
  await copyPicture(() =>
    loadAndWrite(async () => (await import("../../../papers/figure/figureSvg.ts")).figureSvg, briefing),
  );
  return true;
}

async function loadCypher() {
  return (await import("../../../papers/formats/cypher/writeCypher.ts")).writeCypher;
}
