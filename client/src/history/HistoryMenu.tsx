import { ActionIcon, Menu } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import type { HistoryStep } from "../url/historySteps.ts";
import { useTravel } from "../url/useTrail.ts";
import { describeStep } from "./describeStep.ts";
import css from "./HistoryButtons.module.css";
import { strings } from "./strings.ts";
import { useNameOf } from "./useNameOf.ts";

/** All steps by their names, the newest first; picking one goes to the picture that it made. */
export function HistoryMenu({ at, steps }: { at: number; steps: readonly HistoryStep[] }) {
  return (
    <Menu position="bottom-start" shadow="md">
      <Menu.Target>
        <ActionIcon variant="default" size={28} aria-label={strings.history} title={strings.history}>
          <IconChevronDown size={14} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown className={css.menu}>
        <Steps at={at} steps={steps} />
      </Menu.Dropdown>
    </Menu>
  );
}

/** Drawn only while the menu is open, so that names are looked up only then. */
function Steps({ at, steps }: { at: number; steps: readonly HistoryStep[] }) {
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
