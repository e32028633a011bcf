import { Menu } from "@mantine/core";
import type { LateMenu } from "../../ui/LazyMenu.tsx";
import { MenuAtButton } from "../../ui/MenuAtButton.tsx";
import type { HistoryStep } from "../../url/undo/historySteps.ts";
import { useTravel } from "../../url/undo/useTrail.ts";
import { describeStep } from "./describeStep.ts";
import css from "./HistoryButtons.module.css";
import { strings } from "./strings.ts";
import { useNameOf } from "./useNameOf.ts";

interface Steps {
  at: number;
  steps: readonly HistoryStep[];
}

/** The steps to choose from, newest first. */
export function HistoryMenuItems({ button, ...steps }: Steps & LateMenu) {
  return (
    <MenuAtButton button={button} className={css.menu}>
      <Steps {...steps} />
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
