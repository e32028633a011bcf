import { Menu } from "@mantine/core";
import { Fragment, useState } from "react";
import { Link } from "react-router";
import type { Point } from "../../../picture/canvas/elements.ts";
import { copyText } from "../../../ui/browser/copyText.ts";
import { strings } from "../../../ui/strings.ts";
import css from "./MenuBox.module.css";
import type { MenuContent, MenuItem } from "./MenuContent.ts";

/** Distance between a menu and the edge of the screen, and the greatest height of a menu. */
const MARGIN = 8;
const HIGHEST = 520;

interface MenuBoxProps {
  content: MenuContent;
  at: Point;
  onClose: () => void;
}

/** A menu that opens at a point rather than at a button. */
export function MenuBox({ content: { title, sections }, at, onClose }: MenuBoxProps) {
  const filled = sections.filter(({ items }) => items.length > 0);
  const first = sections.flatMap(({ items }) => items).find(({ disabled }) => !disabled);
  return (
    <Menu
      opened
      onChange={(opened) => !opened && onClose()}
      position="bottom-start"
      offset={2}
      shadow="md"
      width="max-content"
      // It stays on the screen, even when it grows as its numbers arrive.
      preventPositionChangeWhenVisible={false}
      middlewares={{ flip: true, shift: { padding: MARGIN }, size: { padding: MARGIN, apply: limitHeight } }}
      transitionProps={{ duration: 0 }}
      // Whatever scrolls must be reachable by Tab.
      menuItemTabIndex={0}
      // The key that opened the menu is still bubbling and must not close it.
      clickOutsideEvents={["mousedown", "touchstart"]}
    >
      <Menu.Target>
        {/* It opens at nothing that one could press, but it takes its name from here. */}
        <button
          type="button"
          tabIndex={-1}
          aria-hidden="true"
          className={`absolute clipped untouched ${css.anchor}`}
          style={{ left: at.x, top: at.y }}
        >
          {title}
        </button>
      </Menu.Target>
      <Menu.Dropdown className={`onSheet scrolls ${css.dropdown}`}>
        <Menu.Label className={`ink strong nowrap ellipsis clipped ${css.title}`}>{title}</Menu.Label>
        {filled.map(({ name, items }, index) => (
          <Fragment key={items[0]?.name}>
            {index > 0 && <Menu.Divider />}
            {name && <Menu.Label>{name}</Menu.Label>}
            {items.map((item) => (
              <Line key={item.key ?? item.name} item={item} isFirst={item === first} />
            ))}
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Longer menus scroll. */
function limitHeight({ availableHeight, elements }: { availableHeight: number; elements: { floating: HTMLElement } }) {
  elements.floating.style.maxHeight = `${Math.min(HIGHEST, availableHeight)}px`;
}

interface LineProps {
  item: MenuItem;
  /** Takes the focus when the menu opens. */
  isFirst: boolean;
}

function Line({ item: { name, hint, disabled = false, run, to, copies, leadsOn = false }, isFirst }: LineProps) {
  const [copied, setCopied] = useState<string | null>(null);
  const shared = {
    disabled,
    "data-autofocus": isFirst || undefined,
    rightSection: hint && <span className={`muted tiny digits ${css.hint}`}>{hint}</span>,
    className: css.line,
  };
  if (to !== undefined) {
    return (
      <Menu.Item component={Link} to={to} {...shared}>
        {name}
      </Menu.Item>
    );
  }
  if (copies !== undefined) {
    const copy = async () => setCopied((await copyText(copies.text())) ? strings.copied : copies.failed);
    return (
      <Menu.Item onClick={copy} closeMenuOnClick={false} {...shared}>
        <span role="status">{copied ?? name}</span>
      </Menu.Item>
    );
  }
  return (
    <Menu.Item onClick={run} closeMenuOnClick={!leadsOn} {...shared}>
      {name}
    </Menu.Item>
  );
}
