import "../ui/theme/styles.ts";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { focusPressed } from "../browser/focusPressed.ts";
import { plainPath } from "../url/pages/plainPath.ts";
import { languageReady } from "../words/language.ts";
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
