import { Menu, UnstyledButton } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import type { ReactNode } from "react";
import css from "./filters.module.css";

/** One thing that can be shown or filtered out. */
export interface FilterItem {
  id: string;
  name: string;
  mark: ReactNode;
  count: number;
  shown: boolean;
  toggle: () => void;
}

/** A menu of things to show or not, each with its count. It stays open, since one rarely filters only one. */
export function FilterMenu({ name, items }: { name: string; items: FilterItem[] }) {
  return (
    <Menu position="bottom-start" shadow="md">
      <Menu.Target>
        <UnstyledButton className={css.pill}>
          {name} <IconChevronDown size={14} aria-hidden="true" />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {items.map(({ id, name: itemName, mark, count, shown, toggle }) => (
          <Menu.CheckboxItem
            key={id}
            checked={shown}
            onChange={toggle}
            rightSection={<span className={css.count}>{count}</span>}
          >
            <span className={css.item}>
              {mark} {itemName}
            </span>
          </Menu.CheckboxItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
