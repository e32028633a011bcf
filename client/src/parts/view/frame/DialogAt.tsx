import { Popover } from "@mantine/core";
import { type CSSProperties, cloneElement, type ReactNode } from "react";
import type { LateMenu } from "../../../ui/LazyMenu.tsx";
import { useOpenAtOnce } from "../../../ui/useOpenAtOnce.ts";

interface DialogAtProps extends LateMenu {
  className: string | undefined;
  style: CSSProperties;
  children: (close: () => void) => ReactNode;
}

/** A small dialog that opens at its button as soon as it is mounted; it takes the focus and returns it. */
export function DialogAt({ button, className = "", style, children }: DialogAtProps) {
  const { button: ref, opened, setOpened } = useOpenAtOnce();
  // A Mantine button, which takes a ref like every component of React 19.
  const target = cloneElement(button, { ref, onClick: () => setOpened(!opened) } as object);
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-start"
      shadow="md"
      withinPortal={false}
      trapFocus
      returnFocus
      middlewares={{ flip: false, shift: { padding: 8 } }}
    >
      <Popover.Target>{target}</Popover.Target>
      <Popover.Dropdown className={className} style={style}>
        {children(() => setOpened(false))}
      </Popover.Dropdown>
    </Popover>
  );
}
