import type { EntityType } from "@atlas/server/vocabulary";
import { useState } from "react";
import { countryName } from "../../model/words/codes/codeNames.ts";
import { entityName } from "../../model/words/entityName.ts";
import { comboboxKeys } from "./Combobox.tsx";
import { type FittingCodes, noCodes } from "./countries.ts";
import { entityOption, optionGroups, type PickerOption, type Several } from "./optionGroups.ts";
import { groupHits, groupList, isNamed, useSearchHits, useTopHit } from "./searchHits.ts";

interface PickerOptions {
  /** Receives the id of the pick. */
  onPick: (id: string) => void;
  /** The text of the field while nobody types in it. */
  chosen: string;
  /** Types that can be picked; all by default. */
  types?: readonly EntityType[] | undefined;
  /** Makes a new entity of the typed name, which is then offered below what was found. */
  onNew?: ((name: string) => void) | undefined;
  /** Entities to offer together for a text, before all else. */
  several?: { fitting: (text: string) => Several | null; onPick: (ids: readonly string[]) => void } | undefined;
  /** Countries and regions that can be picked too. */
  countries?: { fitting: (text: string) => FittingCodes; onPick: (code: string) => void } | undefined;
}

export type EntityPicker = ReturnType<typeof useEntityPicker>;

/** State and keys of a combobox over all entities; the component only renders it. */
export function useEntityPicker({ onPick, chosen, types = [], onNew, several, countries }: PickerOptions) {
  const [typed, setTyped] = useState<string | null>(null);
  const [asked, setAsked] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [picked, setPicked] = useState<string | null>(null);
  const found = useSearchHits(asked, types, open);
  const { pickTop, forget } = useTopHit((hit) => pick(entityOption(hit)), types, onNew && makeNew);
  const codes = open && countries ? countries.fitting(asked) : noCodes;
  const newName = onNew && open && asked !== "" && found.current ? asked : null;
  const together = open && several && asked !== "" ? several.fitting(asked) : null;
  const hits = asked === "" ? groupList(found.hits) : groupHits(found.hits);
  const groups = optionGroups(hits, { codes, newName, together });
  const options = groups.flatMap((group) => group.options);
  // Where no name is like it, a new entity is more likely meant than one that has the words in its claims.
  const [moved, setMoved] = useState(false);
  const best = options.find((option) => option.kind === "entity");
  const at = newName !== null && !moved && !isNamed(best?.hit) ? options.length - 1 : active;

  function pick(option: PickerOption) {
    if (option.kind === "new") return makeNew(option.name);
    forget();
    clear();
    if (option.kind === "several") {
      setPicked(option.name);
      return several?.onPick(option.ids);
    }
    if (option.kind === "country") {
      setPicked(countryName(option.code));
      return countries?.onPick(option.code);
    }
    setPicked(entityName(option.hit.entity));
    onPick(option.hit.entity.id);
  }

  function makeNew(name: string) {
    forget();
    clear();
    onNew?.(name);
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

  function move(by: 1 | -1) {
    if (!open) return show();
    const { length } = options;
    if (length > 0) setActive((Math.max(at + by, by === -1 ? -1 : 0) + length) % length);
    setMoved(true);
  }

  function enter() {
    const option = options[at];
    if (asked !== "") setOpen(true);
    if (option && (option.kind !== "entity" || found.current)) pick(option);
    else if (asked !== "") void pickTop(asked);
  }

  function leave() {
    forget();
    setPicked(null);
    if (open) setOpen(false);
    else clear();
  }

  function hover(index: number) {
    setMoved(true);
    setActive(index);
  }

  return {
    text: typed ?? chosen,
    open,
    active: at,
    setActive: hover,
    found,
    groups,
    show,
    type,
    pick,
    /** The name of the last pick; null once the reader goes on. */
    picked,
    blur: clear,
    onKeyDown: comboboxKeys({ move, enter, leave, leavesCtrlEnter: true }),
  };
}
