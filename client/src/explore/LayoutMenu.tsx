import { Menu, UnstyledButton } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import { labelled } from "../ui/listWords.ts";
import { layoutNames } from "../url/layoutState.ts";
import { layOut, layOutAgain } from "../url/placeChanges.ts";
import { useViewState } from "../url/useViewState.ts";
import css from "../view/filters.module.css";
import { strings } from "./strings.ts";

/** Lays the picture out anew, in one of several ways: nothing on the canvas moves by itself. */
export function LayoutMenu() {
  const [{ layout, steps }, changeView] = useViewState();
  const now = layout?.name ?? "organic";
  return (
    <Menu position="bottom-start" shadow="md">
      <Menu.Target>
        <UnstyledButton className={css.pill} disabled={steps.length === 0}>
          {labelled(strings.layout, strings.layoutsShort[now])} <IconChevronDown size={14} aria-hidden="true" />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {layoutNames.map((name) => (
          <Menu.RadioItem
            key={name}
            value={name}
            checked={name === now}
            closeMenuOnClick
            onChange={() => changeView((view) => layOut(view, name))}
          >
            {strings.layouts[name]}
          </Menu.RadioItem>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => changeView(layOutAgain)}>{strings.layOutAgain}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
