import { ActionIcon, UnstyledButton } from "@mantine/core";
import { IconArrowBackUp, IconArrowForwardUp, IconChevronDown } from "@tabler/icons-react";
import type { HistoryStep } from "../../../model/address/undo/historySteps.ts";
import { withAside } from "../../../model/words/listWords.ts";
import { describeStep } from "../../../picture/history/describeStep.ts";
import { strings } from "../../../picture/history/strings.ts";
import { onKeyboard } from "../../../ui/browser/onKeyboard.ts";
import { LazyMenu, lateScript } from "../../../ui/LazyMenu.tsx";
import { useTrail, useTravel } from "../../address/useTrail.ts";
import { useViewState } from "../../address/useViewState.ts";
import shared from "../filters/filters.module.css";
import css from "./HistoryButtons.module.css";
import { startNewView } from "./startNewView.ts";
import { useNameOf } from "./useNameOf.ts";

const script = lateScript(async () => (await import("./HistoryMenuItems.tsx")).HistoryMenuItems);

/** All steps by name; picking one goes to the picture it made. */
function HistoryMenu({ at, steps }: { at: number; steps: readonly HistoryStep[] }) {
  return (
    <LazyMenu script={script} given={{ at, steps }}>
      <ActionIcon variant="default" size={28} aria-label={strings.history} title={strings.history}>
        <IconChevronDown size={14} aria-hidden="true" />
      </ActionIcon>
    </LazyMenu>
  );
}

export function HistoryButtons() {
  const { at, steps, undo, redo } = useTrail();
  const travel = useTravel();
  const nameOf = useNameOf();
  const buttons = [
    {
      id: "undo",
      name: undo ? strings.undoStep(describeStep(undo, nameOf)) : strings.undo,
      keys: "Ctrl+Z",
      Icon: IconArrowBackUp,
      to: undo?.from,
    },
    {
      id: "redo",
      name: redo ? strings.redoStep(describeStep(redo, nameOf)) : strings.redo,
      keys: "Ctrl+Shift+Z",
      Icon: IconArrowForwardUp,
      to: redo?.to,
    },
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields of a form
    <div role="group" aria-label={strings.toolbar} className={`flex gap2 ${css.buttons}`} data-tour="history">
      {buttons.map(({ id, name, keys, Icon, to }) => (
        <ActionIcon
          key={id}
          variant="default"
          size={28}
          aria-label={name}
          title={withAside(name, onKeyboard(keys))}
          // Not `disabled`, so that the button keeps the focus after undoing the first step.
          aria-disabled={to === undefined}
          {...(to === undefined ? { "data-disabled": true } : {})}
          onClick={() => to !== undefined && travel(to)}
        >
          <Icon size={17} aria-hidden="true" />
        </ActionIcon>
      ))}
      <HistoryMenu at={at} steps={steps} />
      <NewViewButton />
    </div>
  );
}

/** Leaves the picture for an empty canvas, one step that can be undone. On small screens the list of steps has it. */
export function NewViewButton() {
  const [{ steps }, changeView] = useViewState();
  return (
    <UnstyledButton
      className={`${shared.pill} ${css.newView}`}
      // Not `disabled`, so that Escape can give the focus back from the search.
      aria-disabled={steps.length === 0}
      onClick={() => steps.length > 0 && startNewView(changeView)}
    >
      {strings.newView}
    </UnstyledButton>
  );
}
