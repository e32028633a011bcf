import type { MouseEvent, ReactNode } from "react";
import css from "./hits.module.css";

interface ListOptionProps {
  id: string;
  active: boolean;
  onPick: (event: MouseEvent) => void;
  onHover: () => void;
  children: ReactNode;
}

/** One line of a list below a text field, which can be picked while the focus stays in the field. */
export function ListOption({ id, active, onPick, onHover, children }: ListOptionProps) {
  return (
    // The keyboard drives options through the text field, as the combobox pattern has it.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      className={css.option}
      // Keeps the focus in the text field.
      onMouseDown={(event) => event.preventDefault()}
      onMouseMove={active ? undefined : onHover}
      onClick={onPick}
    >
      {children}
    </div>
  );
}
