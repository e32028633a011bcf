import { type RefObject, useEffect, useRef, useState } from "react";

/** Opens something at its button once both are mounted; the button has the focus first, to get it back. */
export function useOpenAtOnce(): {
  button: RefObject<HTMLButtonElement | null>;
  opened: boolean;
  setOpened: (opened: boolean) => void;
} {
  const button = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState(false);
  useEffect(() => {
    button.current?.focus();
    setOpened(true);
  }, []);
  return { button, opened, setOpened };
}
