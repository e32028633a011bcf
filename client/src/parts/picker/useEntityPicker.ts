import type { SearchHit } from "@atlas/server/contract";
import type { EntityType } from "@atlas/server/vocabulary";
import { useState } from "react";
import { countryName } from "../../model/words/codes/codeNames.ts";
import { entityName } from "../../model/words/entityName.ts";
import { typeNames } from "../../model/words/names.ts";
import { readableTitle } from "../../model/words/readableWord.ts";
import { comboboxKeys, type OptionGroup } from "./Combobox.tsx";
import { type FittingCodes, noCodes } from "./countries.ts";
import { groupHits, groupList, type HitGroup, isNamed, useSearchHits, useTopHit } from "./searchHits.ts";
import { strings } from "./strings.ts";

/** An entity found, a country or region, or a name of which a new entity can be made. */
export type PickerOption = { key: string } & (
  | { kind: "entity"; hit: SearchHit }
  | { kind: "country"; code: string }
  | { kind: "new"; name: string }
);

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

export type EntityPicker = ReturnType<typeof useEntityPicker>;

/** State and keys of a combobox over all entities; the component only renders it. */
export function useEntityPicker({ onPick, chosen, types = [], onNew, countries }: PickerOptions) {
  const [typed, setTyped] = useState<string | null>(null);
  const [asked, setAsked] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [picked, setPicked] = useState<string | null>(null);
  const found = useSearchHits(asked, types, open);
  const { pickTop, forget } = useTopHit((hit) => pick(entityOption(hit)), types, onNew && makeNew);
  const codes = open && countries ? countries.fitting(asked) : noCodes;
  const newName = onNew && open && asked !== "" && found.current ? asked : null;
  const groups = optionGroups(asked === "" ? groupList(found.hits) : groupHits(found.hits), codes, newName);
  const options = groups.flatMap((group) => group.options);
  // Where no name is like it, a new entity is more likely meant than one that has the words in its claims.
  const [moved, setMoved] = useState(false);
  const best = options.find((option) => option.kind === "entity");
  const at = newName !== null && !moved && !isNamed(best?.hit) ? options.length - 1 : active;

  function pick(option: PickerOption) {
    if (option.kind === "new") return makeNew(option.name);
    forget();
    clear();
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

function entityOption(hit: SearchHit): PickerOption {
  return { key: hit.entity.id, kind: "entity", hit };
}

/** Everything that can be picked: countries named whole, entities, other countries, and a new entity of this name. */
function optionGroups(groups: readonly HitGroup[], codes: FittingCodes, newName: string | null) {
  const before = codes.first.length;
  const after = groups.reduce((count, { hits }) => count + hits.length, before);
  const countries = (start: number, some: readonly string[]): OptionGroup<PickerOption> => ({
    id: `countries-${start}`,
    heading: strings.countries,
    start,
    options: some.map((code) => ({ key: code, kind: "country", code })),
  });
  return [
    countries(0, codes.first),
    ...groups.map(
      ({ type, stage, first, hits }): OptionGroup<PickerOption> => ({
        id: stage ?? type,
        heading: stage === null ? typeNames(type) : readableTitle(stage),
        start: before + first,
        options: hits.map(entityOption),
      }),
    ),
    countries(after, codes.last),
    {
      id: "new",
      heading: null,
      start: after + codes.last.length,
      options: newName === null ? [] : [{ key: "new", kind: "new", name: newName }],
    } satisfies OptionGroup<PickerOption>,
  ].filter(({ options }) => options.length > 0);
}
