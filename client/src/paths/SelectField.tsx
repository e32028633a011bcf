import { useId } from "react";
import css from "./form.module.css";

interface SelectFieldProps<T> {
  label: string;
  options: readonly { value: T; name: string }[];
  value: T;
  onChange: (value: T) => void;
}

/** One choice of a few. */
export function SelectField<T extends string | number>({ label, options, value, onChange }: SelectFieldProps<T>) {
  const id = useId();
  return (
    <div className={css.restriction}>
      <label htmlFor={id} className={css.label}>
        {label}
      </label>
      <select
        id={id}
        className={css.control}
        value={value}
        onChange={(event) => {
          const chosen = options[event.target.selectedIndex];
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
