import { shareText } from "../../model/words/figureText.ts";

/** A part of a whole in whole per cent; "<1%" and ">99%" instead of rounding to none or all. */
export function percentText(part: number, whole: number): string {
  const percent = (part / whole) * 100;
  const rounded = Math.round(percent);
  if (part > 0 && rounded === 0) return `<${shareText(1)}`;
  if (part < whole && rounded === 100) return `>${shareText(99)}`;
  return shareText(rounded);
}
