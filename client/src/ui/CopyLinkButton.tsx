import { Button, VisuallyHidden } from "@mantine/core";
import { IconCheck, IconLink } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { copyText } from "./copyText.ts";
import { strings } from "./strings.ts";

const SHOWN_MS = 2500;

/** Copies the address, which holds the whole view, and says so. */
export function CopyLinkButton() {
  const [outcome, setOutcome] = useState<"none" | "copied" | "failed">("none");

  useEffect(() => {
    if (outcome === "none") return;
    const timer = setTimeout(() => setOutcome("none"), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [outcome]);

  async function copy() {
    setOutcome((await copyText(window.location.href)) ? "copied" : "failed");
  }

  const label = { none: strings.copyLink, copied: strings.copied, failed: strings.copyFailed }[outcome];
  return (
    <>
      <Button
        variant="default"
        leftSection={outcome === "copied" ? <IconCheck size={16} /> : <IconLink size={16} />}
        aria-label={label}
        onClick={copy}
      >
        {label}
      </Button>
      <VisuallyHidden role="status">{outcome === "none" ? "" : label}</VisuallyHidden>
    </>
  );
}
