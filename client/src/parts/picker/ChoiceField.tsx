import { useId } from "react";
import css from "./fields.module.css";

interface ChoiceFieldProps {
  label: string;
  /** Name of the empty choice; without it, one option is always chosen. */
  any?: string;
  value: string;
  options: readonly { value: string; name: string }[];
  onPick: (value: string) => void;
  /** Styles for a form outside the analysis pages. */
  classNames?: { parameter?: string | undefined; label?: string | undefined; control?: string | undefined };
}

const looks = { parameter: css.parameter, label: "fieldLabel", control: css.control };

/** A choice from a list; a value from the address that is not in the list is kept. */
export function ChoiceField({ label, any, value, options, onPick, classNames = looks }: ChoiceFieldProps) {
  const id = useId();
  const known = (any !== undefined && value === "") || options.some((option) => option.value === value);
  return (
    <div className={classNames.parameter}>
      <label htmlFor={id} className={classNames.label}>
        {label}
      </label>
      <select
        id={id}
        className={classNames.control}
        value={value}
        onChange={({ currentTarget }) => onPick(currentTarget.value)}
      >
        {any !== undefined && <option value="">{any}</option>}
        {!known && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
