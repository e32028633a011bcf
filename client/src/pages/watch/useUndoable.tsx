import { type ReactNode, useState } from "react";
import type { MixedText } from "../../model/words/textLanguage.ts";
import { type Undo, watchFailure } from "../../parts/watch/keepWatch.ts";
import { takeFocus } from "../../ui/browser/passFocus.ts";
import { MixedWords } from "../../ui/MixedWords.tsx";
import { strings } from "./strings.ts";

/** Does something to what is watched, and says so in these words once it is done. */
export type Act = (text: string, run: () => Promise<Undo>) => Promise<void>;

/** A way to act on what is watched; `said` tells the last act, with its undo, or why it failed. */
export function useUndoable(): { said: ReactNode; act: Act } {
  const [done, setDone] = useState<(MixedText & { undo?: Undo }) | null>(null);
  const undo = done?.undo;
  async function attempt(run: () => Promise<typeof done>) {
    try {
      setDone(await run());
    } catch (error) {
      setDone(watchFailure(error));
    }
  }
  const said = (
    <div role="status">
      {done && (
        <p className="around8">
          <MixedWords {...done} />{" "}
          {undo && (
            <button
              key={done.text}
              ref={takeFocus}
              type="button"
              className="textButton strong"
              onClick={() =>
                attempt(async () => {
                  await undo();
                  return null;
                })
              }
            >
              {strings.undo}
            </button>
          )}
        </p>
      )}
    </div>
  );
  return { said, act: (text, run) => attempt(async () => ({ text, undo: await run() })) };
}
