import { Button } from "@mantine/core";
import { type KeyboardEvent, type RefObject, useEffect } from "react";
import { onKeyboard } from "../../../ui/browser/onKeyboard.ts";
import css from "../palette.module.css";
import { strings } from "../strings.ts";
import type { Palette } from "../usePalette.ts";
import { GroupList } from "./GroupList.tsx";
import { PaletteMessage } from "./PaletteMessage.tsx";

interface PaletteResultsProps {
  id: string;
  palette: Palette;
  inView: ReadonlySet<string>;
  field: RefObject<HTMLInputElement | null>;
}

/** The list under the field: results by kind, why there are none, and how it works. */
export function PaletteResults({ id, palette, inView, field }: PaletteResultsProps) {
  const { found, active, options } = palette;
  const hasRecents = found.groups.some((group) => group.id === "recent");

  // The active option must be visible in a list longer than the screen.
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView?.({ block: "nearest" });
  }, [id, active]);

  function leave(event: KeyboardEvent) {
    if (event.key !== "Escape") return;
    field.current?.focus();
    palette.onKeyDown(event);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps the focus in the text field
    <div className={css.popup} onMouseDown={(event) => event.preventDefault()} onKeyDown={leave}>
      {found.fewer !== null && options.length > 0 && found.totals.question === 0 && (
        <p className={css.message}>{strings.fewer(found.asked.text)}</p>
      )}
      {options.length > 0 && <GroupList id={id} palette={palette} inView={inView} />}
      <PaletteMessage found={found} typed={palette.text} />
      <p className={css.foot}>
        <span>{onKeyboard(strings.hint)}</span>
        {hasRecents && (
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => {
              palette.forget();
              field.current?.focus();
            }}
          >
            {strings.forget}
          </Button>
        )}
      </p>
    </div>
  );
}
