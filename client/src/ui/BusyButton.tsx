import { Button, type ButtonProps, Loader } from "@mantine/core";
import type { Ref } from "react";

interface BusyButtonProps extends ButtonProps {
  /** What was asked for is on its way, and is not asked for again meanwhile. */
  busy: boolean;
  onClick: () => void;
  onBlur?: () => void;
  "aria-label"?: string;
  ref?: Ref<HTMLButtonElement>;
}

/** A button that waits for what it has begun. Not `disabled` meanwhile, as that would take the focus from it. */
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
