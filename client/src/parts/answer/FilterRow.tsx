import { formatNumber } from "../../model/words/formatNumber.ts";
import css from "./filterRow.module.css";

interface FilterRowProps<Value extends string> {
  label: string;
  options: readonly { value: Value; name: string; title?: string; count: number }[];
  chosen: readonly Value[];
  onChoose: (chosen: Value[]) => void;
}

/** Buttons with counts under a heading; each lists only what it counts, and several add up. */
export function FilterRow<Value extends string>({ label, options, chosen, onChoose }: FilterRowProps<Value>) {
  const toggled = (value: Value) =>
    chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return (
    <fieldset className={`row wrap gap6 ${css.row}`}>
      <legend>{label}</legend>
      {options.map(({ value, name, title, count }) => (
        <button
          key={value}
          type="button"
          className="switch small"
          aria-pressed={chosen.includes(value)}
          title={title}
          onClick={() => onChoose(toggled(value))}
        >
          {name} {formatNumber(count)}
        </button>
      ))}
    </fieldset>
  );
}
