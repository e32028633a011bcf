import { Menu, UnstyledButton } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import { useViewState } from "../url/useViewState.ts";
import { setLabels } from "../url/viewChanges.ts";
import { labelModes } from "../url/viewState.ts";
import css from "../view/filters.module.css";
import { strings } from "./strings.ts";

/** Chooses the languages of the names on the canvas. */
export function LabelsMenu() {
  const [{ labels }, changeView] = useViewState();
  return (
    <Menu position="bottom-start" shadow="md">
      <Menu.Target>
        <UnstyledButton className={css.pill}>
          {strings.labelsIn(strings.labelModesShort[labels])} <IconChevronDown size={14} aria-hidden="true" />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {labelModes.map((mode) => (
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
      </Menu.Dropdown>
    </Menu>
  );
}
