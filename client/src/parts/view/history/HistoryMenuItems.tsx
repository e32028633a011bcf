import { Menu } from "@mantine/core";
import type { HistoryStep } from "../../../model/address/undo/historySteps.ts";
import { describeStep } from "../../../picture/history/describeStep.ts";
import { strings } from "../../../picture/history/strings.ts";
import type { LateMenu } from "../../../ui/LazyMenu.tsx";
import { MenuAtButton } from "../../../ui/MenuAtButton.tsx";
import { useTravel } from "../../address/useTrail.ts";
import { useViewState } from "../../address/useViewState.ts";
import css from "./HistoryButtons.module.css";
import { startNewView } from "./startNewView.ts";
import { useNameOf } from "./useNameOf.ts";

interface Steps {
  at: number;
  steps: readonly HistoryStep[];
}

export function HistoryMenuItems({ button, ...steps }: Steps & LateMenu) {
  const [view, changeView] = useViewState();
  return (
    <MenuAtButton button={button} className={`scrolls ${css.menu}`}>
      <Steps {...steps} />
      <Menu.Divider />
      <Menu.Item disabled={view.steps.length === 0} onClick={() => startNewView(changeView)}>
        {strings.newView}
      </Menu.Item>
    </MenuAtButton>
  );
}

/** Rendered only while the menu is open, so that names are looked up only then. */
function Steps({ at, steps }: Steps) {
  const travel = useTravel();
  const nameOf = useNameOf();
  const [first] = steps;
  const begun = first ? [{ entry: first.from, name: strings.beginning }] : [{ entry: at, name: strings.beginning }];
  const places = [...begun, ...steps.map((step) => ({ entry: step.to, name: describeStep(step, nameOf) }))];
  const here = places.findLast(({ entry }) => entry <= at) ?? places[0];
  return places.toReversed().map((place) => (
    <Menu.RadioItem
      key={place.entry}
      value={String(place.entry)}
      checked={place === here}
      closeMenuOnClick
      onChange={() => travel(place.entry)}
    >
      {place.name}
    </Menu.RadioItem>
  ));
}
