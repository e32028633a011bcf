import { type KeyboardEvent, useState } from "react";
import { groupHits } from "./groupHits.ts";
import { isComposing } from "./isComposing.ts";
import { usePick } from "./usePick.ts";
import { useSearchHits } from "./useSearchHits.ts";

/** State and keys of the search combobox; the component only draws it. */
export function useSearchBox() {
  const [text, setText] = useState("");
  const [asked, setAsked] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const found = useSearchHits(asked);
  const groups = groupHits(found.hits);
  const ordered = groups.flatMap((group) => group.hits);
  const { pick, pickTop, forget, pickedName } = usePick(() => write("", false));

  function write(value: string, composing: boolean) {
    setText(value);
    setActive(0);
    // Half-composed Chinese input is not searched for; what it becomes is.
    if (composing) return;
    setAsked(value.trim());
    setOpen(value.trim() !== "");
  }

  function type(value: string, composing: boolean) {
    forget();
    write(value, composing);
  }

  function move(by: number) {
    setOpen(asked !== "");
    if (open && ordered.length > 0) setActive((active + by + ordered.length) % ordered.length);
  }

  function enter() {
    const chosen = ordered[active];
    setOpen(asked !== "");
    if (open && chosen && found.current) pick(chosen.entity);
    else if (asked !== "") void pickTop(asked);
  }

  function leave() {
    forget();
    if (open) setOpen(false);
    else write("", false);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (isComposing(event.nativeEvent)) return;
    if (event.key === "ArrowDown") move(1);
    else if (event.key === "ArrowUp") move(-1);
    else if (event.key === "Enter") enter();
    else if (event.key === "Escape") leave();
    else return;
    // The canvas has its own use for some of these keys.
    event.preventDefault();
    event.stopPropagation();
  }

  return { text, open, setOpen, asked, active, setActive, found, groups, type, pick, pickedName, onKeyDown };
}
