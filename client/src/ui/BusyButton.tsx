import { Button, type ButtonProps, Loader } from "@mantine/core";
import type { Ref } from "react";

interface BusyButtonProps extends ButtonProps {
  /** The action is running and cannot be repeated. */
  busy: boolean;
  onClick: () => void;
  onBlur?: () => void;
  "aria-label"?: string;
  ref?: Ref<HTMLButtonElement>;
}

/** A button that waits for its own action. Not `disabled`, which would take the focus from it. */
export function BusyButton({ busy, onClick, ...button }: BusyButtonProps) {
  return (
    <Button
      {...button}
      aria-disabled={busy}
      {...(busy ? { "data-disabled": true, leftSection: <Loader size={14} aria-hidden="true" /> } : {})}
      onClick={() => !busy && onClick()}
    />
  );
}
