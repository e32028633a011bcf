import type { Entity } from "@atlas/server/contract";
import type { EntityType } from "@atlas/server/vocabulary";
import { type KeyboardEvent, useState } from "react";
import { groupHits, groupList } from "./groupHits.ts";
import { isComposing } from "./isComposing.ts";
import { useSearchHits } from "./useSearchHits.ts";
import { useTopHit } from "./useTopHit.ts";

interface PickerOptions {
  /** Receives the id of the pick. */
  onPick: (id: string) => void;
  /** The text of the field while nobody types in it. */
  chosen: string;
  /** Types that can be picked; all by default. */
  types?: readonly EntityType[] | undefined;
}

/** State and keys of a combobox over all entities. */
export type EntityPicker = ReturnType<typeof useEntityPicker>;

/** State and keys of a combobox over all entities; the component only renders it. */
export function useEntityPicker({ onPick, chosen, types = [] }: PickerOptions) {
  const [typed, setTyped] = useState<string | null>(null);
  const [asked, setAsked] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [picked, setPicked] = useState<Entity | null>(null);
  const found = useSearchHits(asked, types, open);
  const groups = asked === "" ? groupList(found.hits) : groupHits(found.hits);
  const ordered = groups.flatMap((group) => group.hits);
  const { pickTop, forget } = useTopHit(pick, types);

  function pick(entity: Entity) {
    forget();
    clear();
    setPicked(entity);
    onPick(entity.id);
  }

  function type(value: string, composing: boolean) {
    forget();
    setPicked(null);
    setTyped(value);
    // In a list that nobody has searched, Enter must not pick what the reader has not pointed at.
    setActive(value.trim() === "" ? -1 : 0);
    // Half-composed Chinese input is not searched for.
    if (composing) return;
    setAsked(value.trim());
    setOpen(true);
  }

  /** Lists what there is to pick. */
  function show() {
    if (open) return;
    setOpen(true);
    setActive(asked === "" ? -1 : 0);
  }

  function clear() {
    setTyped(null);
    setAsked("");
    setOpen(false);
    setActive(0);
  }

  function move(by: number) {
    if (!open) return show();
    if (ordered.length > 0) setActive((Math.max(active + by, by === -1 ? -1 : 0) + ordered.length) % ordered.length);
  }

  function enter() {
    const hit = ordered[active];
    if (asked !== "") setOpen(true);
    if (open && hit && found.current) pick(hit.entity);
    else if (asked !== "") void pickTop(asked);
  }

  function leave() {
    forget();
    setPicked(null);
    if (open) setOpen(false);
    else clear();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (isComposing(event.nativeEvent)) return;
    if (event.key === "ArrowDown") move(1);
    else if (event.key === "ArrowUp") move(-1);
    else if (event.key === "Enter") enter();
    else if (event.key === "Escape") leave();
    else return;
    // The canvas uses some of these keys itself.
    event.preventDefault();
    event.stopPropagation();
  }

  const text = typed ?? chosen;
  return { text, open, active, setActive, found, groups, show, type, pick, picked, blur: clear, onKeyDown };
}
