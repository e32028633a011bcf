import type { Release } from "@atlas/server/contract";
import { useId } from "react";
import css from "../picker/fields.module.css";
import { formatDate } from "../ui/formatDate.ts";
import { strings } from "./strings.ts";

interface VersionFieldsProps {
  releases: readonly Release[];
  /** Version of what the graph holds. */
  now: string;
  from: string | null;
  /** Null for what the graph holds. */
  to: string | null;
  onChoose: (versions: { from: string | null; to: string | null }) => void;
}

/** The two versions that are compared. */
export function VersionFields({ releases, now, from, to, onChoose }: VersionFieldsProps) {
  const options = releases.map(({ version, date }) => ({
    value: version,
    name: strings.ofDay(version, formatDate(date)),
  }));
  return (
    <form className={css.form} aria-label={strings.versions} onSubmit={(event) => event.preventDefault()}>
      <VersionField
        label={strings.from}
        value={from ?? ""}
        // Where none is compared from, none is shown as chosen.
        options={from === null ? [{ value: "", name: "" }, ...options] : options}
        onChoose={(version) => onChoose({ from: version === "" ? null : version, to })}
      />
      <VersionField
        label={strings.to}
        value={to ?? ""}
        options={[{ value: "", name: strings.now(now) }, ...options]}
        onChoose={(version) => onChoose({ from, to: version === "" ? null : version })}
      />
    </form>
  );
}

interface VersionFieldProps {
  label: string;
  value: string;
  options: readonly { value: string; name: string }[];
  onChoose: (value: string) => void;
}

function VersionField({ label, value, options, onChoose }: VersionFieldProps) {
  const id = useId();
  const known = options.some((option) => option.value === value);
  return (
    <div className={css.parameter}>
      <label htmlFor={id} className={css.label}>
        {label}
      </label>
      <select
        id={id}
        className={css.control}
        value={value}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
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
