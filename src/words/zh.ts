import { chartSummary } from './chart-summary.js';
import type { Words } from './english.js';
import { plural } from './plural.js';

/** Chinese in simplified characters. */
export const zh: Words = {
  rail: '助手的卡片',
  newCard: '新卡片',
  cardUpdated: '已更新。',
  cardClosed: '卡片已关闭',
  closed: '已关闭',
  skipped: '已跳过',
  answeredElsewhere: '已在其他标签页中回答',
  added: (names) => `新增：${names}`,
  removed: (names) => `已移除：${names}`,
  changed: (names) => `已更改：${names}`,
  introduction: (kind, heading) => `${kind}：${heading}`,
  pause: '，',
  fullStop: '。',
  sheet: { lower: '收起卡片', raise: '展开卡片' },

  send: '发送',
  skip: '跳过',
  tryAgain: '重试',

  sending: '正在发送…',
  willTryAgain: '尚未发送，稍后会重试',
  sent: '已发送',
  notSaved: '无法保存',

  question: {
    kind: '问题',
    close: '关闭问题',
    pickOne: '请选择一项',
    pickSeveral: '请选择一项或多项',
    hint: (count, counted, several) =>
      plural('zh', count, { other: `${counted} 个选项` }) + (several ? '，请选择一项或多项' : '，请选择一项'),
    other: '其他',
    otherText: '您的回答',
    detail: (option) => `“${option}”的详细说明`,
    missing: '请先选择一个答案。',
    missingText: '请先输入您的回答。',
    right: '正确答案',
    wrong: '回答错误',
    verdict: (isRight, answers) => (isRight ? '回答正确。' : `回答错误。正确答案：${answers}`),
  },

  input: {
    kind: '输入',
    optional: '选填',
    hint: (required) => (required ? '填写项，必填' : '填写项，选填'),
    problems: {
      missing: '请先输入回答。',
      tooLong: '内容太长，请缩短。',
      email: '请检查电子邮件地址，格式应类似 name@example.com。',
      number: '请输入一个数字，例如 42。',
      tel: '请检查电话号码，至少应包含三位数字。',
    },
  },

  calendar: {
    kind: '日历',
    close: '关闭日历',
    titles: {
      date_picker: '选择日期',
      slot_picker: '选择时段',
      date_time: '选择日期和时段',
      range: '选择起止日期',
    },
    previousMonth: '上个月',
    nextMonth: '下个月',
    previousYear: '上一年',
    nextYear: '下一年',
    presets: '建议的日期',
    times: (_, counted) => `${counted} 个时段`,
    spanStart: '开始日期',
    spanEnd: '结束日期',
    timesIn: (zone) => `时区：${zone}`,
    timesInYours: (zone) => `您的时区：${zone}`,
    next: {
      date: '尚未选择日期',
      day: '选择一天以查看可选时段',
      slot: '尚未选择时段',
      range: '请选择开始日期',
      rangeEnd: (day) => `从${day}开始。请选择结束日期`,
    },
    newTimes: '可选时间已更新',
    newDays: '可选日期已更新',
    pickedSlots: (_, counted) => `已选择 ${counted} 个时段`,
    missing: {
      date: '请先选择日期。',
      slot: '请先选择时段。',
      range: '请先选择开始日期和结束日期。',
      rangeEnd: '请再选择结束日期。',
    },
  },

  text: {
    kind: '文本',
    close: '关闭文本',
    more: '更多文字',
    other: '新的文字',
    newTab: '（在新标签页中打开）',
    code: '代码',
    table: '表格',
    done: '已完成',
    notDone: '未完成',
  },

  chart: {
    close: '关闭图表',
    types: { bar: '条形图', line: '折线图', pie: '饼图' },
    summary: chartSummary({
      named: (name, detail) => `${name}（${detail}）`,
      one: (value) => `只有一个数值：${value}。`,
      parts: (_, counted, largest, smallest) =>
        `${counted} 个部分中，最大的是${largest}，最小的是${smallest}。`,
      level: (_, counted, value) => `全部 ${counted} 个数值均为 ${value}。`,
      values: (_, counted, highest, lowest) => `${counted} 个数值中，最高的是${highest}，最低的是${lowest}。`,
      change: {
        up: (from, to) => `从 ${from}上升到 ${to}`,
        down: (from, to) => `从 ${from}下降到 ${to}`,
        level: (value) => `开头和结尾均为 ${value}`,
      },
      changeOnly: (change) => `${change}。`,
      changeWithin: (change, highest, lowest) => `${change}；最高：${highest}，最低：${lowest}。`,
    }),
    hint: (count, counted) => plural('zh', count, { other: `${counted} 个数值，也可查看表格` }),
    keys: '使用方向键查看各个数值。',
    position: (number, count) => `第 ${number} 项，共 ${count} 项`,
    table: '数据表',
    label: '标签',
    value: '数值',
    share: '占比',
    notDrawn: '无法绘制图表。以下是其中的数值。',
  },

  alert: {
    close: '关闭提醒',
    severity: { info: '提示', success: '成功', warning: '警告', error: '错误' },
    closesIn: (_, counted) => `${counted} 秒后关闭`,
    waits: '暂不关闭',
  },

  scheduling: {
    kind: '预约',
    close: '关闭预约',
    pickTime: '选择时段',
    loading: '正在加载预约页面…',
    slow: '预约页面加载缓慢。',
    silent: '没有看到预约页面？也可以在新标签页中打开。',
    openInTab: '在新标签页中打开',
    booked: '已预约',
    notTold: '未能告知助手',
    notConfigured: '尚未设置预约',
    notConfiguredBody: '这里没有可显示的预约页面。您可以继续对话。',
  },

  notice: {
    close: '关闭通知',
    invalidTitle: '无法显示此卡片',
    invalidBody: '收到的内容不完整或过长。您可以继续对话。',
    unsupportedTitle: '此处不支持这种卡片',
    unsupportedBody: '您可以继续对话。',
    failedTitle: '此卡片未能加载',
    failedBody: '请检查网络连接，或继续对话。',
    loading: '正在加载…',
  },

  replies: {
    submit: (about, answer) => (about ? `我对${about}的回答：${answer}。` : `${answer}。`),
    sent: (about) => `我已回答${about || '卡片上的问题'}。`,
    skip: (about) => `我不想回答${about || '这个问题'}。`,
    dismiss: (about) => `我关闭了${about || '卡片'}。`,
    booked: (about) => (about ? `我已为${about}预约了时间。` : '我已预约了时间。'),
    quote: (text) => `“${text}”`,
    range: (start, end) => `${start} 至 ${end}`,
  },
};
