import type { Page } from "playwright-core";
import { findTarget } from "../findTarget.ts";
import type { Act } from "../Stranger.ts";

const FIELDS = `:is(input:not([type=checkbox], [type=radio], [type=range], [type=file]), textarea, [contenteditable=true])`;
/** Longer texts are pasted. */
const BY_KEYS = 30;

/** Enters text into any field by keys, clipboard or input method. */
export const typeText: Act = async ({ page, dice, vocabulary, note }) => {
  const field = await findTarget(page, FIELDS, dice);
  if (!field) return note("finds no field to type into");
  const text = vocabulary(dice);
  const shown = JSON.stringify(text.length > 80 ? `${text.slice(0, 60)}… (${text.length})` : text);
  const instead = dice.chance(0.5);
  const way = dice.pick([byKeys, paste, compose]);
  const after = dice.pick(["", "", "Enter", "Tab", "Escape", "ArrowDown", "Backspace"]);
  note(
    `${way.words} ${shown} into "${field.name}"${instead ? ", instead of what is there" : ""}${after && `, ${after}`}`,
  );
  await page.mouse.click(field.x, field.y);
  if (instead) await page.keyboard.press("Control+A");
  await way.write(page, text);
  if (after) await page.keyboard.press(after);
};

interface Way {
  words: string;
  write(page: Page, text: string): Promise<void>;
}

const byKeys: Way = {
  words: "types",
  write: (page, text) =>
    text.length > BY_KEYS || isBroken(text)
      ? paste.write(page, text)
      : page.keyboard.type(text.replace(/[\r\n]/g, " ")),
};

const paste: Way = {
  words: "pastes",
  write: (page, text) => (isBroken(text) ? setValue(page, text) : page.keyboard.insertText(text)),
};

/** Imitates an input method, which shows the composition before it commits the text. */
const compose: Way = {
  words: "composes",
  async write(page, text) {
    if (isBroken(text)) return setValue(page, text);
    const session = await page.context().newCDPSession(page);
    const begun = text.slice(0, 4).replace(/\p{Surrogate}/gu, "");
    for (const shown of ["b", "bao", "bao'gang", begun]) {
      const end = shown.length;
      await session.send("Input.imeSetComposition", { text: shown, selectionStart: end, selectionEnd: end });
    }
    await page.keyboard.insertText(text);
    await session.detach();
  },
};

/** A lone surrogate, which the browser protocol cannot transmit. */
function isBroken(text: string): boolean {
  return /\p{Surrogate}/u.test(text);
}

/** Sets the text of the focused field, as a form filler does. */
function setValue(page: Page, text: string): Promise<void> {
  return page.evaluate(
    (codes) => {
      const field = document.activeElement;
      if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
      const value = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value");
      value?.set?.call(field, String.fromCharCode(...codes));
      field.dispatchEvent(new Event("input", { bubbles: true }));
    },
    Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)),
  );
}
