import { isPartialDate } from "@atlas/server/partialDate";
import { entityClasses, entityTypeIds, evidenceIds, predicateIds } from "@atlas/server/vocabulary";
import { useId } from "react";
import { type FinderState, MOST_HOPS, usualBetween } from "../../../model/address/pages/finderState.ts";
import { predicatePhrase, typeNames } from "../../../model/words/names.ts";
import { ShapeMark } from "../../../parts/claim/ShapeMark.tsx";
import { ChoiceField } from "../../../parts/picker/ChoiceField.tsx";
import { DateInput } from "../../../ui/DateInput.tsx";
import { strings } from "../strings.ts";
import css from "./form.module.css";
import { OptionMenu } from "./OptionMenu.tsx";
import type { ChangeFinder } from "./useFinder.ts";

const looks = { parameter: "shrinks", label: css.label, control: css.control };
const hopLimits = Array.from({ length: MOST_HOPS }, (_, index) => index + 1);
/** From the least to the most restrictive. */
const floors = [...evidenceIds].reverse();

/** Fields for the restrictions on paths: number of steps, direction, evidence, kinds of link, types and date. */
export function RestrictionFields({ state, change }: { state: FinderState; change: ChangeFinder }) {
  const { maxHops, goods, floor, between, asOf } = state;
  return (
    <div className={`apart14 flex wrap gap12 ${css.restrictions}`}>
      <ChoiceField
        label={strings.hopLimit}
        options={hopLimits.map((hops) => ({ value: String(hops), name: strings.hops(hops) }))}
        value={String(maxHops)}
        onPick={(hops) => change({ maxHops: Number(hops) }, "replace")}
        classNames={looks}
      />
      <ChoiceField
        label={strings.direction}
        options={[
          { value: "any", name: strings.anyDirection },
          { value: "goods", name: strings.followGoods },
        ]}
        value={goods ? "goods" : "any"}
        onPick={(picked) => change({ goods: picked === "goods" }, "replace")}
        classNames={looks}
      />
      <ChoiceField
        label={strings.floor}
        options={floors.map((grade) => ({ value: grade, name: strings.floors[grade] }))}
        value={floor}
        onPick={(picked) => change({ floor: floors.find((grade) => grade === picked) ?? floor }, "replace")}
        classNames={looks}
      />
      <OptionMenu
        label={strings.predicates}
        value={state.predicates.length === 0 ? strings.anyPredicate : strings.chosen(state.predicates.length)}
        options={predicateIds.map((predicate) => ({
          id: predicate,
          name: predicatePhrase(predicate),
          checked: state.predicates.includes(predicate),
          toggle: () => change({ predicates: toggled(predicateIds, state.predicates, predicate) }, "replace"),
        }))}
      />
      <OptionMenu
        label={strings.between}
        value={strings.typesOf(between.length, entityTypeIds.length)}
        options={entityTypeIds.map((type) => ({
          id: type,
          name: typeNames(type),
          mark: <ShapeMark shape={entityClasses[type]} />,
          hint: usualBetween.includes(type) ? undefined : strings.crowded,
          checked: between.includes(type),
          // A path that may pass through nothing is just a claim.
          fixed: between.length === 1 && between.includes(type),
          toggle: () => change({ between: toggled(entityTypeIds, between, type) }, "replace"),
        }))}
      />
      <AsOfField value={asOf} onChange={(date) => change({ asOf: date }, "replace")} />
    </div>
  );
}

function AsOfField({ value, onChange }: { value: string | null; onChange: (date: string | null) => void }) {
  const id = useId();
  return (
    <div className="shrinks">
      <label htmlFor={id} className={css.label}>
        {strings.asOf}
      </label>
      <DateInput
        id={id}
        className={`${css.control} ${css.date}`}
        value={value}
        onChange={onChange}
        accepts={isPartialDate}
        placeholder={strings.asOfHint}
        fault={strings.asOfFault}
        faultClass={css.fault}
      />
    </div>
  );
}

/** The chosen items with one added or removed, in the order of the whole list. */
function toggled<T>(all: readonly T[], chosen: readonly T[], item: T): T[] {
  return all.filter((other) => (other === item ? !chosen.includes(other) : chosen.includes(other)));
}
