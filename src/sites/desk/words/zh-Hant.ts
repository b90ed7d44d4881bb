// Generated from zh-Hans.ts by scripts/words.mjs
import type { Words } from './zh-Hans.ts'
/** Words of the staff site's frame. */
export const zhHant: Words = {
  name: '辦理台',
  county: '安瀾縣',
  demo: '演示數據：人物與案件均為虛構',
  skip: '跳到正文',
  mainNav: '主導航',
  signOut: '退出',
  signIn: '登錄',
  portal: '公開網站',
  standIn: (post: string) => `${post}（代）`,
  posts: (first: string, more: number) => (more === 0 ? first : `${first}等${more + 1}個崗位`),
  keys: {
    button: '快捷鍵',
    title: '快捷鍵',
    next: '下一行',
    previous: '上一行',
    open: '打開選中的一行',
    find: '查找',
    views: '切換視圖',
    help: '顯示本說明',
    note: '單個字母的快捷鍵只在文本框以外有效。',
    on: '啟用單鍵快捷鍵',
    close: '關閉',
  },
}
