/** What the login page says, in the languages of the interface. */
export const loginStrings = {
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
