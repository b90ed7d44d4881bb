/** Words of the letters that have not left, and of the mailbox of the demonstration. */
export const zhHans = {
  unsent: {
    title: '未发出的邮件',
    by: '由系统管理员查看',
    lead: '只列出还没有发出的邮件；发出后不留记录。收件地址和内容已加密，这里不显示。',
    noServer: '没有设置邮件服务器（GONGKAI_SMTP）：邮件留存七天，设置后自动发出。',
    server: '已设置邮件服务器。发送失败的会自动再试，每次间隔加倍，共十二次。',
    none: '没有未发出的邮件。',
    caption: '未发出的邮件，最早的在前，最多二百封',
    kind: '种类',
    madeAt: '写成时间',
    state: '状态',
    attempts: '已试次数',
    error: '原因',
    states: { waiting: '待发', held: '留存', dead: '已放弃，请检查邮件服务器' },
  },
  inbox: {
    title: '演示信箱',
    lead: '这里是演示系统，没有邮件服务器，信件不会寄到任何真实信箱。留存的信件按收件地址在这里查看；请只用虚构的地址。',
    address: '收件地址',
    addressHint: '订阅时填写的地址，例如 shen@example.com',
    open: '打开信箱',
    none: '这个地址没有信件。刚写成的信件几秒后到达，请再打开一次。',
    letters: '信件，最新的在前',
    received: (at: string) => `写成于${at}`,
    end: '邮件程序的“退订”按钮会打开：',
  },
}

export type Words = typeof zhHans
