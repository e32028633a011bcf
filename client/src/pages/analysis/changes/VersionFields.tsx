import type { Release } from "@atlas/server/contract";
import { formatDate } from "../../../model/words/formatDate.ts";
import { strings } from "../../../papers/answers/changes/strings.ts";
import { ChoiceField } from "../../../parts/picker/ChoiceField.tsx";
import css from "../../../parts/picker/fields.module.css";

interface VersionFieldsProps {
  releases: readonly Release[];
  /** Version of the data set in the graph. */
  now: string;
  from: string | null;
  /** Null for the data set in the graph. */
  to: string | null;
  onChoose: (versions: { from: string | null; to: string | null }) => void;
}

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
        // With no version to compare from, show an empty choice.
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
