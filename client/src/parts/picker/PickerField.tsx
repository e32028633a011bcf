import { Button, VisuallyHidden } from "@mantine/core";
import { type InputHTMLAttributes, useId } from "react";
import { countryName } from "../../model/words/codes/codeNames.ts";
import type { MixedText } from "../../model/words/textLanguage.ts";
import { MixedWords } from "../../ui/MixedWords.tsx";
import { strings as frame } from "../../ui/strings.ts";
import { failureMessage } from "../api/request/failureMessage.ts";
import { ComboboxField, Listbox } from "./Combobox.tsx";
import { FoundEntity } from "./FoundEntity.tsx";
import type { PickerOption } from "./optionGroups.ts";
import css from "./picker.module.css";
import type { SearchHits } from "./searchHits.ts";
import { strings } from "./strings.ts";
import type { EntityPicker } from "./useEntityPicker.ts";

interface PickerFieldProps {
  picker: EntityPicker;
  label: string;
  placeholder: string;
  className: string | undefined;
  /** Announces a pick. */
  pickedMessage: (name: string) => string;
  input?: InputHTMLAttributes<HTMLInputElement> & { "data-field"?: string };
}

/** The text field of a combobox over all entities, with its results below. */
export function PickerField({ picker, label, placeholder, className, pickedMessage, input }: PickerFieldProps) {
  const id = useId();
  return (
    <>
      <ComboboxField
        {...input}
        list={{ id, isShown: picker.groups.length > 0, active: picker.active }}
        className={className}
        aria-label={label}
        placeholder={placeholder}
        maxLength={200}
        value={picker.text}
        onText={picker.type}
        onClick={({ currentTarget }) => {
          // What is typed next takes the place of the name that was picked.
          if (!picker.open) currentTarget.select();
          picker.show();
        }}
        onBlur={picker.blur}
        onKeyDown={picker.onKeyDown}
      />
      {picker.open && <PickerResults id={id} picker={picker} />}
      <PickerStatus open={picker.open} found={picker.found} picked={picker.picked && pickedMessage(picker.picked)} />
    </>
  );
}

interface PickerStatusProps {
  open: boolean;
  found: SearchHits;
  /** Announces the last pick; null if there was none. */
  picked: string | null;
}

/** Announces the contents of the list to screen readers. */
function PickerStatus(props: PickerStatusProps) {
  return (
    <VisuallyHidden role="status">
      <MixedWords {...message(props)} />
    </VisuallyHidden>
  );
}

function message({ open, found, picked }: PickerStatusProps): MixedText {
  if (picked !== null) return { text: picked };
  if (!open) return { text: "" };
  if (found.failure) {
    const why = failureMessage(found.failure);
    return { ...why, text: `${strings.failed} ${why.text}` };
  }
  if (found.emptyFor !== null) return { text: strings.nothing(found.emptyFor) };
  return { text: found.current ? strings.count(found.hits.length) : "" };
}

function PickerResults({ id, picker }: { id: string; picker: EntityPicker }) {
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
  if (option.kind === "several") return option.name;
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
