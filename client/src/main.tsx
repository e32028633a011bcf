import "./ui/styles.ts";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { focusPressed } from "./ui/focusPressed.ts";
import { languageReady } from "./ui/language.ts";
import { plainPath } from "./url/plainPath.ts";

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
