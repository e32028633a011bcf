import type { Briefing } from "../briefing/Briefing.ts";
import { fileStemOf } from "../briefing/fileName.ts";
import { darkened } from "./darkened.ts";
import { figurePng } from "./figurePng.ts";
import { figureSvg } from "./figureSvg.ts";
import { pageOfSheet, type SheetId } from "./page.ts";

/** The form in which a picture is saved. */
export interface PictureLook {
  format: "svg" | "png";
  sheet: SheetId;
  scheme: "light" | "dark";
}

/** A picture as a file. */
export interface PictureFile {
  name: string;
  type: string;
  content: string | Uint8Array<ArrayBuffer>;
}

/** The figure of a view as a picture without a paper: of the whole view, and without numbers of notes. */
export async function savedFigure(briefing: Briefing, look: PictureLook): Promise<PictureFile[]> {
  const settings = { ...briefing.settings, keyPoints: [], annex: false, figureOf: "view" } as const;
  const alone = { ...briefing, settings, analysis: null };
  return [await pictureFile(await figureSvg(alone, pageOfSheet(look.sheet)), fileStemOf(briefing), look)];
}

/** A drawn sheet as the wanted file. Throws FormatError if the browser cannot make a PNG. */
export async function pictureFile(
  svg: string,
  stem: string,
  { format, sheet, scheme }: PictureLook,
): Promise<PictureFile> {
  const drawn = scheme === "dark" ? darkened(svg) : svg;
  // Sharp enough to print, or for a screen.
  const content = format === "svg" ? drawn : await figurePng(drawn, sheet === "a4" ? 300 : 192);
  return { name: `${stem}.${format}`, type: format === "svg" ? "image/svg+xml" : "image/png", content };
}
