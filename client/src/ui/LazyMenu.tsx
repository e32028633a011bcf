import { type ComponentType, cloneElement, type ReactElement, Suspense, useState } from "react";
import { lazyPage } from "./lazyPage.tsx";

/** The button at which a menu opens. */
export type MenuButton = ReactElement<{
  onClick?: () => void;
  onPointerEnter?: () => void;
  onFocus?: () => void;
  "aria-haspopup"?: "menu" | "dialog";
  "aria-expanded"?: boolean;
}>;

/** What a menu that comes late is told: the button, around which it draws itself and opens at once. */
export interface LateMenu {
  button: MenuButton;
}

/** A menu whose script comes when it is wanted. */
export interface LateScript<Props> {
  Menu: ComponentType<Props & LateMenu>;
  /** Lets the script come already; a failure is told when the menu is opened. */
  prefetch: () => void;
  kind: "menu" | "dialog";
}

/** Names the script of a menu; call it once, outside of components. */
export function lateScript<Props extends object>(
  load: () => Promise<ComponentType<Props & LateMenu>>,
  kind: LateScript<Props>["kind"] = "menu",
): LateScript<Props> {
  return { Menu: lazyPage(load), prefetch: () => void load().catch(() => undefined), kind };
}

interface LazyMenuProps<Props> {
  script: LateScript<Props>;
  /** What the menu is given besides its button. */
  given: Props;
  children: MenuButton;
}

/**
 * A menu that comes when the reader first reaches for its button, which is the child: menus need much of what the first
 * drawing may load, and that needs none of them.
 */
export function LazyMenu<Props>({ script, given, children: button }: LazyMenuProps<Props>) {
  const { Menu, prefetch, kind } = script;
  const [opened, setOpened] = useState(false);
  const early = cloneElement(button, {
    "aria-haspopup": kind,
    "aria-expanded": false,
    onClick: () => setOpened(true),
    onPointerEnter: prefetch,
    onFocus: prefetch,
  });
  if (!opened) return early;
  return (
    <Suspense fallback={early}>
      <Menu {...given} button={button} />
    </Suspense>
  );
}
