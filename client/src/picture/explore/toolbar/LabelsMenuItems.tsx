import { Menu } from "@mantine/core";
import type { LateMenu } from "../../../ui/LazyMenu.tsx";
import { MenuAtButton } from "../../../ui/MenuAtButton.tsx";
import { useViewState } from "../../../url/useViewState.ts";
import { labelChoices, setLabels } from "../../../url/view/viewState.ts";
import { strings } from "../strings.ts";

/** The languages to choose from. */
export function LabelsMenuItems({ button }: LateMenu) {
  const [{ labels }, changeView] = useViewState();
  return (
    <MenuAtButton button={button}>
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
    </MenuAtButton>
  );
}
