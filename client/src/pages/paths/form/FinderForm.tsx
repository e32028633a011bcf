import { IconArrowsExchange } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { type FinderState, MOST_VIA } from "../../../model/address/pages/finderState.ts";
import { claimTitle } from "../../../model/claim/claimTitle.ts";
import { markedStatement } from "../../../model/claim/statement.ts";
import { claimDetail } from "../../../parts/api/claims.ts";
import { isNotFound } from "../../../parts/api/request/ApiError.ts";
import { useEntityField } from "../../../parts/picker/EntityField.tsx";
import { PickerField } from "../../../parts/picker/PickerField.tsx";
import { useEntityPicker } from "../../../parts/picker/useEntityPicker.ts";
import { takesEntities } from "../../../ui/browser/entityDrag.ts";
import { IconButton } from "../../../ui/IconButton.tsx";
import { strings } from "../strings.ts";
import { Chip } from "./Chip.tsx";
import { EntityChips } from "./EntityChips.tsx";
import css from "./form.module.css";
import { RestrictionFields } from "./RestrictionFields.tsx";
import type { ChangeFinder } from "./useFinder.ts";

/** The question: two entities, and what a path between them may consist of. */
export function FinderForm({ state, change }: { state: FinderState; change: ChangeFinder }) {
  const { from, to, avoid, avoidClaims } = state;
  return (
    <section aria-label={strings.form} className={`card ${css.form}`}>
      <div className={`grid toStart gap12 ${css.ends}`}>
        <EndField label={strings.from} id={from} onPick={(id) => change({ from: id })} />
        <IconButton
          label={strings.swap}
          icon={IconArrowsExchange}
          iconSize={18}
          variant="default"
          size={38}
          className={css.swap}
          disabled={from === null && to === null}
          onClick={() => change({ from: to, to: from })}
        />
        <EndField label={strings.to} id={to} onPick={(id) => change({ to: id })} />
      </div>
      <ViaField ids={state.via} onChange={(via) => change({ via })} />
      <RestrictionFields state={state} change={change} />
      {avoid.length + avoidClaims.length > 0 && (
        <div className={`apart14 row wrap gap4by10 ${css.avoiding}`}>
          <span className={css.label}>{strings.avoiding}</span>
          {avoid.length > 0 && (
            <EntityChips
              ids={avoid}
              stopName={strings.stopAvoiding}
              onStop={(id) => change({ avoid: avoid.filter((other) => other !== id) })}
            />
          )}
          {avoidClaims.length > 0 && (
            <ClaimChips
              ids={avoidClaims}
              onStop={(id) => change({ avoidClaims: avoidClaims.filter((other) => other !== id) })}
            />
          )}
        </div>
      )}
    </section>
  );
}

function ClaimChips({ ids, onStop }: { ids: readonly string[]; onStop: (id: string) => void }) {
  return (
    <ul className="flex wrap gap6">
      {ids.map((id) => (
        <ClaimChip key={id} id={id} onStop={() => onStop(id)} />
      ))}
    </ul>
  );
}

function ClaimChip({ id, onStop }: { id: string; onStop: () => void }) {
  const { data, error } = useQuery(claimDetail(id));
  const name = data ? claimTitle(data.claim, new Map(data.entities.map((entity) => [entity.id, entity]))) : id;
  const unknown = isNotFound(error) ? id : null;
  return (
    <Chip
      label={strings.stopAvoiding(name)}
      title={data && markedStatement(data.claim)}
      unknown={unknown}
      onStop={onStop}
    >
      {name}
    </Chip>
  );
}

function EndField({ label, id, onPick }: { label: string; id: string | null; onPick: (id: string) => void }) {
  const { picker, unknown } = useEntityField(id ?? "", onPick);
  return (
    <div className={`shrinks relative ${css.end}`} {...takesEntities(onPick)}>
      <span className={css.label} aria-hidden="true">
        {label}
      </span>
      <PickerField
        picker={picker}
        label={label}
        placeholder={strings.placeholder}
        className={css.field}
        pickedMessage={strings.pickedAs(label)}
      />
      {unknown && (
        <p role="alert" className={css.fault}>
          {strings.notFound(id ?? "")}
        </p>
      )}
    </div>
  );
}

function ViaField({ ids, onChange }: { ids: readonly string[]; onChange: (ids: string[]) => void }) {
  const add = (id: string) => onChange([...ids.filter((other) => other !== id), id].slice(-MOST_VIA));
  const picker = useEntityPicker({ onPick: add, chosen: "" });
  return (
    <div className={`row wrap round6 ${css.via}`} {...takesEntities(add)}>
      <span className={css.label} aria-hidden="true">
        {strings.through}
      </span>
      {ids.length > 0 && (
        <EntityChips
          ids={ids}
          stopName={strings.stopThrough}
          onStop={(id) => onChange(ids.filter((other) => other !== id))}
        />
      )}
      {ids.length < MOST_VIA && (
        <div className={`relative ${css.viaField}`}>
          <PickerField
            picker={picker}
            label={ids.length === 0 ? strings.through : strings.addThrough}
            placeholder={strings.addThroughHint}
            className={css.field}
            pickedMessage={strings.pickedThrough}
          />
        </div>
      )}
    </div>
  );
}
