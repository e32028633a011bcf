import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { listParts } from "../../model/words/listWords.ts";
import { sourceDetail } from "../api/records.ts";
import { searchSources } from "../api/search.ts";
import css from "./fields.module.css";
import { strings } from "./strings.ts";

const SUGGESTED = 12;

interface SourceFieldProps {
  label: string;
  /** Id of the chosen source, or an empty text. */
  value: string;
  onPick: (id: string) => void;
}

export function SourceField({ label, value, onPick }: SourceFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const { data: chosen } = useQuery({ ...sourceDetail(value), enabled: value !== "" });
  const { data: found } = useQuery(searchSources(typed?.trim() ?? "", SUGGESTED));
  return (
    <div className={`${css.parameter} ${css.wide}`}>
      <label htmlFor={id} className="fieldLabel">
        {label}
      </label>
      <input
        id={id}
        type="search"
        className={css.control}
        placeholder={strings.sourcePlaceholder}
        autoComplete="off"
        maxLength={200}
        value={typed ?? chosen?.source.title ?? value}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      {typed !== null && typed.trim() !== "" && found && (
        <ul className={`above2 bordered round6 onSheet absolute under left0 right0 scrolls ${css.suggestions}`}>
          {found.sources.map((source) => (
            <li key={source.id}>
              <button
                type="button"
                onClick={() => {
                  setTyped(null);
                  onPick(source.id);
                }}
              >
                {listParts([source.title, source.publisher])}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
