import { Menu } from "@mantine/core";
import { layOut, layOutAgain } from "../../../model/address/view/keptPlaces.ts";
import { layoutNames } from "../../../model/address/view/layoutState.ts";
import { useViewState } from "../../../parts/address/useViewState.ts";
import type { LateMenu } from "../../../ui/LazyMenu.tsx";
import { MenuAtButton } from "../../../ui/MenuAtButton.tsx";
import { strings } from "../strings.ts";

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
