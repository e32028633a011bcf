import { strings } from "../../../papers/figure/strings.ts";
import { FormatError } from "../../../papers/formats/Format.ts";
import { canWriteForms, writeForms } from "../../../ui/browser/writeForms.ts";

/**
 * Draws a figure and puts it on the clipboard as a picture. Throws FormatError with the reason if the browser refuses.
 */
export async function copyPicture(draw: () => Promise<string>): Promise<void> {
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
