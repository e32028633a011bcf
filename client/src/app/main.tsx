import "../ui/theme/styles.ts";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { plainPath } from "../model/address/splitAddress.ts";
import { languageReady } from "../model/words/language.ts";
import { focusPressed } from "../ui/browser/focusPressed.ts";
import { App } from "./App.tsx";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element with the id root");
plainPath();
focusPressed();
void languageReady().then(() =>
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  ),
);
