import { type KeyboardEvent, useEffect, useEffectEvent, useState } from "react";
import { isComposing } from "../picker/isComposing.ts";
import { wantCommands } from "../ui/commands.ts";
import type { Found } from "./Found.ts";
import { withPrefix } from "./parseTyped.ts";
import { forgetRecents } from "./recents.ts";
import { strings } from "./strings.ts";
import { useFound } from "./useFound.ts";

interface PaletteOptions {
  /** Does what a pick stands for and says what it did; `stay` is true where more is to be picked. */
  onPick: (found: Found, stay: boolean) => string;
  /** Gives the focus back to where it was before the search took it; false where there is no such place. */
  giveBack: () => boolean;
}

/** State and keys of the search. */
export type Palette = ReturnType<typeof usePalette>;

/** State and keys of the combobox over everything; the component only draws it. */
export function usePalette({ onPick, giveBack }: PaletteOptions) {
  const [text, setText] = useState("");
  const [asked, setAsked] = useState("");
  const [open, setOpen] = useState(false);
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const [done, setDone] = useState<string | null>(null);
  // An Enter that came before its answer; "stay" is one with Ctrl, after which more is to be picked.
  const [awaited, setAwaited] = useState<"none" | "pick" | "stay">("none");
  const [, setForgotten] = useState(0);
  const found = useFound(asked, open);
  const options = found.groups.flatMap((group) => group.found);
  const active = Math.max(
    0,
    options.findIndex(({ key }) => key === activeKey),
  );

  useEffect(() => {
    if (open) wantCommands();
  }, [open]);

  function type(value: string, composing: boolean) {
    setText(value);
    setActiveKey(null);
    setDone(null);
    setAwaited("none");
    setOpen(true);
    // Half-composed Chinese input is not searched for; what it becomes is.
    if (!composing) setAsked(value.trim());
  }

  function show() {
    setDone(null);
    setOpen(true);
  }

  function forget() {
    forgetRecents();
    setActiveKey(null);
    // What is stored is no state of the page, so it must be told to look again.
    setForgotten((times) => times + 1);
  }

  function clear() {
    setText("");
    setAsked("");
    setOpen(false);
    setActiveKey(null);
    setAwaited("none");
  }

  function pick(picked: Found, stay: boolean) {
    if (picked.kind === "more") return type(withPrefix(strings.prefixes[picked.of], found.texts[picked.of]), false);
    if (!stay || picked.kind === "command") clear();
    // What a command does may be about where the focus was, and what it opens takes it.
    if (picked.kind === "command") giveBack();
    setDone(onPick(picked, stay));
  }

  function enter(stay: boolean) {
    const chosen = options[active];
    setOpen(true);
    if (chosen && open && (found.decided || activeKey !== null)) pick(chosen, stay);
    else setAwaited(asked === "" ? "none" : stay ? "stay" : "pick");
  }

  const pickFirst = useEffectEvent(() => {
    const first = options[0];
    setAwaited("none");
    // What has not all the words is for the reader to look at first.
    if (first && first.kind !== "more" && found.fewer === null) pick(first, awaited === "stay");
  });
  useEffect(() => {
    if (awaited !== "none" && found.decided) pickFirst();
  }, [awaited, found.decided]);

  function move(by: number) {
    setOpen(true);
    if (open) setActiveKey(options[(active + by + options.length) % options.length]?.key ?? null);
  }

  function leave() {
    const wasOpen = open;
    setOpen(false);
    setAwaited("none");
    setDone(null);
    if (giveBack() || !wasOpen) clear();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (isComposing(event.nativeEvent)) return;
    if (event.key === "ArrowDown") move(1);
    else if (event.key === "ArrowUp") move(-1);
    else if (event.key === "Enter") enter(event.ctrlKey || event.metaKey);
    else if (event.key === "Escape") leave();
    else return;
    // The canvas has its own use for some of these keys.
    event.preventDefault();
    event.stopPropagation();
  }

  return {
    text,
    open,
    show,
    close: () => setOpen(false),
    forget,
    active,
    setActiveKey,
    found,
    options,
    type,
    pick,
    done,
    onKeyDown,
  };
}
