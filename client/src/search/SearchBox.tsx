import type { Entity } from "@atlas/server/contract";
import { IconSearch } from "@tabler/icons-react";
import { useRef } from "react";
import { PickerField } from "../picker/PickerField.tsx";
import { useEntityPicker } from "../picker/useEntityPicker.ts";
import { useViewState } from "../url/useViewState.ts";
import { expandEntity, selectEntity } from "../url/viewChanges.ts";
import css from "./search.module.css";
import { strings } from "./strings.ts";
import { useSearchShortcut } from "./useSearchShortcut.ts";

/** A combobox over all entities (`large` on the start page): what is picked goes onto the canvas with its neighbours. */
export function SearchBox({ size }: { size: "header" | "large" }) {
  const field = useRef<HTMLInputElement>(null);
  const [, changeView] = useViewState();
  const picker = useEntityPicker({ onPick: show });
  useSearchShortcut(field);

  function show({ id }: Entity) {
    changeView((view) => selectEntity(expandEntity(view, id), id));
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: React warns of the search element where it is not known yet, as in tests
    <div role="search" className={css.box} data-size={size}>
      <IconSearch className={css.glass} size={size === "large" ? 20 : 17} aria-hidden="true" />
      <PickerField
        picker={picker}
        field={field}
        label={strings.label}
        placeholder={strings.placeholder}
        className={css.field}
        pickedMessage={strings.picked}
      />
      {picker.text === "" && <kbd className={css.shortcut}>{strings.shortcut}</kbd>}
    </div>
  );
}
