import type { Entity, SearchHit } from "@atlas/server/contract";
import type { EntityType } from "@atlas/server/vocabulary";
import { useQueryClient } from "@tanstack/react-query";
import { type KeyboardEvent, useRef, useState } from "react";
import { countryName } from "../../model/words/codes/codeNames.ts";
import { entityName } from "../../model/words/entityName.ts";
import { search } from "../api/search.ts";
import { type FittingCodes, noCodes } from "./countries.ts";
import { isComposing } from "./isComposing.ts";
import { groupHits, groupList, useSearchHits } from "./searchHits.ts";

interface PickerOptions {
  /** Receives the id of the pick. */
  onPick: (id: string) => void;
  /** The text of the field while nobody types in it. */
  chosen: string;
  /** Types that can be picked; all by default. */
  types?: readonly EntityType[] | undefined;
  /** Makes a new entity of the typed name, which is then offered below what was found. */
  onNew?: ((name: string) => void) | undefined;
  /** Countries and regions that can be picked too. */
  countries?: { fitting: (text: string) => FittingCodes; onPick: (code: string) => void } | undefined;
}

/** State and keys of a combobox over all entities. */
export type EntityPicker = ReturnType<typeof useEntityPicker>;

/** State and keys of a combobox over all entities; the component only renders it. */
export function useEntityPicker({ onPick, chosen, types = [], onNew, countries }: PickerOptions) {
  const [typed, setTyped] = useState<string | null>(null);
  const [asked, setAsked] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [picked, setPicked] = useState<string | null>(null);
  const found = useSearchHits(asked, types, open);
  const groups = asked === "" ? groupList(found.hits) : groupHits(found.hits);
  const ordered = groups.flatMap((group) => group.hits);
  const { pickTop, forget } = useTopHit(pick, types, onNew && makeNew);
  /** The name of which a new entity can be made; its option is the last one. */
  const newName = onNew && open && asked !== "" && found.current ? asked : null;
  const codes = open && countries ? countries.fitting(asked) : noCodes;
  const { first } = codes;
  const options = first.length + ordered.length + codes.last.length + (newName === null ? 0 : 1);
  // Where no name is like it, a new entity is more likely meant than one that has the words in its claims.
  const [moved, setMoved] = useState(false);
  const at = newName !== null && !moved && !isNamed(ordered[0]) ? options - 1 : active;

  function pick(entity: Entity) {
    forget();
    clear();
    setPicked(entityName(entity));
    onPick(entity.id);
  }

  function pickCountry(code: string) {
    forget();
    clear();
    setPicked(countryName(code));
    countries?.onPick(code);
  }

  function makeNew(name: string) {
    if (!onNew) return;
    forget();
    clear();
    onNew(name);
  }

  function type(value: string, composing: boolean) {
    forget();
    setPicked(null);
    setTyped(value);
    setMoved(false);
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
    if (options > 0) setActive((Math.max(at + by, by === -1 ? -1 : 0) + options) % options);
    setMoved(true);
  }

  function enter() {
    const hit = ordered[at - first.length];
    const code = first[at] ?? codes.last[at - first.length - ordered.length];
    if (asked !== "") setOpen(true);
    if (code !== undefined) pickCountry(code);
    else if (open && hit && found.current) pick(hit.entity);
    else if (newName !== null && at === options - 1) makeNew(newName);
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
    else if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) enter();
    else if (event.key === "Escape") leave();
    else return;
    // The canvas uses some of these keys itself.
    event.preventDefault();
    event.stopPropagation();
  }

  function hover(index: number) {
    setMoved(true);
    setActive(index);
  }

  const text = typed ?? chosen;
  return {
    text,
    open,
    active: at,
    setActive: hover,
    found,
    groups,
    show,
    type,
    pick,
    /** Whether there is anything to pick. */
    listed: options > 0,
    codes,
    pickCountry,
    picked,
    newName,
    makeNew,
    blur: clear,
    onKeyDown,
  };
}

/** Whether a hit has the words in its names, not only in its claims and summary. */
export function isNamed(hit: SearchHit | undefined): hit is SearchHit {
  return hit !== undefined && hit.match !== "text";
}

/**
 * Picks the best result for the text itself, when its answer has not arrived yet. If no name is like it, `otherwise` gets
 * the text.
 */
export function useTopHit(
  pick: (entity: Entity) => void,
  types: readonly EntityType[],
  otherwise?: (text: string) => void,
) {
  const queryClient = useQueryClient();
  const awaited = useRef("");

  async function pickTop(text: string) {
    awaited.current = text;
    // The list makes the same request and shows the failure.
    const answer = await queryClient.fetchQuery(search(text, { types })).catch(() => null);
    const top = answer?.hits[0];
    if (answer === null || awaited.current !== text) return;
    if (top && (isNamed(top) || !otherwise)) pick(top.entity);
    else otherwise?.(text);
  }

  /** The reader has typed on or picked, so the pending Enter is dropped. */
  function forget() {
    awaited.current = "";
  }

  return { pickTop, forget };
}
