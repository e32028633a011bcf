import { useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { IconMoon, IconSun } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { Link, NavLink, useLocation } from "react-router";
import { formatNumber } from "../../model/words/formatNumber.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { strings } from "../strings.ts";
import css from "./Header.module.css";
import { LanguageSwitch } from "./LanguageSwitch.tsx";

/** A page by name; `holds` tells whether another path belongs to it. */
export interface HeaderPage {
  name: string;
  path: string;
  /** Number of things there; nothing is shown for none. */
  count?: number;
  holds?: (path: string) => boolean;
  /** Words by which the search finds it, besides its name. */
  words?: string;
}

interface HeaderProps {
  /** Search field; null if the page has its own. */
  search: ReactNode;
  pages: readonly HeaderPage[];
  /** Tools that features add. */
  tools?: ReactNode;
}

/** Not a link, which would add a history entry for Ctrl+Z to undo. */
function skip() {
  document.getElementById("content")?.focus();
}

export function Header({ search, pages, tools }: HeaderProps) {
  const { pathname } = useLocation();
  return (
    <header className={`row wrap ruleBelow onSheet relative ${css.header}`}>
      <button type="button" className={`screenOnly round6 onAccent absolute ${css.skip}`} onClick={skip}>
        {strings.skip}
      </button>
      <Link to="/" className={`ink nowrap ${css.brand}`}>
        {strings.title}
      </Link>
      <div className={`screenOnly ${css.search}`}>{search}</div>
      <nav aria-label={strings.mainNavigation} className={`screenOnly flex wrap ${css.nav}`}>
        {pages.map(({ name, path, count = 0, holds }) => {
          const text = count > 0 ? `${name} · ${formatNumber(count)}` : name;
          return holds?.(pathname) ? (
            <Link key={name} to={path} aria-current={pathname === path ? "page" : "true"}>
              {text}
            </Link>
          ) : (
            <NavLink key={name} to={path}>
              {text}
            </NavLink>
          );
        })}
      </nav>
      <div className={`screenOnly flex gap8 ${css.actions}`}>
        {tools}
        <LanguageSwitch />
        <ColorSchemeToggle />
      </div>
    </header>
  );
}

/** Switches between dark and light. The choice is remembered in this browser; before that, the system decides. */
function ColorSchemeToggle() {
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme("light", { getInitialValueInEffect: false });
  const other = scheme === "dark" ? "light" : "dark";
  const label = other === "dark" ? strings.toDark : strings.toLight;
  return (
    <IconButton
      label={label}
      icon={other === "dark" ? IconMoon : IconSun}
      iconSize={18}
      variant="default"
      size={36}
      onClick={() => setColorScheme(other)}
    />
  );
}
