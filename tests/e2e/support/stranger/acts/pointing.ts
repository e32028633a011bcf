import type { Place } from "../../explorer.ts";
import type { Act, Stranger } from "../Stranger.ts";

/** Uses the mouse on the canvas, on or beside an entity; without a canvas, anywhere. */
export const useMouse: Act = async (stranger) => {
  const place = (await onCanvas(stranger)) ?? anywhere(stranger);
  const [words, act] = stranger.dice.pick(doings);
  stranger.note(`${words} at ${Math.round(place.x)}, ${Math.round(place.y)}`);
  await act(stranger, place);
};

const doings: [words: string, act: (stranger: Stranger, place: Place) => Promise<unknown>][] = [
  ["clicks", ({ page }, { x, y }) => page.mouse.click(x, y)],
  ["double-clicks", ({ page }, { x, y }) => page.mouse.dblclick(x, y)],
  ["right-clicks", ({ page }, { x, y }) => page.mouse.click(x, y, { button: "right" })],
  ["points", ({ page }, { x, y }) => page.mouse.move(x, y, { steps: 3 })],
  ["turns the wheel", wheel],
  ["drags", drag],
  [
    "drags with Shift",
    async (stranger, place) => {
      await stranger.page.keyboard.down("Shift");
      await drag(stranger, place);
      await stranger.page.keyboard.up("Shift");
    },
  ],
];

async function wheel({ page, dice }: Stranger, { x, y }: Place): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, dice.pick([-2_000, -300, 300, 900, 5_000]));
}

async function drag(stranger: Stranger, { x, y }: Place): Promise<void> {
  const { page } = stranger;
  // Playwright tracks a drag with a script in every frame and waits forever in a frame without scripts.
  if (page.frames().length > 1) return stranger.note("(but does not drag beside a frame)");
  const end = anywhere(stranger);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 4 });
  await page.mouse.up();
}

function anywhere({ page, dice }: Stranger): Place {
  const { width, height } = page.viewportSize() ?? { width: 800, height: 600 };
  return { x: dice.below(width), y: dice.below(height) };
}

/** A point on the canvas, usually on an entity. */
function onCanvas({ page, dice }: Stranger): Promise<Place | null> {
  return page.evaluate(
    ([entity, across, down]) => {
      const stage = document.querySelector("[role=application][data-drawn]")?.getBoundingClientRect();
      if (!stage || stage.width === 0) return null;
      const drawn = [...document.querySelectorAll<HTMLElement>("[data-entity]")];
      const one = drawn[Math.floor(entity * 1.4 * drawn.length)]?.dataset;
      const x = one ? Number(one.x) : across * stage.width;
      const y = one ? Number(one.y) : down * stage.height;
      return Number.isFinite(x + y) ? { x: stage.x + x, y: stage.y + y } : null;
    },
    [dice.share(), dice.share(), dice.share()] as const,
  );
}
