import { isWide } from "../../../picture/labels/labelText.ts";

/** Advance widths of the figure's typeface from the space to the tilde, in 1/1000 em. */
// biome-ignore format: a table
const widths = [
  224, 323, 474, 555, 555, 921, 680, 278, 338, 338, 467, 555, 278, 347, 278, 392, 555, 555, 555, 555, 555, 555, 555, 555,
  555, 555, 278, 278, 555, 555, 555, 474, 946, 608, 657, 638, 688, 589, 552, 689, 728, 293, 535, 646, 543, 812, 723, 742,
  633, 742, 635, 596, 599, 721, 575, 878, 573, 531, 603, 338, 392, 338, 555, 559, 606, 563, 618, 510, 620, 554, 325, 564,
  607, 275, 275, 552, 284, 926, 610, 606, 620, 620, 388, 468, 377, 607, 521, 802, 498, 521, 475, 338, 270, 338, 555,
];
const SPACE = 32;
/** Quotation marks, dashes, dots and signs are as wide as Chinese characters; rarer letters about as wide as this. */
const RARE = 640;

/**
 * Width of a text at type size 1 without loading the typeface, for drawings that are laid out at once. The fonts of the
 * page are narrower, so that what fits here fits there.
 */
export function measureText(text: string): number {
  let width = 0;
  for (const character of text.normalize("NFC")) width += widthOf(character);
  return width / 1000;
}

function widthOf(character: string): number {
  if (isWide(character) || /[‘’“”·…×±—]/u.test(character)) return 1000;
  if (character === "–") return 536;
  const [letter = character] = character.normalize("NFD");
  return widths[(letter.codePointAt(0) ?? 0) - SPACE] ?? RARE;
}
