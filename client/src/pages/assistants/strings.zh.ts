import type { Strings } from "./strings.ts";

export const zh: Strings = {
  title: "智能助手",
  lead: "支持模型上下文协议（MCP）的助手可依据图谱作答，而不凭记忆：每条论断均附编号、证据等级和最近确认日期，每个回答均附局限。助手只能读取。",
  names: {
    address: "地址",
    editor: "编辑器",
    desktop: "桌面程序",
    http: "任何HTTP客户端",
  },
  hints: {
    address: "用于需填写服务器地址的助手（streamable HTTP）。",
    editor: "用于以文件登记服务器的编辑器，例如mcp.json。",
    desktop: "用于自行启动服务器的程序。请填入图谱所在文件夹。它按启动时的状态读取您的工作台。",
    http: "这是首个请求，其后为tools/list和tools/call。",
  },
  copy: (what) => `复制：${what}`,
  failed: "浏览器未能复制，请选中文字后自行复制。",
  goodToKnow: "须知",
  notes: [
    "助手读到的一切都会传给其运营方，包括您工作台上的论断，这些论断标明为您自己的。以ATLAS_MCP=public启动时，助手只读取已发布的数据集；以ATLAS_MCP=off启动时，什么也读不到。",
    "图谱若设有令牌，请以请求头Authorization: Bearer …发送。",
    "随附三个提示：Brief me on …（介绍某主题）、Check this text（核对文本）、What has changed on …（某主题的变化）。它们要求助手保留证据等级，绝不把自述称为事实。助手是否照做，只有您能看出：请按编号核对。",
  ],
};
