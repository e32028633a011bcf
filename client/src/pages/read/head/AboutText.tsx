import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useId, useState } from "react";
import { entityName } from "../../../model/words/entityName.ts";
import type { KeptText } from "../../../papers/answers/reading/KeptText.ts";
import { strings } from "../../../papers/answers/reading/strings.ts";
import { searchSources } from "../../../parts/api/search.ts";
import { EntityField } from "../../../parts/picker/EntityField.tsx";
import css from "../read.module.css";
import type { ReadText } from "../useReading.ts";

const FOUND = 20;

export function AboutText({ read: { kept, reading, records, change } }: { read: ReadText }) {
  const { subject } = reading;
  const main = records.entities.get(subject?.id ?? "");
  return (
    <>
      <details className={`below12 ${css.about}`}>
        <summary>{strings.about(main === undefined ? null : entityName(main))}</summary>
        <div className={`around8 grid ${css.fields}`}>
          <Publisher value={kept.publisher} onChange={(publisher) => change({ publisher })} />
          <TextOf kept={kept} column="published" label={strings.published} onChange={change} />
          <TextOf kept={kept} column="url" label={strings.address} onChange={change} />
        </div>
        <EntityField label={strings.subject} id={subject?.id ?? ""} onPick={(id) => change({ subject: id || null })} />
        <p className={css.small}>
          {subject === null ? strings.noSubject : strings.subjectOf(subject.reason)}{" "}
          {kept.subject !== null && (
            <button type="button" className={css.plain} onClick={() => change({ subject: null })}>
              {strings.guessSubject}
            </button>
          )}
        </p>
      </details>
      {kept.ignored.length > 0 && (
        <p className={css.small}>
          {strings.ignoredNames}{" "}
          {kept.ignored.map((name) => (
            <button
              key={name}
              type="button"
              className={css.plain}
              aria-label={strings.unignore(name)}
              onClick={() => change({ ignored: kept.ignored.filter((other) => other !== name) })}
            >
              {name} ×
            </button>
          ))}
        </p>
      )}
    </>
  );
}

/** A name, with those of the register to choose from. It is taken when the field is left, as each name is looked up. */
function Publisher({ value, onChange }: { value: string; onChange: (name: string) => void }) {
  const [id, list] = [useId(), useId()];
  const [typed, setTyped] = useState(value);
  const { data } = useQuery(searchSources(useDeferredValue(typed.trim()), FOUND));
  const names = [...new Set(data?.sources.map(({ publisher }) => publisher))];
  return (
    <label htmlFor={id}>
      <span className="block muted small">{strings.publisher}</span>
      <input
        id={id}
        list={list}
        value={typed}
        maxLength={200}
        autoComplete="off"
        placeholder={strings.publisherHint}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          if (names.includes(currentTarget.value)) onChange(currentTarget.value);
        }}
        onBlur={() => onChange(typed)}
        onKeyDown={({ key }) => key === "Enter" && onChange(typed)}
      />
      <datalist id={list}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </label>
  );
}

/** As with the publisher, the text may be a source at this address, which is looked up. */
interface TextOfProps {
  kept: KeptText;
  column: "published" | "url";
  label: string;
  onChange: (change: Partial<KeptText>) => void;
}

function TextOf({ kept, column, label, onChange }: TextOfProps) {
  const id = useId();
  const [typed, setTyped] = useState(kept[column]);
  const take = () => onChange({ [column]: typed });
  return (
    <label htmlFor={id}>
      <span className="block muted small">{label}</span>
      <input
        id={id}
        value={typed}
        maxLength={column === "url" ? 2000 : 10}
        type={column === "url" ? "url" : "text"}
        autoComplete="off"
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={take}
        onKeyDown={({ key }) => key === "Enter" && take()}
      />
    </label>
  );
}
