import { Menu, UnstyledButton } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { labelled } from "../../../model/words/listWords.ts";
import css from "./form.module.css";

export interface MenuOption {
  id: string;
  name: string;
  mark?: ReactNode;
  hint?: string | undefined;
  checked: boolean;
  /** True if it cannot be changed now. */
  fixed?: boolean;
  toggle: () => void;
}

interface OptionMenuProps {
  label: string;
  /** The current choice, in short. */
  value: string;
  options: readonly MenuOption[];
}

/** Options that fit into one column. */
const LONG = 9;
// An empty box before unchosen options shows that several can be chosen.
const classNames = { itemIndicator: css.box ?? "" };

/** A menu with multiple choice. It stays open, because one choice is rarely all. */
export function OptionMenu({ label, value, options }: OptionMenuProps) {
  return (
    <div className="shrinks">
      <span className={css.label} aria-hidden="true">
        {label}
      </span>
      <Menu position="bottom-start" shadow="md">
        <Menu.Target>
          <UnstyledButton className={css.control} aria-label={labelled(label, value)}>
            {value} <IconChevronDown size={14} aria-hidden="true" />
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown className={options.length > LONG ? (css.long ?? "") : ""}>
          {options.map(({ id, name, mark, hint, checked, fixed = false, toggle }) => (
            <Menu.CheckboxItem key={id} classNames={classNames} checked={checked} disabled={fixed} onChange={toggle}>
              <span className="line gap8">
                {mark} {name} {hint && <span className="muted tiny">{hint}</span>}
              </span>
            </Menu.CheckboxItem>
          ))}
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
