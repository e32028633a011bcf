import { keepText, keptText } from "../../model/state/browserMemory.ts";
import { sheetIds } from "../../papers/figure/page.ts";
import type { PictureLook } from "../../papers/figure/savedPicture.ts";

const STORED = "atlas-picture";

/** The values of each choice; the first is the default. */
export const lookChoices = {
  format: ["svg", "png"],
  sheet: sheetIds,
  scheme: ["light", "dark"],
} as const satisfies { [Part in keyof PictureLook]: readonly PictureLook[Part][] };

/** The form in which the reader saved the last picture. */
export function keptLook(): PictureLook {
  const words = (keptText(STORED) ?? "").split(" ");
  const chosen = <Value extends string>(values: readonly [Value, ...Value[]]) =>
    values.find((value) => words.includes(value)) ?? values[0];
  return {
    format: chosen(lookChoices.format),
    sheet: chosen(lookChoices.sheet),
    scheme: chosen(lookChoices.scheme),
  };
}

export function keepLook({ format, sheet, scheme }: PictureLook): void {
  keepText(STORED, [format, sheet, scheme].join(" "));
}
