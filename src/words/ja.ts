import type { Words } from './english.js';
import { plural } from './plural.js';

/** Japanese, in です・ます. */
export const ja: Words = {
  rail: 'アシスタントのカード',
  newCard: '新しいカード',
  cardUpdated: '更新されました。',
  cardClosed: 'カードを閉じました',
  closed: '閉じました',
  skipped: 'スキップしました',
  answeredElsewhere: '別のタブで回答済みです',
  added: (names) => `追加：${names}`,
  removed: (names) => `削除：${names}`,
  changed: (names) => `変更：${names}`,
  introduction: (kind, heading) => `${kind}：${heading}`,
  pause: '、',
  fullStop: '。',
  sheet: { lower: 'カードを下げる', raise: 'カードを上げる' },

  send: '送信',
  skip: 'スキップ',
  tryAgain: '再試行',

  sending: '送信中…',
  willTryAgain: '未送信です。自動で再送します',
  sent: '送信しました',
  notSaved: '保存できませんでした',

  question: {
    kind: '質問',
    close: '質問を閉じる',
    pickOne: '1つ選択してください',
    pickSeveral: '1つ以上選択してください',
    hint: (count, counted, several) =>
      plural('ja', count, { other: `選択肢は${counted}件です` }) +
      (several ? '。1つ以上選択してください' : '。1つ選択してください'),
    other: 'その他',
    otherText: '回答を入力',
    detail: (option) => `「${option}」の詳細`,
    missing: '回答を選択してください。',
    missingText: '回答を入力してください。',
    right: '正解',
    wrong: '不正解',
    verdict: (isRight, answers) => (isRight ? '正解です。' : `不正解です。正解：${answers}`),
  },

  input: {
    kind: '入力',
    optional: '任意',
    hint: (required) => (required ? '入力欄、必須' : '入力欄、任意'),
    problems: {
      missing: '回答を入力してください。',
      tooLong: '長すぎます。短くしてください。',
      email: 'メールアドレスを確認してください。name@example.com のような形式で入力します。',
      number: '数値を入力してください（例：42）。',
      tel: '電話番号を確認してください。3桁以上の数字が必要です。',
    },
  },

  calendar: {
    kind: 'カレンダー',
    close: 'カレンダーを閉じる',
    titles: {
      date_picker: '日付を選択',
      slot_picker: '時間を選択',
      date_time: '日時を選択',
      range: '期間を選択',
    },
    previousMonth: '前の月',
    nextMonth: '次の月',
    previousYear: '前の年',
    nextYear: '次の年',
    presets: '候補の日付',
    times: (_, counted) => `${counted}件の時間枠`,
    spanStart: '開始日',
    spanEnd: '終了日',
    timesIn: (zone) => `タイムゾーン：${zone}`,
    timesInYours: (zone) => `お使いのタイムゾーン：${zone}`,
    next: {
      date: '日付は未選択です',
      day: '日付を選ぶと時間が表示されます',
      slot: '時間は未選択です',
      range: '開始日を選択してください',
      rangeEnd: (day) => `${day}から。終了日を選択してください`,
    },
    newTimes: '選べる時間が変わりました',
    newDays: '選べる日が変わりました',
    pickedSlots: (_, counted) => `${counted}件の時間を選択中`,
    missing: {
      date: '日付を選択してください。',
      slot: '時間を選択してください。',
      range: '開始日と終了日を選択してください。',
      rangeEnd: '終了日も選択してください。',
    },
  },

  text: {
    kind: 'テキスト',
    close: 'テキストを閉じる',
    more: '続きの文章',
    other: '新しい文章',
    newTab: '（新しいタブで開きます）',
    code: 'コード',
    table: '表',
    done: '完了',
    notDone: '未完了',
  },

  chart: {
    close: 'グラフを閉じる',
    types: { bar: '棒グラフ', line: '折れ線グラフ', pie: '円グラフ' },
    summary: {
      named: (name, detail) => `${name}（${detail}）`,
      one: (value) => `値は1つです：${value}。`,
      parts: (_, counted, largest, smallest) =>
        `${counted}項目のうち、最大は${largest}、最小は${smallest}です。`,
      level: (_, counted, value) => `${counted}個の値はすべて${value}です。`,
      values: (_, counted, highest, lowest) =>
        `${counted}個の値のうち、最大は${highest}、最小は${lowest}です。`,
      change: {
        up: (from, to) => `${from}から${to}に増えています`,
        down: (from, to) => `${from}から${to}に減っています`,
        level: (value) => `最初も最後も${value}です`,
      },
      changeOnly: (change) => `${change}。`,
      changeWithin: (change, highest, lowest) => `${change}。最大は${highest}、最小は${lowest}です。`,
    },
    hint: (count, counted) => plural('ja', count, { other: `値は${counted}件、表でも確認できます` }),
    keys: '矢印キーで値を読めます。',
    position: (number, count) => `${count}件中${number}件目`,
    table: 'データの表',
    label: '項目',
    value: '値',
    share: '割合',
    notDrawn: 'グラフを描画できませんでした。値は次のとおりです。',
  },

  alert: {
    close: 'お知らせを閉じる',
    severity: { info: '情報', success: '成功', warning: '警告', error: 'エラー' },
    closesIn: (_, counted) => `${counted}秒後に閉じます`,
    waits: '今は自動で閉じません',
  },

  scheduling: {
    kind: '予約',
    close: '予約を閉じる',
    pickTime: '時間を選択',
    loading: '予約ページを読み込んでいます…',
    slow: '予約ページの読み込みに時間がかかっています。',
    silent: '予約ページが表示されない場合は、新しいタブでも開けます。',
    openInTab: '新しいタブで開く',
    booked: '予約しました',
    notTold: 'アシスタントに伝えられませんでした',
    notConfigured: '予約が設定されていません',
    notConfiguredBody: 'ここに表示できる予約ページはありません。会話はこのまま続けられます。',
  },

  notice: {
    close: '通知を閉じる',
    invalidTitle: 'このカードは表示できません',
    invalidBody: '受信した内容が足りないか、長すぎます。会話はこのまま続けられます。',
    unsupportedTitle: 'この種類のカードには対応していません',
    unsupportedBody: '会話はこのまま続けられます。',
    failedTitle: 'このカードを読み込めませんでした',
    failedBody: '接続を確認するか、このまま会話を続けてください。',
    loading: '読み込み中…',
  },

  replies: {
    submit: (about, answer) => (about ? `${about}への回答：${answer}。` : `${answer}。`),
    sent: (about) => `${about || 'カード'}に回答しました。`,
    skip: (about) => `${about || 'これ'}には回答しません。`,
    dismiss: (about) => `${about || 'カード'}を閉じました。`,
    booked: (about) => (about ? `${about}の予約をしました。` : '予約をしました。'),
    quote: (text) => `「${text}」`,
    range: (start, end) => `${start}から${end}まで`,
  },
};
