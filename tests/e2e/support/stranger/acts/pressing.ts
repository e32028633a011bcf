import type { Act } from "../Stranger.ts";

const keys = [
  ..."Escape Enter Tab Tab Shift+Tab Space Delete Backspace Home End PageDown PageUp ContextMenu Shift+F10".split(" "),
  ..."ArrowUp ArrowDown ArrowLeft ArrowRight Shift+ArrowRight Control+ArrowUp Control+Shift+ArrowLeft".split(" "),
  ..."Control+z Control+z Control+Shift+Z Control+y Control+k Control+a Control+i Control+h Control+Shift+H".split(" "),
  ..."Control+c Control+x Control+v Control+Enter Control+Space / ? n z f 0 + - = a [ ( \\".split(" "),
];

/** Presses some keys, wherever the focus is. */
export const pressKeys: Act = async ({ page, dice, note }) => {
  const pressed = Array.from({ length: 1 + dice.below(3) }, () => dice.pick(keys));
  note(`presses ${pressed.join(", ")}`);
  for (const key of pressed) await page.keyboard.press(key);
};
