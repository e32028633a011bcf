import { createSignal } from "../../model/state/signal.ts";

/** Whether the reader asked to save the view as a picture, on the canvas, in a menu or by a command. */
export const pictureAsked = createSignal(false);

export function askForPicture(): void {
  pictureAsked.set(true);
}
