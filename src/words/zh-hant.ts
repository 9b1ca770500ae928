import type { Words } from './english.js';
import { plural } from './plural.js';

/** Chinese in traditional characters, as written in Taiwan. */
export const zhHant: Words = {
  rail: '助理的卡片',
  newCard: '新卡片',
  cardUpdated: '已更新。',
  cardClosed: '卡片已關閉',
  closed: '已關閉',
  skipped: '已略過',
  answeredElsewhere: '已在其他分頁中回答',
  added: (names) => `新增：${names}`,
  removed: (names) => `已移除：${names}`,
  changed: (names) => `已變更：${names}`,
  introduction: (kind, heading) => `${kind}：${heading}`,
  pause: '，',
  fullStop: '。',
  sheet: { lower: '收合卡片', raise: '展開卡片' },

  send: '傳送',
  skip: '略過',
  tryAgain: '重試',

  sending: '正在傳送…',
  willTryAgain: '尚未傳送，稍後會重試',
  sent: '已傳送',
  notSaved: '無法儲存',

  question: {
    kind: '問題',
    close: '關閉問題',
    pickOne: '請選擇一項',
    pickSeveral: '請選擇一項或多項',
    hint: (count, counted, several) =>
      plural('zh-Hant', count, { other: `${counted} 個選項` }) +
      (several ? '，請選擇一項或多項' : '，請選擇一項'),
    other: '其他',
    otherText: '您的回答',
    detail: (option) => `「${option}」的詳細說明`,
    missing: '請先選擇一個答案。',
    missingText: '請先輸入您的回答。',
    right: '正確答案',
    wrong: '回答錯誤',
    verdict: (isRight, answers) => (isRight ? '回答正確。' : `回答錯誤。正確答案：${answers}`),
  },

  input: {
    kind: '輸入',
    optional: '選填',
    hint: (required) => (required ? '填寫欄位，必填' : '填寫欄位，選填'),
    problems: {
      missing: '請先輸入回答。',
      tooLong: '內容太長，請縮短。',
      email: '請檢查電子郵件地址，格式應類似 name@example.com。',
      number: '請輸入數字，例如 42。',
      tel: '請檢查電話號碼，至少應包含三位數字。',
    },
  },

  calendar: {
    kind: '日曆',
    close: '關閉日曆',
    titles: {
      date_picker: '選擇日期',
      slot_picker: '選擇時段',
      date_time: '選擇日期和時段',
      range: '選擇起訖日期',
    },
    previousMonth: '上個月',
    nextMonth: '下個月',
    previousYear: '上一年',
    nextYear: '下一年',
    presets: '建議的日期',
    times: (_, counted) => `${counted} 個時段`,
    spanStart: '開始日期',
    spanEnd: '結束日期',
    timesIn: (zone) => `時區：${zone}`,
    timesInYours: (zone) => `您的時區：${zone}`,
    next: {
      date: '尚未選擇日期',
      day: '選擇一天以查看可選時段',
      slot: '尚未選擇時段',
      range: '請選擇開始日期',
      rangeEnd: (day) => `從${day}開始。請選擇結束日期`,
    },
    newTimes: '可選時間已更新',
    newDays: '可選日期已更新',
    pickedSlots: (_, counted) => `已選擇 ${counted} 個時段`,
    missing: {
      date: '請先選擇日期。',
      slot: '請先選擇時段。',
      range: '請先選擇開始日期和結束日期。',
      rangeEnd: '請再選擇結束日期。',
    },
  },

  text: {
    kind: '文字',
    close: '關閉文字',
    more: '更多文字',
    other: '新的文字',
    newTab: '（在新分頁中開啟）',
    code: '程式碼',
    table: '表格',
    done: '已完成',
    notDone: '未完成',
  },

  chart: {
    close: '關閉圖表',
    types: { bar: '長條圖', line: '折線圖', pie: '圓餅圖' },
    summary: {
      named: (name, detail) => `${name}（${detail}）`,
      one: (value) => `只有一個數值：${value}。`,
      parts: (_, counted, largest, smallest) =>
        `${counted} 個部分中，最大的是${largest}，最小的是${smallest}。`,
      level: (_, counted, value) => `全部 ${counted} 個數值皆為 ${value}。`,
      values: (_, counted, highest, lowest) => `${counted} 個數值中，最高的是${highest}，最低的是${lowest}。`,
      change: {
        up: (from, to) => `從 ${from}上升到 ${to}`,
        down: (from, to) => `從 ${from}下降到 ${to}`,
        level: (value) => `開頭和結尾皆為 ${value}`,
      },
      changeOnly: (change) => `${change}。`,
      changeWithin: (change, highest, lowest) => `${change}；最高：${highest}，最低：${lowest}。`,
    },
    hint: (count, counted) => plural('zh-Hant', count, { other: `${counted} 個數值，也可查看表格` }),
    keys: '使用方向鍵查看各個數值。',
    position: (number, count) => `第 ${number} 項，共 ${count} 項`,
    table: '資料表',
    label: '標籤',
    value: '數值',
    share: '占比',
    notDrawn: '無法繪製圖表。以下是其中的數值。',
  },

  alert: {
    close: '關閉提醒',
    severity: { info: '提示', success: '成功', warning: '警告', error: '錯誤' },
    closesIn: (_, counted) => `${counted} 秒後關閉`,
    waits: '暫不關閉',
  },

  scheduling: {
    kind: '預約',
    close: '關閉預約',
    pickTime: '選擇時段',
    loading: '正在載入預約頁面…',
    slow: '預約頁面載入緩慢。',
    silent: '沒有看到預約頁面？也可以在新分頁中開啟。',
    openInTab: '在新分頁中開啟',
    booked: '已預約',
    notTold: '未能告知助理',
    notConfigured: '尚未設定預約',
    notConfiguredBody: '這裡沒有可顯示的預約頁面。您可以繼續對話。',
  },

  notice: {
    close: '關閉通知',
    invalidTitle: '無法顯示此卡片',
    invalidBody: '收到的內容不完整或過長。您可以繼續對話。',
    unsupportedTitle: '此處不支援這種卡片',
    unsupportedBody: '您可以繼續對話。',
    failedTitle: '此卡片未能載入',
    failedBody: '請檢查網路連線，或繼續對話。',
    loading: '正在載入…',
  },

  replies: {
    submit: (about, answer) => (about ? `我對${about}的回答：${answer}。` : `${answer}。`),
    sent: (about) => `我已回答${about || '卡片上的問題'}。`,
    skip: (about) => `我不想回答${about || '這個問題'}。`,
    dismiss: (about) => `我關閉了${about || '卡片'}。`,
    booked: (about) => (about ? `我已為${about}預約了時間。` : '我已預約了時間。'),
    quote: (text) => `「${text}」`,
    range: (start, end) => `${start} 至 ${end}`,
  },
};
