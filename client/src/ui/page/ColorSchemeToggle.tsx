import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { IconMoon, IconSun } from "@tabler/icons-react";
import { strings } from "../strings.ts";

/** Switches between dark and light. The choice is remembered in this browser; before that, the system decides. */
export function ColorSchemeToggle() {
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme("light", { getInitialValueInEffect: false });
  const other = scheme === "dark" ? "light" : "dark";
  const label = other === "dark" ? strings.toDark : strings.toLight;
  return (
    <ActionIcon variant="default" size={36} aria-label={label} title={label} onClick={() => setColorScheme(other)}>
      {other === "dark" ? <IconMoon size={18} /> : <IconSun size={18} />}
    </ActionIcon>
  );
}
