import type { Entity } from "@atlas/server/contract";
import { Button } from "@mantine/core";
import { useEffect } from "react";
import { countryName } from "../../model/words/codes/codeNames.ts";
import { typeNames } from "../../model/words/names.ts";
import { readableTitle } from "../../model/words/readableWord.ts";
import { ListOption } from "../../ui/ListOption.tsx";
import { MixedWords } from "../../ui/MixedWords.tsx";
import { failureMessage } from "../api/request/failureMessage.ts";
import type { FittingCodes } from "./countries.ts";
import { FoundEntity } from "./FoundEntity.tsx";
import css from "./picker.module.css";
import type { HitGroup, SearchHits } from "./searchHits.ts";
import { strings } from "./strings.ts";

interface PickerResultsProps {
  id: string;
  groups: readonly HitGroup[];
  codes: FittingCodes;
  active: number;
  found: SearchHits;
  onPick: (entity: Entity) => void;
  onPickCountry: (code: string) => void;
  onHover: (index: number) => void;
  /** The name of which a new entity can be made; null if none can. */
  newName: string | null;
  onNew: () => void;
}

/** The list under the field: results by type, or why there are none. */
export function PickerResults(props: PickerResultsProps) {
  const { hits, total } = props.found;
  const countries = props.codes.first.length + props.codes.last.length;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps the focus in the text field
    <div className={css.popup} onMouseDown={(event) => event.preventDefault()}>
      {countries === 0 && <Message found={props.found} />}
      {(props.groups.length > 0 || props.newName !== null || countries > 0) && <HitList {...props} />}
      {total !== null && total > hits.length && <p className={css.message}>{strings.firstOf(hits.length, total)}</p>}
    </div>
  );
}

function HitList({
  id,
  groups,
  codes,
  active,
  found,
  onPick,
  onPickCountry,
  onHover,
  newName,
  onNew,
}: PickerResultsProps) {
  // The active option must be visible in a list longer than its frame.
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView?.({ block: "nearest" });
  }, [id, active]);
  const before = codes.first.length;
  const after = before + groups.reduce((count, { hits }) => count + hits.length, 0);
  const last = after + codes.last.length;
  const countryList = { id, active, onPick: onPickCountry, onHover };
  return (
    <div
      id={id}
      role="listbox"
      aria-label={strings.results}
      data-stale={!found.current || undefined}
      className={css.list}
    >
      <CountryGroup {...countryList} codes={codes.first} start={0} />
      {groups.map(({ type, stage, first, hits }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a listbox
        <div key={stage ?? type} role="group" aria-labelledby={`${id}-${stage ?? type}`}>
          <div id={`${id}-${stage ?? type}`} className={css.type}>
            {stage === null ? typeNames(type) : readableTitle(stage)}
          </div>
          {hits.map((hit, place) => (
            <ListOption
              key={hit.entity.id}
              id={`${id}-${before + first + place}`}
              active={before + first + place === active}
              onPick={() => onPick(hit.entity)}
              onHover={() => onHover(before + first + place)}
            >
              <FoundEntity hit={hit} />
            </ListOption>
          ))}
        </div>
      ))}
      <CountryGroup {...countryList} codes={codes.last} start={after} />
      {newName !== null && (
        <ListOption id={`${id}-${last}`} active={active === last} onPick={onNew} onHover={() => onHover(last)}>
          {strings.makeNew(newName)}
        </ListOption>
      )}
    </div>
  );
}

function Message({ found }: { found: SearchHits }) {
  if (found.failure) {
    return (
      <p className={css.message}>
        {strings.failed} <MixedWords {...failureMessage(found.failure)} />{" "}
        <Button size="compact-xs" variant="default" onClick={found.retry}>
          {strings.retry}
        </Button>
      </p>
    );
  }
  if (found.hits.length > 0) return null;
  if (found.emptyFor === null) return <p className={css.message}>{strings.searching}</p>;
  return (
    <p className={css.message}>
      <strong>{strings.nothing(found.emptyFor)}</strong> {strings.nothingHint}
    </p>
  );
}

interface CountryGroupProps {
  /** Id of the list. */
  id: string;
  codes: readonly string[];
  /** Position of the first among all options. */
  start: number;
  active: number;
  onPick: (code: string) => void;
  onHover: (index: number) => void;
}

/** Countries and regions in the list below a text field. */
function CountryGroup({ id, codes, start, active, onPick, onHover }: CountryGroupProps) {
  if (codes.length === 0) return null;
  const heading = `${id}-countries-${start}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a listbox
    <div role="group" aria-labelledby={heading}>
      <div id={heading} className={css.type}>
        {strings.countries}
      </div>
      {codes.map((code, place) => (
        <ListOption
          key={code}
          id={`${id}-${start + place}`}
          active={start + place === active}
          onPick={() => onPick(code)}
          onHover={() => onHover(start + place)}
        >
          {countryName(code)}
        </ListOption>
      ))}
    </div>
  );
}
