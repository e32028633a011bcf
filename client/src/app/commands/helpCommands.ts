import { ABOUT_PATH } from "../../model/address/pages/aboutAddress.ts";
import { ASSISTANTS_PATH } from "../../model/address/pages/assistantsAddress.ts";
import { DESK_PATH } from "../../model/address/pages/deskAddress.ts";
import { READ_PATH } from "../../model/address/pages/readAddress.ts";
import type { Command } from "../../ui/commands.ts";
import { type HelpTopic, strings } from "./strings.ts";

/** The pages on which readers find what they look for by its everyday name. */
const pages: Record<HelpTopic, string> = {
  cite: ABOUT_PATH,
  error: ABOUT_PATH,
  assistant: ASSISTANTS_PATH,
  download: ABOUT_PATH,
  update: DESK_PATH,
  paper: READ_PATH,
  watch: "/",
};

/** Commands for what readers look for by its everyday name, such as "cite" or "report an error". */
export function helpCommands(navigate: (path: string) => void): Command[] {
  // Object.entries types the keys as plain strings.
  return (Object.entries(pages) as [HelpTopic, string][]).map(([topic, path]) => {
    return { id: `help-${topic}`, ...strings.helpTopics[topic], run: () => navigate(path) };
  });
}
