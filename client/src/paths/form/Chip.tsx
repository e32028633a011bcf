import { UnstyledButton } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import type { ReactNode } from "react";
import type { draggedEntity } from "../../browser/entityDrag.ts";
import { keepFocus } from "../../browser/keepFocus.ts";
import { strings } from "../strings.ts";
import css from "./form.module.css";

interface ChipProps {
  children: ReactNode;
  /** Says what a press does. */
  label: string;
  title?: string | undefined;
  /** The id of what was chosen, where the data set does not have it. */
  unknown: string | null;
  onStop: () => void;
  /** What makes it something to drag. */
  drag?: ReturnType<typeof draggedEntity>;
}

/** Something that was chosen, which a press lets go again. */
export function Chip({ children, label, title, unknown, onStop, drag }: ChipProps) {
  return (
    <li>
      <UnstyledButton
        className={css.chip}
        aria-label={label}
        title={title}
        onClick={({ currentTarget }) => {
          keepFocus(currentTarget);
          onStop();
        }}
        {...drag}
      >
        {children} <IconX size={13} aria-hidden="true" />
      </UnstyledButton>
      {unknown !== null && (
        <span role="alert" className={css.fault}>
          {strings.notFound(unknown)}
        </span>
      )}
    </li>
  );
}
