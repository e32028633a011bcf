import type { CanvasColors } from "./canvasColors.ts";

const BADGE_HEIGHT = 14;

/** Size of the badge for a number: a disc for one digit, a pill for more. */
export function badgeSize(count: number, scale = 1): { width: number; height: number } {
  return { width: scale * (BADGE_HEIGHT + 5 * (badgeText(count).length - 1)), height: scale * BADGE_HEIGHT };
}

/** The badge as an image: how many neighbours of an entity are not shown. */
export function badgeImage(count: number, { badge, badgeText: ink, paper }: CanvasColors): string {
  const { width, height } = badgeSize(count);
  const middle = height / 2;
  // Drawn at four times its size, so that it stays sharp when the reader zooms in.
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${4 * width}" height="${4 * height}" viewBox="0 0 ${width} ${height}">
<rect x=".75" y=".75" width="${width - 1.5}" height="${height - 1.5}" rx="${middle - 0.75}" fill="${badge}" stroke="${paper}" stroke-width="1.5"/>
<text x="${width / 2}" y="${middle + 3.1}" font-family="Arial, Helvetica, sans-serif" font-size="8.5" font-weight="700" text-anchor="middle" fill="${ink}">${badgeText(count)}</text></svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}

function badgeText(count: number): string {
  return count > 999 ? "999" : String(count);
}
