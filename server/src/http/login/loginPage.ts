import type { Request } from "express";
import { html } from "../openapi/html.ts";

/** Texts of the login page, in the languages of the interface. */
const loginStrings = {
  en: {
    title: "Log in · Rare Earth Atlas",
    lead: "You need an access token to read this atlas. Enter the one that its operator gave you.",
    token: "Access token",
    enter: "Log in",
    in: "You are logged in.",
    goOn: "Open the atlas",
    leave: "Log out",
    wrong: "This token is not correct. Check for spaces and capital letters.",
    tooMany: "Too many incorrect tokens came from your address. Wait 15 minutes, then try again.",
  },
  zh: {
    title: "登录 · 稀土图谱",
    lead: "本站并非对所有人开放。请输入管理员提供的访问令牌。",
    token: "访问令牌",
    enter: "登录",
    in: "您已登录。",
    goOn: "进入图谱",
    leave: "退出登录",
    wrong: "令牌不正确。请注意其中没有空格，且区分大小写。",
    tooMany: "来自您地址的错误令牌过多。请等待十五分钟后再试。",
  },
} as const;

type LoginState = "out" | "in" | "wrong" | "tooMany";

/** The page at which a reader enters the token, in the language of the browser; it needs no script. */
export function loginPage(request: Request, { to, state }: { to: string; state: LoginState }): string {
  const language = request.acceptsLanguages(["en", "zh"]) === "zh" ? "zh" : "en";
  const words = loginStrings[language];
  const problem = state === "wrong" || state === "tooMany" ? words[state] : null;
  // The token is wrong, unless it was not checked.
  const wrong = state === "wrong" ? html` aria-invalid="true" aria-describedby="problem"` : html``;
  const body =
    state === "in"
      ? html`<p>${words.in} <a href="${to}">${words.goOn}</a></p>
<form method="post" action="/logout"><button>${words.leave}</button></form>`
      : html`<p>${words.lead}</p>
${problem === null ? html`` : html`<p id="problem" role="alert">${problem}</p>`}
<form method="post" action="/login">
<label for="token">${words.token}</label>
<input id="token" name="token" type="password" autocomplete="current-password" autofocus required${wrong}>
<input name="to" type="hidden" value="${to}">
<button>${words.enter}</button>
</form>`;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${problem === null ? words.title : `${problem} · ${words.title}`}</title>
<link rel="stylesheet" href="/login/style.css">
</head>
<body>
<main>
<h1>${words.title.split(" · ").at(-1) ?? ""}</h1>
${body}
</main>
</body>
</html>
`.text;
}

/** Style of the login page: the colours of the documentation pages, in light and in dark. */
export const loginStylesheet = `:root { color-scheme: light dark; font: 16px/1.5 system-ui, "Noto Sans SC", sans-serif; }
body { margin: 0; background: light-dark(#faf9f6, #15181c); color: light-dark(#1d2329, #e8e6e1); }
main { max-width: 26rem; margin: 12vh auto; padding: 0 1.25rem; }
h1 { font-size: 1.5rem; margin: 0 0 0.5rem; }
label { display: block; font-weight: 600; margin-top: 1rem; }
input[type="password"] { box-sizing: border-box; width: 100%; min-height: 44px; margin: 0.25rem 0 1rem; padding: 0 0.75rem; font: inherit; color: inherit; background: light-dark(#fff, #1f242a); border: 1px solid light-dark(#6b7580, #8b96a1); border-radius: 4px; }
button { min-height: 44px; padding: 0 1.25rem; font: inherit; font-weight: 600; color: light-dark(#fff, #10151a); background: light-dark(#1f5f8b, #8fc3e8); border: 0; border-radius: 4px; cursor: pointer; }
a { color: light-dark(#1f5f8b, #8fc3e8); }
:focus-visible { outline: 3px solid light-dark(#1f5f8b, #8fc3e8); outline-offset: 2px; }
[role="alert"] { padding: 0.5rem 0.75rem; border-left: 4px solid light-dark(#a4262c, #ff9a9a); background: light-dark(#fbeaea, #3a2326); }
`;
