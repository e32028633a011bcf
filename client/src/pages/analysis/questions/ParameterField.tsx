import type { QuestionParameter } from "@atlas/server/contract";
import { columnValues, entityTypeIds, evidenceIds, predicateIds } from "@atlas/server/vocabulary";
import { useId } from "react";
import { gradeName, predicatePhrase } from "../../../model/words/names.ts";
import { readableTitle } from "../../../model/words/readableWord.ts";
import { labelOf } from "../../../papers/answers/questions/cellText.ts";
import { strings } from "../../../papers/answers/questions/strings.ts";
import { ChoiceField } from "../../../parts/picker/ChoiceField.tsx";
import { countryOptions, useCountries } from "../../../parts/picker/countries.ts";
import { EntityField } from "../../../parts/picker/EntityField.tsx";
import css from "../../../parts/picker/fields.module.css";
import { SourceField } from "../../../parts/picker/SourceField.tsx";

interface ParameterFieldProps {
  parameter: QuestionParameter;
  value: string;
  /** For typed values, which count once the form is submitted. */
  onType: (value: string) => void;
  /** For picked values, which count at once. */
  onPick: (value: string) => void;
}

export function ParameterField({ parameter, value, onType, onPick }: ParameterFieldProps) {
  const id = useId();
  const label = labelOf(parameter);
  const countries = useCountries();
  if (parameter.kind === "entity") return <EntityField label={label} id={value} onPick={onPick} />;
  const types = entityTypeIds.filter((type) => type === parameter.kind);
  if (types.length > 0) return <EntityField label={label} id={value} types={types} onPick={onPick} />;
  if (parameter.kind === "source") return <SourceField label={label} value={value} onPick={onPick} />;
  const options = parameter.kind === "country" ? countryOptions(countries) : optionsOf(parameter.kind);
  if (options) {
    const any = parameter.example === "" ? strings.any : "";
    return <ChoiceField label={label} any={any} value={value} options={options} onPick={onPick} />;
  }
  return (
    <div className={css.parameter}>
      <label htmlFor={id} className="fieldLabel">
        {label}
      </label>
      <input
        id={id}
        className={css.control}
        type={parameter.kind === "number" ? "number" : "text"}
        placeholder={parameter.kind === "date" ? strings.datePlaceholder : ""}
        min={parameter.least ?? undefined}
        max={parameter.most ?? undefined}
        maxLength={200}
        autoComplete="off"
        value={value}
        onChange={({ currentTarget }) => onType(currentTarget.value)}
      />
    </div>
  );
}

function optionsOf(kind: QuestionParameter["kind"]): { value: string; name: string }[] | null {
  const words = (list: readonly string[]) => list.map((value) => ({ value, name: readableTitle(value) }));
  switch (kind) {
    case "stage":
      return words(columnValues.stage);
    case "maturity":
      return words(columnValues.maturity);
    case "status":
      return words(columnValues.status);
    case "evidence":
      return evidenceIds.map((value) => ({ value, name: gradeName(value) }));
    case "predicate":
      return predicateIds.map((value) => ({ value, name: predicatePhrase(value) }));
    default:
      return null;
  }
}
