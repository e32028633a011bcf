import { useId } from "react";
import css from "./fields.module.css";

interface ChoiceFieldProps {
  label: string;
  /** What an empty choice is called; where there is none, one of the options is always chosen. */
  any?: string;
  value: string;
  options: readonly { value: string; name: string }[];
  onPick: (value: string) => void;
  /** How a form draws it that is not one of the pages of analysis. */
  classNames?: { parameter?: string | undefined; label?: string | undefined; control?: string | undefined };
}

/** One choice of a list; a value that is not in the list, as an address may hold, stands as it is. */
export function ChoiceField({ label, any, value, options, onPick, classNames = css }: ChoiceFieldProps) {
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
