import { Menu } from "@mantine/core";
import { cloneElement, type ReactNode } from "react";
import { createPortal } from "react-dom";
import type { LateMenu } from "./LazyMenu.tsx";
import { useOpenAtOnce } from "./useOpenAtOnce.ts";

interface MenuAtButtonProps extends LateMenu {
  position?: "bottom-start" | "bottom-end";
  className?: string | undefined;
  /** Whether the button is part of a text. Paragraphs and headings may not contain a menu, so it goes to the end of the page's content. */
  inText?: boolean;
  children: ReactNode;
}

/** A lazy menu: replaces its button and opens at once. */
export function MenuAtButton({
  button,
  position = "bottom-start",
  className,
  inText = false,
  children,
}: MenuAtButtonProps) {
  const { button: ref, opened, setOpened } = useOpenAtOnce();
  // A Mantine button, which takes a ref like every component of React 19.
  const target = cloneElement(button, { ref } as object);
  // What is picked goes with the menu: its button has the focus before, so that a dialog can give it back.
  const dropdown = (
    <Menu.Dropdown className={className} onClickCapture={() => ref.current?.focus()}>
      {children}
    </Menu.Dropdown>
  );
  const content = inText ? document.getElementById("content") : null;
  return (
    <Menu position={position} shadow="md" opened={opened} onChange={setOpened}>
      <Menu.Target>{target}</Menu.Target>
      {content === null ? dropdown : createPortal(dropdown, content)}
    </Menu>
  );
}
