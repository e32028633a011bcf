import { IconSearch } from "@tabler/icons-react";
import { useId, useRef } from "react";
import { isComposing } from "./isComposing.ts";
import { SearchResults } from "./SearchResults.tsx";
import { SearchStatus } from "./SearchStatus.tsx";
import css from "./search.module.css";
import { strings } from "./strings.ts";
import { useSearchBox } from "./useSearchBox.ts";
import { useSearchShortcut } from "./useSearchShortcut.ts";

/** A combobox over all entities (`large` on the start page): what is picked goes onto the canvas with its neighbours. */
export function SearchBox({ size }: { size: "header" | "large" }) {
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const box = useSearchBox();
  useSearchShortcut(field);

  const showsHits = box.open && box.found.hits.length > 0;
  return (
    // biome-ignore lint/a11y/useSemanticElements: React warns of the search element where it is not known yet, as in tests
    <div role="search" className={css.box} data-size={size}>
      <IconSearch className={css.glass} size={size === "large" ? 20 : 17} aria-hidden="true" />
      <input
        ref={field}
        className={css.field}
        type="text"
        role="combobox"
        aria-label={strings.label}
        aria-expanded={showsHits}
        aria-controls={showsHits ? id : undefined}
        aria-autocomplete="list"
        aria-activedescendant={showsHits ? `${id}-${box.active}` : undefined}
        placeholder={strings.placeholder}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="go"
        maxLength={200}
        value={box.text}
        onChange={(event) => box.type(event.target.value, isComposing(event.nativeEvent))}
        onCompositionEnd={(event) => box.type(event.currentTarget.value, false)}
        onFocus={() => box.setOpen(box.asked !== "")}
        onBlur={() => box.setOpen(false)}
        onKeyDown={box.onKeyDown}
      />
      {box.text === "" && <kbd className={css.shortcut}>{strings.shortcut}</kbd>}
      {box.open && (
        <SearchResults
          id={id}
          groups={box.groups}
          active={box.active}
          found={box.found}
          onPick={box.pick}
          onHover={box.setActive}
        />
      )}
      <SearchStatus open={box.open} found={box.found} pickedName={box.pickedName} />
    </div>
  );
}
