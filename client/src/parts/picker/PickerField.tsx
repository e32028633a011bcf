import { VisuallyHidden } from "@mantine/core";
import { type InputHTMLAttributes, useId } from "react";
import type { MixedText } from "../../model/words/textLanguage.ts";
import { MixedWords } from "../../ui/MixedWords.tsx";
import { failureMessage } from "../api/request/failureMessage.ts";
import { ComboboxField } from "./Combobox.tsx";
import { PickerResults } from "./PickerResults.tsx";
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
