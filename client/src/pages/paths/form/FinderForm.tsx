import { ActionIcon } from "@mantine/core";
import { IconArrowsExchange } from "@tabler/icons-react";
import type { FinderState } from "../../../model/address/pages/finderState.ts";
import { strings } from "../strings.ts";
import { ClaimChips } from "./ClaimChips.tsx";
import { EndField } from "./EndField.tsx";
import { EntityChips } from "./EntityChips.tsx";
import css from "./form.module.css";
import { RestrictionFields } from "./RestrictionFields.tsx";
import type { ChangeFinder } from "./useFinder.ts";
import { ViaField } from "./ViaField.tsx";

/** The question: two entities, and what a path between them may consist of. */
export function FinderForm({ state, change }: { state: FinderState; change: ChangeFinder }) {
  const { from, to, avoid, avoidClaims } = state;
  return (
    <section aria-label={strings.form} className={css.form}>
      <div className={css.ends}>
        <EndField label={strings.from} id={from} onPick={(id) => change({ from: id })} />
        <ActionIcon
          variant="default"
          size={38}
          className={css.swap}
          aria-label={strings.swap}
          title={strings.swap}
          disabled={from === null && to === null}
          onClick={() => change({ from: to, to: from })}
        >
          <IconArrowsExchange size={18} />
        </ActionIcon>
        <EndField label={strings.to} id={to} onPick={(id) => change({ to: id })} />
      </div>
      <ViaField ids={state.via} onChange={(via) => change({ via })} />
      <RestrictionFields state={state} change={change} />
      {avoid.length + avoidClaims.length > 0 && (
        <div className={css.avoiding}>
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
