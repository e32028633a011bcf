import { isPartialDate } from "@atlas/server/partialDate";
import { useId } from "react";
import { DateInput } from "../../../ui/DateInput.tsx";
import { strings } from "../strings.ts";
import css from "./form.module.css";

interface AsOfFieldProps {
  value: string | null;
  onChange: (date: string | null) => void;
}

/** The day, month or year for which paths are searched. */
export function AsOfField({ value, onChange }: AsOfFieldProps) {
  const id = useId();
  return (
    <div className={css.restriction}>
      <label htmlFor={id} className={css.label}>
        {strings.asOf}
      </label>
      <DateInput
        id={id}
        className={`${css.control} ${css.date}`}
        value={value}
        onChange={onChange}
        accepts={isPartialDate}
        placeholder={strings.asOfHint}
        fault={strings.asOfFault}
        faultClass={css.fault}
      />
    </div>
  );
}
