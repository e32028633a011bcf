import { ActionIcon, type ActionIconProps } from "@mantine/core";
import type { TablerIcon } from "@tabler/icons-react";
import type { ComponentProps } from "react";

interface IconButtonProps
  extends ActionIconProps,
    Pick<ComponentProps<"button">, "ref" | "name" | "title" | "aria-pressed" | "onClick"> {
  label: string;
  icon: TablerIcon;
  iconSize?: number;
}

/** A button with nothing but an icon, named by its label, which is its tooltip too. */
export function IconButton({ label, icon: Icon, iconSize = 16, ...button }: IconButtonProps) {
  return (
    <ActionIcon variant="subtle" color="gray" aria-label={label} title={label} {...button}>
      <Icon size={iconSize} aria-hidden="true" />
    </ActionIcon>
  );
}
