import { Menu } from "@mantine/core";
import type { LateMenu } from "../../../ui/LazyMenu.tsx";
import { MenuAtButton } from "../../../ui/MenuAtButton.tsx";
import { useViewState } from "../../../url/useViewState.ts";
import { layOut, layOutAgain } from "../../../url/view/keptPlaces.ts";
import { layoutNames } from "../../../url/view/layoutState.ts";
import { strings } from "../strings.ts";

/** The layouts to choose from. */
export function LayoutMenuItems({ button }: LateMenu) {
  const [{ layout }, changeView] = useViewState();
  const now = layout?.name ?? "organic";
  return (
    <MenuAtButton button={button}>
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
    </MenuAtButton>
  );
}
