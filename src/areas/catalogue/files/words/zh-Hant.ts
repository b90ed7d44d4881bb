// Generated from zh-Hans.ts by scripts/words.mjs
import type { Words } from './zh-Hans.ts'
type Facts = Readonly<Record<string, string | number>>

/** Words about the files of an entry. */
export const zhHant: Words = {
  title: '附件',
  none: '沒有附件。',
  name: '文件',
  kind: '類型',
  size: '大小',
  hash: '校驗值（SHA-256）',
  hashLead: '校驗值相同，文件就是同一個。文件公開前已去除製作者信息。',
  strippedTitle: '已去除',
  nothingStripped: '沒有需要去除的內容',
  hiddenTitle: '請人工查看',
  download: (name: string) => `下載${name}`,
  attach: '添加附件',
  attachLead:
    '文件在保存前先清理：製作者、批註、歷史版本、照片的拍攝數據等不保存。設密碼的、帶宏的、有修訂痕跡的、損壞的不收。',
  choose: '選擇文件',
  detach: '取下',
  detachOf: (name: string) => `取下${name}`,
  types: 'PDF、DOCX、XLSX、PPTX、JPEG、PNG、TXT',
  typeNames: {
    'application/pdf': 'PDF',
    'image/png': 'PNG',
    'image/jpeg': 'JPEG',
    'text/plain': 'TXT',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
    'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PPTX',
  } as Readonly<Record<string, string>>,
  times: (what: string, n: number) => (n === 1 ? what : `${what}（${n}處）`),
  separator: '、',
  stripped: {
    properties: '文件屬性和製作信息',
    comments: '批註及其作者',
    history: '歷史版本和保存痕跡',
    picture_data: '圖片的拍攝數據和縮略圖',
    custom_data: '自定義數據',
    unused_parts: '讀者看不到的殘留內容',
    printer_settings: '打印設置',
    signatures: '電子簽名數據',
    notes: '便箋',
    form_values: '表單域背後的值',
  },
  hidden: {
    hidden_text: '含有隱藏文字',
    hidden_sheet: '含有隱藏的工作表',
    hidden_rows: '含有隱藏的行或者列',
    hidden_slide: '含有隱藏的幻燈片',
    speaker_notes: '含有演講者備註',
    pivot_data: '數據透視錶帶有全部源數據',
    no_text: '沒有可讀取的文字，需要人工查看內容',
    pictures: '含有圖片，圖片中的文字需要人工查看',
  },
  refusals: {
    'catalogue.no-such-file': () => '沒有這個文件，或者它沒有公開。',
    'catalogue.no-file-chosen': () => '請先選擇一個文件。',
    'catalogue.too-many-files': ({ most }: Facts) => `一個條目最多${most ?? ''}個附件。`,
    'catalogue.file-twice': () => '同樣內容的文件已經在這裏了。',
  } as Readonly<Record<string, (facts: Facts) => string>>,
}

/** The shape of the words. */

