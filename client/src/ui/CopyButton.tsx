import { Button, VisuallyHidden } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { type ReactNode, useEffect, useState } from "react";
import { copyText } from "./browser/copyText.ts";
import { strings } from "./strings.ts";

const SHOWN_MS = 2500;

interface CopyButtonProps {
  label: string;
  /** Shown if the browser refuses to copy. */
  failed: string;
  icon: ReactNode;
  text: () => string;
}

/** Copies a text and confirms it. */
export function CopyButton({ label, failed, icon, text }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<"none" | "copied" | "failed">("none");

  useEffect(() => {
    if (outcome === "none") return;
    const timer = setTimeout(() => setOutcome("none"), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [outcome]);

  async function copy() {
    setOutcome((await copyText(text())) ? "copied" : "failed");
  }

  const said = { none: label, copied: strings.copied, failed }[outcome];
  return (
    <>
      <Button
        variant="default"
        leftSection={outcome === "copied" ? <IconCheck size={16} /> : icon}
        aria-label={said}
        onClick={copy}
      >
        {said}
      </Button>
      <VisuallyHidden role="status">{outcome === "none" ? "" : said}</VisuallyHidden>
    </>
  );
}
