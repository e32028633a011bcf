import { ActionIcon } from "@mantine/core";
import { IconArrowsExchange } from "@tabler/icons-react";
import type { FinderState } from "../url/finderState.ts";
import { AvoidChips } from "./AvoidChips.tsx";
import { EndField } from "./EndField.tsx";
import css from "./form.module.css";
import { RestrictionFields } from "./RestrictionFields.tsx";
import { strings } from "./strings.ts";
import type { ChangeFinder } from "./useFinder.ts";

/** The question: which two entities, and what a path between them may consist of. */
export function FinderForm({ state, change }: { state: FinderState; change: ChangeFinder }) {
  const { from, to } = state;
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
      <RestrictionFields state={state} change={change} />
      {state.avoid.length > 0 && (
        <AvoidChips ids={state.avoid} onStop={(id) => change({ avoid: state.avoid.filter((other) => other !== id) })} />
      )}
    </section>
  );
}
