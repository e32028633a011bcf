import { Button } from "@mantine/core";
import { IconCopy } from "@tabler/icons-react";
import { useState } from "react";
import { isWhole } from "../../url/wholeAddress.ts";
import type { Briefing } from "../Briefing.ts";
import { errorText } from "../page/errorText.ts";
import css from "../page/files.module.css";
import { copyActions } from "./copyActions.ts";
import { copyStrings } from "./strings.ts";

/** Parts of the briefing to copy and paste elsewhere. */
export function CopyList({ briefing }: { briefing: Briefing }) {
  const [outcome, setOutcome] = useState({ message: "", fault: "" });
  return (
    <section aria-labelledby="copy" className={css.copy}>
      <h2 id="copy" className={css.subheading}>
        {copyStrings.heading}
      </h2>
      <p className={css.hint}>{copyStrings.hint}</p>
      <div className={css.copies}>
        {copyActions.map(([id, copy]) => {
          const name = copyStrings.names[id];
          return (
            <Button
              key={id}
              variant="default"
              size="xs"
              leftSection={<IconCopy size={14} />}
              aria-label={copyStrings.copyOf(name)}
              onClick={async () => {
                try {
                  const done = await copy(briefing);
                  const copied = copyStrings.copied(name);
                  setOutcome(
                    done
                      ? {
                          message: id === "link" && !isWhole(briefing.link) ? copyStrings.copiedHere : copied,
                          fault: "",
                        }
                      : { message: "", fault: copyStrings.refused },
                  );
                } catch (error) {
                  setOutcome({ message: "", fault: errorText(error) });
                }
              }}
            >
              {name}
            </Button>
          );
        })}
      </div>
      <div role="status" className={css.outcome}>
        {outcome.message}
      </div>
      {outcome.fault && (
        <p role="alert" className={css.fault}>
          {outcome.fault}
        </p>
      )}
    </section>
  );
}
