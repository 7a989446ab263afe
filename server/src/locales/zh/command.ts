import type { CommandMessages } from '../messages.ts';

export const command: CommandMessages = {
  help: `okr – 用纯文本写目标与关键结果

  okr check [路径…]      检查文件和文件夹
      --format text|json|sarif|github   --fix   --max-warnings N
  okr export [路径…]     导出计划和评分
      --format json|ndjson|csv|markdown|html   -o 文件
  okr score [路径…]      评分树
  okr format [路径…]     规范格式
      --check   --write
  okr import 文件        把粘贴或导出的 OKR（文本、Markdown、CSV）转为 .okr
      --to 文件
  okr templates          模板库                     --format json
  okr new 模板           用模板新建计划             --lang en|zh|hu   -o 文件
  okr rules              全部规则                   --format json
  okr explain 代码       某条规则检查什么、为什么
  okr lsp                标准输入输出上的语言服务器

读取计划的命令还支持
      --as-of 日期            按这一天计算，而不是今天
      --config 文件           代替各文件上层的 okr.config.json
      - 或 --stdin            读取标准输入   --stdin-filename 名称
      --locale en|zh|hu       提示信息的语言；默认取 LANG

不写路径时，读取当前文件夹下所有未被 .gitignore 忽略的 .okr 文件。
退出码：0 没有问题，1 有错误或警告过多，2 有操作未能完成。
`,
  seeHelp: '用法见 okr --help。',
  severity: { error: '错误', warning: '警告', information: '信息', hint: '提示' },
  off: '关闭',
  category: {
    syntax: '语法',
    structure: '结构',
    measure: '衡量',
    time: '时间',
    wording: '措辞',
    alignment: '对齐',
    people: '人员',
    tracking: '跟踪',
    method: '方法',
  },

  unknownCommand: (name) => `没有名为“${name}”的命令。`,
  unknownOption: (option) => `没有选项 ${option}。`,
  optionNeedsValue: (option) => `${option} 后面缺少值。`,
  optionAlone: (option) => `${option} 不需要值。`,
  missingArgument: (name) => `缺少参数：${argumentNames[name] ?? name}。`,
  invalidChoice: (option, value, choices) => `${option} 不能是“${value}”，可选：${choices.join('、')}。`,
  invalidNumber: (option, value) => `${option} 需要整数，而不是“${value}”。`,
  invalidDate: (value) => `--as-of 需要 2026-02-10 这样的日期，而不是“${value}”。`,
  eitherOr: (one, other) => `${one} 和 ${other} 不能同时使用。`,
  fixNeedsFiles: '--fix 只能用于文件，不能用于标准输入。',
  writeNeedsFiles: '--write 只能用于文件，不能用于标准输入。',

  notFound: (path) => `${path}：没有这个文件或文件夹。`,
  notText: (path) => `${path}：不是 UTF-8 文本文件。`,
  unreadable: (path, reason) => `${path}：无法读取（${reason}）。`,
  unwritable: (path, reason) => `${path}：无法写入（${reason}）。`,
  exists: (path) => `${path} 已存在，没有写入。`,
  noFiles: (path) => `${path}：文件夹中没有 .okr 文件。`,
  internalError: (details) => `内部错误，请反馈给我们：\n${details}`,

  summary: ({ errors, warnings, information, hints, files }) =>
    `${[
      `${errors} 个错误`,
      `${warnings} 个警告`,
      ...(information > 0 ? [`${information} 条信息`] : []),
      ...(hints > 0 ? [`${hints} 条提示`] : []),
    ].join('，')}，共 ${files} 个文件。`,
  clean: (files) => (files === 0 ? '没有可检查的文件。' : `${files} 个文件，没有发现问题。`),
  fixable: (count) => `其中 ${count} 处可用 --fix 修复。`,
  fixed: (count, path) => `${path}：已修复 ${count} 处。`,
  wouldFormat: (path) => `${path} 不是规范格式。`,
  formatted: (path) => `${path} 已格式化。`,
  written: (path) => `已写入 ${path}。`,
  noPlans: '没有找到写有目标的计划。',

  unknownRule: (code, similar) => `没有名为“${code}”的规则。${didYouMean(similar)}`,
  unknownTemplate: (id, similar) => `没有名为“${id}”的模板。${didYouMean(similar)}`,
  bad: '不够好',
  good: '更好',
  options: '选项',
  sources: '来源',
};

/** As the help calls them. */
const argumentNames: Readonly<Record<string, string>> = { TEMPLATE: '模板', FILE: '文件', CODE: '代码' };

function didYouMean(similar: readonly string[]): string {
  return similar.length > 0 ? `是不是 ${similar.join(' 或 ')}？` : '';
}
