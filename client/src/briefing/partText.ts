import { shareText } from "../words/figureText.ts";

/** A part of a whole in whole per cent; what is less than one, or all but one, is not rounded away. */
export function partText(part: number, whole: number): string {
  const percent = (part / whole) * 100;
  const rounded = Math.round(percent);
  if (part > 0 && rounded === 0) return `<${shareText(1)}`;
  if (part < whole && rounded === 100) return `>${shareText(99)}`;
  return shareText(rounded);
}
