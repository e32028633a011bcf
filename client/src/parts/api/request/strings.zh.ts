import type { Strings } from "./strings.ts";

export const zh: Strings = {
  page: "页面出了问题。",
  network: "服务器没有应答。当前内容保持不变；待其恢复后请重试。",
  store: "数据库暂时不可用。当前内容保持不变；请稍后重试。",
  busy: "服务器目前请求过多，无法应答。当前内容保持不变；请一分钟后重试。",
  timeout: "查询耗时过长或占用内存过多，已被中止。请缩小范围，或重试。",
  login: "您已退出登录。请重新登录后继续；本页地址会保留您的视图。",
  tooMany: "短时间内请求过多。请等一分钟后重试。",
  internal: "服务器在处理此请求时出错，已记录在日志中。",
  refused: (reason) => `请求未被接受（服务器答复：${reason}）`,
};
