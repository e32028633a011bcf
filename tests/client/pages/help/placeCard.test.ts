import { placeCard } from "../../../../client/src/pages/help/placeCard.ts";

const screen = { width: 1280, height: 800 };
const card = { width: 340, height: 200 };

test("a card stands below what it speaks of, where there is room", () => {
  expect(placeCard({ left: 190, top: 10, width: 420, height: 36 }, card, screen)).toEqual({ left: 190, top: 60 });
});

test("it stands above what is at the foot of the screen", () => {
  expect(placeCard({ left: 0, top: 700, width: 900, height: 100 }, card, screen)).toEqual({ left: 12, top: 486 });
});

test("it stands left of a panel on the right, and never off the screen", () => {
  expect(placeCard({ left: 900, top: 56, width: 380, height: 744 }, card, screen)).toEqual({ left: 546, top: 70 });
});

test("what fills the screen is covered as little as can be, and the card stays on it", () => {
  const { left, top } = placeCard({ left: 0, top: 100, width: 390, height: 600 }, card, { width: 390, height: 844 });
  expect(left).toBeGreaterThanOrEqual(12);
  expect(top + card.height).toBeLessThanOrEqual(844 - 12);
});
