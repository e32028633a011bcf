import { Menu } from "@mantine/core";
import { labelChoices, setLabels, setVerbs, verbChoices } from "../../../model/address/view/viewState.ts";
import { useViewState } from "../../../parts/address/useViewState.ts";
import type { LateMenu } from "../../../ui/LazyMenu.tsx";
import { MenuAtButton } from "../../../ui/MenuAtButton.tsx";
import { strings } from "../strings.ts";

export function LabelsMenuItems({ button }: LateMenu) {
  const [{ labels, verbs }, changeView] = useViewState();
  return (
    <MenuAtButton button={button}>
      <Menu.Label>{strings.names}</Menu.Label>
      {labelChoices.map((mode) => (
        <Menu.RadioItem
          key={mode}
          value={mode}
          checked={mode === labels}
          closeMenuOnClick
          onChange={() => changeView((view) => setLabels(view, mode), "merge")}
        >
          {strings.labelModes[mode]}
        </Menu.RadioItem>
      ))}
      <Menu.Divider />
      <Menu.Label>{strings.onLines}</Menu.Label>
      {verbChoices.map((choice) => (
        <Menu.RadioItem
          key={choice}
          value={choice}
          checked={choice === verbs}
          closeMenuOnClick
          onChange={() => changeView((view) => setVerbs(view, choice), "merge")}
        >
          {strings.verbs[choice]}
        </Menu.RadioItem>
      ))}
    </MenuAtButton>
  );
}
