import type { Briefing } from "../../../papers/briefing/Briefing.ts";
import { loadAndWrite } from "../../../papers/briefing/makeFile.ts";
import type { CopyId } from "../../../papers/copy/strings.ts";
import { strings } from "../../../papers/figure/strings.ts";
import { FormatError } from "../../../papers/formats/Format.ts";
import { copyRich } from "../../../ui/browser/copyRich.ts";
import { copyText } from "../../../ui/browser/copyText.ts";
import { canWriteForms, writeForms } from "../../../ui/browser/writeForms.ts";

/** Copies to the clipboard; false if the browser refuses. `printed` is the briefing as it is printed. Throws FormatError if the content cannot be made. */
type Copy = (briefing: Briefing, printed: Printed) => Promise<boolean>;
type Printed = () => Promise<Briefing>;

/** Everything that can be copied, as promises: browsers open the clipboard only directly after the click. */
export const copyActions: readonly [id: CopyId, copy: Copy][] = [
  [
    "table",
    (briefing) =>
      copyRich(loadAndWrite(async () => (await import("../../../papers/copy/copyTexts.ts")).copiedTable, briefing)),
  ],
  ["citation", (_, printed) => copyText(citationOf(printed))],
  ["picture", (_, printed) => copyFigure(printed)],
  ["cypher", (briefing) => copyText(loadAndWrite(loadCypher, briefing))],
  ["link", ({ link }) => copyText(new URL(link, window.location.origin).href)],
];

async function citationOf(printed: Printed): Promise<string> {
  return loadAndWrite(async () => (await import("../../../papers/copy/copyTexts.ts")).citation, await printed());
}

async function copyFigure(printed: Printed): Promise<boolean> {
  await copyPicture(async () =>
    loadAndWrite(async () => (await import("../../../papers/figure/figureSvg.ts")).figureSvg, await printed()),
  );
  return true;
}

async function loadCypher() {
  return (await import("../../../papers/formats/cypher/writeCypher.ts")).writeCypher;
}

/** Puts a figure on the clipboard as a picture. Throws FormatError with the reason if the browser refuses. */
async function copyPicture(draw: () => Promise<string>): Promise<void> {
  if (!canWriteForms()) throw new FormatError(strings.noClipboard);
  const picture = pictureOf(draw());
  if (await writeForms({ "image/png": picture })) return;
  // If drawing failed, throw that error instead.
  await picture;
  throw new FormatError(strings.copyRefused);
}

async function pictureOf(figure: Promise<string>): Promise<Blob> {
  const [svg, { figurePng }] = await Promise.all([figure, import("../../../papers/figure/figurePng.ts")]);
  return new Blob([await figurePng(svg, 192)]);
}
