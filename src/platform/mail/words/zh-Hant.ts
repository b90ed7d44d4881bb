// Generated from zh-Hans.ts by scripts/words.mjs
import type { Words } from './zh-Hans.ts'
/** Words of the letters that have not left, and of the mailbox of the demonstration. */
export const zhHant: Words = {
  unsent: {
    title: '未發出的郵件',
    by: '由系統管理員查看',
    lead: '只列出還沒有發出的郵件；發出後不留記錄。收件地址和內容已加密，這裏不顯示。',
    noServer: '沒有設置郵件服務器（GONGKAI_SMTP）：郵件留存七天，設置後自動發出。',
    server: '已設置郵件服務器。發送失敗的會自動再試，每次間隔加倍，共十二次。',
    none: '沒有未發出的郵件。',
    caption: '未發出的郵件，最早的在前，最多二百封',
    kind: '種類',
    madeAt: '寫成時間',
    state: '狀態',
    attempts: '已試次數',
    error: '原因',
    states: { waiting: '待發', held: '留存', dead: '已放棄，請檢查郵件服務器' },
  },
  inbox: {
    title: '演示信箱',
    lead: '這裏是演示系統，沒有郵件服務器，信件不會寄到任何真實信箱。留存的信件按收件地址在這裏查看；請只用虛構的地址。',
    address: '收件地址',
    addressHint: '訂閱時填寫的地址，例如 shen@example.com',
    open: '打開信箱',
    none: '這個地址沒有信件。剛寫成的信件幾秒後到達，請再打開一次。',
    letters: '信件，最新的在前',
    received: (at: string) => `寫成於${at}`,
    end: '郵件程序的“退訂”按鈕會打開：',
  },
}
