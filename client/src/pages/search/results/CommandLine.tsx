import { IconChevronRight } from "@tabler/icons-react";
import { onKeyboard } from "../../../ui/browser/onKeyboard.ts";
import type { Command } from "../../../ui/commands.ts";
import css from "../palette.module.css";

/** A command, with its keys. */
export function CommandLine({ command: { name, keys } }: { command: Command }) {
  return (
    <>
      <IconChevronRight size={16} aria-hidden="true" className={css.icon} />
      <span className={css.names}>{name}</span>
      {keys && <kbd className={css.keys}>{onKeyboard(keys)}</kbd>}
    </>
  );
}
