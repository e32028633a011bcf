import { Button } from "@mantine/core";
import { countryName } from "../../model/words/codes/codeNames.ts";
import { MixedWords } from "../../ui/MixedWords.tsx";
import { strings as frame } from "../../ui/strings.ts";
import { failureMessage } from "../api/request/failureMessage.ts";
import { Listbox } from "./Combobox.tsx";
import { FoundEntity } from "./FoundEntity.tsx";
import css from "./picker.module.css";
import type { SearchHits } from "./searchHits.ts";
import { strings } from "./strings.ts";
import type { EntityPicker, PickerOption } from "./useEntityPicker.ts";

/** The list under the field: results by type, or why there are none. */
export function PickerResults({ id, picker }: { id: string; picker: EntityPicker }) {
  const { groups, found, active, pick, setActive } = picker;
  const { hits, total } = found;
  const hasCountries = groups.some(({ options }) => options[0]?.kind === "country");
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps the focus in the text field
    <div className={css.popup} onMouseDown={(event) => event.preventDefault()}>
      {!hasCountries && <Message found={found} />}
      {groups.length > 0 && (
        <Listbox
          id={id}
          label={strings.results}
          isStale={!found.current}
          active={active}
          groups={groups}
          onPick={pick}
          onHover={setActive}
        >
          {optionLine}
        </Listbox>
      )}
      {total !== null && total > hits.length && <p className={css.message}>{strings.firstOf(hits.length, total)}</p>}
    </div>
  );
}

function optionLine(option: PickerOption) {
  if (option.kind === "entity") return <FoundEntity hit={option.hit} />;
  return option.kind === "country" ? countryName(option.code) : strings.makeNew(option.name);
}

function Message({ found }: { found: SearchHits }) {
  if (found.failure) {
    return (
      <p className={css.message}>
        {strings.failed} <MixedWords {...failureMessage(found.failure)} />{" "}
        <Button size="compact-xs" variant="default" onClick={found.retry}>
          {frame.retry}
        </Button>
      </p>
    );
  }
  if (found.hits.length > 0) return null;
  if (found.emptyFor === null) return <p className={css.message}>{strings.searching}</p>;
  return (
    <p className={css.message}>
      <strong>{strings.nothing(found.emptyFor)}</strong> {strings.nothingHint}
    </p>
  );
}
