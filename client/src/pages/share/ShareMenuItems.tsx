import { Menu } from "@mantine/core";
import type { ComponentType } from "react";
import type { LateMenu } from "../../ui/LazyMenu.tsx";
import { MenuAtButton } from "../../ui/MenuAtButton.tsx";
import css from "./ShareMenu.module.css";

interface ShareAction {
  id: string;
  name: string;
  Icon: ComponentType<{ size: number }>;
  run: () => void;
}

interface ShareMenuItemsProps {
  actions: readonly ShareAction[];
  /** Notes on who can open a link and what it lacks; empty if there are none. */
  note: string;
}

export function ShareMenuItems({ button, actions, note }: ShareMenuItemsProps & LateMenu) {
  return (
    <MenuAtButton button={button} position="bottom-end">
      {note !== "" && <Menu.Label className={`muted regular ${css.note}`}>{note}</Menu.Label>}
      {actions.map(({ id, name, Icon, run }) => (
        <Menu.Item key={id} leftSection={<Icon size={16} />} onClick={run}>
          {name}
        </Menu.Item>
      ))}
    </MenuAtButton>
  );
}
