export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

type Size = Pick<Box, "width" | "height">;

const GAP = 14;
const MARGIN = 12;

/** Places a card so that it is on the screen and covers as little of its target as possible. */
export function placeCard(target: Box, card: Size, screen: Size): Pick<Box, "left" | "top"> {
  const right = target.left + target.width;
  const bottom = target.top + target.height;
  const places = [
    { left: target.left, top: bottom + GAP },
    { left: target.left, top: target.top - card.height - GAP },
    { left: target.left - card.width - GAP, top: target.top + GAP },
    { left: right + GAP, top: target.top + GAP },
    // A target that fills the screen is explained from its corner.
    { left: target.left + MARGIN, top: bottom - card.height - MARGIN },
  ].map((place) => within(place, card, screen));
  return places.reduce((best, place) => (covered(place, card, target) < covered(best, card, target) ? place : best));
}

function within({ left, top }: Pick<Box, "left" | "top">, card: Size, screen: Size): Pick<Box, "left" | "top"> {
  return {
    left: Math.max(MARGIN, Math.min(left, screen.width - card.width - MARGIN)),
    top: Math.max(MARGIN, Math.min(top, screen.height - card.height - MARGIN)),
  };
}

function covered(place: Pick<Box, "left" | "top">, card: Size, target: Box): number {
  const wide = Math.min(place.left + card.width, target.left + target.width) - Math.max(place.left, target.left);
  const high = Math.min(place.top + card.height, target.top + target.height) - Math.max(place.top, target.top);
  return Math.max(0, wide) * Math.max(0, high);
}
