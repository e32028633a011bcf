import { Menu } from "@mantine/core";
import type { ComponentType } from "react";
import type { LateMenu } from "../ui/LazyMenu.tsx";
import { MenuAtButton } from "../ui/MenuAtButton.tsx";

interface ShareAction {
  id: string;
  name: string;
  Icon: ComponentType<{ size: number }>;
  run: () => void;
}

/** The items of the share menu. */
export function ShareMenuItems({ button, actions }: { actions: readonly ShareAction[] } & LateMenu) {
  return (
    <MenuAtButton button={button} position="bottom-end">
      {actions.map(({ id, name, Icon, run }) => (
        <Menu.Item key={id} leftSection={<Icon size={16} />} onClick={run}>
          {name}
        </Menu.Item>
      ))}
    </MenuAtButton>
  );
}
