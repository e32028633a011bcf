import { IconArrowDown, IconArrowUp, IconGripVertical, IconX } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { IconButton } from "../../../ui/IconButton.tsx";
import { pageStrings } from "../pageStrings.ts";
import css from "./keyPoints.module.css";

/** The place of a row in the list of key points, and ways to move it. */
export interface RowPlace {
  first: boolean;
  last: boolean;
  /** Whether the pointer drags it. */
  dragged: boolean;
  onMove: (by: "up" | "down") => void;
  onDrag: (isOn: boolean) => void;
  /** Something else was dropped on it. */
  onDropHere: () => void;
}

/** A row that takes what is dropped on it. */
export function RowFrame({
  place: { dragged, onDropHere },
  className,
  children,
}: {
  place: RowPlace;
  className: string | undefined;
  children: ReactNode;
}) {
  return (
    <li
      className={`ruleBelow relative ${className} ${dragged ? css.dragged : ""}`}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        onDropHere();
      }}
    >
      {children}
    </li>
  );
}

/** The buttons of a row: a grip to drag it by, up, down and away. */
export function RowButtons({
  place: { first, last, onMove, onDrag },
  labels,
  onRemove,
}: {
  place: RowPlace;
  labels: { up: string; down: string; remove: string };
  /** Null for the only one. */
  onRemove: (() => void) | null;
}) {
  return (
    <span className={`gap2 ${css.buttons}`}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrows beside it do the same from the keyboard */}
      <span
        draggable
        title={pageStrings.dragRow}
        className={css.grip}
        onDragStart={(event) => {
          const row = event.currentTarget.closest("li");
          if (row) event.dataTransfer.setDragImage(row, 0, 0);
          event.dataTransfer.effectAllowed = "move";
          onDrag(true);
        }}
        onDragEnd={() => onDrag(false)}
      >
        <IconGripVertical size={16} aria-hidden="true" />
      </span>
      <IconButton
        label={labels.up}
        icon={IconArrowUp}
        size={28}
        name="up"
        disabled={first}
        onClick={() => onMove("up")}
      />
      <IconButton
        label={labels.down}
        icon={IconArrowDown}
        size={28}
        name="down"
        disabled={last}
        onClick={() => onMove("down")}
      />
      <IconButton
        label={labels.remove}
        icon={IconX}
        size={28}
        disabled={onRemove === null}
        onClick={() => onRemove?.()}
      />
    </span>
  );
}
