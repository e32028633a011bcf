import { FormatError } from "../formats/Format.ts";
import { figurePng } from "./figurePng.ts";
import { strings } from "./strings.ts";

/** Puts the figure on the clipboard as a picture. Throws FormatError, with why, where the browser does not let it. */
export async function copyPicture(figure: Promise<string>): Promise<void> {
  if (typeof ClipboardItem === "undefined" || !navigator.clipboard?.write) {
    throw new FormatError(strings.noClipboard);
  }
  // Browsers allow it only as an answer to a click: the picture is promised at once and made afterwards.
  const picture = figure.then(async (svg) => new Blob([await figurePng(svg, 2)], { type: "image/png" }));
  try {
    await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
  } catch {
    // Where the picture itself cannot be made, that is what to say.
    await picture;
    throw new FormatError(strings.copyRefused);
  }
}
