/** Words of the staff site's frame. */
export const zhHans = {
  name: '办理台',
  county: '安澜县',
  demo: '演示数据：人物与案件均为虚构',
  skip: '跳到正文',
  mainNav: '主导航',
  signOut: '退出',
  signIn: '登录',
  portal: '公开网站',
  standIn: (post: string) => `${post}（代）`,
  posts: (first: string, more: number) => (more === 0 ? first : `${first}等${more + 1}个岗位`),
  keys: {
    button: '快捷键',
    title: '快捷键',
    next: '下一行',
    previous: '上一行',
    open: '打开选中的一行',
    find: '查找',
    views: '切换视图',
    help: '显示本说明',
    note: '单个字母的快捷键只在文本框以外有效。',
    on: '启用单键快捷键',
    close: '关闭',
  },
}

export type Words = typeof zhHans
