import { findTarget } from "../findTarget.ts";
import type { Act } from "../Stranger.ts";

const CONTROLS = `:is(a[href], button, input, summary, label, [role=button], [role=tab], [role=checkbox], [role=option],
  [role=row], [role=gridcell], [role=menuitem], [role=menuitemcheckbox], [role=menuitemradio])`;
const CHOICES = ":is([role=option], [role=menuitem], [role=menuitemcheckbox], [role=menuitemradio])";

/** Clicks any reachable control. */
export const clickControl = clickOneOf(CONTROLS);

/** Chooses from an open list or menu; if none is open, clicks any control. */
export const choose: Act = async (stranger) => {
  const anyOpen = await stranger.page.locator(CHOICES).first().isVisible();
  await clickOneOf(anyOpen ? CHOICES : CONTROLS)(stranger);
};

/** Chooses from a native select element. */
export const selectOption: Act = async ({ page, dice, note }) => {
  const lists = await page.locator("select:visible:enabled").all();
  if (lists.length === 0) return note("looks for a list of choices, and finds none");
  const list = dice.pick(lists);
  const index = dice.below(await list.locator("option").count());
  note(`chooses number ${index + 1} of a list`);
  await list.selectOption({ index }, { timeout: 2_000 });
};

function clickOneOf(selector: string): Act {
  return async ({ page, dice, note }) => {
    const target = await findTarget(page, selector, dice);
    if (!target) return note("finds nothing to click");
    const times = dice.chance(0.1) ? 2 : 1;
    note(`clicks "${target.name}"${times === 2 ? " twice" : ""}`);
    await page.mouse.click(target.x, target.y, { clickCount: times });
  };
}
