import type { Core, NodeSingular } from "cytoscape";
import type { CanvasColors } from "../canvas/canvasColors.ts";
import type { CanvasEntity, Point } from "../canvas/elements.ts";

const BADGE_HEIGHT = 14;
/** Width of the pin that marks an entity positioned by hand. */
const PIN_WIDTH = 9;

/** The badges at the upper right of an entity: the number of neighbours not shown, and a pin. */
export type Signs = Pick<CanvasEntity, "badge" | "kept">;

/** Size of the badges: a disc for one digit, a pill for more, and a pin beside it. */
export function badgeSize({ badge, kept }: Signs, scale = 1): { width: number; height: number } {
  return { width: scale * (numberWidth(badge) + (kept ? PIN_WIDTH : 0)), height: scale * BADGE_HEIGHT };
}

/** The badges as an image; null if there are none. */
export function badgeImage(signs: Signs, colors: CanvasColors): string | null {
  const { badge, kept } = signs;
  if (badge === 0 && !kept) return null;
  const { width, height } = badgeSize(signs);
  const drawn = `${badge > 0 ? numberShape(badge, colors) : ""}${kept ? pinShape(numberWidth(badge), colors) : ""}`;
  // Drawn at four times its size, to stay sharp when zoomed in.
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${4 * width}" height="${4 * height}" viewBox="0 0 ${width} ${height}">${drawn}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}

function numberWidth(badge: number): number {
  return badge > 0 ? BADGE_HEIGHT + 5 * (badgeText(badge).length - 1) : 0;
}

function numberShape(count: number, { badge, badgeText: ink, paper }: CanvasColors): string {
  const width = numberWidth(count);
  const middle = BADGE_HEIGHT / 2;
  return `<rect x=".75" y=".75" width="${width - 1.5}" height="${BADGE_HEIGHT - 1.5}" rx="${middle - 0.75}" fill="${badge}" stroke="${paper}" stroke-width="1.5"/>
<text x="${width / 2}" y="${middle + 3.1}" font-family="Arial, Helvetica, sans-serif" font-size="8.5" font-weight="700" text-anchor="middle" fill="${ink}">${badgeText(count)}</text>`;
}

/** A map pin with a paper-coloured rim. */
function pinShape(left: number, { badge, paper }: CanvasColors): string {
  const x = left + PIN_WIDTH / 2;
  return `<path d="M${x} 4.5V12.5" stroke="${paper}" stroke-width="3.4" stroke-linecap="round"/>
<circle cx="${x}" cy="4.2" r="3" fill="${badge}" stroke="${paper}" stroke-width="1"/>
<path d="M${x} 7V12" stroke="${badge}" stroke-width="1.4" stroke-linecap="round"/>`;
}

function badgeText(count: number): string {
  return count > 999 ? "999" : String(count);
}

/** The inner part of a shape, as a fraction of its size, where a click means the shape even if a badge covers it. */
const CORE = 0.15;

/** The entity whose badge is drawn at a point of the canvas, if any; badges reach beyond their shapes. */
export function badgeAt(cy: Core, place: Point | undefined): string | null {
  if (!place) return null;
  // Runs on every tap. Visibility is the most expensive test, so it comes last.
  const [found] = cy.nodes().filter((node) => isOnBadge(node, place) && node.visible());
  return found?.id() ?? null;
}

function isOnBadge(node: NodeSingular, { x, y }: Point): boolean {
  const { notShown, width, height, badgeX, badgeY, badgeWidth, badgeHeight } = node.data();
  // With all neighbours shown there is nothing to open, only a pin.
  if (!notShown) return false;
  const { x: left, y: top } = { x: node.position().x - width / 2, y: node.position().y - height / 2 };
  const [right, above] = [(x - left) / width - 0.5, (y - top) / height - 0.5];
  if (right < CORE || above > -CORE) return false;
  return isBetween(x - left - badgeX, badgeWidth) && isBetween(y - top - badgeY, badgeHeight);
}

function isBetween(offset: number, length: number): boolean {
  return offset >= 0 && offset <= length;
}
