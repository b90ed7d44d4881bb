// Generated from zh-Hans.ts by scripts/words.mjs
import type { Words } from './zh-Hans.ts'
/** Words of alerts by e-mail: pages and letters. */
export const zhHant: Words = {
  everything: '公開目錄全部條目',
  aSearch: '一項檢索',
  quoted: (words: string) => `“${words}”`,
  ask: {
    title: '用郵件訂閱',
    lead: '有新內容才發郵件，每天最多一封，早上七點以後發出，列出到前一天為止新公開的內容。',
    what: '訂閱的內容',
    see: '查看現在的結果',
    address: '電子郵件地址',
    addressHint: '例如 shen@example.com。加密保存，只用於這項訂閱；退訂後立即刪除，三天內沒有確認也刪除。',
    wrongAddress: '請填寫一個完整的電子郵件地址，只用字母、數字和常用符號，例如 shen@example.com。',
    button: '發送確認郵件',
    basis: '憑您的同意處理，隨時可以退訂。',
  },
  asked: {
    title: '請到郵箱裏確認',
    lead: '如果這個地址還沒有這項訂閱，確認郵件已在路上。打開郵件裏的鏈接並確認後才開始訂閱。',
    rules: (days: number, letters: number, alerts: number) =>
      `鏈接${days}天內有效。同一地址二十四小時內最多收到${letters}封確認郵件，最多有${alerts}項訂閱；超過的，以及已經確認過的，不再發信。`,
    missing: '沒有收到？請看看垃圾郵件，或者檢查地址後再試一次。',
    demo: '演示系統沒有郵件服務器，郵件留在演示信箱裏。',
    openBox: '打開演示信箱',
    back: '回到結果',
  },
  confirm: {
    title: '確認郵件訂閱',
    lead: '點下面的按鈕開始訂閱。第一封郵件最早明天發出。',
    button: '確認訂閱',
    doneTitle: '已經開始訂閱',
    doneLead: '有新內容時您會收到郵件，每天最多一封。每封郵件裏都有退訂的鏈接。',
  },
  end: {
    title: '退訂郵件',
    lead: '點下面的按鈕退訂：您的地址和這項訂閱立即刪除，不再發信。',
    button: '退訂並刪除',
    doneTitle: '已經退訂',
    doneLead: '您的地址和這項訂閱已經刪除，不再發信。',
    again: '回到首頁',
  },
  letter: {
    confirmSubject: '請確認：公開信息郵件訂閱',
    confirmWhy: (name: string) => `有人用這個地址在安瀾縣公開平台訂閱：${name}。如果是您，請打開下面的鏈接確認：`,
    confirmLink: '確認訂閱',
    confirmUntil: (day: string) => `鏈接到${day}為止有效；沒有確認的，地址到時刪除。`,
    notYou: '如果不是您，不必理會這封信：不確認就不會再收到任何郵件。',
    digestSubject: (name: string) => `新公開：${name}`,
    digestSays: (name: string, span: string) => `您訂閱的${name}，${span}新公開的內容：`,
    more: (count: number) => `這裏只列出最新的${count}條，其餘請看完整結果。`,
    whole: '查看完整結果',
    why: '您收到這封信，是因為您確認過這項訂閱。有新內容才發信，每天最多一封。',
    end: '退訂（立即刪除您的地址）',
  },
  refusals: {
    'alerts.not-a-person': () => '只有本人可以訂閱：需要本人自願、明確的同意。',
    'alerts.no-address': () => '這不是一個完整的電子郵件地址。',
    'alerts.wrong-link': () => '鏈接不完整或者不對。請從郵件裏完整地打開鏈接。',
    'alerts.gone': () => '這項訂閱已經退訂，或者三天內沒有確認，地址已經刪除。需要的話請重新訂閱。',
  },
}
