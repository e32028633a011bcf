import { Menu } from "@mantine/core";
import type { ComponentType } from "react";
import type { LateMenu } from "../../ui/LazyMenu.tsx";
import { MenuAtButton } from "../../ui/MenuAtButton.tsx";
import css from "./HelpMenu.module.css";

interface HelpAction {
  id: string;
  name: string;
  keys?: string;
  Icon: ComponentType<{ size: number }>;
  run: () => void;
}

export function HelpMenuItems({ button, actions }: { actions: readonly HelpAction[] } & LateMenu) {
  return (
    <MenuAtButton button={button} position="bottom-end">
      {actions.map(({ id, name, keys, Icon, run }) => (
        <Menu.Item
          key={id}
          leftSection={<Icon size={16} />}
          rightSection={keys && <kbd className={`muted ${css.key}`}>{keys}</kbd>}
          onClick={run}
        >
          {name}
        </Menu.Item>
      ))}
    </MenuAtButton>
  );
}
