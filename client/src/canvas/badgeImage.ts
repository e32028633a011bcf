import type { CanvasColors } from "./canvasColors.ts";

/** Height of a badge on the canvas. */
export const BADGE_HEIGHT = 14;

/** Width of the badge for a number: a disc for one digit, a pill for more. */
export function badgeWidth(count: number): number {
  return BADGE_HEIGHT + 5 * (badgeText(count).length - 1);
}

/** The badge as an image: how many neighbours of an entity are not shown. */
export function badgeImage(count: number, { badge, badgeText: ink, paper }: CanvasColors): string {
  const width = badgeWidth(count);
  const middle = BADGE_HEIGHT / 2;
  // Drawn at four times its size, so that it stays sharp when the reader zooms in.
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${4 * width}" height="${4 * BADGE_HEIGHT}" viewBox="0 0 ${width} ${BADGE_HEIGHT}">
<rect x=".75" y=".75" width="${width - 1.5}" height="${BADGE_HEIGHT - 1.5}" rx="${middle - 0.75}" fill="${badge}" stroke="${paper}" stroke-width="1.5"/>
<text x="${width / 2}" y="${middle + 3.1}" font-family="Arial, Helvetica, sans-serif" font-size="8.5" font-weight="700" text-anchor="middle" fill="${ink}">${badgeText(count)}</text></svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}

function badgeText(count: number): string {
  return count > 999 ? "999" : String(count);
}
