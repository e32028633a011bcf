import { UnstyledButton } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import type { ReactNode } from "react";
import type { draggedEntity } from "../../../ui/browser/entityDrag.ts";
import { keepFocus } from "../../../ui/browser/keepFocus.ts";
import { strings } from "../strings.ts";
import css from "./form.module.css";

interface ChipProps {
  children: ReactNode;
  /** The effect of pressing it, in words. */
  label: string;
  title?: string | undefined;
  /** The id chosen, if the data set lacks it. */
  unknown: string | null;
  onStop: () => void;
  /** Makes it draggable. */
  drag?: ReturnType<typeof draggedEntity>;
}

/** A chosen item, removed by pressing it. */
export function Chip({ children, label, title, unknown, onStop, drag }: ChipProps) {
  return (
    <li>
      <UnstyledButton
        className={`small line gap4 touch28 onAccentWash ${css.chip}`}
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
