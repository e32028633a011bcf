import { Button, Loader } from "@mantine/core";
import type { KeyboardEvent, RefObject } from "react";
import { countryName } from "../../../model/words/codes/codeNames.ts";
import { listSentences } from "../../../model/words/listWords.ts";
import { isLoggedOut } from "../../../parts/api/request/ApiError.ts";
import { LISTED } from "../../../parts/api/search.ts";
import { Listbox } from "../../../parts/picker/Combobox.tsx";
import { strings as pickerStrings } from "../../../parts/picker/strings.ts";
import { onKeyboard } from "../../../ui/browser/onKeyboard.ts";
import { MixedWords } from "../../../ui/MixedWords.tsx";
import { LogInAgain } from "../../../ui/page/LogInAgain.tsx";
import { strings as frame } from "../../../ui/strings.ts";
import type { FoundGroup } from "../groupFound.ts";
import css from "../palette.module.css";
import { strings } from "../strings.ts";
import { MANY } from "../useAnswers.ts";
import { type FoundAnswer, failedText } from "../useFound.ts";
import { howOf, type Palette } from "../usePalette.ts";
import { AddMark, isNew, isOnAdd } from "./AddMark.tsx";
import { enterHint } from "./enterHint.ts";
import { FoundLine } from "./FoundLine.tsx";

interface PaletteResultsProps {
  id: string;
  palette: Palette;
  inView: ReadonlySet<string>;
  /** Whether there is a view to add to. */
  canAdd: boolean;
  field: RefObject<HTMLInputElement | null>;
}

/** The list under the field: results by kind, why there are none, and how it works. */
export function PaletteResults({ id, palette, inView, canAdd, field }: PaletteResultsProps) {
  const { found, active, options } = palette;
  const hasRecents = found.groups.some((group) => group.id === "recent");

  function leave(event: KeyboardEvent) {
    if (event.key !== "Escape") return;
    field.current?.focus();
    palette.onKeyDown(event);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps the focus in the text field
    <div className={css.popup} onMouseDown={(event) => event.preventDefault()} onKeyDown={leave}>
      {found.fewer !== null && options.length > 0 && <p className={css.message}>{strings.fewer(found.asked.text)}</p>}
      {options.length > 0 && (
        <Listbox
          id={id}
          label={strings.results}
          isStale={palette.text.trim() !== "" && !found.decided}
          active={active}
          groups={found.groups.map((group) => ({
            id: group.id,
            heading: headingOf(group.id, found),
            start: options.findIndex(({ key }) => key === group.found[0]?.key),
            options: group.found,
          }))}
          onPick={(one, event) => palette.pick(one, isOnAdd(event.target) ? "add" : howOf(event))}
          // Enter must wait for what a stale list does not have yet, and not take what the pointer happens to be on.
          onHover={(index) => found.decided && palette.setActiveKey(options[index]?.key ?? null)}
        >
          {(one, group) => (
            <>
              <FoundLine found={one} text={isOwn(group.id) ? "" : found.texts[group.id]} inView={inView} />
              {canAdd && isNew(one, inView) && <AddMark />}
            </>
          )}
        </Listbox>
      )}
      <PaletteMessage found={found} typed={palette.text} />
      <p className={`flush muted tiny row between gap12 ruleAbove ${css.foot}`}>
        <span>{onKeyboard(listSentences([enterHint(options[active], inView), strings.kindsHint]))}</span>
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

/** Whether a group is of the search itself, not of one kind that has its own text. */
function isOwn(id: FoundGroup["id"]): id is "recent" | "offer" {
  return id === "recent" || id === "offer";
}

function headingOf(id: FoundGroup["id"], { asked, fewer, totals }: FoundAnswer): string {
  if (id === "entity" && asked.country !== "" && asked.text === "") {
    return strings.listed(strings.counts.entity(totals.entity), countryName(asked.country));
  }
  const words = isOwn(id) ? undefined : fewer?.[id]?.words;
  return words === undefined ? strings.groups[id] : strings.groupWith(strings.groups[id], words.join(" "));
}

function PaletteMessage({ found, typed }: { found: FoundAnswer; typed: string }) {
  const { asked, failed, settled, slow, groups, retry } = found;
  if (typed.trim() === "") return null;
  const counted = asked.only === "claim" || asked.only === "source" || asked.only === "entity" ? asked.only : null;
  const total = counted ? found.totals[counted] : 0;
  const most = counted === "entity" ? LISTED : MANY;
  const nothing = settled && groups.length === 0 && failed.length === 0;
  const isRefused = groups.length > 0 && groups.every((group) => group.found.every(({ kind }) => kind === "none"));
  return (
    <>
      {failed.length > 0 && (
        <p className={css.message}>
          <MixedWords {...failedText(found)} />{" "}
          {isLoggedOut(found.failure) ? (
            <LogInAgain size="compact-xs" />
          ) : (
            <Button size="compact-xs" variant="default" onClick={retry}>
              {frame.retry}
            </Button>
          )}
        </p>
      )}
      {slow && !settled && (
        <p className={css.message}>
          <Loader size={14} /> {pickerStrings.searching}
        </p>
      )}
      {nothing && asked.only === "command" && <p className={css.message}>{strings.noCommand}</p>}
      {nothing && asked.only !== "command" && asked.text !== "" && (
        <p className={css.message}>
          <strong>{pickerStrings.nothing(asked.text)}</strong> {pickerStrings.nothingHint}
        </p>
      )}
      {isRefused && <p className={css.message}>{pickerStrings.nothingHint}</p>}
      {counted && total > most && (
        <p className={css.message}>{strings.firstOf(most, strings.counts[counted](total))}</p>
      )}
    </>
  );
}
