import { type RefObject, useEffect, useRef, useState } from "react";

/**
 * Opens something at its button as soon as both are mounted. The button is focused first, so that the focus returns to
 * it.
 */
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
