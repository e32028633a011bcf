import type { RefObject } from "react";
import { isComposing } from "../../parts/picker/isComposing.ts";
import css from "./search.module.css";
import { strings } from "./strings.ts";
import { MOST_TYPED, type Palette } from "./usePalette.ts";

interface PaletteFieldProps {
  /** Prefix of the ids of the list and its options. */
  id: string;
  palette: Palette;
  field: RefObject<HTMLInputElement | null>;
}

/** The text field of the search. */
export function PaletteField({ id, palette, field }: PaletteFieldProps) {
  const shows = palette.open && palette.options.length > 0;
  return (
    <input
      ref={field}
      className={css.field}
      type="text"
      role="combobox"
      aria-label={strings.label}
      aria-expanded={shows}
      aria-controls={shows ? id : undefined}
      aria-autocomplete="list"
      aria-activedescendant={shows ? `${id}-${palette.active}` : undefined}
      aria-keyshortcuts="Control+K Meta+K /"
      placeholder={strings.placeholder}
      autoComplete="off"
      autoCorrect="off"
      spellCheck={false}
      enterKeyHint="go"
      maxLength={MOST_TYPED}
      value={palette.text}
      onChange={(event) => palette.type(event.target.value, isComposing(event.nativeEvent))}
      onCompositionEnd={(event) => palette.type(event.currentTarget.value, false)}
      onClick={palette.show}
      onPaste={(event) => {
        if (palette.paste(event.clipboardData.getData("text/plain"))) event.preventDefault();
      }}
      onKeyDown={palette.onKeyDown}
    />
  );
}
