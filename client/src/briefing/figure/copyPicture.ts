import { writeForms } from "../../ui/writeForms.ts";
import { FormatError } from "../formats/Format.ts";
import { strings } from "./strings.ts";

/** Puts the figure on the clipboard as a picture. Throws FormatError, with why, where the browser does not let it. */
export async function copyPicture(figure: Promise<string>): Promise<void> {
  const picture = pictureOf(figure);
  if (await writeForms({ "image/png": picture })) return;
  // Where the picture itself cannot be made, that is what to say.
  await picture;
  throw new FormatError(typeof ClipboardItem === "undefined" ? strings.noClipboard : strings.copyRefused);
}

async function pictureOf(figure: Promise<string>): Promise<Blob> {
  const [svg, { figurePng }] = await Promise.all([figure, import("./figurePng.ts")]);
  return new Blob([await figurePng(svg, 2)]);
}
