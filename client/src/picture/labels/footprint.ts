import { isWide } from "./labelText.ts";

/** Font size of labels, their line height, and the distance from the shape to the first line. */
export const LABEL_SIZE = 12;
export const LABEL_LINE_HEIGHT = 1.2;
export const LABEL_GAP = 4;

/** The space that an entity takes, label included, relative to the centre of its shape. */
export interface Footprint {
  /** Half its width. */
  half: number;
  above: number;
  below: number;
  /** Radius of the shape alone. */
  radius: number;
}

/**
 * The space of a shape and its label, estimated from the text. Measuring with the machine's fonts would place entities
 * differently on different machines.
 */
export function footprintOf(size: number, lines: string[]): Footprint {
  const width = Math.max(size, ...lines.map(estimateTextWidth));
  return {
    half: width / 2,
    above: size / 2,
    below: size / 2 + LABEL_GAP + lines.length * LABEL_SIZE * LABEL_LINE_HEIGHT,
    radius: size / 2,
  };
}

/** Advance widths of the label font in hundredths of its size, by groups of characters. */
const widths: [characters: string, hundredths: number][] = [
  [" |'‘’,.:;ijlI!·", 26],
  ["f()[]{}-tr/", 32],
  ['sczxvykJLFE*?"', 48],
  ["bdnpqhouüATZSCPRKBVX", 57],
  ["GUDHNOQ&", 65],
  ["wmMW%@…", 82],
];
const widthOf = new Map(widths.flatMap(([characters, hundredths]) => [...characters].map((one) => [one, hundredths])));
const USUAL_WIDTH = 51;

/** Names are measured many times, for each side and each zoom. */
const measured = new Map<string, number>();

/** The width of a line of a label in canvas units. */
export function estimateTextWidth(text: string): number {
  const known = measured.get(text);
  if (known !== undefined) return known;
  let hundredths = 0;
  for (const character of text) hundredths += isWide(character) ? 100 : (widthOf.get(character) ?? USUAL_WIDTH);
  const width = (hundredths / 100) * LABEL_SIZE;
  measured.set(text, width);
  return width;
}
