import type { Release } from "@atlas/server/contract";
import { ChoiceField } from "../../picker/ChoiceField.tsx";
import css from "../../picker/fields.module.css";
import { formatDate } from "../../words/formatDate.ts";
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
      <ChoiceField
        label={strings.from}
        value={from ?? ""}
        // Where none is compared from, none is shown as chosen.
        options={from === null ? [{ value: "", name: "" }, ...options] : options}
        onPick={(version) => onChoose({ from: version === "" ? null : version, to })}
      />
      <ChoiceField
        label={strings.to}
        value={to ?? ""}
        options={[{ value: "", name: strings.now(now) }, ...options]}
        onPick={(version) => onChoose({ from, to: version === "" ? null : version })}
      />
    </form>
  );
}
