import { type ComponentType, cloneElement, type ReactElement, Suspense, useState } from "react";
import { lazyPage } from "./page/lazyPage.tsx";

export type MenuButton = ReactElement<{
  onClick?: () => void;
  onPointerEnter?: () => void;
  onFocus?: () => void;
  "aria-haspopup"?: "menu" | "dialog";
  "aria-expanded"?: boolean;
}>;

/** Props of a lazy menu: the button, around which it renders itself, opened. */
export interface LateMenu {
  button: MenuButton;
}

/** A menu whose script loads on demand. */
export interface LateScript<Props> {
  Menu: ComponentType<Props & LateMenu>;
  /** Starts loading; a failure is reported when the menu is opened. */
  prefetch: () => void;
  kind: "menu" | "dialog";
}

/** Declares the script of a menu; call it once, outside components. */
export function lateScript<Props extends object>(
  load: () => Promise<ComponentType<Props & LateMenu>>,
  kind: LateScript<Props>["kind"] = "menu",
): LateScript<Props> {
  return { Menu: lazyPage(load), prefetch: () => void load().catch(() => undefined), kind };
}

interface LazyMenuProps<Props> {
  script: LateScript<Props>;
  /** Props of the menu besides its button. */
  given: Props;
  children: MenuButton;
}

/** A menu that loads when the reader reaches for its button, because menus make the first paint heavier. */
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
