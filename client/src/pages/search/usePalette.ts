import { useEffect, useEffectEvent, useState } from "react";
import { countryName } from "../../model/words/codes/codeNames.ts";
import { typeName } from "../../model/words/names.ts";
import { comboboxKeys, type HeldKeys } from "../../parts/picker/Combobox.tsx";
import { commandsWanted } from "../../ui/commands.ts";
import type { Found, FoundGroup } from "./groupFound.ts";
import { withPrefix } from "./parseTyped.ts";
import type { PickHow } from "./pickWith.ts";
import { forgetRecents } from "./recents.ts";
import { strings } from "./strings.ts";
import { useFound } from "./useFound.ts";

interface PaletteOptions {
  /** Performs a pick and returns its announcement. */
  onPick: (found: Found, how: PickHow) => string;
  /** Returns the focus to where it was before the search; false if that is gone. */
  giveBack: () => boolean;
  /** Reads a text that is too long to search for. */
  onRead: (text: string) => void;
}

export const MOST_TYPED = 200;

export type Palette = ReturnType<typeof usePalette>;

/** State and keys of the combobox over everything; the component only renders it. */
export function usePalette({ onPick, giveBack, onRead }: PaletteOptions) {
  const [text, setText] = useState("");
  const [asked, setAsked] = useState("");
  const [open, setOpen] = useState(false);
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const [done, setDone] = useState<string | null>(null);
  // An Enter that came before its answer.
  const [awaited, setAwaited] = useState<PickHow | null>(null);
  const [, setForgotten] = useState(0);
  const [pasted, setPasted] = useState<string | null>(null);
  const searched = useFound(asked, open);
  const found =
    pasted === null ? searched : { ...searched, groups: readGroup(pasted, onRead), fewer: null, decided: true };
  const options = found.groups.flatMap((group) => group.found);
  // Enter opens the first claim: all of them at once have to be chosen.
  const preset = options.findIndex(({ kind }) => kind !== "allClaims");
  const chosen = options.findIndex(({ key }) => key === activeKey);
  const active = Math.max(0, chosen < 0 ? preset : chosen);

  useEffect(() => {
    if (open) commandsWanted.set(true);
  }, [open]);

  function type(value: string, composing: boolean) {
    setText(value);
    setPasted(null);
    setActiveKey(null);
    setDone(null);
    setAwaited(null);
    setOpen(true);
    // Half-composed Chinese input is not searched for.
    if (!composing) setAsked(value.trim());
  }

  /** Offers to read a pasted text that is too long for a search; true if so. */
  function paste(value: string): boolean {
    const whole = value.trim();
    if (whole.length <= MOST_TYPED) return false;
    type("", false);
    setText(`${whole.slice(0, 60)}…`);
    setPasted(whole);
    return true;
  }

  function show() {
    setDone(null);
    setOpen(true);
  }

  function forget() {
    forgetRecents();
    setActiveKey(null);
    // Storage is not React state, so a change must trigger a render.
    setForgotten((times) => times + 1);
  }

  function clear() {
    setText("");
    setPasted(null);
    setAsked("");
    setOpen(false);
    setActiveKey(null);
    setAwaited(null);
  }

  function pick(picked: Found, how: PickHow) {
    if (picked.kind === "more") return type(withPrefix(strings.prefixes[picked.of], found.texts[picked.of]), false);
    if (picked.kind === "country") return type(textOf(picked), false);
    // It says why there is no answer, and stays to be read.
    if (picked.kind === "none") return;
    if (how !== "stay" || picked.kind === "command") {
      clear();
      // Keys such as Ctrl+Z are for the page again. A command may act on what had the focus; what it opens takes it.
      if (!giveBack()) document.getElementById("content")?.focus({ preventScroll: true });
    }
    setDone(onPick(picked, how));
  }

  function enter(held: HeldKeys) {
    const pointed = options[active];
    setOpen(true);
    if (pointed && open && (found.decided || activeKey !== null)) pick(pointed, howOf(held));
    else setAwaited(asked === "" ? null : howOf(held));
  }

  const pickFirst = useEffectEvent(() => {
    const first = options[active];
    setAwaited(null);
    // The reader should look first at results that lack some of the words.
    if (awaited && first && first.kind !== "more" && found.fewer === null) pick(first, awaited);
  });
  useEffect(() => {
    if (awaited !== null && found.decided) pickFirst();
  }, [awaited, found.decided]);

  function move(by: number) {
    setOpen(true);
    if (open) setActiveKey(options[(active + by + options.length) % options.length]?.key ?? null);
  }

  function leave() {
    const wasOpen = open;
    setOpen(false);
    setAwaited(null);
    setDone(null);
    if (giveBack() || !wasOpen) clear();
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
    paste,
    pick,
    done,
    onKeyDown: comboboxKeys({ move, enter, leave }),
  };
}

/** The pick by a click or Enter: Ctrl keeps the search open, Shift adds. */
export function howOf({ ctrlKey, metaKey, shiftKey }: HeldKeys): PickHow {
  if (ctrlKey || metaKey) return "stay";
  return shiftKey ? "add" : "open";
}

/** The offer to read a text, alone. */
function readGroup(text: string, onRead: (text: string) => void): FoundGroup[] {
  const command = { id: "read-text", name: strings.readText(text.length), run: () => onRead(text) };
  return [{ id: "command", found: [{ key: "read text", kind: "command", command }] }];
}

/** The text that lists the entities of a country, of one type if that is given. */
function textOf({ of, type }: Extract<Found, { kind: "country" }>): string {
  const text = withPrefix(strings.prefixes.country, countryName(of.country));
  return type === undefined ? text : withPrefix(typeName(type).toLowerCase(), text);
}
